/**
 * Ruuvi's advertisements, formats 3, 5, 6 and E1: https://docs.ruuvi.com/communication/bluetooth-advertisements. A field
 * that is not available has its largest value, or its smallest when it is signed.
 */
import { knownQuantity, ownQuantity } from '../quantities.ts';
import type { Quantity } from '../quantities.ts';
import { tidy } from '../unit-conversions.ts';
import { addressIn } from './bluetooth-address.ts';

export type RuuviReading = readonly [quantity: Quantity, value: number];
export type RuuviData = {
  /** AA:BB:CC:DD:EE:FF, where the format holds all of it. */
  readonly address: string | undefined;
  readonly model: string;
  readonly readings: readonly RuuviReading[];
};

/** Company identifier of Ruuvi, as it stands in an advertisement. */
const company = [0x99, 0x04];
const manufacturerSpecific = 0xff;

/** What an advertisement (flags and all) holds; undefined when it is not Ruuvi's. Throws RangeError when it is cut off. */
export function readAdvertisement(bytes: Buffer): RuuviData | undefined {
  for (let at = 0; at + 1 < bytes.length;) {
    const length = bytes.readUInt8(at);
    if (length === 0) return undefined;
    const part = bytes.subarray(at + 1, at + 1 + length);
    if (part[0] === manufacturerSpecific && part[1] === company[0] && part[2] === company[1]) {
      if (part.length < length) throw new RangeError('the advertisement is cut off');
      return readData(part.subarray(3));
    }
    at += 1 + length;
  }
  return undefined;
}

function readData(data: Buffer): RuuviData | undefined {
  switch (data[0]) {
    case 3:
      return { address: undefined, model: 'RuuviTag', readings: format3(data) };
    case 5:
      return { address: addressOf(data.subarray(18, 24)), model: 'RuuviTag', readings: format5(data) };
    case 6:
      return { address: undefined, model: 'Ruuvi Air', readings: format6(data) };
    case 0xe1:
      return { address: addressOf(data.subarray(34, 40)), model: 'Ruuvi Air', readings: formatE1(data) };
    default:
      return undefined;
  }
}

function addressOf(bytes: Buffer): string | undefined {
  if (bytes.length < 6) throw new RangeError('the advertisement is cut off');
  if (bytes.every((byte) => byte === 0xff)) return undefined;
  return addressIn(bytes.toString('hex'));
}

const known = (name: string): Quantity => knownQuantity(name) ?? ownQuantity(name, '');
const temperature = known('temperature');
const humidity = known('humidity');
const pressure = known('pressure');
const battery = known('battery_voltage');
const txPower = ownQuantity('tx_power', 'dBm');
const movements = ownQuantity('movements', 'count', 'counter');
const pm1 = known('pm1');
const pm25 = known('pm2_5');
const pm4 = known('pm4');
const pm10 = known('pm10');
const co2 = known('co2');
const voc = known('voc_index');
const nox = known('nox_index');
const illuminance = known('illuminance');

type Field = readonly [quantity: Quantity, raw: number, nothing: number, value: (raw: number) => number];
const present = (fields: readonly Field[]): RuuviReading[] =>
  fields.flatMap(([quantity, raw, nothing, value]) => (raw === nothing ? [] : [[quantity, tidy(value(raw))]]));

/** 0.5 %, whole degrees with the sign apart and hundredths, Pa above 50,000, mV. Nothing stands for "not available". */
function format3(data: Buffer): RuuviReading[] {
  const whole = data.readUInt8(2);
  const size = (whole & 0x7f) + data.readUInt8(3) / 100;
  return [
    [humidity, tidy(data.readUInt8(1) * 0.5)],
    [temperature, tidy((whole & 0x80) === 0 ? size : -size)],
    [pressure, tidy((data.readUInt16BE(4) + 50_000) / 100)],
    [battery, data.readUInt16BE(12) / 1_000],
  ];
}

function format5(data: Buffer): RuuviReading[] {
  const power = data.readUInt16BE(13);
  return present([
    ...air(data),
    [battery, power >> 5, 2_047, (raw) => (raw + 1_600) / 1_000],
    [txPower, power & 31, 31, (raw) => raw * 2 - 40],
    [movements, data.readUInt8(15), 255, (raw) => raw],
  ]);
}

function format6(data: Buffer): RuuviReading[] {
  const flags = data.readUInt8(16);
  return present([
    ...air(data),
    [pm25, data.readUInt16BE(7), 0xffff, (raw) => raw / 10],
    [co2, data.readUInt16BE(9), 0xffff, (raw) => raw],
    [voc, nineBits(data.readUInt8(11), flags, 6), 511, (raw) => raw],
    [nox, nineBits(data.readUInt8(12), flags, 7), 511, (raw) => raw],
    // Logarithmic, and to be rounded to hundredths.
    [illuminance, data.readUInt8(13), 255, (raw) => Math.round((65_536 ** (raw / 254) - 1) * 100) / 100],
  ]);
}

function formatE1(data: Buffer): RuuviReading[] {
  const flags = data.readUInt8(28);
  return present([
    ...air(data),
    [pm1, data.readUInt16BE(7), 0xffff, (raw) => raw / 10],
    [pm25, data.readUInt16BE(9), 0xffff, (raw) => raw / 10],
    [pm4, data.readUInt16BE(11), 0xffff, (raw) => raw / 10],
    [pm10, data.readUInt16BE(13), 0xffff, (raw) => raw / 10],
    [co2, data.readUInt16BE(15), 0xffff, (raw) => raw],
    [voc, nineBits(data.readUInt8(17), flags, 6), 511, (raw) => raw],
    [nox, nineBits(data.readUInt8(18), flags, 7), 511, (raw) => raw],
    [illuminance, data.readUIntBE(19, 3), 0xffffff, (raw) => raw / 100],
  ]);
}

/** 0.005 °C, 0.0025 %, Pa above 50,000: the same in all newer formats. */
function air(data: Buffer): Field[] {
  return [
    [temperature, data.readInt16BE(1), -0x8000, (raw) => raw * 0.005],
    [humidity, data.readUInt16BE(3), 0xffff, (raw) => raw * 0.0025],
    [pressure, data.readUInt16BE(5), 0xffff, (raw) => (raw + 50_000) / 100],
  ];
}

/** Eight bits in a byte, the least significant among the flags. */
const nineBits = (high: number, flags: number, bit: number): number => (high << 1) | ((flags >> bit) & 1);
