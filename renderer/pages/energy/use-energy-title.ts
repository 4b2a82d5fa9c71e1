import { freshness } from '../../live/freshness.ts';
import { answeredAt } from '../../live/answers.ts';
import { deviceName } from '../../live/directory.ts';
import { useLive } from '../../live/live.ts';
import { useNow } from '../../live/now.ts';
import { toldUntil } from '../../energy/meters-heard.ts';
import { useMetersHeard } from '../../energy/use-meters-heard.ts';
import { grown } from '../../energy/outdoors.ts';
import { useDays, useHomeEnergy } from '../../energy/use-home-energy.ts';
import { kilowattHours } from '../../format/number.ts';
import { clockTime, longWeekday } from '../../format/time.ts';
import { peakHour } from '../../panels/energy-today/energy-today.ts';
import { standing } from '../../panels/power-now/power-now.ts';
import { usePowerNow, useUsual } from '../../panels/power-now/use-power-now.ts';
import { energyTitle } from './energy-title.ts';

const noon = 12 * 3_600_000;
const half = 1_800_000;
const wholeDay = 22 * 3_600_000;

/** What the panels of the page say, in one sentence; their answers are asked for once. */
export function useEnergyTitle(shown: boolean): ReturnType<typeof energyTitle> {
  const home = useHomeEnergy();
  const { meters, energyKeys, powerKeys, zone, now } = home;
  const directory = useLive((state) => state.directory);
  const power = usePowerNow(meters?.power ?? []);
  const isLive = useNow((time) => power !== undefined && freshness(power, time) !== 'gone');
  const usual = useUsual(powerKeys, shown)?.now;
  const heard = useMetersHeard(meters?.energy);
  const hours = useDays(energyKeys, { by: 'hour', from: 0, to: 0 }, home, shown);
  const days = useDays(energyKeys, { by: 'day', from: -7, to: 0 }, home, shown);
  const until = hours ? toldUntil(heard, answeredAt(hours), now) : undefined;
  const today = hours ? grown(hours, energyKeys).filter((each) => each !== null) : [];
  const whole = days ? grown(days, energyKeys) : [];
  // The last day that is known to its end, so not today.
  const last = whole.findLastIndex(
    (each, i) =>
      each !== null &&
      i < whole.length - 1 &&
      days?.series.some(({ covered }) => (covered[i] ?? 0) >= wholeDay) === true,
  );
  const peak = !hours
    ? undefined
    : peakHour(
        hours.at,
        hours.series.map(({ series, increase }) => ({ key: series, hours: increase })),
      );
  const device = peak?.key === undefined ? undefined : directory.byKey.get(peak.key)?.device;
  return energyTitle({
    standing: power && usual && isLive ? standing(power.value, usual) : undefined,
    today: today.length === 0 ? undefined : energyOf(today.reduce((sum, each) => sum + each, 0)),
    until: until === undefined ? undefined : clockTime(until, zone),
    lastDay:
      days && last !== -1
        ? { name: longWeekday((days.at[last] ?? now) + noon, zone), amount: energyOf(whole[last] ?? 0) }
        : undefined,
    peak: peak && {
      time: clockTime(peak.at + half, zone),
      name: device === undefined ? undefined : deviceName(directory, device),
    },
  });
}

const energyOf = (value: number): string => `${kilowattHours(value)}\u00a0kWh`;
