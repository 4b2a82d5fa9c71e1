/** Before the real dbus-daemon: what logind and a screen saver tell and are told. */
import { createClient, type MessageBus } from 'dbus-native';
import { describe, expect, test } from 'vitest';
import { createIdleInhibit } from '#desktop/idle-inhibit.ts';
import { openSessionBus, type SessionBus } from '#desktop/session-bus.ts';
import { systemAddress, watchSleep } from '#desktop/sleep-watch.ts';
import { machineTimers } from '#hub/clock.ts';
import { findTool } from '#scripts/system-packages.ts';
import { startRealBus, type RealBus } from './real-bus.ts';

const world = { timers: machineTimers, random: () => 0 };
const open = ({ address }: RealBus, said: string[] = []): SessionBus =>
  openSessionBus({ ...world, address: () => address, say: (line) => void said.push(line) });
const client = ({ address }: RealBus): MessageBus => createClient({ busAddress: address });

const saver = ['/org/freedesktop/ScreenSaver', 'org.freedesktop.ScreenSaver'] as const;
const answered = { destination: 'org.freedesktop.DBus', path: '/', interface: 'org.freedesktop.DBus', member: 'GetId' };
/** One that counts what holds it, as the specification says: a cookie each. */
async function screenSaver(bus: RealBus) {
  const service = client(bus);
  const held = new Map<number, string>();
  let cookie = 40;
  const inhibit = (who: string, why: string): number => {
    held.set(++cookie, `${who}: ${why}`);
    return cookie;
  };
  service.setMethodCallHandler(...saver, 'Inhibit', [inhibit, 'u']);
  service.setMethodCallHandler(...saver, 'UnInhibit', [(which: number) => (held.delete(which), null), '']);
  await service.requestName(saver[1], 0);
  return { service, held };
}

describe.skipIf(!findTool('dbus-daemon'))('services of a session', () => {
  test('the session is kept awake while the screen is shown, and let go when it is left', async () => {
    await using bus = await startRealBus();
    const { service, held } = await screenSaver(bus);
    await using session = open(bus);
    const awake = createIdleInhibit({ ...world, bus: session, say: () => undefined });
    awake.hold(true);
    await expect.poll(() => [...held.values()]).toEqual(['Mantel: The screen of the home is shown.']);
    awake.hold(false);
    await expect.poll(() => held.size).toBe(0);
    awake.hold(true);
    await expect.poll(() => held.size).toBe(1);
    awake[Symbol.dispose]();
    await expect.poll(() => held.size).toBe(0);
    await service.close();
  });

  test('a screen saver that begins later, or anew, is asked as well, and one that refuses is asked again', async () => {
    await using bus = await startRealBus();
    const said: string[] = [];
    await using session = open(bus);
    using awake = createIdleInhibit({ ...world, bus: session, say: (line) => void said.push(line) });
    awake.hold(true);
    const first = await screenSaver(bus);
    await expect.poll(() => first.held.size).toBe(1);
    await first.service.close();
    const second = await screenSaver(bus);
    await expect.poll(() => second.held.size).toBe(1);
    await second.service.close();
    const third = client(bus);
    third.setMethodCallHandler(...saver, 'Inhibit', [
      () => {
        throw new Error('not now');
      },
      'u',
    ]);
    await third.requestName(saver[1], 0);
    await expect.poll(() => said).toEqual([expect.stringMatching(/^The session could not be kept awake \(.*not now/)]);
    await third.close();
  });

  test('waking is heard of logind, going to sleep and strangers are not', async () => {
    await using bus = await startRealBus();
    await using system = open(bus);
    let woke = 0;
    using _watching = watchSleep(system, () => void (woke += 1));
    const logind = client(bus);
    const manager = ['/org/freedesktop/login1', 'org.freedesktop.login1.Manager', 'PrepareForSleep', 'b'] as const;
    await logind.requestName('org.freedesktop.login1', 0);
    // Until the bus has taken down what is to be heard; it answers in order.
    await expect
      .poll(() =>
        system.call(answered).then(
          () => true,
          () => false,
        ),
      )
      .toBe(true);
    const stranger = client(bus);
    await stranger.requestName('org.example.Stranger', 0);
    stranger.sendSignal(...manager, [false]);
    logind.sendSignal(...manager, [true]);
    await logind.invoke(answered);
    expect(woke).toBe(0);
    logind.sendSignal(...manager, [false]);
    await expect.poll(() => woke).toBe(1);
    logind.sendSignal(...manager, [false]);
    await expect.poll(() => woke).toBe(2);
    await stranger.close();
    await logind.close();
  });
});

test('the system bus is where a variable says', () => {
  expect(systemAddress({ DBUS_SYSTEM_BUS_ADDRESS: 'unix:path=/x' })).toBe('unix:path=/x');
});
