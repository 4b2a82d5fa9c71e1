/** What the store must answer, worked out in the plainest way from everything that was ever committed. */
import type { History, HistoryQuery } from '#model/history.ts';
import type { SeriesKind } from '#model/series.ts';
import { growth } from '#model/counter.ts';
import type { Sample } from './fixtures.ts';

type Logged = Sample & { readonly boot: string };

export type NaiveStore = {
  commit(samples: readonly Sample[], boot: string): void;
  dateBoot(boot: string, epochAtZero: number): void;
  samples(series: number): [at: number, value: number][];
  /** Single samples, or buckets of the step that the store chose. */
  history(
    series: number,
    kind: SeriesKind,
    query: HistoryQuery,
    step: number,
  ): Pick<History, 'at' | 'mean' | 'min' | 'max' | 'last' | 'count' | 'increase'>;
};

export function naiveStore(): NaiveStore {
  const log: Logged[] = [];
  const bootOrder: string[] = [];
  const epochs = new Map<string, number>();

  function samples(series: number): [number, number][] {
    const standing = new Map<number, number>();
    for (const { series: id, at, value, arrival, undated, boot } of log) {
      if (id !== series) continue;
      const epoch = undated ? epochs.get(boot) : 0;
      if (epoch === undefined) continue;
      let time = at + epoch;
      if (arrival || undated) while (standing.has(time)) time++;
      standing.set(time, value);
    }
    return [...standing].toSorted(([a], [b]) => a - b);
  }

  return {
    commit(added, boot) {
      if (added.some((sample) => sample.undated) && !bootOrder.includes(boot)) bootOrder.push(boot);
      log.push(...added.map((sample) => ({ ...sample, boot })));
    },
    dateBoot(boot, epochAtZero) {
      if (epochs.has(boot)) return;
      epochs.set(boot, epochAtZero);
      let next = epochAtZero;
      for (const earlier of bootOrder.toReversed()) {
        if (epochs.has(earlier)) continue;
        const own = log.filter((sample) => sample.undated && sample.boot === earlier).map((sample) => sample.at);
        const begin = log.findIndex((sample) => sample.undated && sample.boot === earlier);
        const before = log.slice(0, begin).filter((sample) => !sample.undated);
        const stored = before.reduce((newest, sample) => Math.max(newest, sample.at), -Infinity);
        const earliest = stored < next ? stored + 1 - Math.min(...own) : -Infinity;
        next = Math.max(next - 1 - Math.max(...own), earliest);
        epochs.set(earlier, next);
      }
    },
    samples,
    history(series, kind, { from, to }, step) {
      const answer = { at: [], mean: [], min: [], max: [], last: [], count: [], increase: [] } as Record<
        string,
        number[]
      >;
      const groups = new Map<number, number[]>();
      const start = step === 0 ? from : Math.floor(from / step) * step;
      const stop = step === 0 ? to : Math.ceil(to / step) * step;
      const all = samples(series);
      for (const [at, value] of all) {
        if (at < start || at >= stop) continue;
        const bucket = step === 0 ? at : Math.floor(at / step) * step;
        groups.set(bucket, [...(groups.get(bucket) ?? []), value]);
      }
      let before = all.filter(([at]) => at < start).at(-1)?.[1];
      for (const [at, values] of groups) {
        let increase = 0;
        for (const value of values) {
          increase += before === undefined ? 0 : growth(before, value);
          before = value;
        }
        answer.at?.push(at);
        answer.mean?.push(values.reduce((sum, value) => sum + value, 0) / values.length);
        answer.min?.push(Math.min(...values));
        answer.max?.push(Math.max(...values));
        answer.last?.push(values.at(-1) ?? 0);
        answer.count?.push(values.length);
        if (kind === 'counter') answer.increase?.push(increase);
      }
      return answer as unknown as History;
    },
  };
}
