import { describe, expect, test } from 'vitest';
import { mhz19, parseMhz19 } from '#collectors/serial/mhz19.ts';
import { parseS8, senseairS8 } from '#collectors/serial/senseair-s8.ts';
import { mhz19Answer, s8Answer, s8Number } from '#test/simulators/sensor-frames.ts';
import { hex, readAll, valuesOf } from './read-stream.ts';

describe('MH-Z19', () => {
  test('the example of the data sheet is 544 ppm', () =>
    expect(valuesOf(readAll(parseMhz19, 'ff 86 02 20 00 00 00 00 58'))).toEqual([{ co2: 544 }]));

  test('0 ppm comes before the first measurement', () =>
    expect(readAll(parseMhz19, mhz19Answer(0))).toEqual([{ kind: 'other' }]));

  test('an answer with a wrong checksum is refused', () =>
    expect(readAll(parseMhz19, mhz19Answer(600), 'ff 86 02 20 00 00 00 00 59', mhz19Answer(601))).toMatchObject([
      { kind: 'reading' },
      { kind: 'damage', why: 'an answer with a wrong checksum' },
      { kind: 'reading' },
    ]));

  test('it is asked as the data sheet has it', () =>
    expect(Buffer.from(mhz19.question ?? [])).toEqual(hex('ff 01 86 00 00 00 00 00 79')));
});

describe('S8', () => {
  test('the example of the data sheet is 400 ppm', () =>
    expect(valuesOf(readAll(parseS8, 'fe 04 08 00 00 00 00 00 00 01 90 16 e6'))).toEqual([{ co2: 400 }]));

  test.each([
    [1, 'a fatal error'],
    [2, 'an error in its offset regulation'],
    [16, 'a failed test of itself'],
    [32, 'a value out of its range'],
    [64, 'an error of its memory'],
    [5, 'a fatal error and an error in its algorithm'],
  ])('status %i is told, and its value is none', (status, text) =>
    expect(readAll(parseS8, s8Answer(812, status))).toEqual([
      { kind: 'fault', text: `It reports ${text}; its values are left out.` },
    ]),
  );

  test('its number is that of its two registers', () =>
    expect(readAll(parseS8, s8Number(0x0431, 0x2b9c))).toEqual([{ kind: 'identity', id: '04312b9c' }]));

  test('an exception and 0 ppm are answers without a reading', () =>
    expect(readAll(parseS8, 'fe 84 02 f2 f1', s8Answer(0))).toEqual([{ kind: 'other' }, { kind: 'other' }]));

  test('below zero is what the register says', () =>
    expect(valuesOf(readAll(parseS8, s8Answer(-12)))).toEqual([{ co2: -12 }]));

  test.each([
    ['a wrong checksum', 'fe 04 08 00 00 00 00 00 00 01 90 16 e7'],
    ['a length nobody asked for', 'fe 04 02 03 88 d5 c5'],
  ])('%s is refused with its reason', (reason, broken) =>
    expect(readAll(parseS8, s8Answer(600), broken, s8Answer(601))).toMatchObject([
      { kind: 'reading' },
      { kind: 'damage', why: expect.stringContaining(reason) as string },
      { kind: 'reading' },
    ]),
  );

  test('it is asked as the data sheet has it', () => {
    expect(Buffer.from(senseairS8.question ?? [])).toEqual(hex('fe 04 00 00 00 04 e5 c6'));
    expect(Buffer.from(senseairS8.whoAreYou ?? [])).toEqual(hex('fe 04 00 1d 00 02 f5 c2'));
  });
});
