import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { day, hour } from '#model/time.ts';
import type { CsvQuery } from '#storage/csv-page.ts';
import { openReader, type Reader } from '#storage/reader.ts';
import { packSamples } from '#storage/sample-packing.ts';
import { openWriter } from '#storage/writer.ts';
import { columns, every, series, storeOptions, temporaryFolder, type Sample } from './fixtures.ts';

const begin = Date.UTC(2026, 9, 20);
const zone = 'Europe/Vienna';

/** A store whose older half is sealed, and whose newer half stands in the log. */
async function stored(samples: readonly Sample[]): Promise<Reader> {
  const path = join(temporaryFolder(), 'mantel.db');
  const writer = openWriter(storeOptions(path));
  onTestFinished(() => writer.close());
  const half = samples.length >>> 1;
  writer.commit({ series: [series(1), series(2)], samples: packSamples(columns(samples.slice(0, half))) });
  await writer.maintain(begin + 40 * day, true);
  writer.commit({ samples: packSamples(columns(samples.slice(half))) });
  const reader = openReader(path);
  onTestFinished(() => reader.close());
  return reader;
}

function pagesOf(reader: Reader, query: Omit<CsvQuery, 'timeZone'>): string[] {
  const pages: string[] = [];
  for (let from: number | null = query.from; from !== null;) {
    const page = reader.csv({ ...query, from, timeZone: zone });
    pages.push(page.text);
    from = page.next;
  }
  return pages;
}

test('each sample is a line, wherever it stands, and those of one time share theirs', async () => {
  const reader = await stored([
    { series: 1, at: begin, value: 21.4 },
    { series: 2, at: begin, value: -3 },
    { series: 1, at: begin + 1_250, value: 21.5 },
    { series: 2, at: begin + 9 * day, value: 0.125 },
    { series: 1, at: begin + 9 * day + hour, value: 1e-9 },
  ]);
  expect(pagesOf(reader, { series: [1, 2], from: begin, to: begin + 30 * day }).join('')).toBe(
    [
      `2026-10-20T02:00:00.000+02:00,${begin},21.4,-3`,
      `2026-10-20T02:00:01.250+02:00,${begin + 1_250},21.5,`,
      `2026-10-29T01:00:00.000+01:00,${begin + 9 * day},,0.125`,
      `2026-10-29T02:00:00.000+01:00,${begin + 9 * day + hour},1e-9,`,
      '',
    ].join('\r\n'),
  );
});

test('the hour that comes twice is told apart by its offset', async () => {
  const twice = Date.parse('2026-10-25T00:30:00Z');
  const reader = await stored(every(1, twice, hour, [1, 2]));
  const lines = pagesOf(reader, { series: [1], from: twice, to: twice + day })
    .join('')
    .split('\r\n');
  expect(lines.map((line) => line.slice(0, 29))).toEqual([
    '2026-10-25T02:30:00.000+02:00',
    '2026-10-25T02:30:00.000+01:00',
    '',
  ]);
});

test('a page is bounded, and pages put together are all there is in the range and nothing twice', async () => {
  const values = Array.from({ length: 3 * 8_640 }, (_, i) => i);
  const reader = await stored(every(1, begin, 10_000, values));
  const pages = pagesOf(reader, { series: [1], from: begin + 10_000, to: begin + 3 * day - 10_000 });
  expect(pages.length).toBeGreaterThan(6);
  for (const page of pages) expect(page.length).toBeLessThan(250_000);
  const found = pages
    .join('')
    .trimEnd()
    .split('\r\n')
    .map((line) => Number(line.split(',')[2]));
  expect(found).toEqual(values.slice(1, -1));
});

test('years without a sample are one page', async () => {
  const reader = await stored([
    { series: 1, at: begin, value: 1 },
    { series: 1, at: begin + 3_000 * day, value: 2 },
  ]);
  expect(pagesOf(reader, { series: [1], from: 0, to: begin + 9_000 * day })).toHaveLength(3);
  expect(pagesOf(reader, { series: [2], from: 0, to: begin })).toEqual(['']);
});
