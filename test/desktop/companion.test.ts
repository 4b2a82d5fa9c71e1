/** Before a real API and a bus that this process runs itself. */
import { join } from 'node:path';
import { createBroker, createClient } from 'dbus-native';
import { expect, test } from 'vitest';
import { desktopSpeaks, startCompanion } from '#desktop/companion.ts';
import { openNodeSocket } from '#desktop/hub-link.ts';
import { startApi } from '#hub/api/server.ts';
import { machineTimers } from '#hub/clock.ts';
import { minute } from '#model/time.ts';
import { adminToken, fakeHub } from '../hub/api/fake-hub.ts';
import { someAlert } from '../hub/api/fake-readers.ts';
import { startedAt } from '../hub/api/fake-time.ts';
import { temporaryFolder } from '../hub/temporary-folder.ts';

test('speaks unless a banner does', () => {
  expect([desktopSpeaks({ bannerSeen: false }), desktopSpeaks({ bannerSeen: true })]).toEqual([true, false]);
});

test('follows a hub that asks who it is, one at a time, acknowledges and snoozes', async () => {
  using folder = temporaryFolder();
  const broker = createBroker();
  await new Promise((done) => broker.listen({ socket: join(folder.path, 'bus') }, done));
  const busAddress = `unix:path=${join(folder.path, 'bus')}`;
  const notified: unknown[][] = [];
  const service = createClient({ busAddress });
  const at = ['/org/freedesktop/Notifications', 'org.freedesktop.Notifications'] as const;
  let closed = 0;
  service.setMethodCallHandler(...at, 'GetCapabilities', [() => ['actions'], 'as']);
  service.setMethodCallHandler(...at, 'CloseNotification', [() => (closed++, null), '']);
  service.setMethodCallHandler(...at, 'Notify', [(...body: unknown[]) => notified.push(body), 'u']);
  await service.requestName(at[1], 0);

  const hub = fakeHub({ trustLoopback: () => false });
  const api = await startApi(hub.dependencies);
  const said: [string[], string[]] = [[], []];
  const start = (n: 0 | 1): AsyncDisposable =>
    startCompanion({
      hub: api.url,
      token: () => adminToken,
      openSocket: openNodeSocket,
      fetch,
      timers: machineTimers,
      random: () => 0,
      say: (sentence) => said[n].push(sentence),
      environment: { DBUS_SESSION_BUS_ADDRESS: busAddress },
      screen: { switches: [], remembered: () => undefined, remember: () => undefined },
      pid: n,
      open: () => undefined,
      quit: () => undefined,
    });
  const first = start(0);
  // A display is switched with or without a bus, so the hub is followed at once.
  await expect.poll(() => said[0]).toContain('The desktop follows the hub.');
  const second = start(1);
  await expect.poll(() => said[1]).toContain('Another Mantel already serves this desktop; this one waits.');

  hub.live.send({ type: 'delta', now: 1, alerts: [someAlert] });
  await expect.poll(() => notified.map((body) => body[3])).toEqual(['Load is silent']);
  // Its number may still be on the way to who asked for it, or, on a busy machine, came too late and another is asked for.
  const chosen = (action: string) => {
    service.sendSignal(...at, 'ActionInvoked', 'us', [notified.length, action]);
    return hub.alerts.all()[0];
  };
  await expect.poll(() => chosen('acknowledge')?.acknowledgedAt).toBeDefined();
  await expect.poll(() => chosen('snooze')?.snoozedUntil).toBe(startedAt + 60 * minute);

  // The one that waits follows the hub, too, and would tell of what it believes to be open.
  hub.live.send({ type: 'delta', now: 2, alerts: [] });
  await expect.poll(() => closed).toBe(1);
  await first[Symbol.asyncDispose]();
  await expect.poll(() => said[1]).toContain('Alerts are shown as notifications.');
  await api.close();
  await expect.poll(() => said[1]).toContain('The hub does not answer; the desktop tries again.');
  await second[Symbol.asyncDispose]();
  await service.close();
  await new Promise<void>((done) => broker.close(() => done()));
});

test('beside a fullscreen screen the session stays awake, but not while the wall is to be off', async () => {
  using folder = temporaryFolder();
  const broker = createBroker();
  await new Promise((done) => broker.listen({ socket: join(folder.path, 'bus') }, done));
  const busAddress = `unix:path=${join(folder.path, 'bus')}`;
  const service = createClient({ busAddress });
  const saver = ['/org/freedesktop/ScreenSaver', 'org.freedesktop.ScreenSaver'] as const;
  const held = new Set<number>();
  let cookie = 0;
  service.setMethodCallHandler(...saver, 'Inhibit', [() => (held.add(++cookie), cookie), 'u']);
  service.setMethodCallHandler(...saver, 'UnInhibit', [(which: number) => (held.delete(which), null), '']);
  await service.requestName(saver[1], 0);
  const hub = fakeHub({ trustLoopback: () => false });
  const api = await startApi(hub.dependencies);
  const said: string[] = [];
  const start = (isFullscreen: boolean): AsyncDisposable =>
    startCompanion({
      hub: api.url,
      token: () => adminToken,
      openSocket: openNodeSocket,
      fetch,
      timers: machineTimers,
      random: () => 0,
      say: (sentence) => said.push(sentence),
      environment: { DBUS_SESSION_BUS_ADDRESS: busAddress },
      screen: { switches: [], remembered: () => undefined, remember: () => undefined },
      pid: 9,
      open: () => undefined,
      quit: () => undefined,
      isFullscreen,
    });
  const inWindow = start(false);
  await expect.poll(() => said).toContain('The desktop follows the hub.');
  await inWindow[Symbol.asyncDispose]();
  expect(cookie).toBe(0);

  const onWall = start(true);
  await expect.poll(() => held.size).toBe(1);
  await expect.poll(() => said.filter((line) => line === 'The desktop follows the hub.')).toHaveLength(2);
  hub.live.send({ type: 'delta', now: 1, wall: { on: false, reason: 'schedule' } });
  await expect.poll(() => held.size).toBe(0);
  hub.live.send({ type: 'delta', now: 2, wall: { on: true, reason: 'touch' } });
  await expect.poll(() => held.size).toBe(1);
  await onWall[Symbol.asyncDispose]();
  await expect.poll(() => held.size).toBe(0);
  await api.close();
  await service.close();
  await new Promise<void>((done) => broker.close(() => done()));
});
