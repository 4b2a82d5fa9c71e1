import { describe, expect, test } from 'vitest';
import { median, messagesPerSecond, processorSeconds, ratio, summary, targets } from '#bench/peers/figures.ts';
import { measured } from './measured.ts';

test('the median is the middle one, or the mean of both', () => {
  expect(median([30, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 100])).toBe(3);
  expect(median([7])).toBe(7);
  expect(median([])).toBeNaN();
});

test('what is lost makes no speed', () => {
  const whole = measured('nodeRed', { perSecond: 1_000 });
  expect(messagesPerSecond(whole)).toBe(1_000);
  expect(messagesPerSecond({ ...whole, storedValues: whole.storedValues / 4 })).toBe(250);
});

test('processor time is of all processes, for 100,000 messages', () => {
  const processors = [
    { name: 'broker', seconds: 1 },
    { name: 'store', seconds: 3 },
  ];
  expect(processorSeconds({ ...measured('victoria', { messages: 50_000 }), processors })).toBe(8);
});

test('a summary has the medians of the figures and the sums of the counts', () => {
  const rounds = [10, 30, 20].map((perSecond) => measured('mantel', { perSecond, missingValues: 1 }));
  expect(summary(rounds)).toMatchObject({ perSecond: 20, acknowledged: 600_000, missingValues: 3 });
});

test('a ratio is of the medians, and of each round with what ran beside it', () => {
  const ours = [30, 60, 10].map((perSecond) => measured('mantel', { perSecond }));
  const theirs = [10, 20, 10].map((perSecond) => measured('nodeRed', { perSecond }));
  const { ofMedians, rounds } = ratio(ours, theirs, messagesPerSecond);
  expect(ofMedians).toBeCloseTo(3);
  expect(rounds.map((one) => Math.round(one * 100) / 100)).toEqual([3, 3, 1]);
});

describe('what was asked for', () => {
  const met = {
    mantel: [measured('mantel', { perSecond: 25_000, cpu: 4 })],
    nodeRed: [measured('nodeRed', { perSecond: 10_000, cpu: 10 })],
    victoria: [measured('victoria', { perSecond: 17_857, cpu: 6 })],
  };

  test('is met at its limits', () => {
    expect(targets(met).map((one) => one.met)).toEqual([true, true, true, true]);
    expect(targets(met).map((one) => one.came)).toEqual(['2.50 times', '1.40 times', '40 %', '0 values missing']);
  });

  test.each([
    [0, { nodeRed: [measured('nodeRed', { perSecond: 10_100, cpu: 10 })] }],
    [1, { victoria: [measured('victoria', { perSecond: 18_000, cpu: 6 })] }],
    [2, { nodeRed: [measured('nodeRed', { perSecond: 10_000, cpu: 9.9 })] }],
    [3, { mantel: [measured('mantel', { perSecond: 26_000, cpu: 4, missingValues: 1 })] }],
    [3, { mantel: [measured('mantel', { perSecond: 26_000, cpu: 4, missingValues: -1 })] }],
  ])('number %i is not, just beyond them', (number, worse) => {
    const others = targets({ ...met, ...worse }).map((one) => one.met);
    expect(others).toEqual([0, 1, 2, 3].map((each) => each !== number));
  });
});
