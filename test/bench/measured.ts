/** A measured round in which only what a test is about is told. */
import type { Measured } from '#bench/peers/figures.ts';

export function measured(
  stack: Measured['stack'],
  {
    messages = 200_000,
    perSecond = 10_000,
    cpu = 5,
    missingValues = 0,
  }: { messages?: number; perSecond?: number; cpu?: number; missingValues?: number } = {},
): Measured {
  return {
    stack,
    acknowledged: messages,
    acknowledgedWithin: 1,
    seconds: messages / perSecond,
    storedValues: messages * 3,
    missingValues,
    processors: [{ name: `${stack}d`, seconds: (cpu * messages) / 100_000 }],
    busiest: { name: `${stack}d`, share: 0.9 },
    othersCores: 0.4,
    idleMegabytes: 100,
    peakMegabytes: 200,
  };
}
