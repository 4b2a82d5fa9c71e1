/** What holds for every sensor: nothing but its own frames is read, however a stream is cut, damaged or joined. */
import { describe, expect, test } from 'vitest';
import { createLineParser } from '#collectors/serial/lines.ts';
import { parseMhz19 } from '#collectors/serial/mhz19.ts';
import { createPlantowerParser } from '#collectors/serial/plantower.ts';
import type { Content } from '#collectors/serial/protocol.ts';
import { parseS8 } from '#collectors/serial/senseair-s8.ts';
import { parseSps30 } from '#collectors/serial/sps30.ts';
import { createStreamReader } from '#collectors/serial/stream.ts';
import type { Parser } from '#collectors/serial/stream.ts';
import { sds011Sensor } from '#collectors/sds011/sensor.ts';
import { reportFrame } from '#test/simulators/dust-sensor.ts';
import { mhz19Answer, plantowerFrame, s8Answer, sps30Values } from '#test/simulators/sensor-frames.ts';
import { readAll, sequence, valuesOf } from './read-stream.ts';

type Sample = readonly [
  name: string,
  createParser: () => Parser<Content>,
  frame: (under: (n: number) => number) => Buffer,
];

const samples: readonly Sample[] = [
  ['SDS011', sds011Sensor.createParser, (under) => reportFrame(under(9_999) / 10, under(9_999) / 10)],
  [
    'PMS5003',
    createPlantowerParser,
    (under) => plantowerFrame([...Array.from({ length: 6 }, () => under(900)), 9_000, 800, 70, 6, 5, 4, 0x9700]),
  ],
  ['MH-Z19', () => parseMhz19, (under) => mhz19Answer(1 + under(5_000), under(40))],
  ['S8', () => parseS8, (under) => s8Answer(1 + under(10_000))],
  ['SPS30', () => parseSps30, (under) => sps30Values(Array.from({ length: 10 }, () => under(10_000) / 16))],
  [
    'lines',
    () => createLineParser(true),
    (under) => Buffer.from(`{"co2":${under(5_000)},"temp":${under(300) / 10}}\n`),
  ],
];

describe.each(samples)('%s', (name, createParser, frame) => {
  const under = sequence(11);
  const frames = Array.from({ length: 60 }, () => frame(under));
  const whole = Buffer.concat(frames);
  const expected = valuesOf(frames.flatMap((one) => readAll(createParser(), one)));

  test('reads each of its frames', () => expect(expected).toHaveLength(frames.length));

  test('reads them however the stream is cut', () => {
    for (let piece = 1; piece <= 70; piece++) {
      const pieces = Array.from({ length: Math.ceil(whole.length / piece) }, (_, i) =>
        whole.subarray(i * piece, (i + 1) * piece),
      );
      expect(valuesOf(readAll(createParser(), ...pieces))).toEqual(expected);
    }
  });

  test('reads all but the damaged ones, and says that there were some', () => {
    const broken = frames.flatMap((one, i) => {
      if (i % 3 !== 1) return [one];
      const damaged = Buffer.from(one);
      const at = 2 + under(damaged.length - 4);
      damaged[at] = (damaged[at] ?? 0) ^ 0x80;
      return [damaged];
    });
    const read = readAll(createParser(), ...broken);
    expect(valuesOf(read)).toEqual(expected.filter((_, i) => i % 3 !== 1));
    expect(read.filter(({ kind }) => kind === 'damage')).toHaveLength(20);
  });

  test('of frames that are cut short it reads the whole ones', () => {
    const cut = frames.map((one, i) => (i % 4 === 2 ? one.subarray(0, 1 + under(one.length - 1)) : one));
    const read = valuesOf(readAll(createParser(), ...cut));
    // A line is cut with its end, so the next one is lost with it; a frame is found anywhere.
    expect(read).toEqual(expected.filter((_, i) => i % 4 !== 2 && !(name === 'lines' && i % 4 === 3)));
  });

  test('makes nothing of noise, and never throws', () => {
    const reader = createStreamReader(createParser());
    for (let i = 0; i < 2_000; i++) {
      const noise = Buffer.from(Array.from({ length: 1 + under(40) }, () => under(256)));
      expect(reader.read(noise).filter(({ kind }) => kind === 'reading')).toEqual([]);
    }
  });
});
