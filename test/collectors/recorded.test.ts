/** Payloads that others recorded; they are not part of the project and are read where they lie. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readXml as readRates } from '#collectors/ecb/tables.ts';
import { mqtt } from '#collectors/mqtt/mqtt.ts';
import { openMeteo } from '#collectors/open-meteo/open-meteo.ts';
import { parseFrame } from '#collectors/sds011/frames.ts';
import { createPlantowerParser } from '#collectors/serial/plantower.ts';
import { createStreamReader } from '#collectors/serial/stream.ts';
import { readCsv as readYields } from '#collectors/treasury/pages.ts';
import type { Collector } from '#model/collector.ts';
import type { Http } from '#model/http.ts';
import { Unreachable } from '#model/trouble.ts';
import { createFakeWorld } from './fake-world.ts';
import { noHttp } from './no-http.ts';
import type { Told } from './fake-world.ts';

const folder = process.env['MANTEL_CASES'];
const now = Date.parse('2026-11-23T10:00:00Z');

async function told(
  collector: Collector,
  http: Http,
  feed?: (topic: (name: string, bytes: Buffer) => void) => void,
): Promise<Told> {
  const fake = createFakeWorld(collector, {
    settings: collector.settings.parse({}),
    home: { name: 'Home', latitude: 52.52, longitude: 13.42, timeZone: 'Europe/London' },
    now,
    ticks: 1,
    http,
  });
  const running = collector.run(fake.world as Parameters<typeof collector.run>[0]);
  if (feed) {
    feed((topic, payload) => fake.deliver({ topic, payload, qos: 1, retain: false }, now));
    fake.stop();
  }
  await running;
  return fake.told;
}

/** The recordings were asked for as text; unixtime, which Mantel asks for, has the same instants as seconds. */
function withUnixTime(value: unknown): unknown {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.test(value))
    return Date.parse(`${value}Z`.replace(/^(.{10})Z$/, '$1')) / 1_000;
  if (Array.isArray(value)) return value.map(withUnixTime);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withUnixTime(inner)]));
}

describe.skipIf(folder === undefined)('recorded payloads', () => {
  const root = folder ?? '';
  const json = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

  test('open-meteo: a recorded forecast and air quality are read', async () => {
    const answers: Readonly<Record<string, unknown>> = {
      '/v1/forecast': withUnixTime(json('api/open-meteo/forecast_london_2025-05-10.json')),
      '/v1/air-quality': withUnixTime(json('api/open-meteo/air_quality.json')),
    };
    const http: Http = {
      ...noHttp,
      json: async ({ url, schema }) => {
        const { pathname, searchParams } = new URL(url);
        if (searchParams.has('start_date')) throw new Unreachable('Nobody recorded days gone by.');
        return schema.parse(answers[pathname]);
      },
    };
    const { series, snapshots, troubles } = await told(openMeteo, http);
    expect(troubles.map(({ text }) => text)).toEqual(['Nobody recorded days gone by.']);
    expect(series['open-meteo.temperature{place=home}']?.samples).toEqual([['2025-05-10T12:45:00.000Z', 15.4]]);
    expect(series['open-meteo.humidity{place=home}']?.samples).toEqual([['2025-05-10T12:45:00.000Z', 60]]);
    expect(snapshots[0]?.body).toMatchObject({
      current: { temperature: 15.4, code: 3 },
      days: { length: 7, 0: { low: 8.9, high: 17.2 } },
    });
  });

  test('treasury: a recorded table of yields is read', async () => {
    const text = readFileSync(join(root, 'api/treasury/daily-treasury-rates-2023-07.csv'), 'utf8');
    const { curves, unreadable } = await readYields(text);
    expect(unreadable).toEqual([]);
    expect(curves.map(({ date }) => date.day)).toEqual([26, 27, 28, 29, 30, 3, 5, 6, 7]);
    expect([...(curves[5]?.yields ?? [])].slice(0, 4)).toEqual([
      ['1m', 5.27],
      ['2m', 5.4],
      ['3m', 5.44],
      ['4m', 5.52],
    ]);
    expect(curves.at(-1)?.yields.get('30y')).toBe(4.05);
  });

  test('ecb: a recorded rate is read', async () => {
    const days = await readRates(readFileSync(join(root, 'api/quotes-keyless/ecb_2020-03-06.xml'), 'utf8'));
    expect(days).toEqual([{ date: { year: 2020, month: 3, day: 6 }, rates: new Map([['USD', 1.1336]]) }]);
  });

  const serialText = (name: string): string => readFileSync(join(root, 'serial', name), 'utf8');
  /** Bytes of a dump: an address, bytes in hex, two blanks and the bytes as text. */
  const dumped = (name: string): Buffer =>
    Buffer.from(
      serialText(name)
        .replaceAll(/^\w+: ((?:[0-9a-f]{2} )+).*$/gm, '$1')
        .replaceAll(/\s/g, ''),
      'hex',
    );

  test('pms: the frames of a real sensor, cut anywhere, are the values another program read', () => {
    const bytes = dumped('PMSx003.hexdump');
    const [head = '', ...rows] = serialText('PMSx003.csv').trim().split('\n');
    const columns: Readonly<Record<string, string>> = {
      raw01: 'pm1_raw',
      raw25: 'pm2_5_raw',
      raw10: 'pm10_raw',
      pm01: 'pm1',
      pm25: 'pm2_5',
      pm10: 'pm10',
      n0_3: 'particles_0_3',
      n0_5: 'particles_0_5',
      n1_0: 'particles_1',
      n2_5: 'particles_2_5',
      n5_0: 'particles_5',
      n10_0: 'particles_10',
    };
    const names = head.split(',').map((name) => columns[name.trim()]);
    const expected = rows.map((row) =>
      Object.fromEntries(
        row
          .split(',')
          .map((value, i) => [names[i], Number(value)] as const)
          .slice(1),
      ),
    );
    expect(expected).toHaveLength(10);
    for (let piece = 1; piece <= bytes.length; piece++) {
      const reader = createStreamReader(createPlantowerParser());
      const read: Record<string, number>[] = [];
      for (let at = 0; at < bytes.length; at += piece) {
        for (const frame of reader.read(bytes.subarray(at, at + piece))) {
          if (frame.kind !== 'reading') throw new Error(frame.kind);
          read.push(Object.fromEntries(frame.values.map(({ quantity, value }) => [quantity, value])));
        }
      }
      expect(read).toEqual(expected);
    }
  });

  test('sds011: the frames of a real sensor, cut anywhere, are the values another program read', () => {
    const bytes = dumped('SDS01x.hexdump');
    const values = serialText('SDS01x.csv').trim().split('\n').slice(1);
    for (let piece = 1; piece <= bytes.length; piece++) {
      const reader = createStreamReader(parseFrame);
      const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, i) =>
        reader.read(bytes.subarray(i * piece, (i + 1) * piece)),
      );
      const read = pieces
        .flat()
        .map((frame) => (frame.kind === 'report' ? `${frame.pm2_5}, ${frame.pm10}` : frame.kind));
      expect(read).toEqual(values.map((line) => line.replace(/^\d+, /, '')));
    }
  });

  test('mqtt: every recorded JSON is read or refused with a sentence', async () => {
    const files = readdirSync(join(root, 'seed0-payloads'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.json'),
    );
    expect(files.length).toBeGreaterThan(3);
    const { series, troubles } = await told(mqtt, noHttp, (deliver) => {
      for (const name of files) deliver(`recorded/${name}`, readFileSync(join(root, 'seed0-payloads', name)));
    });
    expect(Object.keys(series).length).toBeGreaterThan(0);
    for (const { error, text } of troubles) {
      expect(error).toBe('BadReading');
      expect(text).toMatch(/\.$/);
    }
  });
});
