/**
 * The dust sensors of Plantower: 42 4D, the length of what follows, words of two bytes, the sum of all before it; numbers
 * are big-endian. Sources: Plantower, PMS5003 manual V2.3 (2016), PMS7003 V2.5, PMS3003 V2.1, PMS5003T, PMS5003S and
 * PMS5003ST data manuals.
 */
import { second } from '#model/time.ts';
import { serialCollectorWords } from '#model/words/collector-serial-en.ts';
import { wideSum } from './checks.ts';
import type { Content, Protocol, Value } from './protocol.ts';
import { more, none } from './stream.ts';
import type { Parser } from './stream.ts';

/** µg/m³, six words: as calibrated in the factory (CF=1), then in the atmosphere. */
const masses = ['pm1_raw', 'pm2_5_raw', 'pm10_raw', 'pm1', 'pm2_5', 'pm10'] as const;
/** In 0.1 l of air, so a hundredth of it is in 1 cm³. */
const counts = [
  'particles_0_3',
  'particles_0_5',
  'particles_1',
  'particles_2_5',
  'particles_5',
  'particles_10',
] as const;
const perCubicCentimetre = 100;

/** What follows the length, in bytes. 4 is the answer to a command. */
const lengths = { command: 4, pms3003: 20, pms5003: 28, pms5003st: 36 } as const;
const known: ReadonlySet<number> = new Set(Object.values(lengths));
/** mg/m³ × 1,000: what the PMS5003S can measure. A version, which stands there in others, has a larger high byte. */
const mostFormaldehyde = 2_000;

/** Twice as long as a warming sensor says nothing. */
const wakesIn = 3 * second;

function command(code: number, value: number): Uint8Array {
  const data = Uint8Array.from([0x42, 0x4d, code, 0, value]);
  const sum = wideSum(data);
  return Uint8Array.from([...data, sum >> 8, sum & 0xff]);
}

type Model = 'PMS3003' | 'PMS5003S' | 'PMS5003ST' | 'PMS5003T';

/** Remembers which model it hears: one that says 0 in one frame may be told from another only by the next. */
export function createPlantowerParser(): Parser<Content> {
  let model: Model | undefined;
  return (bytes) => {
    if (bytes[0] !== 0x42 || (bytes.length > 1 && bytes[1] !== 0x4d)) return none();
    if (bytes.length < 4) return more;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const said = view.getUint16(2);
    if (!known.has(said)) return none(serialCollectorWords.frameLengthOfNone);
    const length = said + 4;
    if (bytes.length < length) return more;
    if (view.getUint16(length - 2) !== wideSum(bytes.subarray(0, length - 2)))
      return none(serialCollectorWords.frameSum);
    if (said === lengths.command) return { kind: 'frame', length, content: { kind: 'other' } };
    const words = Array.from({ length: said / 2 - 1 }, (_, i) => view.getUint16(4 + 2 * i));
    model = modelOf(said, words) ?? (said === lengths.pms5003 ? model : undefined);
    return { kind: 'frame', length, content: contentOf(model, words) };
  };
}

/** Undefined for a PMS5003 and its kin, and for what looks like one. */
function modelOf(said: number, words: readonly number[]): Model | undefined {
  if (said === lengths.pms3003) return 'PMS3003';
  if (said === lengths.pms5003st) return 'PMS5003ST';
  const [n2_5 = 0, tenths = 0, humidity = 0, last = 0] = words.slice(9);
  // Temperature and humidity stand where others count the two coarsest sizes. Counts are of particles beyond a size, so
  // each is at most the one before; tenths of a degree and of a percent are not.
  const isClimate = tenths > n2_5 || humidity > tenths;
  if (isClimate && humidity <= 1_000 && Math.abs(signed(tenths)) <= 1_000) return 'PMS5003T';
  return last > 0 && last <= mostFormaldehyde ? 'PMS5003S' : undefined;
}

function contentOf(model: Model | undefined, words: readonly number[]): Content {
  const mass = masses.map((quantity, i) => ({ quantity, value: words[i] ?? 0 }));
  if (model === 'PMS3003') return { kind: 'reading', model, values: mass };
  // Until its fan turns it counts nothing at all, which no air of a home is.
  if (words.slice(0, 10).every((word) => word === 0)) return { kind: 'other' };
  const sizes = model === 'PMS5003T' ? counts.slice(0, 4) : counts;
  const values: Value[] = [
    ...mass,
    ...sizes.map((quantity, i) => ({ quantity, value: (words[masses.length + i] ?? 0) / perCubicCentimetre })),
  ];
  if (model === 'PMS5003T') values.push(...climate(words[10], words[11]));
  if (model === 'PMS5003S' || model === 'PMS5003ST') values.push({ quantity: 'formaldehyde', value: words[12] ?? 0 });
  if (model === 'PMS5003ST') values.push(...climate(words[13], words[14]));
  return { kind: 'reading', values, ...(model !== undefined && { model }) };
}

const signed = (word: number): number => (word << 16) >> 16;

const climate = (tenths = 0, humidity = 0): Value[] => [
  { quantity: 'temperature', value: signed(tenths) / 10 },
  { quantity: 'humidity', value: humidity / 10 },
];

/** Beyond the 1,000 µg/m³ of the data sheet it goes on, and in smoke that is worth knowing. */
const massRange = [0, 10_000] as const;

export const plantower: Protocol = {
  kind: 'pms',
  title: 'Dust sensor',
  model: 'PMS5003',
  maker: 'Plantower',
  baudRate: 9_600,
  createParser: createPlantowerParser,
  // Fan and laser on, and reports without being asked: as it is after power came.
  probe: [command(0xe4, 1), command(0xe1, 1)],
  answersIn: wakesIn,
  patience: 10 * second,
  every: 10 * second,
  ranges: {
    ...Object.fromEntries(masses.map((name) => [name, massRange])),
    ...Object.fromEntries(counts.map((name) => [name, [0, 655.35]])),
    formaldehyde: [0, 10_000],
    temperature: [-40, 100],
    humidity: [0, 100],
  },
};
