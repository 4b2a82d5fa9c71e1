/** What is fetched of days long gone is kept and found, whatever retention says of samples. */
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { day, localDayEdges, quarter } from '#model/time.ts';
import { openReader } from '#storage/reader.ts';
import { packSamples } from '#storage/sample-packing.ts';
import { openWriter } from '#storage/writer.ts';
import { columns, every, series, storeOptions, temporaryFolder, type Sample } from './fixtures.ts';

const now = Date.UTC(2026, 10, 26, 12);
const year = 365 * day;

function opened() {
  const path = join(temporaryFolder(), 'mantel.db');
  const writer = openWriter(storeOptions(path, { keepSamples: year, keepMinutes: 2 * year }));
  const reader = openReader(path);
  onTestFinished(() => {
    reader.close();
    writer.close();
  });
  const commit = (samples: readonly Sample[]): void =>
    writer.commit({ series: [series(1), series(2)], samples: packSamples(columns(samples)) });
  // The store runs: age is counted from the newest sample.
  commit(every(2, now - quarter, 60_000, [1, 2, 3]));
  return { writer, reader, commit };
}

/** Steps of months, the newest first, each maintained, as the years are fetched. */
async function fetchPast(samples: readonly Sample[], { writer, commit }: ReturnType<typeof opened>): Promise<void> {
  const size = Math.ceil(samples.length / 24);
  for (let end = samples.length; end > 0; end -= size) {
    commit(samples.slice(Math.max(0, end - size), end));
    await writer.maintain(now, true);
  }
}

test('five years of daily values are all found', async () => {
  const store = opened();
  const days = localDayEdges(now - 5 * year, now - day, 'Europe/Vienna').slice(0, -1);
  await fetchPast(
    days.map((at, n) => ({ series: 1, at, value: 2 + Math.sin(n) })),
    store,
  );
  const query = { series: series(1).key, from: now - 6 * year, to: now, points: 1_500 };
  const before = store.reader.history(query);
  expect(before.count.reduce((sum, count) => sum + count, 0)).toBe(days.length);
  // Fetched once more, nothing changes.
  await fetchPast(
    days.map((at, n) => ({ series: 1, at, value: 2 + Math.sin(n) })),
    store,
  );
  expect(store.reader.history(query)).toEqual(before);
  const months = days.filter((_, n) => n % 30 === 0);
  const found = months.map((at) => {
    const { last, count } = store.reader.history({ ...query, from: at - day / 2, to: at + day / 2, points: 200 });
    return last[count.findIndex((one) => one > 0)];
  });
  expect(found).toEqual(months.map((at) => 2 + Math.sin(days.indexOf(at))));
});

test('a year of quarter-hours, two years ago, is all found, and late corrections are rolled up anew', async () => {
  const store = opened();
  const from = now - 3 * year;
  const count = year / quarter;
  const values = Array.from({ length: count }, (_, n) => n % 7);
  await fetchPast(every(1, from, quarter, values), store);
  const query = { series: series(1).key, from, to: from + year, points: 1_500 };
  const sum = (of: readonly number[]): number => of.reduce((all, one) => all + one, 0);
  expect(sum(store.reader.history(query).count)).toBe(count);

  store.commit([{ series: 1, at: from + 100 * day, value: 1_000 }]);
  await store.writer.maintain(now, true);
  const corrected = store.reader.history(query);
  expect([sum(corrected.count), Math.max(...corrected.max)]).toEqual([count, 1_000]);
});
