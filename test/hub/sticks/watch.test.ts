import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createBus } from '#hub/bus.ts';
import type { PluggedStick } from '#hub/sources/serial/ports.ts';
import { watchSticks } from '#hub/sticks/watch.ts';
import type { Snapshot } from '#model/snapshots.ts';
import { createFakeClock } from '../../fake-clock.ts';
import { createRememberingLog } from '../remembering-log.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const name = 'usb-ITead_Sonoff_Zigbee_3.0_USB_Dongle_Plus_b8b4-if00-port0';
const idle = 'A Zigbee stick, Sonoff Zigbee 3.0 USB Dongle Plus, is plugged in; nothing runs it yet.';

function watch(options: { known?: readonly Snapshot[]; stick?: Partial<PluggedStick> } = {}) {
  const clock = createFakeClock();
  const bus = createBus(createRememberingLog());
  const stick: PluggedStick = {
    name: 'Sonoff Zigbee 3.0 USB Dongle Plus',
    radio: 'zigbee',
    certain: true,
    adapter: 'zstack',
    path: `/dev/serial/by-id/${name}`,
    device: '/dev/ttyUSB0',
    ...options.stick,
  };
  let plugged: readonly PluggedStick[] = [stick];
  let held = false;
  const kept: Snapshot[] = [];
  const sticks = watchSticks({
    ports: { sticks: () => plugged },
    bus,
    ingest: { snapshot: (snapshot) => void kept.push(snapshot) },
    clock,
    timers: clock.timers,
    known: options.known ?? [],
    timeZone: () => 'UTC',
    held: () => held,
  });
  return {
    clock,
    kept,
    sticks,
    texts: () => sticks.waiting().map(({ told }) => told.text),
    say: (topic: string, payload: string) =>
      bus.deliver({ topic, payload: Buffer.from(payload), qos: 0, retain: false }),
    plug: (isIn: boolean) => (plugged = isIn ? [stick] : []),
    hold: (isHeld: boolean) => (held = isHeld),
  };
}

const settle = 35_000;
const online = '{"state":"online"}';
const offline = '{"state":"offline"}';

test('a stick is told of half a minute after it was plugged in, and leaves with it', async () => {
  const run = watch();
  await run.clock.advance(29_000);
  expect(run.texts()).toEqual([]);
  await run.clock.advance(6_000);
  expect(run.texts()).toEqual([idle]);
  run.plug(false);
  await run.clock.advance(5_000);
  expect(run.texts()).toEqual([]);
  expect(run.kept.map(({ body }) => 'state' in body && body.state)).toEqual(['idle', 'unplugged']);
});

test('one that may be a board is called so', async () => {
  const run = watch({ stick: { name: 'USB adapter CH9102', certain: false } });
  await run.clock.advance(settle);
  expect(run.texts()).toEqual(['What is plugged in (USB adapter CH9102) may be a Zigbee stick; nothing runs it.']);
});

test.each([
  ['zigbee2mqtt/bridge/state', online],
  ['zigbee2mqtt/bridge/state', 'online'],
  ['home/zigbee/bridge/state', online],
])('it leaves once Zigbee2MQTT is at the broker: %s %s', async (topic, payload) => {
  const run = watch();
  await run.clock.advance(settle);
  expect(run.texts()).toEqual([idle]);
  run.say(topic, payload);
  await run.clock.advance(5_000);
  expect(run.texts()).toEqual([]);
});

test('when Zigbee2MQTT leaves and stays away, that is said instead', async () => {
  const run = watch();
  run.say('zigbee2mqtt/bridge/state', online);
  await run.clock.advance(settle);
  run.say('zigbee2mqtt/bridge/state', offline);
  await run.clock.advance(20_000);
  expect(run.texts()).toEqual([]);
  await run.clock.advance(20_000);
  expect(run.texts()).toEqual([
    'A Zigbee stick, Sonoff Zigbee 3.0 USB Dongle Plus, is plugged in, but Zigbee2MQTT has been off since 12:00; start it again.',
  ]);
});

test('a program that has the port open runs it, whatever broker that talks to', async () => {
  const run = watch();
  run.hold(true);
  await run.clock.advance(10 * settle);
  expect(run.texts()).toEqual([]);
  run.hold(false);
  await run.clock.advance(settle);
  expect(run.texts()).toEqual([idle]);
});

test('Zigbee2MQTT with another stick does not run this one', async () => {
  using folder = temporaryFolder();
  const [mine, other] = [join(folder.path, 'ttyUSB0'), join(folder.path, 'ttyUSB1')];
  for (const file of [mine, other]) writeFileSync(file, '');
  mkdirSync(join(folder.path, 'by-id'));
  symlinkSync(mine, join(folder.path, 'by-id', name));
  const run = watch({ stick: { path: join(folder.path, 'by-id', name), device: mine } });
  const uses = (port: string | null): void =>
    run.say('zigbee2mqtt/bridge/info', JSON.stringify({ config: { serial: { port } } }));
  run.say('zigbee2mqtt/bridge/state', online);
  for (const [port, runs] of [
    [other, false],
    [join(folder.path, 'by-id', name), true],
    ['tcp://192.168.1.9:6638', false],
    // As it is called in a container.
    ['/dev/ttyACM9', true],
    [null, true],
  ] as const) {
    uses(port);
    await run.clock.advance(settle);
    expect([port, run.texts().length === 0]).toEqual([port, runs]);
  }
});

test('Z-Wave JS UI runs Z-Wave sticks, not others', async () => {
  const status = 'zwave/_CLIENTS/ZWAVE_GATEWAY-home/status';
  const zigbee = watch();
  const zwave = watch({ stick: { radio: 'zwave', name: 'Zooz Z-Wave stick' } });
  for (const run of [zigbee, zwave]) run.say(status, '{"value":true,"time":1}');
  for (const run of [zigbee, zwave]) await run.clock.advance(settle);
  expect(zigbee.texts()).toEqual([idle]);
  expect(zwave.texts()).toEqual([]);
  zwave.say(status, '{"value":false}');
  await zwave.clock.advance(settle);
  expect(zwave.texts()[0]).toContain('Z-Wave JS UI has been off since');
});

test('dismissed, it stays away over restarts, until it is plugged in anew', async () => {
  const run = watch();
  await run.clock.advance(settle);
  const id = run.sticks.waiting()[0]?.id ?? '';
  expect(run.sticks.dismiss('another')).toBe(false);
  expect(run.sticks.dismiss(id)).toBe(true);
  expect(run.texts()).toEqual([]);
  const again = watch({ known: run.kept.slice(-1) });
  await again.clock.advance(settle);
  expect(again.texts()).toEqual([]);
  again.plug(false);
  await again.clock.advance(5_000);
  again.plug(true);
  await again.clock.advance(settle);
  expect(again.texts()).toEqual([idle]);
});

test('what waited before a restart waits at once', () => {
  const body = {
    name: 'x',
    radio: 'zigbee',
    certain: true,
    port: '',
    state: 'idle',
    dismissed: false,
    text: 'old',
  } as const;
  const run = watch({ known: [{ kind: 'stick', subject: name, body, at: 1 }] });
  expect(run.texts()).toEqual([idle]);
});
