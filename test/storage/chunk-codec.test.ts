import { describe, expect, test } from 'vitest';
import { DamagedChunk, decodeChunk, encodeChunk, readHeader } from '#storage/chunk-codec.ts';
import { workingCodec, type Codec } from '#storage/compression.ts';
import type { Run } from '#storage/samples.ts';
import { seeded, type Random } from './fixtures.ts';

const codecs: readonly Codec[] = ['zstd', 'deflate', 'raw'];

const run = (at: readonly number[], value: readonly number[]): Run => ({
  at: Float64Array.from(at),
  value: Float64Array.from(value),
});
const sameTime = (values: readonly number[]): Run =>
  run(
    values.map((_, index) => 1_700_000_000_000 + index * 1_000),
    values,
  );
const counting = (n: number): number[] => Array.from({ length: n }, (_, index) => index);

const cases: Readonly<Record<string, Run>> = {
  'a single sample': run([1_700_000_000_123], [21.5]),
  'two samples a year apart': run([1_700_000_000_000, 1_731_536_000_001], [1, 2]),
  'the epoch, before it and far ahead': run([-86_400_001, -1, 0, 1, 4_102_444_800_000], [1, 2, 3, 4, 5]),
  'negative zero among zeros': sameTime([0, -0, 0, -0, 1]),
  'denormals and extremes': sameTime([
    5e-324,
    -5e-324,
    2.2e-308,
    Number.MAX_VALUE,
    -Number.MAX_VALUE,
    Number.MIN_VALUE,
    1,
  ]),
  'doubles that are no short decimals': sameTime([0.1 + 0.2, Math.PI, 1 / 3, -Math.E, 1e-9, 123_456_789.123_456_78]),
  'short decimals of mixed length': sameTime([21.5, 21.55, 21.555, 21, -0.1234567, 1e6]),
  'large whole numbers': sameTime([2 ** 47, 2 ** 47 + 1, -(2 ** 47), 0]),
  'numbers over the whole limit': sameTime([2 ** 53, 2 ** 53 - 1, 2 ** 60, 1.5]),
  'large numbers that more decimals push over it': sameTime([2 ** 47 + 1, 0.1234567]),
  'one value throughout': sameTime(counting(500).map(() => 19.9)),
  'regular times with a gap of a week': run(
    [0, 10_000, 20_000, 604_820_000, 604_830_000, 604_840_000],
    [1, 2, 3, 4, 5, 6],
  ),
  'one-millisecond steps': run(
    counting(1_000).map((n) => 1_700_000_000_000 + n),
    counting(1_000).map((n) => n % 7),
  ),
};

describe.each(codecs)('a chunk by %s is lossless', (codec) => {
  test.each(Object.entries(cases))('%s', (_, given) => {
    expect(decodeChunk(encodeChunk(given, codec))).toEqual(given);
  });
});

function randomRun(random: Random): Run {
  const length = 1 + random.below(random.pick([3, 60, 2_000]));
  const step = random.pick([1, 250, 1_000, 10_013, 60_000]);
  const jitter = random.pick([0, 1, 0.5 * step, 3 * step]);
  const decimals = random.pick([1, 10, 1_000, 10_000_000]);
  const shape = random.below(4);
  const at: number[] = [];
  let time = 1_700_000_000_000 + random.below(1e9);
  let level = random.below(10_000);
  const value = counting(length).map(() => {
    time +=
      Math.max(1, Math.round(step + random.next() * jitter)) * (random.below(200) === 0 ? 1 + random.below(5_000) : 1);
    at.push(time);
    level += random.below(7) - 3;
    if (shape === 0) return Math.round(level * decimals) / decimals / 10;
    if (shape === 1) return (random.next() - 0.5) * 10 ** (random.below(600) - 300);
    if (shape === 2) return random.below(500) === 0 ? random.next() : level / 10;
    return random.below(2);
  });
  return run(at, value);
}

test('random runs come back as they were', () => {
  const random = seeded(11);
  for (let i = 0; i < 150; i++) {
    const given = randomRun(random);
    expect(decodeChunk(encodeChunk(given, random.pick(codecs)))).toEqual(given);
  }
});

test('the header answers for the whole chunk', () => {
  const header = readHeader(encodeChunk(run([1_000, 11_000, 21_000, 31_500], [5, 9, 2, 4]), 'zstd'));
  expect(header).toEqual({
    count: 4,
    start: 1_000,
    end: 31_500,
    min: 2,
    max: 9,
    sum: 20,
    first: 5,
    last: 4,
    increase: 8,
    cadence: 10_000,
  });
});

test('any flipped bit is noticed', () => {
  const random = seeded(5);
  const whole = encodeChunk(randomRun(random), 'zstd');
  for (let i = 0; i < 200; i++) {
    const bytes = Uint8Array.from(whole);
    const at = random.below(bytes.length);
    // Bytes 1 to 3 of the header carry nothing that decoding depends on.
    if (at >= 1 && at <= 3) continue;
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    expect(() => decodeChunk(bytes)).toThrow(DamagedChunk);
  }
  expect(() => decodeChunk(whole.subarray(0, 40))).toThrow(DamagedChunk);
});

test('this runtime compresses by zstd', () => {
  expect(workingCodec()).toBe('zstd');
});

test('a jittering home takes less than 1.7 bytes a sample', () => {
  const random = seeded(3);
  const at = counting(8_640).map((n) => 1_700_006_400_000 + n * 10_000 + random.below(400));
  let temperature = 210;
  let energy = 12_345_678;
  const values = [
    counting(8_640).map(() => Math.round((temperature += (random.next() - 0.5) * 0.5)) / 10),
    counting(8_640).map(() => Math.round(1_200 + (random.next() + random.next() + random.next() - 1.5) * 80) / 10),
    counting(8_640).map(() => (energy += random.below(10) < 3 ? random.below(4) : 0) / 1_000),
  ];
  const bytes = values.reduce((sum, value) => sum + encodeChunk(run(at, value), 'zstd').length, 0);
  expect(bytes / (3 * 8_640)).toBeLessThan(1.7);
});
