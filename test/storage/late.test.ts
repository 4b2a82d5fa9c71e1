/** Samples that come late, in bulk or upon one another cost what they touch, and no more. */
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { day, hour, minute } from '#model/time.ts';
import { packLogRow } from '#storage/log-row.ts';
import { openLog } from '#storage/log.ts';
import { chunkPieces } from '#storage/pieces.ts';
import { packSamples } from '#storage/sample-packing.ts';
import { openReader } from '#storage/reader.ts';
import { applyArrivals, type Arrivals, type Run } from '#storage/samples.ts';
import { sealSegment } from '#storage/seal.ts';
import { openWriter } from '#storage/writer.ts';
import { columns, every, series, storeOptions, temporaryFolder, type Sample } from './fixtures.ts';
import { naiveStore } from './naive-store.ts';

const begin = Date.UTC(2026, 0, 1);
const days = 20;
const perDay = day / minute;
const end = begin + days * day;

const arrivals = (samples: readonly Sample[]): Arrivals => columns(samples);

/** A store of twenty merged days of one sample a minute. */
async function twentyDays() {
  const path = join(temporaryFolder(), 'mantel.db');
  const writer = openWriter(storeOptions(path));
  const database = new Sqlite(path);
  const reader = openReader(path);
  onTestFinished(() => {
    reader.close();
    database.close();
    writer.close();
  });
  const commit = (samples: readonly Sample[]): void =>
    writer.commit({ series: [series(1), series(2)], samples: packSamples(columns(samples)) });
  commit(
    every(
      1,
      begin,
      minute,
      Array.from({ length: days * perDay }, (_, i) => i % 50),
    ),
  );
  await writer.maintain(end, true);
  const chunks = database.prepare<[], { id: number; first: number; count: number; merged: number }>(
    'SELECT id, first, count, merged FROM chunks WHERE series = 1 ORDER BY first',
  );
  return { writer, database, reader, commit, chunks };
}

describe('a late sample', () => {
  test('takes the chunk of its own day and none between that and today', async () => {
    const { database, commit, chunks, writer } = await twentyDays();
    const late = { series: 1, at: begin + day + 1, value: 99 };
    const today = { series: 1, at: end + 5 * minute, value: 7 };
    const pieces = chunkPieces(database, (sentence) => expect(sentence).toBe(''));
    const overlays = [...pieces.overlays(1, [arrivals([today, late])])];
    expect(overlays.map(({ taken, run }) => [taken.map((row) => row.first), run.at.length])).toEqual([
      [[begin + day], perDay + 1],
      [[], 1],
    ]);

    const before = chunks.all();
    expect(before).toHaveLength(days);
    commit([today, late]);
    await writer.maintain(end + 10 * minute, false);
    await writer.maintain(end + 70 * minute, false, end);
    const kept = chunks.all().filter(({ id }) => before.some((chunk) => chunk.id === id));
    expect(kept).toEqual(before.filter(({ first }) => first !== begin + day));
    expect(chunks.all().filter(({ id }) => !before.some((chunk) => chunk.id === id))).toMatchObject([
      { first: begin + day, count: perDay + 1 },
      { first: end + 5 * minute, count: 1 },
    ]);
  });

  test('does not make a chart of today read other days', async () => {
    const { database, reader, commit } = await twentyDays();
    database.exec('UPDATE chunks SET body = zeroblob(100)');
    commit([
      { series: 1, at: begin + day + 1, value: 99 },
      { series: 1, at: end + 5 * minute, value: 7 },
    ]);
    const { last } = reader.history({ series: series(1).key, from: end, to: end + hour, points: 60 });
    expect(last).toEqual([7]);
    expect(reader.takeDamaged()).toEqual([]);
  });

  test('on every day is sealed a few days at a time, with commits in between', async () => {
    const { database, reader, writer } = await twentyDays();
    writer.close();
    const log = openLog(database);
    const commit = (samples: readonly Sample[]): boolean =>
      log.append(packLogRow(columns(samples), 0), samples.length)();
    const lateValues = Array.from({ length: days }, () => 99);
    commit(every(1, begin + 1, day, lateValues));
    log.closeSegment();
    const [segment] = log.closed();
    let breaths = 0;
    let taken = 0;
    let most = 0;
    const pieces = chunkPieces(database, () => undefined);
    const counting = {
      ...pieces,
      *overlays(...asked: Parameters<typeof pieces.overlays>) {
        for (const overlay of pieces.overlays(...asked)) {
          taken += overlay.taken.length;
          most = Math.max(most, taken);
          yield overlay;
        }
      },
    };
    const breathe = async (): Promise<void> => {
      breaths++;
      taken = 0;
      commit([{ series: 2, at: end + breaths, value: breaths }]);
    };
    await sealSegment({ database, codec: 'raw', pieces: counting, breathe, now: end }, segment ?? 0);
    expect(most).toBeLessThanOrEqual(4);
    expect(breaths).toBeGreaterThan(days / 4);
    expect(reader.counts().samples).toBe(days * (perDay + 1) + breaths);
  });
});

describe('arrivals that collide', () => {
  test('in their thousands go to the next free milliseconds, soon', () => {
    const many = 50_000;
    const standing: Run = {
      at: Float64Array.from({ length: many }, (_, i) => begin + i),
      value: new Float64Array(many),
    };
    const run = applyArrivals(
      standing,
      arrivals(Array.from({ length: many }, (_, i) => ({ series: 1, at: begin + (i % 7), value: i, arrival: true }))),
    );
    expect(run.at).toEqual(Float64Array.from({ length: 2 * many }, (_, i) => begin + i));
    expect(run.value.subarray(many)).toEqual(Float64Array.from({ length: many }, (_, i) => i));
  });

  test('and are moved over midnight meet the samples of the next day in the order of the log', async () => {
    const { reader, commit, writer } = await twentyDays();
    const naive = naiveStore();
    const midnight = end + 3 * day;
    const own = (at: number, value: number): Sample => ({ series: 2, at, value });
    const arrived = (at: number, value: number): Sample => ({ series: 2, at, value, arrival: true });
    const batches = [
      [own(midnight + 4, 1), own(midnight + 60_000, 2), own(midnight - 2 * day, 3)],
      Array.from({ length: 5 }, (_, i) => arrived(midnight - 2, 10 + i)),
      [arrived(midnight, 20), own(midnight + 1, 21), arrived(midnight + 4, 22), own(midnight + 6, 23)],
      Array.from({ length: 4 }, (_, i) => arrived(midnight - 1, 30 + i)),
    ];
    const ask = () => {
      const query = { series: series(2).key, from: midnight - 3 * day, to: midnight + day, points: 100 };
      const afterMidnight = reader.history({ ...query, from: midnight });
      const all = reader.history(query);
      expect(all.at.filter((at) => at >= midnight)).toEqual(afterMidnight.at);
      return all.at.map((at, i) => [at, all.last[i]]);
    };
    for (const batch of batches) {
      commit(batch);
      naive.commit(batch, '');
    }
    expect(ask()).toEqual(naive.samples(2));
    await writer.maintain(midnight + hour, true);
    expect(ask()).toEqual(naive.samples(2));
    const more = Array.from({ length: 9 }, (_, i) => arrived(midnight - 3, 40 + i));
    commit(more);
    naive.commit(more, '');
    expect(ask()).toEqual(naive.samples(2));
    await writer.maintain(midnight + 2 * day, true);
    expect(ask()).toEqual(naive.samples(2));
  });
});
