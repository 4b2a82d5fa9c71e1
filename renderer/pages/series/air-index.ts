/** What the history of fine dust says about the air: the index of the US EPA and the European one. Pure. */
import { epaIndex, europeanBand, nowCast, type Dust, type EpaIndex, type EuropeanBand } from '#model/air-quality.ts';
import type { History } from '#model/history.ts';
import { hour } from '#model/time.ts';
import type { SeriesInfo } from '../../live/directory.ts';

/** So far back NowCast looks. */
export const indexSpan = 12 * hour;

export type AirIndices = {
  /** Of the NowCast: the 24-hour mean as the last twelve hours foretell it. */
  readonly epa: EpaIndex;
  /** Of the last hour's mean; undefined when nothing was read in it. */
  readonly european: EuropeanBand | undefined;
};

/** Undefined for a series that is no fine dust. */
export function dustOf({ unit, quantity }: Pick<SeriesInfo, 'unit' | 'quantity'>): Dust | undefined {
  if (unit !== 'µg/m³') return undefined;
  if (/(^|_)pm_?2_?5$/.test(quantity)) return 'pm2_5';
  return /(^|_)pm_?10$/.test(quantity) ? 'pm10' : undefined;
}

/** Undefined while NowCast has too little to go by. Hours are counted back from `to`, so that the newest is whole. */
export function airIndices(dust: Dust, history: History, to: number): AirIndices | undefined {
  const sums = Array.from({ length: indexSpan / hour }, () => ({ sum: 0, count: 0 }));
  history.at.forEach((at, i) => {
    const of = sums[Math.floor((to - at) / hour)];
    const count = history.count[i] ?? 0;
    if (of === undefined) return;
    of.sum += (history.mean[i] ?? 0) * count;
    of.count += count;
  });
  const hours = sums.map(({ sum, count }) => (count === 0 ? undefined : sum / count));
  const estimate = nowCast(dust, hours);
  const epa = estimate === undefined ? undefined : epaIndex(dust, estimate);
  const [newest] = hours;
  return epa && { epa, european: newest === undefined ? undefined : europeanBand(dust, newest) };
}
