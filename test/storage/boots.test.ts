import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { day, hour, minute } from '#model/time.ts';
import { openForWriting } from '#storage/connection.ts';
import { packLogRow } from '#storage/log-row.ts';
import { openLog } from '#storage/log.ts';
import { openReader } from '#storage/reader.ts';
import { packSamples } from '#storage/sample-packing.ts';
import { openWriter } from '#storage/writer.ts';
import { columns, series, storeOptions, temporaryFolder, type Sample } from './fixtures.ts';

const known = Date.UTC(2026, 4, 1, 12);
const undated = (monotonic: number, value: number): Sample => ({ series: 1, at: monotonic, value, undated: true });
const dated = (at: number, value: number): Sample => ({ series: 1, at, value });

/** `began`: the boot knew its time at once, so that nothing of it had to be dated. */
type Boot = { readonly samples: readonly Sample[]; readonly epochAtZero?: number; readonly began?: number };

/** Runs boots one after the other on one file and answers what stands there. */
async function run(boots: readonly Boot[]): Promise<[at: number, value: number][]> {
  const path = join(temporaryFolder(), 'mantel.db');
  for (const [index, { samples, epochAtZero, began }] of boots.entries()) {
    const writer = openWriter(storeOptions(path, { boot: `boot ${index}` }));
    writer.commit({ series: [series(1)], samples: packSamples(columns(samples)) });
    if (epochAtZero !== undefined) writer.dateBoot(epochAtZero);
    if (began !== undefined) await writer.maintain(known + 30 * day, true, began);
    writer.close();
  }
  const reader = openReader(path);
  const { at, last } = reader.history({ series: series(1).key, from: 0, to: known + 40 * day, points: 1_500 });
  reader.close();
  return at.map((time, i) => [time, last[i] ?? NaN]);
}

describe('samples without a time', () => {
  test('count for nothing until their boot is dated', async () => {
    expect(await run([{ samples: [undated(5_000, 1)] }])).toEqual([]);
  });

  test('take their place once it is', async () => {
    expect(await run([{ samples: [undated(5_000, 1), undated(6_000, 2)], epochAtZero: known }])).toEqual([
      [known + 5_000, 1],
      [known + 6_000, 2],
    ]);
  });

  test('of a boot that ended undated end just before the next boot began', async () => {
    const before = known - 3 * day;
    const found = await run([
      { samples: [dated(before, 1)], epochAtZero: before },
      { samples: [undated(minute, 2), undated(hour, 3)] },
      { samples: [undated(1_000, 4)], epochAtZero: known },
    ]);
    expect(found).toEqual([
      [before, 1],
      [known - 1 - hour + minute, 2],
      [known - 1, 3],
      [known + 1_000, 4],
    ]);
  });

  test('are placed as well when the next boot knew its time at once', async () => {
    const found = await run([
      { samples: [undated(0, 1), undated(hour, 2)] },
      { samples: [dated(known + 5, 3)], began: known },
    ]);
    expect(found).toEqual([
      [known - 1 - hour, 1],
      [known - 1, 2],
      [known + 5, 3],
    ]);
  });

  test('stay in the log, unsealed, until then', async () => {
    const path = join(temporaryFolder(), 'mantel.db');
    const writer = openWriter(storeOptions(path));
    writer.commit({ series: [series(1)], samples: packSamples(columns([undated(5, 1), dated(known, 2)])) });
    await writer.maintain(known + 2 * day, true);
    const reader = openReader(path);
    const all = { series: series(1).key, from: known - day, to: known + day, points: 9 };
    expect(reader.history(all).last).toEqual([2]);
    writer.dateBoot(known - hour);
    expect(reader.history(all).last).toEqual([1, 2]);
    await writer.maintain(known + 2 * day, true);
    expect(reader.history(all)).toMatchObject({ at: [known - hour + 5, known], last: [1, 2] });
    writer.dateBoot(known);
    expect(reader.history(all).last).toEqual([1, 2]);
    reader.close();
    writer.close();
  });

  test('of several such boots keep their order', async () => {
    const found = await run([
      { samples: [undated(100, 1), undated(900, 2)] },
      { samples: [undated(50, 3), undated(700, 4)] },
      { samples: [dated(known + 5, 5)], epochAtZero: known },
    ]);
    expect(found.map(([, value]) => value)).toEqual([1, 2, 3, 4, 5]);
    expect(found.at(3)?.[0]).toBe(known - 1);
  });

  test('never move before what was stored earlier', async () => {
    const before = known - minute;
    const found = await run([
      { samples: [dated(before, 1)], epochAtZero: before },
      { samples: [undated(0, 2), undated(hour, 3)] },
      { samples: [dated(known + day, 4)], epochAtZero: known },
    ]);
    expect(found).toEqual([
      [before, 1],
      [before + 1, 2],
      [before + 1 + hour, 3],
      [known + day, 4],
    ]);
  });

  test('an earlier sample from the future does not drag them along', async () => {
    const future = known + 300 * day;
    const found = await run([
      { samples: [dated(future, 1), undated(0, 2)] },
      { samples: [undated(9, 3)], epochAtZero: known },
    ]);
    expect(found).toEqual([
      [known - 1, 2],
      [known + 9, 3],
    ]);
  });
});

test('the reader keeps the order of segments when a boot is dated: a correction in a later one stands', () => {
  const path = join(temporaryFolder(), 'mantel.db');
  const writer = openWriter(storeOptions(path, { boot: 'b' }));
  const own = known - hour;
  const first = [dated(own, 1), { ...undated(5_000, 9), series: 2 }];
  writer.commit({ series: [series(1), series(2)], samples: packSamples(columns(first)) });
  // What rolling over to the next segment does.
  const database = openForWriting(path, 'FULL');
  database.exec(`
    CREATE TABLE log_2 (id INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT;
    INSERT INTO segments (id) VALUES (2);
    INSERT OR REPLACE INTO figures VALUES ('next_segment', 3);
  `);
  openLog(database).append(packLogRow(columns([dated(own, 2)]), 0), 1)();
  const reader = openReader(path);
  const last = () => reader.history({ series: series(1).key, from: 0, to: known + day, points: 100 }).last;
  expect([...last()]).toEqual([2]);
  writer.dateBoot(known);
  expect([...last()]).toEqual([2]);
  reader.close();
  database.close();
  writer.close();
});
