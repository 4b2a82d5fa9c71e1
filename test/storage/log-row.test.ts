import { expect, test } from 'vitest';
import { emptyLogSamples, isArrival, isUndated, logRowCount, packLogRow, unpackLogRow } from '#storage/log-row.ts';
import { columns, seeded, type Sample } from './fixtures.ts';

function roundTrip(samples: readonly Sample[], boot = 0): Sample[] {
  const row = Uint8Array.from(packLogRow(columns(samples), boot));
  const into = emptyLogSamples(1);
  expect(unpackLogRow(row, into)).toBe(boot);
  expect(logRowCount(row)).toBe(samples.length);
  return Array.from({ length: into.length }, (_, i) => {
    const flags = into.flags[i] ?? 0;
    const undated = isUndated(flags);
    return {
      series: into.series[i] ?? 0,
      at: into.at[i] ?? 0,
      value: into.value[i] ?? 0,
      arrival: isArrival(flags) && !undated,
      undated,
    };
  });
}

const sample = (series: number, at: number, value: number, more: Partial<Sample> = {}): Sample => ({
  series,
  at,
  value,
  arrival: false,
  undated: false,
  ...more,
});

test('order, times, values and flags come back', () => {
  const samples = [
    sample(7, 1_700_000_000_000, 21.5),
    sample(1, 1_700_000_000_001, -0, { arrival: true }),
    sample(4_294_967_295, 1_600_000_000_000, 1e300),
    sample(2, 12_345, 0.1 + 0.2, { undated: true }),
    sample(2, 1_700_000_000_002, 0),
    sample(3, 13_000, 230.1, { undated: true }),
    sample(2, -5, 2 ** 60),
  ];
  expect(roundTrip(samples, 3)).toEqual(samples);
});

test('random commits come back', () => {
  const random = seeded(4);
  for (let i = 0; i < 100; i++) {
    const samples = Array.from({ length: 1 + random.below(80) }, () =>
      sample(
        random.below(random.pick([3, 5_000])),
        1.7e12 + random.below(2e9),
        random.pick([random.below(9_999) / 100, random.next(), -random.below(50)]),
        {
          arrival: random.below(2) === 0,
        },
      ),
    );
    expect(roundTrip(samples)).toEqual(samples);
  }
});

test('times are kept to the whole millisecond', () => {
  expect(roundTrip([sample(1, 1_700_000_000_000.6, 1)])[0]?.at).toBe(1_700_000_000_001);
});

test('a hundred usual readings take less than 7 bytes each', () => {
  const samples = Array.from({ length: 100 }, (_, i) => sample(i + 1, 1.7e12 + i * 3, 200 + i / 10, { arrival: true }));
  expect(packLogRow(columns(samples), 0).length).toBeLessThan(700);
});

test('a damaged row is refused whole', () => {
  const row = packLogRow(columns([sample(1, 1, 1), sample(2, 2, 2)]), 0);
  for (let at = 0; at < row.length; at++) {
    const bytes = Uint8Array.from(row);
    bytes[at] = (bytes[at] ?? 0) ^ 4;
    const into = emptyLogSamples(4);
    expect([unpackLogRow(bytes, into), into.length]).toEqual([-1, 0]);
  }
  expect(unpackLogRow(row.subarray(0, 3), emptyLogSamples(1))).toBe(-1);
});
