/** The collector at real pseudo-terminals: who is asked what, and when, with pretend sensors behind the ports. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { serial } from '#collectors/serial/serial.ts';
import { machineTimers } from '#hub/clock.ts';
import { createSerialPorts } from '#hub/sources/serial/ports.ts';
import { findTool } from '#scripts/system-packages.ts';
import { plugIn } from '#test/simulators/serial-sensors.ts';
import { createRememberingLog } from '../../hub/remembering-log.ts';
import { temporaryFolder } from '../../hub/temporary-folder.ts';
import { createFakeWorld } from '../fake-world.ts';
import { noHttp } from '../no-http.ts';

function start(folder: string, settings: object = {}) {
  const log = createRememberingLog();
  const ports = createSerialPorts({ timers: machineTimers, log, environment: { MANTEL_SERIAL: folder } });
  const stop = new AbortController();
  const fake = createFakeWorld(serial, {
    settings: {},
    home: { name: 'Home', latitude: undefined, longitude: undefined, timeZone: 'Europe/Vienna' },
    now: 0,
    ticks: 1,
    http: noHttp,
  });
  async function* ticks(every: number, signal: AbortSignal): AsyncGenerator<number> {
    while (!signal.aborted) {
      yield Date.now();
      await sleep(every, undefined, { signal }).catch(() => undefined);
    }
  }
  const lent = ports.lend('Sensors', stop.signal);
  const opened = new Set<string>();
  const running = serial.run({
    ...(fake.world as Parameters<typeof serial.run>[0]),
    settings: serial.settings.parse({ every: '1 s', ...settings }),
    signal: stop.signal,
    clock: { now: () => Date.now(), ticks: (every, signal) => ticks(every, signal) },
    serial: {
      ...lent,
      open(path, options) {
        opened.add(path);
        return lent.open(path, options);
      },
    },
  });
  const ended = running.catch((error: unknown) => error);
  return {
    told: fake.told,
    opened,
    ended,
    stop: () => stop.abort(),
    latest: (key: string) => fake.told.series[key]?.samples.at(-1)?.[1],
    async [Symbol.asyncDispose]() {
      stop.abort();
      await ended;
    },
  };
}

const patient = { timeout: 20_000, interval: 50 };

describe.skipIf(!findTool('socat'))('sensors at serial ports', () => {
  test('all are found at once, each at its own rate, and read side by side', { timeout: 60_000 }, async () => {
    using folder = temporaryFolder();
    const link = (name: string): string => join(folder.path, 'by-id', name);
    await using pms = await plugIn('pms', link('usb-FTDI_1'), 12);
    await using mhz19 = await plugIn('mhz19', link('usb-1a86_1'), 640);
    await using s8 = await plugIn('s8', link('usb-1a86_2'), 720);
    await using sps30 = await plugIn('sps30', link('usb-1a86_3'), 2.5);
    await using board = await plugIn('board', link('usb-Arduino_1'), 815);
    await using printer = await plugIn('printer', link('usb-1a86_4'));
    await using stranger = await plugIn('silent', link('usb-FTDI_2'));
    await using run = start(folder.path);
    await expect.poll(() => run.latest('serial.pm2_5{device=pms}'), patient).toBe(12);
    await expect.poll(() => run.latest('serial.co2{device=mhz19}'), patient).toBe(640);
    await expect.poll(() => run.latest('serial.co2{device=s8-04312b9c}'), patient).toBe(720);
    await expect.poll(() => run.latest('serial.co2{device=lines}'), patient).toBe(815);
    await expect.poll(() => run.latest('serial.pm2_5{device=sps30-0a1b2c3d4e5f6071}'), patient).toBe(2.5);
    // Each goes on while the others do.
    pms.measure(13);
    mhz19.measure(641);
    s8.measure(721);
    sps30.measure(2.6);
    board.measure(816);
    await expect.poll(() => run.latest('serial.pm2_5{device=pms}'), patient).toBe(13);
    await expect.poll(() => run.latest('serial.co2{device=mhz19}'), patient).toBe(641);
    await expect.poll(() => run.latest('serial.co2{device=s8-04312b9c}'), patient).toBe(721);
    await expect.poll(() => run.latest('serial.co2{device=lines}'), patient).toBe(816);
    await expect.poll(() => run.latest('serial.pm2_5{device=sps30-0a1b2c3d4e5f6071}'), patient).toBe(2.6);
    expect(run.told.troubles).toEqual([]);
    // Who speaks, or hangs on another adapter, was never sent a byte.
    expect([pms, board, printer, stranger].map(({ heard }) => heard)).toEqual(['', '', '', '']);
    // An SPS30 is asked in the tongue of others first, and an MH-Z19 in its own only.
    expect(mhz19.heard).toMatch(/^(ff0186000000000079)+$/);
  });

  test('sticks for Zigbee and Z-Wave are neither opened nor sent a byte', { timeout: 60_000 }, async () => {
    using folder = temporaryFolder();
    const link = (name: string): string => join(folder.path, 'by-id', name);
    const names = [
      'usb-ITEAD_SONOFF_Zigbee_3.0_USB_Dongle_Plus_V2_20240122184111-if00',
      'usb-1a86_USB_Single_Serial_54DD002111-if00',
      'usb-1a86_TubesZB_0001-if00-port0',
      'usb-Zooz_800_Z-Wave_Stick_533D004242-if00',
    ];
    await using stack = new AsyncDisposableStack();
    const sticks = [];
    for (const name of names) sticks.push(stack.use(await plugIn('silent', link(name))));
    await using s8 = await plugIn('s8', link('usb-1a86_USB_Serial-if00-port0'), 720);
    await using run = start(folder.path);
    await expect.poll(() => run.latest('serial.co2{device=s8-04312b9c}'), patient).toBe(720);
    expect(s8.heard).not.toBe('');
    expect(sticks.map(({ heard }) => heard)).toEqual(['', '', '', '']);
    expect([...run.opened]).toEqual([link('usb-1a86_USB_Serial-if00-port0')]);
  });

  test(
    'a stick named as a sensor is refused with a sentence, what may be one is read',
    { timeout: 60_000 },
    async () => {
      using folder = temporaryFolder();
      const link = (name: string): string => join(folder.path, 'by-id', name);
      const zigbee = link('usb-ITEAD_SONOFF_Zigbee_3.0_USB_Dongle_Plus_V2_20240122184111-if00');
      await using stick = await plugIn('silent', zigbee);
      await using refused = start(folder.path, { port: zigbee });
      expect(String(await refused.ended)).toContain(
        `At the serial port ${zigbee} is a Sonoff Zigbee 3.0 USB Dongle Plus V2, which is no sensor but for Zigbee2MQTT; write the port of a sensor, or auto.`,
      );
      expect(stick.heard).toBe('');
      const named = link('usb-1a86_USB_Single_Serial_54DD002111-if00');
      await using _board = await plugIn('board', named, 815);
      await using run = start(folder.path, { port: named, sensor: 'lines' });
      const read = (): readonly unknown[] => Object.values(run.told.series).flatMap(({ samples }) => samples);
      await expect.poll(() => read().length, patient).toBeGreaterThan(0);
      expect([...run.opened]).toEqual([named]);
    },
  );

  test(
    'one that returns under another name goes on in its series while others are read',
    { timeout: 60_000 },
    async () => {
      using folder = temporaryFolder();
      const link = (name: string): string => join(folder.path, 'by-id', name);
      await using _board = await plugIn('board', link('usb-Arduino_1'), 815);
      await using mhz19 = await plugIn('mhz19', link('usb-1a86_1'), 640);
      await using run = start(folder.path);
      await expect.poll(() => run.latest('serial.co2{device=mhz19}'), patient).toBe(640);
      await mhz19.unplug();
      await expect
        .poll(() => run.told.troubles.map(({ text }) => text), patient)
        .toEqual([expect.stringContaining('has disappeared')]);
      const before = run.told.series['serial.co2{device=lines}']?.samples.length ?? 0;
      await using _again = await plugIn('mhz19', link('usb-1a86_2'), 655);
      await expect.poll(() => run.latest('serial.co2{device=mhz19}'), patient).toBe(655);
      expect(run.told.series['serial.co2{device=lines}']?.samples.length).toBeGreaterThan(before + 1);
    },
  );

  test('when the last one goes, the run ends with the reason', { timeout: 60_000 }, async () => {
    using folder = temporaryFolder();
    await using pms = await plugIn('pms', join(folder.path, 'by-id', 'usb-FTDI_1'), 12);
    await using run = start(folder.path);
    await expect.poll(() => run.latest('serial.pm2_5{device=pms}'), patient).toBe(12);
    await pms.unplug();
    expect(String(await run.ended)).toContain('has disappeared; plug the device in again.');
  });

  test('stopped while it searches, it closes every port and ends without an error', { timeout: 60_000 }, async () => {
    using folder = temporaryFolder();
    const link = (name: string): string => join(folder.path, 'by-id', name);
    await using asked = await plugIn('silent', link('usb-1a86_1'));
    await using _speaking = await plugIn('printer', link('usb-1a86_2'));
    for (const port of ['auto', link('usb-1a86_1')]) {
      const before = asked.heard.length;
      const run = start(folder.path, { port });
      await expect.poll(() => asked.heard.length, patient).toBeGreaterThan(before);
      run.stop();
      expect(await run.ended).toBeUndefined();
    }
    // Another program may have them at once.
    await using again = start(folder.path, { port: link('usb-1a86_1'), sensor: 'mhz19' });
    expect(String(await again.ended)).toContain('No MH-Z19 answers');
  });

  test('at a named port behind any adapter the sensor is asked', { timeout: 60_000 }, async () => {
    using folder = temporaryFolder();
    const port = join(folder.path, 'by-id', 'usb-FTDI_1');
    await using _sensor = await plugIn('s8', port, 700);
    await using run = start(folder.path, { port, sensor: 's8' });
    await expect.poll(() => run.latest('serial.co2{device=s8-04312b9c}'), patient).toBe(700);
  });
});
