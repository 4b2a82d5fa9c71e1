/** The bars of the last days, with what they cost where there is a tariff. */
import { useMemo } from 'react';
import type { z } from 'zod';
import type { heldSchema } from '#model/api.ts';
import type { CostAnswer } from '#model/cost-answer.ts';
import { localMidnight } from '#model/time.ts';
import { grown } from '../../energy/outdoors.ts';
import { useMetersHeard } from '../../energy/use-meters-heard.ts';
import { minute, quarter, useDays, useHomeEnergy } from '../../energy/use-home-energy.ts';
import { pathOf, useAnswer } from '../../live/answers.ts';
import { useUsual } from '../power-now/use-power-now.ts';
import { againstLastYear, dayBars, ratesOf, type DayBar, type Rate } from './energy-days.ts';
import { restOfDay } from './rest-of-day.ts';

export type Held = z.output<typeof heldSchema>;

export type EnergyDays = {
  readonly bars: readonly DayBar[];
  readonly rates: readonly Rate[];
  readonly currency: string | undefined;
  readonly change: number | undefined;
  /** kWh today once it is over; undefined while fewer than three weeks are known, or a meter is silent. */
  readonly expected: number | undefined;
  readonly held: readonly Held[];
};

/** Weekdays stand over weekdays. */
const year = 364;

export function useEnergyDays(count: number, shown: boolean): EnergyDays | undefined {
  const home = useHomeEnergy();
  const { meters, energyKeys, outdoorKeys, zone, now } = home;
  const { silent } = useMetersHeard(meters?.energy);
  const keys = useMemo(() => [...energyKeys, ...outdoorKeys], [energyKeys, outdoorKeys]);
  const days = useDays(energyKeys.length === 0 ? [] : keys, { by: 'day', from: 1 - count, to: 0 }, home, shown);
  const before = useDays(energyKeys, { by: 'day', from: 1 - count - year, to: -year }, home, shown, 60 * minute);
  const cost = useAnswer<CostAnswer>(
    energyKeys.length === 0
      ? undefined
      : pathOf('/api/v1/cost', {
          series: energyKeys,
          from: localMidnight(now, zone, 1 - count),
          to: localMidnight(now, zone, 1),
        }),
    shown,
    quarter,
    'leaves',
  );
  const allHeld = useAnswer<readonly Held[]>(energyKeys.length === 0 ? undefined : '/api/v1/held', shown, minute);
  const usual = useUsual(energyKeys, shown)?.day;
  return useMemo(() => {
    if (!days) return undefined;
    const held = (allHeld ?? []).filter(({ series }) => energyKeys.includes(series));
    const jumps = held.map(({ first }) => first.at);
    const bars = dayBars({ days, energyKeys, outdoorKeys, cost, held: jumps });
    const energy = bars.map((bar) => bar.energy);
    const today = energy.at(-1);
    return {
      bars,
      rates: cost ? ratesOf(cost) : [],
      currency: cost?.currency,
      change: before ? againstLastYear(energy, grown(before, energyKeys)) : undefined,
      expected: usual && silent === 0 && typeof today === 'number' ? today + restOfDay(usual.hours, now) : undefined,
      held,
    };
  }, [days, before, cost, allHeld, usual, energyKeys, outdoorKeys, now, silent]);
}
