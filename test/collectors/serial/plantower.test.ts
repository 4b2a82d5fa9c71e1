import { describe, expect, test } from 'vitest';
import { createPlantowerParser, plantower } from '#collectors/serial/plantower.ts';
import { plantowerFrame } from '#test/simulators/sensor-frames.ts';
import { hex, readAll, valuesOf } from './read-stream.ts';

const read = (...pieces: readonly (string | Uint8Array)[]) => readAll(createPlantowerParser(), ...pieces);
/** Six masses and six counts. */
const usual = [3, 5, 6, 2, 4, 7, 900, 270, 45, 12, 3, 1];

describe('Plantower sensors', () => {
  test('a PMS5003 gives masses in µg/m³ and counts in 1 cm³', () => {
    const frames = read(
      '42 4d 00 1c 00 05 00 0d 00 16 00 05 00 0d 00 16 02 fd 00 fc 00 1d 00 0f 00 06 00 06 97 00 03 c5',
    );
    expect(frames).toMatchObject([{ kind: 'reading' }]);
    expect(frames[0]).not.toHaveProperty('model');
    expect(valuesOf(frames)).toEqual([
      {
        pm1_raw: 5,
        pm2_5_raw: 13,
        pm10_raw: 22,
        pm1: 5,
        pm2_5: 13,
        pm10: 22,
        particles_0_3: 7.65,
        particles_0_5: 2.52,
        particles_1: 0.29,
        particles_2_5: 0.15,
        particles_5: 0.06,
        particles_10: 0.06,
      },
    ]);
  });

  test('a PMS3003 gives masses, of which zeros are readings', () => {
    const frames = read(plantowerFrame([3, 5, 6, 2, 4, 7, 0, 0, 0]), plantowerFrame([0, 0, 0, 0, 0, 0, 0, 0, 0]));
    expect(frames).toMatchObject([{ model: 'PMS3003' }, { model: 'PMS3003' }]);
    expect(valuesOf(frames)).toEqual([
      { pm1_raw: 3, pm2_5_raw: 5, pm10_raw: 6, pm1: 2, pm2_5: 4, pm10: 7 },
      { pm1_raw: 0, pm2_5_raw: 0, pm10_raw: 0, pm1: 0, pm2_5: 0, pm10: 0 },
    ]);
  });

  test('a PMS5003ST adds formaldehyde, temperature and humidity', () => {
    const frames = read(plantowerFrame([...usual, 28, 0xffdd, 413, 0, 0x9100]));
    expect(frames).toMatchObject([{ model: 'PMS5003ST' }]);
    expect(valuesOf(frames)).toMatchObject([
      { pm2_5: 4, particles_10: 0.01, formaldehyde: 28, temperature: -3.5, humidity: 41.3 },
    ]);
  });

  test('a PMS5003T has temperature and humidity where others count', () => {
    const frames = read(plantowerFrame([...usual.slice(0, 10), 236, 402, 0x9100]));
    expect(frames).toMatchObject([{ model: 'PMS5003T' }]);
    const [values = {}] = valuesOf(frames);
    expect(values).toMatchObject({ particles_2_5: 0.12, temperature: 23.6, humidity: 40.2 });
    expect(values).not.toHaveProperty('particles_5');
  });

  test('a PMS5003S has formaldehyde where others have their version, also when there is none', () => {
    const frames = read(plantowerFrame([...usual, 31]), plantowerFrame([...usual, 0]));
    expect(frames).toMatchObject([{ model: 'PMS5003S' }, { model: 'PMS5003S' }]);
    expect(valuesOf(frames).map(({ formaldehyde }) => formaldehyde)).toEqual([31, 0]);
    for (const version of [0x9700, 0x8000, 0x7100, 0]) {
      const [values = {}] = valuesOf(read(plantowerFrame([...usual, version])));
      expect(values).not.toHaveProperty('formaldehyde');
    }
  });

  test('while it warms up it gives no reading', () =>
    expect(read(plantowerFrame([...Array<number>(12).fill(0), 0x9700]))).toEqual([{ kind: 'other' }]));

  test('the answer to a command is none', () => expect(read('42 4d 00 04 e1 01 01 75')).toEqual([{ kind: 'other' }]));

  test.each([
    [
      'a wrong checksum',
      '42 4d 00 1c 00 05 00 0d 00 16 00 05 00 0d 00 16 02 fd 00 fc 00 1d 00 0f 00 06 00 06 97 00 03 c6',
    ],
    ['a length', '42 4d 00 1a 00 05 00 0d'],
  ])('%s is refused with its reason, and the next frame is read', (reason, broken) => {
    const good = plantowerFrame([...usual, 0x9700]);
    expect(read(good, broken, good)).toMatchObject([
      { kind: 'reading' },
      { kind: 'damage', why: expect.stringContaining(reason) as string },
      { kind: 'reading' },
    ]);
  });

  test('it is woken, and told to report by itself, as the data sheet has it', () =>
    expect(plantower.probe?.map((bytes) => Buffer.from(bytes))).toEqual([
      hex('42 4d e4 00 01 01 74'),
      hex('42 4d e1 00 01 01 71'),
    ]));
});
