import { describe, expect, test } from 'vitest';
import { parseSps30, sps30 } from '#collectors/serial/sps30.ts';
import { shdlcAnswer, sps30Values } from '#test/simulators/sensor-frames.ts';
import { hex, readAll, valuesOf } from './read-stream.ts';

const read = (...pieces: readonly (string | Uint8Array)[]) => readAll(parseSps30, ...pieces);
/** Bytes 7E, 7D, 11 and 13 are in the floats of 3.97, 1.13 and others. */
const some = [2.38, 3.97, 5.001, 1.13, 9.1, 17.6, 19.9, 20.2, 20.3, 0.583];

describe('SPS30', () => {
  test('masses, numbers and size are the shortest decimals of their floats', () => {
    const [values = {}] = valuesOf(read(sps30Values(some)));
    expect(Object.values(values)).toEqual(some);
    expect(Object.keys(values)).toEqual([
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
    ]);
  });

  test('every float is read as itself, whatever bytes it is made of', () => {
    for (const byte of [0x7e, 0x7d, 0x11, 0x13, 0x5e, 0x5d, 0x31, 0x33]) {
      const data = Buffer.alloc(40, byte);
      const expected = data.readFloatBE(0);
      const [values = {}] = valuesOf(read(shdlcAnswer(3, data)));
      expect(Object.values(values).map(Math.fround)).toEqual(Array(10).fill(expected));
    }
  });

  test('whole numbers are read where another program has left it so', () => {
    const data = Buffer.from(hex('0002 0003 0005 0007 000b 000d 0011 0013 007e 0247'));
    expect(valuesOf(read(shdlcAnswer(3, data)))).toMatchObject([{ pm1: 2, pm10: 7, particle_size: 0.583 }]);
  });

  test('what is no value is told from one', () => {
    const silent = [...some.slice(0, 3), Number.NaN, ...some.slice(4)];
    expect(valuesOf(read(sps30Values(silent)))[0]?.['pm10']).toBeNaN();
  });

  test('its number is its serial number', () =>
    expect(read(shdlcAnswer(0xd0, Buffer.from('0A1B2C3D4E5F6071\0')))).toEqual([
      { kind: 'identity', id: '0a1b2c3d4e5f6071' },
    ]));

  test('nothing new, a confirmation and a command at the wrong time are answers without a reading', () =>
    expect(
      read(shdlcAnswer(3, Buffer.alloc(0)), '7e 00 00 00 00 ff 7e', shdlcAnswer(0, Buffer.alloc(0), 0x43)),
    ).toEqual([{ kind: 'other' }, { kind: 'other' }, { kind: 'other' }]));

  test('its own errors and refusals are told', () =>
    expect(read(shdlcAnswer(3, Buffer.alloc(40), 0x80), shdlcAnswer(9, Buffer.alloc(0), 0x02))).toEqual([
      { kind: 'fault', text: 'It reports an error of its fan or laser; unplug it and plug it in again.' },
      { kind: 'fault', text: 'It refused what it was asked: an unknown command.' },
    ]));

  test.each([
    ['a wrong checksum', '7e 00 00 00 00 fe 7e'],
    ['a wrong length', '7e 00 03 00 02 01 f9 7e'],
    ['a wrong escape', '7e 00 03 00 7d 44 7e'],
    ['values of a wrong length', Buffer.from(shdlcAnswer(3, Buffer.alloc(12)))],
    ['without an end', Buffer.concat([Buffer.from([0x7e]), Buffer.alloc(600, 1)])],
  ])('%s is refused with its reason, and the next frame is read', (reason, broken) => {
    const good = sps30Values(some);
    const frames = read(good, broken, good, good);
    expect(frames[1]).toEqual({ kind: 'damage', why: expect.stringContaining(reason) as string });
    expect(frames.at(-1)).toMatchObject({ kind: 'reading' });
  });

  test('joined in the middle of a frame, the next is read', () => {
    const good = sps30Values(some);
    for (let cut = 1; cut < good.length; cut++)
      expect(valuesOf(read(good.subarray(cut), good)).at(-1)).toMatchObject({ pm1: 2.38 });
  });

  test('it is asked as the data sheet has it', () => {
    expect(Buffer.from(sps30.start ?? [])).toEqual(hex('7e 00 00 02 01 03 f9 7e'));
    expect(Buffer.from(sps30.question ?? [])).toEqual(hex('7e 00 03 00 fc 7e'));
    expect(sps30.probe?.map((bytes) => Buffer.from(bytes))).toEqual([hex('7e 00 d0 01 03 2b 7e')]);
  });
});
