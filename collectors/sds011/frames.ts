/**
 * What an SDS011 says: frames of ten bytes, AA, C0 (a report) or C5 (the reply to a command), six bytes of data, the low
 * byte of the sum of these, AB. Source: Nova Fitness, Laser Dust Sensor Control Protocol V1.3 (2015).
 */
import { serialCollectorWords } from '#model/words/collector-serial-en.ts';
import { lowSum } from '../serial/checks.ts';
import { more, none } from '../serial/stream.ts';
import type { Parsed } from '../serial/stream.ts';

export type Report = {
  readonly kind: 'report';
  /** Four hex digits, for example "58d9". */
  readonly id: string;
  /** In µg/m³, to a tenth. */
  readonly pm2_5: number;
  readonly pm10: number;
};
export type Reply = {
  readonly kind: 'reply';
  readonly id: string;
  readonly command: number;
  readonly value: number;
};

const length = 10;
const head = 0xaa;
const tail = 0xab;
const reportMark = 0xc0;
const replyMark = 0xc5;

export function parseFrame(bytes: Uint8Array): Parsed<Report | Reply> {
  const [first, mark] = bytes;
  if (first !== head || (mark !== undefined && mark !== reportMark && mark !== replyMark)) return none();
  if (bytes.length < length) return more;
  if (bytes[9] !== tail) return none(serialCollectorWords.frameWithoutItsEnd);
  if (bytes[8] !== lowSum(bytes.subarray(2, 8))) return none(serialCollectorWords.frameSum);
  return { kind: 'frame', length, content: contentOf(bytes) };
}

function contentOf(frame: Uint8Array): Report | Reply {
  const view = new DataView(frame.buffer, frame.byteOffset, length);
  const id = view.getUint16(6).toString(16).padStart(4, '0');
  if (view.getUint8(1) === replyMark) {
    return { kind: 'reply', id, command: view.getUint8(2), value: view.getUint8(4) };
  }
  return { kind: 'report', id, pm2_5: view.getUint16(2, true) / 10, pm10: view.getUint16(4, true) / 10 };
}
