import { describe, expect, test } from 'vitest';
import { createLineParser } from '#collectors/serial/lines.ts';
import { readAll } from './read-stream.ts';

const read = (...lines: readonly string[]) =>
  readAll(createLineParser(true), ...lines.map((line) => Buffer.from(`${line}\r\n`)));
/** Name, value and unit of everything that was read. */
const told = (...lines: readonly string[]): unknown[] =>
  read(...lines).flatMap((frame): unknown[] =>
    frame.kind === 'reading' ? frame.values.map(({ quantity, value, of }) => [quantity, value, of?.unit]) : [frame],
  );
const greeting = 'ready';

describe('lines of a board', () => {
  test('JSON gives what Mantel knows under its name and unit, and the rest under its own', () =>
    expect(told('{"temp": 21.4, "RH": 48, "eCO2": 612, "soilRaw": 431, "note": "ok", "raw": null}')).toEqual([
      ['temperature', 21.4, '°C'],
      ['humidity', 48, '%'],
      ['co2', 612, 'ppm'],
      ['soil_raw', 431, ''],
    ]));

  test('parts of a board keep their name where two measure the same', () =>
    expect(told('{"bme280": {"temp": 21.4, "gas_r": 9}, "ds18": {"temp": 19.5, "deep": {"temp": 1}}}')).toEqual([
      ['temperature', 21.4, '°C'],
      ['bme280_gas_r', 9, ''],
      ['ds18_temp', 19.5, ''],
    ]));

  test.each([
    ['temp=21.4 hum=48'],
    ['temp: 21.4, hum: 48'],
    ['temp=21.4;hum=48;'],
    ['temp = 21.4C  hum = 48%'],
    ['temp=70.52F hum="48"'],
  ])('pairs: %s', (line) =>
    expect(told(greeting, line)).toEqual([
      ['temperature', 21.4, '°C'],
      ['humidity', 48, '%'],
    ]),
  );

  test('a unit that is written is believed, and one that cannot be is not', () => {
    expect(told(greeting, 'tank=182mm pump=on')).toEqual([
      ['tank', 182, 'mm'],
      ['pump', 1, 'bool'],
    ]);
    expect(read(greeting, 'a=1', 'temp=21V')).toEqual([
      expect.objectContaining({ kind: 'reading' }),
      { kind: 'damage', why: 'temperature in V, which is no unit of it' },
    ]);
  });

  test('a board tells its own name and time', () =>
    expect(read('{"id": "Attic-2", "temp": 9, "ts": 1795428000}')).toMatchObject([
      { kind: 'reading', id: 'attic-2', at: 1_795_428_000_000, values: [{ value: 9 }] },
    ]));

  test('the first line of pairs may be half a line; JSON cannot be', () => {
    expect(told('p=21.4 hum=48', 'temp=21.5')).toEqual([['temperature', 21.5, '°C']]);
    expect(told('temp": 21.4}', '{"temp": 21.5}')).toEqual([['temperature', 21.5, '°C']]);
  });

  test('an empty line is none', () => expect(read('{"a": 1}', '', '{"a": 2}')).toHaveLength(3));

  test.each([
    ['{"temp": 21.4, "hum": }', 'cannot be read'],
    ['{"temp": NaN}', 'cannot be read'],
    ['{"text": "hello"}', 'without a number'],
    ['Sensor found at 0x76', 'cannot be read'],
    ['err: sensor=1 failed', 'cannot be read'],
    ['temp=nan', 'temperature as nan, which is no number that can be stored'],
    ['\u0000\u0001\u0002', 'cannot be read'],
  ])('%j is refused with its reason, and the next line is read', (line, reason) => {
    const frames = read('{"a": 1}', line, '{"a": 2}');
    expect(frames.filter(({ kind }) => kind === 'damage')).toEqual([
      { kind: 'damage', why: expect.stringContaining(reason) as string },
    ]);
    expect(frames.at(-1)).toMatchObject({ values: [{ value: 2 }] });
  });

  test('a line without an end is refused, and what follows it is no line', () => {
    for (const piece of [3_000, 100]) {
      const long = Buffer.from(`${' a=1'.repeat(740)} temp=1\n{"a": 2}\n`);
      const pieces = Array.from({ length: Math.ceil(long.length / piece) }, (_, i) =>
        long.subarray(i * piece, (i + 1) * piece),
      );
      const frames = readAll(createLineParser(true), Buffer.from('{"a": 1}\n'), ...pieces);
      expect(frames).toEqual([
        expect.objectContaining({ kind: 'reading' }),
        { kind: 'damage', why: 'a line of more than 2000 characters' },
        expect.objectContaining({ values: [expect.objectContaining({ value: 2 })] }),
      ]);
    }
  });

  test('a sensor that failed does not silence the others of its board', () =>
    expect(read(greeting, 'temp=nan hum=48')).toMatchObject([
      {
        kind: 'reading',
        values: [{ quantity: 'humidity', value: 48 }],
        fault: expect.stringContaining('nan') as string,
      },
    ]));

  test('bytes that are no text are refused', () =>
    expect(readAll(createLineParser(true), '7b7d0a', Buffer.from('{"a":1}\n'), 'fffe0a')).toEqual([
      expect.objectContaining({ kind: 'reading' }),
      { kind: 'damage', why: 'a line that is no text' },
    ]));

  test('while a board is sought, only a reading that Mantel knows proves one', () => {
    const seek = (...lines: readonly string[]) =>
      readAll(createLineParser(false), ...lines.map((line) => Buffer.from(`${line}\n`))).map(({ kind }) => kind);
    expect(seek('', '{"a": 1}', 'boot=3 heap=40212', 'ready')).toEqual([]);
    expect(seek('{"temp": 21.4}')).toEqual(['reading']);
    expect(seek('ready', 'temp=21.4')).toEqual(['reading']);
    expect(seek('$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,*47')).toEqual([]);
  });
});
