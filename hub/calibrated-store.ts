/** What the store answers, with the offsets that hold now: it keeps what devices sent, so they count for the past, too. */
import type { History } from '#model/history.ts';
import type { Samples, Stretches } from '#model/days.ts';
import { withOffset } from '#model/offset.ts';
import type { Store } from '#storage/contract.ts';
import type { Ingest } from './ports.ts';

export function calibrated<Read extends Pick<Store, 'history' | 'stretches' | 'samples'>>(
  store: Read,
  ingest: Pick<Ingest, 'find'>,
): Read {
  const offsetOf = (key: string | undefined): number => (key === undefined ? 0 : (ingest.find(key)?.offset ?? 0));
  return {
    ...store,
    async history(query) {
      return ofHistory(await store.history(query), offsetOf(query.series));
    },
    async stretches(query) {
      const all = await store.stretches(query);
      return all.map((one, index) => one && ofStretches(one, offsetOf(query.series[index])));
    },
    async samples(query) {
      const all = await store.samples(query);
      return all.map((one, index) => ofSamples(one, offsetOf(query.series[index])));
    },
  };
}

function ofHistory(history: History, offset: number): History {
  if (offset === 0) return history;
  const moved = (column: readonly number[]): number[] => column.map((value) => withOffset(value, offset));
  const { mean, min, max, last } = history;
  return { ...history, mean: moved(mean), min: moved(min), max: moved(max), last: moved(last) };
}

function ofStretches(stretches: Stretches, offset: number): Stretches {
  if (offset === 0) return stretches;
  const moved = (column: readonly (number | null)[]): (number | null)[] =>
    column.map((value) => (value === null ? null : withOffset(value, offset)));
  return { ...stretches, mean: moved(stretches.mean), min: moved(stretches.min), max: moved(stretches.max) };
}

const ofSamples = (samples: Samples, offset: number): Samples =>
  offset === 0 ? samples : { ...samples, value: samples.value.map((value) => withOffset(value, offset)) };
