/**
 * The carbon dioxide sensors MH-Z19 (B, C, D, E) and MH-Z14A: nine bytes, the last the two's complement of the sum of the
 * seven in the middle. Sources: Winsen, MH-Z19B user's manual 1.6 (2020), MH-Z19C 1.0, MH-Z14A 1.01.
 */
import { minute, second } from '#model/time.ts';
import { serialCollectorWords } from '#model/words/collector-serial-en.ts';
import { lowSum } from './checks.ts';
import type { Content, Protocol } from './protocol.ts';
import { more, none } from './stream.ts';
import type { Parsed } from './stream.ts';

const length = 9;
const read = 0x86;
const question = Uint8Array.from([0xff, 0x01, read, 0, 0, 0, 0, 0, 0x79]);

export function parseMhz19(bytes: Uint8Array): Parsed<Content> {
  if (bytes[0] !== 0xff || (bytes.length > 1 && bytes[1] !== read)) return none();
  if (bytes.length < length) return more;
  if (bytes[8] !== (-lowSum(bytes.subarray(1, 8)) & 0xff)) return none(serialCollectorWords.answerSum);
  const [, , high = 0, low = 0] = bytes;
  const ppm = high * 256 + low;
  // Before its first measurement.
  if (ppm === 0) return { kind: 'frame', length, content: { kind: 'other' } };
  return { kind: 'frame', length, content: { kind: 'reading', values: [{ quantity: 'co2', value: ppm }] } };
}

export const mhz19: Protocol = {
  kind: 'mhz19',
  title: 'Carbon dioxide sensor',
  model: 'MH-Z19',
  maker: 'Winsen',
  baudRate: 9_600,
  createParser: () => parseMhz19,
  probe: [question],
  answersIn: second,
  question,
  patience: second,
  every: 10 * second,
  // The widest range it is sold with.
  ranges: { co2: [1, 10_000] },
  // For up to three minutes it answers the lowest value it knows, 410 in newer firmware, or the top of its range.
  warmUp: { span: 3 * minute, quantity: 'co2', values: [400, 410, 2_000, 5_000, 10_000] },
};
