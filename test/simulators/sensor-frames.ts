/** What sensors at serial ports say, byte for byte, built apart from the product's own parsers. */

const bytesOf = (values: readonly number[]): Buffer => Buffer.from(values.map((value) => value & 0xff));
const words = (values: readonly number[]): number[] => values.flatMap((value) => [(value >> 8) & 0xff, value & 0xff]);
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** A Plantower frame of these words; the last is followed by the sum. 9 for a PMS3003, 13 for most, 17 for a PMS5003ST. */
export function plantowerFrame(data: readonly number[]): Buffer {
  const body = [0x42, 0x4d, ...words([data.length * 2 + 2]), ...words(data)];
  return bytesOf([...body, ...words([sum(body)])]);
}

/** The answer of an MH-Z19; the fifth byte is its temperature, which its data sheet does not name. */
export function mhz19Answer(ppm: number, temperature = 22): Buffer {
  const body = [0x86, ...words([ppm]), temperature + 40, 0, 0, 0];
  return bytesOf([0xff, ...body, 256 - (sum(body) & 0xff)]);
}

function crc(data: readonly number[]): number[] {
  let value = 0xffff;
  for (const byte of data) {
    value ^= byte;
    for (let i = 0; i < 8; i++) value = value % 2 ? (value >> 1) ^ 0xa001 : value >> 1;
  }
  return [value & 0xff, value >> 8];
}

/** The answer of an S8 to the question for IR1 to IR4. */
export function s8Answer(ppm: number, status = 0): Buffer {
  const body = [0xfe, 4, 8, ...words([status, 0, 0, ppm])];
  return bytesOf([...body, ...crc(body)]);
}

/** Its number: IR30 and IR31. */
export function s8Number(high: number, low: number): Buffer {
  const body = [0xfe, 4, 4, ...words([high, low])];
  return bytesOf([...body, ...crc(body)]);
}

/** A frame of an SPS30 as it leaves the sensor. */
export function shdlcAnswer(command: number, data: Uint8Array, state = 0): Buffer {
  const body = [0, command, state, data.length, ...data];
  const all = [...body, 0xff - (sum(body) & 0xff)];
  const special = [0x7e, 0x7d, 0x11, 0x13];
  return bytesOf([0x7e, ...all.flatMap((byte) => (special.includes(byte) ? [0x7d, byte ^ 0x20] : [byte])), 0x7e]);
}

/** Four masses, five numbers and a size, as floats. */
export function sps30Values(values: readonly number[]): Buffer {
  const data = Buffer.alloc(4 * values.length);
  values.forEach((value, i) => data.writeFloatBE(value, 4 * i));
  return shdlcAnswer(3, data);
}
