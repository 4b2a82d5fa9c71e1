/**
 * The dust sensor SPS30 of Sensirion, which speaks SHDLC: between two 7E address, command, state, length, data and the
 * inverted low byte of their sum, with 7E, 7D, 11 and 13 written as 7D and the byte with bit 5 turned; numbers are
 * big-endian. Source: Sensirion, SPS30 data sheet 1.0 (2020), chapter 5, and its table 4 for the values.
 */
import { second } from '#model/time.ts';
import { serialCollectorWords } from '#model/words/collector-serial-en.ts';
import { lowSum } from './checks.ts';
import type { Content, Protocol, Value } from './protocol.ts';
import { more, none } from './stream.ts';
import type { Parsed } from './stream.ts';

const edge = 0x7e;
const escape = 0x7d;
const turned = 0x20;
const escaped: ReadonlySet<number> = new Set([edge, escape, 0x11, 0x13]);

const commands = { start: 0x00, read: 0x03, information: 0xd0 } as const;
const serialNumber = 0x03;
/** Measure, with values as floats (03). */
const asFloats = [0x01, 0x03];

/** Two edges, and five to 260 bytes of which each may be written as two. */
const longest = 2 + 2 * 260;

/** µg/m³, then particles in 1 cm³, then µm. */
const quantities = [
  'pm1',
  'pm2_5',
  'pm4',
  'pm10',
  'particles_up_to_0_5',
  'particles_up_to_1',
  'particles_up_to_2_5',
  'particles_up_to_4',
  'particles_up_to_10',
  'particle_size',
] as const;

/** The state's low seven bits; its highest says that the sensor has an error of its own. */
const refusals: Readonly<Record<number, keyof typeof serialCollectorWords.refusals>> = {
  0x01: 'length',
  0x02: 'unknown',
  0x03: 'forbidden',
  0x04: 'value',
  0x28: 'within',
};

export function shdlcCommand(code: number, data: readonly number[] = []): Uint8Array {
  const body = [0, code, data.length, ...data];
  const all = [...body, ~lowSum(Uint8Array.from(body)) & 0xff];
  const stuffed = all.flatMap((byte) => (escaped.has(byte) ? [escape, byte ^ turned] : [byte]));
  return Uint8Array.from([edge, ...stuffed, edge]);
}

export function parseSps30(bytes: Uint8Array): Parsed<Content> {
  if (bytes[0] !== edge) return none();
  const end = bytes.indexOf(edge, 1);
  if (end === -1) return bytes.length < longest ? more : none(serialCollectorWords.frameEndless);
  // The end of a frame of which the beginning is missing is the head of the next.
  if (end === 1) return none();
  const body = unstuffed(bytes.subarray(1, end));
  if (body === undefined) return none(serialCollectorWords.frameEscape);
  const said = body[3] ?? 0;
  if (body.length !== said + 5) return none(serialCollectorWords.frameLength);
  if (lowSum(body) !== 0xff) return none(serialCollectorWords.frameSum);
  const content = contentOf(body[1] ?? 0, body[2] ?? 0, body.subarray(4, -1));
  return content === undefined ? none(serialCollectorWords.valuesLength) : { kind: 'frame', length: end + 1, content };
}

function unstuffed(bytes: Uint8Array): Uint8Array | undefined {
  const found: number[] = [];
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte !== escape) {
      found.push(byte);
      continue;
    }
    const original = (bytes[++i] ?? 0) ^ turned;
    if (!escaped.has(original)) return undefined;
    found.push(original);
  }
  return Uint8Array.from(found);
}

function contentOf(code: number, state: number, data: Uint8Array): Content | undefined {
  if (state & 0x80) return { kind: 'fault', text: serialCollectorWords.fanOrLaser };
  const refusal = refusals[state & 0x7f];
  if (refusal !== undefined)
    return { kind: 'fault', text: serialCollectorWords.refused(serialCollectorWords.refusals[refusal]) };
  if (state !== 0) return { kind: 'other' };
  if (code === commands.information) {
    const id = new TextDecoder('latin1').decode(data).replace(/\0.*$/s, '').toLowerCase();
    return /^[0-9a-z]{1,32}$/.test(id) ? { kind: 'identity', id } : { kind: 'other' };
  }
  if (code !== commands.read || data.length === 0) return { kind: 'other' };
  const view = new DataView(data.buffer, data.byteOffset, data.length);
  if (data.length === 4 * quantities.length)
    return { kind: 'reading', values: named((i) => shortest(view.getFloat32(4 * i))) };
  // Whole numbers, as another program may have left it; the size in nm then.
  if (data.length === 2 * quantities.length) {
    return { kind: 'reading', values: named((i) => view.getUint16(2 * i) / (i === quantities.length - 1 ? 1_000 : 1)) };
  }
  return undefined;
}

const named = (valueAt: (i: number) => number): Value[] =>
  quantities.map((quantity, i) => ({ quantity, value: valueAt(i) }));

/** The shortest decimal that means this float of 32 bits: 4.1, where its 64 bits would say 4.099999904632568. */
export function shortest(value: number): number {
  for (let digits = 6; digits < 9; digits++) {
    const found = Number(value.toPrecision(digits));
    if (Math.fround(found) === value) return found;
  }
  return value;
}

const whoAreYou = shdlcCommand(commands.information, [serialNumber]);
/** Beyond the 1,000 µg/m³ of the data sheet it goes on, and in smoke that is worth knowing. */
const amount = [0, 1e6] as const;

export const sps30: Protocol = {
  kind: 'sps30',
  title: 'Dust sensor',
  model: 'SPS30',
  maker: 'Sensirion',
  baudRate: 115_200,
  createParser: () => parseSps30,
  probe: [whoAreYou],
  answersIn: second,
  start: shdlcCommand(commands.start, asFloats),
  question: shdlcCommand(commands.read),
  patience: second,
  every: 10 * second,
  ranges: Object.fromEntries(quantities.map((name) => [name, amount])),
};
