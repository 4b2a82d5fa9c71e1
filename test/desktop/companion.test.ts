/** Before a real API and a bus that this process runs itself. */
import { join } from 'node:path';
import { createBroker, createClient } from 'dbus-native';
import { expect, test } from 'vitest';
import { desktopSpeaks, startCompanion } from '#desktop/companion.ts';
import { openNodeSocket } from '#desktop/hub-link.ts';
import { startApi } from '#hub/api/server.ts';
import { machineTimers } from '#hub/clock.ts';
import { adminToken, fakeHub } from '../hub/api/fake-hub.ts';
import { someAlert } from '../hub/api/fake-readers.ts';
import { temporaryFolder } from '../hub/temporary-folder.ts';

test('speaks unless a banner does', () => {
  expect([desktopSpeaks({ bannerSeen: false }), desktopSpeaks({ bannerSeen: true })]).toEqual([true, false]);
});

test('follows a hub that asks who it is, one at a time, and acknowledges', async () => {
  using folder = temporaryFolder();
  const broker = createBroker();
  await new Promise((done) => broker.listen({ socket: join(folder.path, 'bus') }, done));
  const busAddress = `unix:path=${join(folder.path, 'bus')}`;
  const notified: unknown[][] = [];
  const service = createClient({ busAddress });
  const at = ['/org/freedesktop/Notifications', 'org.freedesktop.Notifications'] as const;
  service.setMethodCallHandler(...at, 'GetCapabilities', [() => ['actions'], 'as']);
  service.setMethodCallHandler(...at, 'CloseNotification', [() => null, '']);
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
      pid: n,
      open: () => undefined,
      quit: () => undefined,
    });
  const first = start(0);
  await expect.poll(() => said[0]).toContain('The desktop follows the hub.');
  const second = start(1);
  await expect.poll(() => said[1]).toContain('Another Mantel already serves this desktop; this one waits.');

  hub.live.send({ type: 'delta', now: 1, alerts: [someAlert] });
  await expect.poll(() => notified.map((body) => body[3])).toEqual(['Load is silent']);
  service.sendSignal(...at, 'ActionInvoked', 'us', [1, 'acknowledge']);
  await expect.poll(() => hub.alerts.all()[0]?.acknowledgedAt).toBeDefined();

  await first[Symbol.asyncDispose]();
  await expect.poll(() => said[1]).toContain('The desktop follows the hub.');
  await api.close();
  await expect.poll(() => said[1]).toContain('The hub does not answer; the desktop tries again.');
  await second[Symbol.asyncDispose]();
  await service.close();
  await new Promise<void>((done) => broker.close(() => done()));
});
