import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import Sqlite from 'better-sqlite3';
import { day, hour, minute, quarter } from '#model/time.ts';
import { openReader, type Reader } from '#storage/reader.ts';
import { applyRetention } from '#storage/retention.ts';
import { packSamples } from '#storage/sample-packing.ts';
import { openWriter, type Writer } from '#storage/writer.ts';
import { columns, every, series, storeOptions, temporaryFolder } from './fixtures.ts';

const begin = Date.UTC(2026, 0, 1);
const days = 6;
const now = begin + days * day + 12 * hour + 0.25;

/** Six days of a sample every 10 min (a counter that grows by 1), merged, under some retention. */
async function sixDays(retention: {
  keepSamples?: number;
  keepMinutes?: number;
}): Promise<{ path: string; writer: Writer; reader: Reader }> {
  const path = join(temporaryFolder(), 'mantel.db');
  const writer = openWriter(storeOptions(path, retention));
  const reader = openReader.bind(undefined, path);
  const values = Array.from({ length: days * 144 }, (_, i) => i);
  writer.commit({
    series: [series(1, 'counter')],
    samples: packSamples(columns(every(1, begin, 10 * minute, values))),
  });
  await writer.maintain(now, true);
  const opened = reader();
  onTestFinished(() => {
    opened.close();
    writer.close();
  });
  return { path, writer, reader: opened };
}

const ask = (reader: Reader, from: number, to: number, points = 1_500) =>
  reader.history({ series: series(1).key, from, to, points });

test('old samples go, their averages answer, and the journal says so', async () => {
  const { reader } = await sixDays({ keepSamples: 3 * day });
  expect(reader.counts().samples).toBe(3 * 144);
  expect(reader.journal({ limit: 9 }).map((entry) => entry.text)).toEqual([
    '432 samples from before 2026-01-04 were dropped, as the settings say; their averages stay.',
  ]);
  expect(ask(reader, begin, begin + hour)).toMatchObject({
    tier: 'minute',
    step: minute,
    last: [0, 1, 2, 3, 4, 5],
    increase: [0, 1, 1, 1, 1, 1],
  });
  expect(ask(reader, begin + 4 * day, begin + 4 * day + hour)).toMatchObject({ tier: 'samples', step: 0 });
  const whole = ask(reader, begin, begin + days * day, 24);
  expect(whole).toMatchObject({ tier: 'quarter', step: 6 * hour });
  expect(whole.count).toEqual(Array.from({ length: 24 }, () => 36));
  expect(whole.increase.reduce((sum, one) => sum + one, 0)).toBe(days * 144 - 1);
});

test('a clock that is years ahead for one pass costs no more than two days', async () => {
  const { writer, reader } = await sixDays({ keepSamples: 3 * day, keepMinutes: 5 * day });
  expect(reader.counts().samples).toBe(3 * 144);
  await writer.maintain(now + 1_000 * day, true);
  expect(reader.counts().samples).toBe(144);
  expect(ask(reader, begin + 3 * day, begin + 4 * day, 1_440).tier).toBe('minute');
  await writer.maintain(now + 2, true);
  expect(reader.counts().samples).toBe(144);
});

test('a hub that was off for long catches up two days a pass', async () => {
  const { writer, reader } = await sixDays({ keepSamples: 7 * day });
  const left: number[] = [];
  for (let pass = 1; pass <= 4; pass++) {
    await writer.maintain(now + 365 * day + pass * day, true);
    left.push(reader.counts().samples / 144);
  }
  expect(left).toEqual([5, 3, 1, 0]);
});

test('once the one-minute averages went too, the quarter hours answer', async () => {
  const { reader } = await sixDays({ keepSamples: day, keepMinutes: 2 * day });
  const found = ask(reader, begin, begin + hour);
  expect(found).toMatchObject({ tier: 'quarter', step: quarter });
  expect(found.count.reduce((sum, one) => sum + one, 0)).toBe(6);
});

test('samples that come for a day whose samples were dropped add to it and spoil nothing', async () => {
  const { writer, reader } = await sixDays({ keepSamples: 3 * day });
  const before = ask(reader, begin, begin + day, 96);
  writer.commit({
    samples: packSamples(
      columns([
        { series: 1, at: begin, value: 999 },
        { series: 1, at: begin + 5 * minute, value: 7 },
      ]),
    ),
  });
  const late = ask(reader, begin, begin + day, 1_440);
  expect(late.at.slice(0, 3)).toEqual([begin, begin + 5 * minute, begin + 10 * minute]);
  await writer.maintain(now + day, true);
  await writer.maintain(now + 2 * day, true);
  const after = ask(reader, begin, begin + day, 1_440);
  expect(after.last.slice(0, 3)).toEqual([999, 7, 1]);
  const again = ask(reader, begin, begin + day, 96);
  expect(again.count.slice(1)).toEqual(before.count.slice(1));
});

test('when the file outgrows its share of the disk, the oldest days go first', async () => {
  const { path, reader } = await sixDays({});
  const database = new Sqlite(path);
  const context = { database, now: Math.round(now), breathe: () => Promise.resolve() };
  const forever = 10_000 * day;
  await applyRetention(context, { keepSamples: forever, keepMinutes: forever, budget: 1e12 });
  expect(reader.counts().samples).toBe(days * 144);
  await applyRetention(context, { keepSamples: forever, keepMinutes: forever, budget: 1 });
  database.close();
  expect(reader.counts().samples).toBe(0);
  expect(reader.journal({ limit: 1 })[0]?.text).toBe(
    '864 samples from before 2026-01-07 were dropped to keep the store within a quarter of the disk; their averages stay.',
  );
  expect(ask(reader, begin, begin + days * day, 6).count).toEqual([144, 144, 144, 144, 144, 144]);
});

test('averages are computed anew from the samples that stand, and never lost', async () => {
  const { path, writer, reader } = await sixDays({ keepSamples: 3 * day });
  const whole = () => ask(reader, begin, begin + days * day, 24);
  const before = whole();
  const database = new Sqlite(path);
  await writer.rebuildRollups();
  expect(whole()).toEqual(before);
  database.exec('DELETE FROM rollups');
  expect(whole().count).toEqual(before.count.slice(12));
  await writer.rebuildRollups();
  expect(database.prepare('SELECT count(DISTINCT tier) FROM rollups').pluck().get()).toBe(2);
  database.close();
  expect(whole().count).toEqual(before.count.slice(12));
});

test('damaged averages are answered from the samples, and put aside by what replaces them', async () => {
  const { path, writer, reader } = await sixDays({});
  const whole = () => ask(reader, begin, begin + days * day, 24);
  const before = whole();
  const database = new Sqlite(path);
  database.prepare('UPDATE rollups SET body = ? WHERE tier = ?').run(Buffer.alloc(99, 1), quarter);
  expect(whole()).toEqual(before);
  expect(reader.takeDamaged()).toHaveLength(1);
  await writer.rebuildRollups();
  expect(whole()).toEqual(before);
  expect(reader.takeDamaged()).toEqual([]);
  expect(database.prepare('SELECT tier, length(body) AS length FROM damaged').all()).toEqual([
    { tier: quarter, length: 99 },
  ]);
  database.close();
});
