import { expect, test } from 'vitest';
import type { Scope } from '#model/api.ts';
import { startOwnBroker } from '#hub/broker/own-broker.ts';
import { fakeAccess, fakeBus, fakeIngest, fakeLog, handTimers } from './fakes.ts';
import { raw } from './raw-client.ts';

test('the broker opens to the network for a device, not for a browser that is signed in', async () => {
  const access = fakeAccess();
  const ingest = fakeIngest();
  let port: number | null = null;
  const broker = await startOwnBroker({
    enabled: true,
    port: 0,
    access,
    ingest,
    bus: fakeBus(ingest),
    trustLoopback: () => true,
    kept: [],
    clock: { monotonic: () => performance.now() },
    timers: handTimers(),
    log: fakeLog(),
    trouble: () => undefined,
    listens: (now) => (port = now),
  });
  const add = (id: string, scopes: readonly Scope[]): void => {
    access.add({ id, name: id, scopes: [...scopes], topics: [] }, 'secret');
    // Tells whoever listens, as a new token does.
    access.revoke('nobody');
  };
  const reached = async (): Promise<boolean> => {
    try {
      (await raw(port ?? 0, '127.0.0.2'))[Symbol.dispose]();
      return true;
    } catch {
      return false;
    }
  };
  add('browser', ['view', 'control', 'admin']);
  // Moving is not waited for by the hub; a moment is more than it takes.
  await new Promise((done) => setTimeout(done, 50));
  expect(await reached()).toBe(false);
  add('plug', ['ingest']);
  await expect.poll(reached).toBe(true);
  access.revoke('plug');
  await expect.poll(reached).toBe(false);
  await broker.close();
});
