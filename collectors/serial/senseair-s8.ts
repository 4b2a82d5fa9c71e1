/**
 * The carbon dioxide sensor S8 of Senseair, which speaks Modbus RTU and answers to every address at FE. Sources: Senseair,
 * Modbus on Senseair S8 (TDE2067) and its product specification (PSP103).
 */
import { second } from '#model/time.ts';
import { serialCollectorWords } from '#model/words/collector-serial-en.ts';
import { modbusCrc } from './checks.ts';
import type { Content, Protocol } from './protocol.ts';
import { more, none } from './stream.ts';
import type { Parsed } from './stream.ts';

const anyAddress = 0xfe;
const readInput = 0x04;
const exception = 0x84;

function readRegisters(first: number, count: number): Uint8Array {
  const data = Uint8Array.from([anyAddress, readInput, 0, first, 0, count]);
  const crc = modbusCrc(data);
  return Uint8Array.from([...data, crc & 0xff, crc >> 8]);
}

/** Status of the meter, alarms, outputs, and CO2 in ppm: registers IR1 to IR4. */
const question = readRegisters(0, 4);
/** Its number, IR30 and IR31: four bytes. */
const whoAreYou = readRegisters(0x1d, 2);

/** Bits of the meter's status, from the lowest. */
const faults = ['fatal', 'offset', 'algorithm', 'output', 'selfTest', 'range', 'memory'] as const;

export function parseS8(bytes: Uint8Array): Parsed<Content> {
  const [address, code, count = 0] = bytes;
  if (address !== anyAddress || (code !== undefined && code !== readInput && code !== exception)) return none();
  if (bytes.length < 3) return more;
  if (code === readInput && count !== 8 && count !== 4) return none(serialCollectorWords.answerLength);
  const length = code === exception ? 5 : count + 5;
  if (bytes.length < length) return more;
  const view = new DataView(bytes.buffer, bytes.byteOffset, length);
  if (view.getUint16(length - 2, true) !== modbusCrc(bytes.subarray(0, length - 2)))
    return none(serialCollectorWords.answerSum);
  if (code === exception) return { kind: 'frame', length, content: { kind: 'other' } };
  if (count === 4) {
    const id = view.getUint32(3).toString(16).padStart(8, '0');
    return { kind: 'frame', length, content: { kind: 'identity', id } };
  }
  return { kind: 'frame', length, content: readingOf(view.getUint16(3), view.getInt16(9)) };
}

function readingOf(status: number, ppm: number): Content {
  const found = faults.filter((_, bit) => status & (1 << bit));
  if (found.length > 0) {
    const text = serialCollectorWords.reports(found.map((fault) => serialCollectorWords.faults[fault]));
    return { kind: 'fault', text };
  }
  // Before its first measurement.
  if (ppm === 0) return { kind: 'other' };
  return { kind: 'reading', values: [{ quantity: 'co2', value: ppm }] };
}

export const senseairS8: Protocol = {
  kind: 's8',
  title: 'Carbon dioxide sensor',
  model: 'S8',
  maker: 'Senseair',
  baudRate: 9_600,
  createParser: () => parseS8,
  probe: [question],
  answersIn: second,
  whoAreYou,
  question,
  patience: second,
  every: 10 * second,
  // The extended range.
  ranges: { co2: [1, 10_000] },
};
