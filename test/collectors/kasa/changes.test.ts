/** Plugs that change their firmware or their address, over real UDP, TCP and HTTP on loopback. */
import { expect, test } from 'vitest';
import { startKasaHome } from '../../simulators/kasa.ts';
import type { KlapDevice } from '../../simulators/klap.ts';
import { deviceOf, idOf, noLogin, olderWords, ownLogin, plugOf, power, resultOf } from './newer-plugs.ts';
import { superviseKasa, until } from './supervised.ts';

test('one that comes to the address of another, which was refused, is not left alone for it', async () => {
  await using home = await startKasaHome();
  const stubborn = deviceOf(plugOf('B', 2), { username: 'else@example.com', password: 'x' });
  const former = await home.newer('127.0.0.43', resultOf('d'), stubborn);
  await using kasa = await superviseKasa(home, ownLogin);
  for (let i = 0; i < 4; i++) await kasa.tick();
  expect(kasa.health?.state).toBe('partial');
  await former[Symbol.asyncDispose]();
  await home.newer('127.0.0.43', resultOf('c'), deviceOf(plugOf('A', 1)));
  for (let i = 0; i < 3; i++) await kasa.tick();
  await until(() => kasa.value(power('A')) === 1, 'it is read');
});

test('a plug that is given the newer firmware goes on as itself with the login, and back again', async () => {
  await using home = await startKasaHome();
  const realtime = { voltage: 230, current: 0.5, power: 115, total: 1 };
  const older = { model: 'hs110', address: '127.0.0.43', id: idOf('B'), alias: 'Lamp', realtime };
  const lamp = await home.plug(older);
  await using kasa = await superviseKasa(home, ownLogin);
  await until(() => kasa.value(power('B')) === 115, 'the lamp is read');
  await lamp.stop();
  const upgraded = await home.newer(
    '127.0.0.43',
    resultOf('c', { device_type: 'IOT.SMARTPLUGSWITCH' }),
    olderWords('B'),
  );
  await kasa.tick();
  await until(() => kasa.value(power('B')) === 7.25, 'the lamp is read with the login');
  await upgraded[Symbol.asyncDispose]();
  await home.plug(older);
  for (let i = 0; i < 3; i++) await kasa.tick();
  await until(() => kasa.value(power('B')) === 115, 'the lamp is read as before');
  expect(new Set(kasa.ingest.samples.map(({ series }) => series)).size).toBe(5);
  expect(kasa.ingest.entries).toEqual([]);
});

test('a plug that changes its ways without refusing the former ones goes on as itself', async () => {
  await using home = await startKasaHome();
  const realtime = { voltage: 230, current: 0.5, power: 115, total: 1 };
  const older = { model: 'hs110', address: '127.0.0.43', id: idOf('B'), alias: 'Lamp', realtime };
  const lamp = await home.plug(older);
  await using kasa = await superviseKasa(home, ownLogin, 400);
  await until(() => kasa.value(power('B')) === 115, 'the lamp is read');
  await lamp.stop();
  const search = resultOf('c', { device_type: 'IOT.SMARTPLUGSWITCH' });
  const mute = await home.broken('127.0.0.43', (socket) => void socket.resume());
  const upgraded = await home.newer('127.0.0.43', search, olderWords('B'));
  for (let i = 0; i < 4; i++) await kasa.tick();
  expect(kasa.value(power('B'))).toBe(7.25);
  await upgraded[Symbol.asyncDispose]();
  await mute[Symbol.asyncDispose]();
  await home.newer('127.0.0.43', search, { ...olderWords('B'), listener: (request) => void request.resume() });
  await home.plug(older);
  for (let i = 0; i < 4; i++) await kasa.tick();
  expect(kasa.value(power('B'))).toBe(115);
});

test('a plug that is given the newer firmware says what it needs, and never that it is away', async () => {
  await using home = await startKasaHome();
  const lamp = await home.plug({ model: 'hs100', address: '127.0.0.43', id: idOf('B'), alias: 'Lamp' });
  await using kasa = await superviseKasa(home);
  await until(() => lamp.requests.length > 0, 'the lamp is read');
  await lamp.stop();
  const device = olderWords('B');
  await home.newer('127.0.0.43', resultOf('c', { device_type: 'IOT.SMARTPLUGSWITCH' }), device);
  for (let i = 0; i < 20; i++) await kasa.tick();
  expect(kasa.health).toMatchObject({ state: 'partial', reason: `Lamp: ${noLogin}` });
  expect(kasa.ingest.entries.filter(({ text }) => /refuse|Wi-Fi/.test(text))).toEqual([]);
  expect(device.begun).toBe(1);
});

test('plugs with new addresses, even each other’s, go on as themselves', async () => {
  await using home = await startKasaHome();
  const [one, two] = [deviceOf(plugOf('A', 1)), deviceOf(plugOf('B', 2))];
  const at = (address: string, searchId: string, device: KlapDevice) => home.newer(address, resultOf(searchId), device);
  let places = [await at('127.0.0.43', 'c', one), await at('127.0.0.44', 'd', two)];
  await using kasa = await superviseKasa(home, ownLogin);
  await until(() => kasa.value(power('A')) === 1 && kasa.value(power('B')) === 2, 'both are read');
  for (let i = 0; i < 3; i++) await kasa.tick();
  for (const [here, there] of [
    ['127.0.0.44', '127.0.0.43'],
    ['127.0.0.46', '127.0.0.44'],
  ] as const) {
    for (const place of places) await place[Symbol.asyncDispose]();
    one.forget();
    two.forget();
    places = [await at(here, 'c', one), await at(there, 'd', two)];
    const before = kasa.ingest.samples.length;
    const fresh = (digit: string): number[] =>
      kasa.ingest.samples.slice(before).flatMap(({ series, value }) => (series === power(digit) ? [value] : []));
    for (let i = 0; i < 3; i++) await kasa.tick();
    expect([new Set(fresh('A')), new Set(fresh('B'))]).toEqual([new Set([1]), new Set([2])]);
  }
  expect([kasa.health?.state, kasa.ingest.entries]).toEqual(['healthy', []]);
});
