/** What a rule watches now, and how near that is to its limit. Pure. */
import { selects } from '#model/select-series.ts';
import type { Selector } from '#model/alert.ts';
import { deviceArea, deviceName, type Directory, type SeriesInfo } from '../../live/directory.ts';
import type { Latest } from '../../live/live-store.ts';
import { isValues, plainText, valueAt, type Values } from '../form/paths.ts';

export type Watched = { readonly series: SeriesInfo; readonly value: number | undefined };

function selectorOf(series: unknown): Selector | undefined {
  if (!isValues(series)) return undefined;
  const { any, name, unit, labels } = series;
  const isBounded =
    any !== undefined ||
    name !== undefined ||
    unit !== undefined ||
    (isValues(labels) && Object.keys(labels).length > 0);
  return isBounded ? series : undefined;
}

/** Nothing while the selector would watch everything. */
export function watchedBy(rule: Values, directory: Directory, latest: ReadonlyMap<number, Latest>): readonly Watched[] {
  const selector = selectorOf(rule['series']);
  if (selector === undefined) return [];
  const has = (device: string): ReadonlySet<string> =>
    new Set(directory.byDevice.get(device)?.map(({ quantity }) => quantity));
  return directory.series.flatMap((series) => {
    const { key, collector, quantity, labels, unit, device, kind } = series;
    const said =
      device === undefined ? key : `${key} ${deviceName(directory, device)} ${deviceArea(directory, device) ?? ''}`;
    const beside = device === undefined || selector.any === undefined ? undefined : has(device);
    return selects(selector, { name: `${collector}.${quantity}`, labels, unit, kind }, said, beside)
      ? [{ series, value: latest.get(series.id)?.value }]
      : [];
  });
}

const limitOf = (rule: Values): number | undefined => {
  const limit = valueAt(rule, ['limit']);
  return typeof limit === 'number' ? limit : undefined;
};

/** The one that is nearest to the limit, or furthest beyond it. */
export function nearest(rule: Values, watched: readonly Watched[]): Watched | undefined {
  const sign = ['below', 'quota'].includes(plainText(rule['when'])) ? -1 : 1;
  return watched
    .filter(({ value }) => value !== undefined)
    .toSorted((a, b) => sign * ((b.value ?? 0) - (a.value ?? 0)))[0];
}

/** Its limit is one of the value itself, so that one can see from here what would alert. */
export const isByLimit = (rule: Values): boolean => ['above', 'below', 'quota'].includes(plainText(rule['when']));

/** How many are beyond the limit now. */
export function beyond(rule: Values, watched: readonly Watched[]): number {
  const limit = limitOf(rule);
  if (limit === undefined || !isByLimit(rule)) return 0;
  const isBelow = plainText(rule['when']) !== 'above';
  return watched.filter(({ value }) => value !== undefined && (isBelow ? value < limit : value > limit)).length;
}
