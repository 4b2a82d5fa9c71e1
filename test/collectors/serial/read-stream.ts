/** What the tests of sensors share: bytes of hex, and a stream cut as one likes. */
import type { Content } from '#collectors/serial/protocol.ts';
import { createStreamReader } from '#collectors/serial/stream.ts';
import type { Damage, Parser } from '#collectors/serial/stream.ts';

export const hex = (text: string): Buffer => Buffer.from(text.replaceAll(/\s/g, ''), 'hex');

/** Everything that is read from these pieces, one after the other. */
export function readAll(parse: Parser<Content>, ...pieces: readonly (string | Uint8Array)[]): (Content | Damage)[] {
  const reader = createStreamReader(parse);
  return pieces.flatMap((piece) => reader.read(typeof piece === 'string' ? hex(piece) : piece));
}

/** Values of the readings, by quantity. */
export function valuesOf(frames: readonly (Content | Damage)[]): Record<string, number>[] {
  return frames
    .filter((frame) => frame.kind === 'reading')
    .map(({ values }) => Object.fromEntries(values.map(({ quantity, value }) => [quantity, value])));
}

/** A fixed sequence (mulberry32), so that a failure can be looked at. */
export function sequence(seed: number): (under: number) => number {
  let state = seed;
  return (under) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * under);
  };
}
