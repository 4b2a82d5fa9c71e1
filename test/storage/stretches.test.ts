/** Days, weeks and hours of a real store: those of 23 and 25 hours, resets, gaps and states. */
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { calendarEdges, day, hour, quarter, type LocalDate } from '#model/time.ts';
import { openReader } from '#storage/reader.ts';
import { packSamples } from '#storage/sample-packing.ts';
import { openWriter } from '#storage/writer.ts';
import { columns, every, forever, series, storeOptions, temporaryFolder, type Sample } from './fixtures.ts';

const zone = 'Europe/Vienna';
const [gauge, counter, state] = [series(1), series(2, 'counter'), series(3, 'state')];
const dateOf = (text: string): LocalDate => {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return { year, month, day: date };
};
const edgesOf = (from: string, to: string, by: 'hour' | 'day' | 'week' = 'day') =>
  calendarEdges(by, dateOf(from), dateOf(to), zone);

function opened(samples: readonly Sample[]) {
  const path = join(temporaryFolder(), 'mantel.db');
  const writer = openWriter(storeOptions(path, { keepSamples: forever }));
  const reader = openReader(path);
  onTestFinished(() => {
    reader.close();
    writer.close();
  });
  writer.commit({ series: [gauge, counter, state], samples: packSamples(columns(samples)) });
  const of = ({ key }: typeof gauge, edges: readonly number[]) => reader.stretches({ series: [key], edges })[0];
  return { writer, reader, of };
}

/** 1 kWh an hour, told every five minutes. */
const steady = (from: number, to: number, start = 0): Sample[] =>
  Array.from({ length: (to - from) / 300_000 }, (_, i) => ({
    series: 2,
    at: from + i * 300_000,
    value: start + i / 12,
  }));

for (const sealed of [false, true]) {
  test(`days have the hours the clock gives them, ${sealed ? 'sealed' : 'fresh'}`, async () => {
    // 2026-03-29 has 23 hours, 2026-10-25 has 25.
    const [spring, autumn] = [edgesOf('2026-03-28', '2026-03-30'), edgesOf('2026-10-24', '2026-10-26')];
    const begin = spring[0] ?? 0;
    const { of, writer } = opened([
      ...steady(begin - hour, (spring.at(-1) ?? 0) + hour),
      ...steady((autumn[0] ?? 0) - hour, (autumn.at(-1) ?? 0) + hour, 10_000),
    ]);
    if (sealed) await writer.maintain((autumn.at(-1) ?? 0) + 2 * day, true);
    const round = (values: readonly (number | null)[] | undefined) => values?.map((value) => Number(value?.toFixed(6)));
    expect(round(of(counter, spring)?.increase)).toEqual([24, 23, 24]);
    expect(round(of(counter, autumn)?.increase)).toEqual([24, 25, 24]);
    expect(of(counter, autumn)?.count).toEqual([24 * 12, 25 * 12, 24 * 12]);
    expect(of(counter, autumn)?.covered).toEqual([24 * hour, 25 * hour, 24 * hour]);
  });
}

test('hours of the long day are 25, weeks begin on Monday and are seven days by the clock', () => {
  expect(edgesOf('2026-10-25', '2026-10-25', 'hour')).toHaveLength(26);
  expect(edgesOf('2026-03-29', '2026-03-29', 'hour')).toHaveLength(24);
  const weeks = edgesOf('2026-10-22', '2026-10-27', 'week');
  expect(weeks).toEqual([
    Date.parse('2026-10-18T22:00:00Z'),
    Date.parse('2026-10-25T23:00:00Z'),
    Date.parse('2026-11-01T23:00:00Z'),
  ]);
});

test('a counter that begins anew counts what it counted, and one that is exchanged nothing of its former life', () => {
  const edges = edgesOf('2026-11-20', '2026-11-21');
  const begin = edges[0] ?? 0;
  const { of } = opened([
    ...every(2, begin, hour, [100, 101, 102, 0.5, 1.5]),
    ...every(2, begin + day, hour, [2.5, 3]),
  ]);
  const found = of(counter, edges);
  expect(found?.increase[0]).toBeCloseTo(2 + 0.5 + 1 + (1 * (24 - 4.25)) / 20);
  expect(found?.increase[1]).toBeCloseTo(0.5 + (1 * 0.25) / 20);
});

test('what grew while nothing was heard is shared out, and days of silence stay without a value', () => {
  const edges = edgesOf('2026-11-10', '2026-11-14');
  const begin = edges[0] ?? 0;
  const back = begin + 3 * day + 12 * hour;
  const { of } = opened([...steady(begin, begin + day), ...steady(back, begin + 5 * day, 24 + 60)]);
  const found = of(counter, edges);
  // 60 kWh in 60 hours, of which the 11th and 12th are wholly silent.
  expect(found?.increase.map((value) => value && Math.round(value))).toEqual([24, null, null, 24, 24]);
  expect(found?.count.map((n) => n > 0)).toEqual([true, false, false, true, true]);
});

test('what a meter counts that tells one value an hour, early or late, is whole in quarters as in hours', () => {
  const begin = Date.UTC(2026, 4, 4);
  const told = Array.from({ length: 50 }, (_, i) => ({
    series: 2,
    at: begin - hour + i * hour + (i % 3) * 1_700_000,
    value: i,
  }));
  const { of } = opened(told);
  for (const step of [quarter, hour]) {
    const edges = Array.from({ length: day / step + 1 }, (_, i) => begin + i * step);
    // What comes after the last reading is not known yet.
    const increase = (of(counter, edges)?.increase ?? []).slice(0, (day - hour) / step);
    expect(increase).not.toContain(null);
    const sum = increase.reduce<number>((all, one) => all + (one ?? 0), 0);
    expect(sum).toBeGreaterThan(22);
    expect(sum).toBeLessThan(24);
  }
});

test('a mean is of time: an hour with a reading a second weighs as much as one with a single reading', () => {
  const edges = edgesOf('2026-11-20', '2026-11-20');
  const begin = edges[0] ?? 0;
  const { of } = opened([
    ...every(
      1,
      begin,
      1_000,
      Array.from({ length: 900 }, () => 10),
    ),
    ...every(1, begin + quarter, 1, [30]),
  ]);
  expect(of(gauge, edges)).toMatchObject({ mean: [20], min: [10], max: [30], covered: [2 * quarter], increase: [] });
});

test('a state holds until it is told anew', () => {
  const edges = edgesOf('2026-11-20', '2026-11-21');
  const begin = edges[0] ?? 0;
  const { of } = opened([
    { series: 3, at: begin, value: 0 },
    { series: 3, at: begin + 6 * hour, value: 1 },
    { series: 3, at: begin + day, value: 0 },
    { series: 3, at: begin + day + 12 * hour, value: 0 },
  ]);
  const found = of(state, edges);
  expect(found?.mean[0]).toBeCloseTo(0.75);
  expect(found?.mean[1]).toBe(0);
});

test('a series nobody knows has nothing, and samples are told where they change', () => {
  const begin = Date.parse('2026-11-20T00:00:00Z');
  const { reader } = opened([
    ...every(3, begin, quarter, [0, 0, 0, 2, 2, 2, 2, 0]),
    ...every(3, begin + day, hour, [0]),
  ]);
  expect(reader.stretches({ series: ['no.such'], edges: [0, quarter] })).toEqual([undefined]);
  expect(
    reader.samples({ series: ['no.such', state.key], from: begin, to: begin + 2 * day, patience: 3 * hour }),
  ).toEqual([
    { at: [], value: [] },
    {
      at: [0, 2 * quarter, 3 * quarter, 6 * quarter, 7 * quarter, day].map((after) => begin + after),
      value: [0, 0, 2, 2, 0, 0],
    },
  ]);
});
