/** What weather forecasts say, as series of the time ahead: `forecast.temperature{place=Home}` and three more of each place. */
import type { SeriesDefinition } from '#model/series.ts';
import { seriesKey } from '#model/series.ts';
import type { Forecast, Snapshot } from '#model/snapshots.ts';
import { noSlot } from './binding.ts';
import type { Point } from './reading.ts';
import type { WatchedSlot } from './watched.ts';

const quantities = [
  ['temperature', '°C'],
  ['precipitation', 'mm'],
  ['chance', '%'],
  ['wind', 'm/s'],
] as const;
type Quantity = (typeof quantities)[number][0];

export type Forecasts = {
  /** Takes note of it; what it tells of for the first time is to be watched. */
  heard(snapshot: Snapshot<'forecast'>): readonly WatchedSlot[];
  ahead(key: string, now: number): readonly Point[] | undefined;
};

export function createForecasts(): Forecasts {
  const told = new Map<string, { readonly snapshot: Snapshot<'forecast'>; readonly quantity: Quantity }>();
  return {
    heard(snapshot) {
      const opened: WatchedSlot[] = [];
      for (const [quantity, unit] of quantities) {
        const definition = definitionOf(snapshot.body, quantity, unit);
        const key = seriesKey(definition.name, definition.labels);
        const before = told.get(key);
        // Two services may tell of one place: the newer word counts.
        if (before !== undefined && before.snapshot.at > snapshot.at) continue;
        told.set(key, { snapshot, quantity });
        if (before === undefined) opened.push({ id: noSlot, key, definition, at: 0, value: 0, cadence: 0 });
      }
      return opened;
    },
    ahead(key, now) {
      const found = told.get(key);
      if (found === undefined || (found.snapshot.validUntil ?? Infinity) <= now) return undefined;
      return found.snapshot.body.hours.flatMap((at) => {
        const value = at[found.quantity];
        return value === null ? [] : [{ at: at.at, value }];
      });
    },
  };
}

const definitionOf = ({ place }: Forecast, quantity: Quantity, unit: SeriesDefinition['unit']): SeriesDefinition => ({
  name: `forecast.${quantity}`,
  labels: { place: place.trim() === '' ? 'home' : place.slice(0, 200) },
  unit,
  kind: 'gauge',
});
