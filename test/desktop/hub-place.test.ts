import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { adminToken, recordedAddress, screenAddress, usualDataFolder } from '#desktop/hub-place.ts';
import { defaultDataFolder } from '#hub/data-folder.ts';
import { startApi } from '#hub/api/server.ts';
import { adminToken as hubToken, fakeHub } from '../hub/api/fakes.ts';
import { temporaryFolder } from '../hub/temporary-folder.ts';

test.each([{}, { XDG_DATA_HOME: '/x' }, { MANTEL_DATA: '/m', XDG_DATA_HOME: '/x' }])(
  'looks for the data folder where the hub does: %o',
  (environment) => {
    expect(usualDataFolder(environment, '/home/a')).toBe(defaultDataFolder(environment, '/home/a'));
  },
);

test('reads what the hub recorded, and nothing where there is nothing', () => {
  using folder = temporaryFolder();
  const data = join(folder.path, 'data');
  expect([recordedAddress(data), adminToken(data)]).toEqual([undefined, undefined]);
  mkdirSync(data);
  const hub = { pid: 1, processStart: '1', boot: 'b', instance: 'i', startedAt: 0, brokerPort: null };
  writeFileSync(join(data, 'hub.lock'), JSON.stringify({ ...hub, url: 'http://127.0.0.1:8440' }));
  writeFileSync(join(data, 'admin-token'), 'mantel_abc\n');
  expect([recordedAddress(data), adminToken(data)]).toEqual(['http://127.0.0.1:8440', 'mantel_abc']);
  writeFileSync(join(data, 'hub.lock'), '{"url":');
  expect(recordedAddress(data)).toBeUndefined();
});

test('opens the plain address of a hub that trusts this machine, and brings a ticket to one that does not', async () => {
  const [trusting, strict] = await Promise.all([
    startApi(fakeHub().dependencies),
    startApi(fakeHub({ trustLoopback: () => false }).dependencies),
  ]);
  expect(await screenAddress(trusting.url, hubToken, fetch)).toBe(trusting.url);
  expect(await screenAddress(strict.url, hubToken, fetch)).toMatch(/\/api\/v1\/open\?ticket=.{20}/);
  expect(await screenAddress(strict.url, undefined, fetch)).toBe(strict.url);
  await Promise.all([trusting.close(), strict.close()]);
  expect(await screenAddress(trusting.url, hubToken, fetch)).toBeUndefined();
});
