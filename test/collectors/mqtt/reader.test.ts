import { describe, expect, test } from 'vitest';
import { createReader } from '#collectors/mqtt/reader.ts';
import { mqttSettings } from '#collectors/mqtt/settings.ts';
import type { SeriesTable, Sink } from '#model/collector.ts';
import { seriesKey } from '#model/series.ts';
import { BadReading } from '#model/trouble.ts';

type Put = { key: string; value: number; at: number | undefined };

function reader(settings: Readonly<Record<string, unknown>> = {}) {
  const puts: Put[] = [];
  let opened = 0;
  let announced = 0;
  const sink: Pick<Sink<SeriesTable>, 'discover' | 'snapshot' | 'journal'> = {
    discover(definition) {
      opened++;
      const key = seriesKey(definition.name, definition.labels);
      return { put: (value, at) => void puts.push({ key, value, at }) };
    },
    snapshot: () => void announced++,
    journal: () => undefined,
  };
  const { read } = createReader({ settings: mqttSettings.parse(settings), sink, now: () => 0 });
  return {
    puts,
    opened: () => opened,
    announced: () => announced,
    send: (topic: string, payload: Uint8Array | string) =>
      read({ topic, payload: typeof payload === 'string' ? Buffer.from(payload) : payload, qos: 1, retain: false }),
  };
}

/** The same numbers on every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

test('a series is opened and its device announced once, however often it speaks', () => {
  const { send, puts, opened, announced } = reader();
  for (let i = 0; i < 50; i++) send('home/bath/climate', `{"temperature":${i},"humidity":40}`);
  expect(puts).toHaveLength(100);
  expect(opened()).toBe(2);
  expect(announced()).toBe(1);
});

test('more topics than are remembered still all arrive', () => {
  const { send, puts } = reader();
  for (let round = 0; round < 2; round++) for (let i = 0; i < 20_500; i++) send(`many/${i}`, '{"temperature":20}');
  expect(puts).toHaveLength(41_000);
});

test('more topics and devices of families than are remembered still all arrive', () => {
  const { send, puts } = reader();
  for (const many of [10_200, 100]) {
    for (let i = 0; i < many; i++) {
      send(`tele/board${i}/SENSOR`, '{"AM2301":{"Temperature":20}}');
      send('rtl_433/pi/events', `{"model":"A","id":${i},"temperature_C":20}`);
    }
  }
  expect(puts).toHaveLength(20_600);
});

test('an announcement too many is told, and what is known goes on', () => {
  const { send, puts } = reader();
  const announce = (i: number): void =>
    send(
      `homeassistant/sensor/n${i}/config`,
      `{"stat_t":"n/${i}","name":"Power","unit_of_meas":"W","dev":{"ids":["n${i}"]}}`,
    );
  for (let i = 0; i < 10_000; i++) announce(i);
  expect(() => announce(10_000)).toThrow(
    'More than 10000 things were announced; "homeassistant/sensor/n10000/config" is not read.',
  );
  announce(5);
  send('n/5', '7');
  expect(puts).toEqual([{ key: 'mqtt.power{device=n5}', value: 7, at: undefined }]);
});

test('a payload that is a view into a larger buffer is read from its own bytes only', () => {
  const { send, puts } = reader();
  const whole = new TextEncoder().encode('{"temperature":1}{"temperature":2}');
  send('home/bath/climate', whole.subarray(17));
  expect(puts.map(({ value }) => value)).toEqual([2]);
});

test('what is assumed with the time of the last contact replaces nothing that an earlier run has stored', () => {
  const at = Date.parse('2026-11-26T10:00:00Z');
  const puts: (number | undefined)[][] = [];
  const sink = {
    discover: () => ({
      put: (value: number, time?: number) => void puts.push([value, time]),
      newest: () => ({ at, value: 1 }),
    }),
    snapshot: () => undefined,
    journal: () => undefined,
  };
  const { read } = createReader({ settings: mqttSettings.parse({}), sink, now: () => at + 60_000 });
  const send = (state: string, last_seen: number): void =>
    read({
      topic: 'zigbee2mqtt/lamp',
      payload: Buffer.from(JSON.stringify({ state, last_seen })),
      qos: 0,
      retain: false,
    });
  send('OFF', at);
  send('OFF', at);
  send('ON', at);
  send('OFF', at + 90_000);
  expect(puts).toEqual([
    [0, undefined],
    [0, undefined],
    [1, at],
    [0, at + 90_000],
  ]);
});

describe('what is nested too deeply is refused in a sentence', () => {
  const deep = (open: string, close: string, times: number): string => `${open.repeat(times)}1${close.repeat(times)}`;
  test.each([
    ['of an announced topic', 'a/state', deep('[', ']', 100_000)],
    ['of a plain topic', 'a/b', deep('{"a":', '}', 20_000)],
    ['an announcement', 'homeassistant/sensor/b/config', deep('{"avty":', '}', 60_000)],
    ['a part of one', 'homeassistant/device/b/config', `{"cmps":{"a":${deep('{"avty":', '}', 30_000)}}}`],
    [
      'a list of devices',
      'zigbee2mqtt/bridge/devices',
      `[{"friendly_name":"a","ieee_address":"0x1","definition":{"exposes":${deep('[{"features":', '}]', 20_000)}}}]`,
    ],
    ['one level too many', 'a/b', deep('[', ']', 65)],
  ])('%s', (_, topic, payload) => {
    const { send } = reader();
    send('homeassistant/sensor/a/config', '{"name":"A","stat_t":"a/state","unit_of_meas":"W"}');
    expect(() => send(topic, payload)).toThrow(
      new BadReading(`A message on "${topic}" is nested more than 64 levels deep, so it was not read.`),
    );
  });

  test('what only has many brackets is read', () => {
    const { send, puts } = reader();
    send('a/b', deep('[', ']', 64));
    send('a/b', `{"temperature":21,"list":[${'[],'.repeat(500)}"${'[{'.repeat(200)}\\\\","\\"${'['.repeat(100)}"]}`);
    expect(puts.map(({ value }) => value)).toEqual([21]);
  });
});

describe('whatever arrives', () => {
  const seeds = [
    '{"temperature":21.5,"humidity":46,"time":"2026-11-23T10:00:00Z"}',
    '{"ENERGY":{"Power":5,"Total":1e3}}',
    '[1,{"a":2}]',
    '-12.5',
    'ON',
    '[{"friendly_name":"x","ieee_address":"0x1","definition":{"exposes":[{"type":"numeric","property":"power","unit":"W"}]}}]',
    '{"stat_t":"home/bath/climate","val_tpl":"{{ value_json.temperature | float / 2 }}","dev":{"ids":["a"]},"unit_of_meas":"W"}',
    '{"method":"NotifyStatus","params":{"ts":1795428000.4,"switch:0":{"output":true,"apower":5,"aenergy":{"total":7}}}}',
    '{"time":1795427998123,"value":21.5,"data":"0201061BFF99040512FC5394C37C0004FFFC040CAC364200CDCBB8334C884F","ts":"1795427998"}',
    '{"model":"A","id":1,"temperature_C":21.5,"battery_ok":1,"tempc":20,"rssi":-60}',
    '{"dn":"x","t":"p","ft":"%prefix%/%topic%/","tp":["cmnd","stat","tele"],"fn":["a"],"state":["OFF","ON"]}',
  ];
  const topics = [
    'home/bath/climate',
    'home/bath/temperature',
    'zigbee2mqtt/x',
    'zigbee2mqtt/bridge/devices',
    'tele/p/SENSOR',
    '',
    '/',
    '//',
    '+/#',
    'homeassistant/sensor/a/config',
    'homeassistant/device/a/config',
    'shelly/events/rpc',
    'shelly/status/switch:0',
    'shellies/a/relay/0/power',
    'tasmota/discovery/AA/config',
    'stat/p/RESULT',
    'zwave/a/b/sensor_multilevel/endpoint_0/Air_temperature',
    'zwave/2/50/0/value/65537',
    'rtl_433/pi/events',
    'ruuvi/AA:BB:CC:DD:EE:FF/11:22:33:44:55:66',
    'home/G/BTtoMQTT/A4C138000001',
  ];

  test.each([1, 2, 3, 4])('nothing but BadReading is thrown, and only finite numbers are stored (seed %i)', (seed) => {
    const random = numbers(seed);
    const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
    const { send, puts } = reader({ mappings: [{ topic: 'home/#', path: 'humidity', quantity: 'wet', scale: 2 }] });
    const refused: unknown[] = [];
    for (let i = 0; i < 10_000; i++) {
      const bytes = Buffer.from(pick(seeds) ?? '');
      for (let n = Math.floor(random() * 4); n > 0; n--)
        bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
      try {
        send(pick(topics) ?? '', bytes);
      } catch (error) {
        refused.push(error);
      }
    }
    expect(refused.filter((error) => !(error instanceof BadReading))).toEqual([]);
    expect(refused.length).toBeGreaterThan(100);
    expect(puts.length).toBeGreaterThan(100);
    expect(
      puts.filter(({ value, at }) => !Number.isFinite(value) || (at !== undefined && !Number.isInteger(at))),
    ).toEqual([]);
  });
});
