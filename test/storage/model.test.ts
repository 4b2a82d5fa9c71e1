/**
 * Random commits, corrections, late, arrival-stamped and undated samples, sealing, merging, reopening, against a naive
 * store. What is asked must come out the same whatever was sealed when.
 */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SeriesKind } from '#model/series.ts';
import { day, hour, minute } from '#model/time.ts';
import { packSamples } from '#storage/sample-packing.ts';
import { openReader } from '#storage/reader.ts';
import { openWriter } from '#storage/writer.ts';
import { columns, seeded, series, storeOptions, temporaryFolder, type Random, type Sample } from './fixtures.ts';
import { naiveStore, type NaiveStore } from './naive-store.ts';

const kinds: readonly SeriesKind[] = ['gauge', 'counter', 'state'];
const begin = Date.UTC(2026, 2, 27, 21);

function value(random: Random, kind: SeriesKind, at: number): number {
  if (kind === 'counter') return Math.floor(((at - begin) / 1_000) % 5_000) / 100;
  if (kind === 'state') return random.below(2);
  return random.pick([
    random.below(400) / 10,
    random.below(400) / 10,
    random.next() * 1e-9,
    -0,
    21.5,
    -random.below(1_000),
  ]);
}

/** Many stamped on arrival at one time, often so near to midnight that some are moved over it, among corrections. */
function commitDense(random: Random, now: number): Sample[] {
  const near = Math.floor((now - random.pick([0, 0, 1, 30]) * day) / day) * day;
  const begins = random.pick([now - random.below(hour), near - random.below(80), near - 2, near]);
  const id = 1 + random.below(kinds.length);
  return Array.from({ length: random.pick([30, 200]) }, () => {
    const arrival = random.below(6) > 0;
    const at = arrival ? begins : begins + random.below(250);
    return { series: id, at, value: value(random, kinds[id - 1] ?? 'gauge', at), arrival };
  });
}

function commitSome(random: Random, now: number): Sample[] {
  if (random.below(8) === 0) return commitDense(random, now);
  const samples: Sample[] = [];
  const burst = random.pick([1, 5, 40]);
  for (let i = 0; i < burst; i++) {
    const id = 1 + random.below(kinds.length);
    const kind = kinds[id - 1] ?? 'gauge';
    const way = random.below(20);
    const late = way === 0 ? random.below(random.pick([3, 60]) * day) : way === 1 ? random.below(2 * hour) : 0;
    // Few distinct times, so that identities meet.
    const at = Math.floor((now - late + i * 700) / 500) * 500;
    samples.push({ series: id, at, value: value(random, kind, at), arrival: way > 14 });
  }
  return samples;
}

function compare(random: Random, reader: ReturnType<typeof openReader>, naive: NaiveStore, now: number): void {
  for (const [index, kind] of kinds.entries()) {
    const id = index + 1;
    const width = random.pick([minute, 20 * minute, 5 * hour, 3 * day, 40 * day, 90 * day]);
    const to = now + hour - random.below(random.pick([hour, 4 * day, 60 * day]));
    const query = { series: series(id).key, from: to - width, to, points: random.pick([1, 7, 60, 600, 1_500]) };
    const found = reader.history(query);
    const { at, mean, min, max, last, count, increase } = found;
    const wanted = naive.history(id, kind, query, found.step);
    expect({ query, at, count, min, max, last }).toEqual({
      query,
      at: wanted.at,
      count: wanted.count,
      min: wanted.min,
      max: wanted.max,
      last: wanted.last,
    });
    for (const [i, one] of wanted.mean.entries()) expect(mean[i]).toBeCloseTo(one, 6);
    for (const [i, one] of wanted.increase.entries()) expect(increase[i]).toBeCloseTo(one, 6);
    expect(at.length <= Math.max(2, query.points)).toBe(true);
    expect(found.step > 0 || at.length <= query.points).toBe(true);
  }
}

describe('the store answers as a naive one', () => {
  test.each([1, 2, 3, 4, 5])('seed %i', async (seed) => {
    const random = seeded(seed);
    const path = join(temporaryFolder(), 'mantel.db');
    const naive = naiveStore();
    let now = begin;
    let boot = 0;
    let bootedAt = now;
    let trusted = true;
    let writer = openWriter({ ...storeOptions(path), boot: `boot ${boot}` });
    let reader = openReader(path);
    const commit = (samples: readonly Sample[]): void => {
      writer.commit({
        series: kinds.map((kind, index) => series(index + 1, kind)),
        samples: packSamples(columns(samples)),
      });
      naive.commit(samples, `boot ${boot}`);
    };
    for (let step = 0; step < 200; step++) {
      now += random.pick([1_000, 30_000, 10 * minute]);
      const action = random.below(40);
      if (action < 24) {
        const some = commitSome(random, now);
        commit(
          trusted
            ? some
            : some.map((one) => (one.arrival ? { ...one, at: Math.max(0, one.at - bootedAt), undated: true } : one)),
        );
      } else if (action < 30 && trusted) await writer.maintain(now, false, bootedAt);
      else if (action === 30 && trusted) await writer.maintain(now, true, bootedAt);
      else if (action === 31 && !trusted) {
        writer.dateBoot(bootedAt);
        naive.dateBoot(`boot ${boot}`, bootedAt);
        trusted = true;
      } else if (action === 32) {
        reader.close();
        writer.close();
        boot++;
        bootedAt = now;
        trusted = random.below(2) === 0;
        writer = openWriter({ ...storeOptions(path), boot: `boot ${boot}` });
        reader = openReader(path);
        if (trusted) {
          writer.dateBoot(bootedAt);
          naive.dateBoot(`boot ${boot}`, bootedAt);
        }
      } else if (action === 33) now += day;
      else compare(random, reader, naive, now);
    }
    if (!trusted) {
      writer.dateBoot(bootedAt);
      naive.dateBoot(`boot ${boot}`, bootedAt);
    }
    await writer.maintain(now + 3 * day, true);
    for (let i = 0; i < 10; i++) compare(random, reader, naive, now);
    const stored = kinds.reduce((sum, _, index) => sum + naive.samples(index + 1).length, 0);
    expect(reader.counts()).toEqual({ samples: stored, series: kinds.length });
    expect(stored).toBeGreaterThan(500);
    expect(reader.takeDamaged()).toEqual([]);
    reader.close();
    writer.close();
  });
});
