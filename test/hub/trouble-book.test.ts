import { expect, test } from 'vitest';
import { createDevices } from '#hub/devices.ts';
import type { Slot } from '#hub/ports.ts';
import { createTroubleBook } from '#hub/trouble-book.ts';
import { hour, minute, second } from '#model/time.ts';
import type { Settings } from '#model/settings.ts';
import type { Snapshot } from '#model/snapshots.ts';
import type { WireTrouble } from '#model/wire.ts';
import { createFakeClock } from '../fake-clock.ts';
import type { TroubledPart } from '#hub/sources/troubled-part.ts';

type Given = {
  readonly parts?: readonly TroubledPart[];
  readonly trusted?: boolean;
  readonly bridge?: number;
  /** What a person writes of devices. */
  readonly written?: Settings['devices'];
};

function create(given: Given = {}) {
  const clock = createFakeClock({ trusted: given.trusted ?? true });
  const slot = (id: number, name: string, device: string, value = 20): [string, Slot] => [
    `${name}{device=${device}}`,
    {
      id,
      key: `${name}{device=${device}}`,
      definition: { name, labels: { device }, unit: '°C', kind: 'gauge' },
      at: clock.now(),
      value,
      cadence: second,
      isSteady: true,
    },
  ];
  const slots = new Map([
    slot(0, 'mqtt.temperature', 'hall'),
    slot(1, 'mqtt.temperature', 'gone'),
    slot(2, 'mqtt.temperature', 'hidden'),
    slot(3, 'host.cpu_temperature', 'host'),
    slot(4, 'kasa.power', '8012AB'),
    ...(given.bridge === undefined ? [] : [slot(5, 'mqtt.available', 'zigbee/bridge', given.bridge)]),
  ]);
  const device = (subject: string, body: Snapshot<'device'>['body']): Snapshot => ({
    kind: 'device',
    subject,
    body,
    at: clock.now(),
  });
  const settings = () => ({ devices: { hidden: { hidden: true }, ...given.written } });
  const known = [
    device('hall', { name: 'Climate', area: 'Hall', ...(given.bridge !== undefined && { via: 'zigbee/bridge' }) }),
    device('zigbee/bridge', { name: 'Zigbee2MQTT (zigbee)' }),
    device('gone', { name: 'Gone', gone: true }),
    device('8012AB', { name: 'Heater' }),
  ];
  const { told: devices, called } = createDevices(known, settings);
  const told: (readonly WireTrouble[])[] = [];
  const book = createTroubleBook({
    slots: () => slots,
    devices,
    called,
    settings,
    sources: { parts: () => given.parts ?? [] },
    live: { troubles: (all) => void told.push(all) },
    clock,
    timers: clock.timers,
    timeZone: () => 'UTC',
  });
  return { clock, book, told, slots, texts: () => book.all.map(({ device, text }) => [device, text]) };
}

const silent = (name: string) =>
  `${name} has said nothing for 10 minutes; it usually speaks every second. Check its power and its connection.`;

test('each silent device has a sentence, but those that are gone, hidden or this machine', async () => {
  const { clock, texts, told } = create();
  await clock.advance(10 * minute);
  expect(texts()).toEqual([]);
  await clock.advance(6 * second);
  expect(texts()).toEqual([
    ['hall', silent('Climate in Hall')],
    ['8012AB', silent('Heater')],
  ]);
  expect(told.at(-1)?.length).toBe(2);
});

test('a device is called as a person wrote it, name and area, and else as it calls itself', async () => {
  const written = {
    '8012AB': { area: 'Bath', hidden: false },
    hall: { name: 'Sensor', area: 'Corridor', hidden: false },
  };
  const { clock, texts } = create({ written });
  await clock.advance(10 * minute + 6 * second);
  expect(texts()).toEqual([
    ['hall', silent('Sensor in Corridor')],
    ['8012AB', silent('Heater in Bath')],
  ]);
});

test('a bridge that is offline is one sentence, and none of its devices is told to be silent', async () => {
  const { clock, texts } = create({ bridge: 0 });
  await clock.advance(10 * minute + 6 * second);
  expect(texts()).toEqual([
    [
      'zigbee/bridge',
      expect.stringMatching(/^Zigbee2MQTT \(zigbee\) has been offline since \d\d:\d\d; start it again\.$/),
    ],
    ['8012AB', silent('Heater')],
  ]);
  await clock.advance(21 * hour);
  expect(texts()[0]).toEqual(['zigbee/bridge', 'Zigbee2MQTT (zigbee) has been offline for 21 hours; start it again.']);
});

test('a bridge is there when a device behind it has spoken since', async () => {
  const { clock, texts, slots } = create({ bridge: 0 });
  const hall = slots.get('mqtt.temperature{device=hall}');
  if (hall === undefined) throw new Error('The hall has no series.');
  await clock.advance(2 * minute);
  slots.set(hall.key, { ...hall, at: clock.now() });
  await clock.advance(8 * minute + 6 * second);
  expect(texts()).toEqual([['8012AB', expect.stringContaining('Heater')]]);
  await clock.advance(3 * minute);
  expect(texts().map(([device]) => device)).toEqual(['hall', '8012AB']);
});

test('a bridge that is online excuses no silence', async () => {
  const { clock, texts } = create({ bridge: 1 });
  await clock.advance(10 * minute + 6 * second);
  expect(texts().map(([device]) => device)).toEqual(['hall', '8012AB']);
});

test('why its source cannot read it is said instead of its silence', async () => {
  const locked = 'Heater: It needs your TP-Link login; write username and password under kasa.';
  const { clock, texts } = create({ parts: [{ subject: 'Heater', since: 1, text: locked, isMessage: false }] });
  await clock.advance(10 * minute + 6 * second);
  expect(texts()).toEqual([
    ['8012AB', locked],
    ['hall', silent('Climate in Hall')],
  ]);
});

test('what cannot be read is told with what to do, at the device that its topic names', async () => {
  const text = 'A message on "home/hall" cannot be read.';
  const { clock, texts } = create({ parts: [{ subject: 'home/hall', since: 1, text, isMessage: true }] });
  await clock.advance(10 * second);
  expect(texts()).toEqual([['hall', `${text} Look at what its device is set to send, or write a mapping for it.`]]);
});

test('an address that ends as a device is called is no device', async () => {
  const text = 'a.example/hall is no feed.';
  const { clock, texts } = create({ parts: [{ subject: 'a.example/hall', since: 1, text, isMessage: false }] });
  await clock.advance(10 * second);
  expect(texts()).toEqual([[null, text]]);
});

test.each([
  'power on "hall" comes as 5 too often; one a second is kept. Look after whoever sends it.',
  'The template of "Since" cannot be read, because it uses now: {{ now().hour }}. Map "heatpump/json" to read it.',
])('advice of its own is enough: %s', async (text) => {
  const { clock, texts } = create({ parts: [{ subject: 'home/hall', since: 1, text, isMessage: true }] });
  await clock.advance(10 * second);
  expect(texts()).toEqual([['hall', text]]);
});

test('what a device has sent is no advice', async () => {
  const text = 'A message on "home/hall" was "Off. On", which is no number.';
  const { clock, texts } = create({ parts: [{ subject: 'home/hall', since: 1, text, isMessage: true }] });
  await clock.advance(10 * second);
  expect(texts()[0]?.[1]).toMatch(/ Look at what its device is set to send/);
});

test('a refused client stands until it is let in, or for an hour', async () => {
  const { clock, book, texts } = create({ trusted: false });
  book.broker.tell('login', '192.168.1.7', 'Wrong login.');
  book.broker.tell('login', '192.168.1.8', 'Wrong login, too.');
  expect(texts()).toEqual([
    [null, 'Wrong login.'],
    [null, 'Wrong login, too.'],
  ]);
  book.broker.over('login', '192.168.1.7');
  expect(texts()).toEqual([[null, 'Wrong login, too.']]);
  await clock.advance(hour + 6 * minute);
  expect(texts()).toEqual([]);
});

test('while the clock is not set, nothing is called silent', async () => {
  const { clock, texts } = create({ trusted: false });
  await clock.advance(hour);
  expect(texts()).toEqual([]);
});
