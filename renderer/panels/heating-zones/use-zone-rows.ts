/** Each heated room with what it told, and when it called for heat today. */
import { useMemo } from 'react';
import type { HeatAnswer } from '#model/heat.ts';
import { localMidnight } from '#model/time.ts';
import { minute } from '../../energy/use-home-energy.ts';
import { useZone } from '../../format/zone.ts';
import { heatedZones, standingOf, type Standing, type Zone } from '../../heating/zones.ts';
import { useHeatToday } from '../../heating/use-heat.ts';
import { useTurn } from '../../live/answers.ts';
import { useLive } from '../../live/live.ts';

export type HeatSpan = HeatAnswer['zones'][number]['spans'][number];
export type Row = {
  readonly zone: Zone;
  readonly standing: Standing;
  /** Undefined for a room that never tells when it calls for heat. */
  readonly spans: readonly HeatSpan[] | undefined;
};

type Rows = { readonly rows: readonly Row[]; readonly from: number; readonly to: number; readonly now: number };

export function useZoneRows(shown: boolean): Rows {
  const directory = useLive((state) => state.directory);
  const zone = useZone();
  const now = useTurn(minute);
  const heat = useHeatToday(shown);
  const zones = heatedZones(directory);
  // As text, since the map of newest samples is one object for good.
  const told = useLive(({ latest }) =>
    zones
      .flatMap(({ temperature, wanted, on, away, window, power }) => [temperature, wanted, on, away, window, power])
      .map((series) => (series === undefined ? '' : String(latest.get(series.id)?.value ?? '')))
      .join(' '),
  );
  return useMemo(() => {
    const values = told.split(' ');
    const [from, to] = [localMidnight(now, zone), localMidnight(now, zone, 1)];
    const rows = zones.map((each, i): Row => {
      const own = heat?.zones.find(({ device }) => device === each.device);
      const order = [each.temperature, each.wanted, each.on, each.away, each.window, each.power];
      const value = (series: (typeof order)[number]): number | undefined => {
        const text = series === undefined ? '' : (values[i * order.length + order.indexOf(series)] ?? '');
        return text === '' ? undefined : Number(text);
      };
      const callsNow = own?.spans.some((span) => span.from <= now && span.to >= now - 2 * minute) ?? false;
      return { zone: each, standing: standingOf(each, value, callsNow), spans: own?.spans };
    });
    return { rows, from, to, now };
  }, [told, heat, zones, zone, now]);
}
