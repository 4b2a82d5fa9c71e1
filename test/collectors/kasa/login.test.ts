/** The collector and devices of the newer kind, over real UDP and HTTP on loopback. */
import { expect, test } from 'vitest';
import { startKasaHome } from '../../simulators/kasa.ts';
import { deviceOf, idOf, noLogin, ownLogin, plugOf, power, resultOf } from './newer-plugs.ts';
import { superviseKasa, until } from './supervised.ts';

test('a plug is found, logged in to once, and read to the last digit', async () => {
  await using home = await startKasaHome();
  const device = deviceOf(plugOf('A', 3.14));
  await home.newer('127.0.0.43', resultOf('c'), device);
  await home.newer('127.0.0.44', resultOf('d', { device_type: 'SMART.IPCAMERA' }), deviceOf(plugOf('B', 1)));
  await using kasa = await superviseKasa(home, ownLogin);
  await until(() => kasa.value(power('A')) !== undefined, 'the plug is read');
  for (let i = 0; i < 3; i++) await kasa.tick();
  expect(Object.fromEntries(kasa.ingest.samples.map(({ series, value }) => [series, value]))).toEqual({
    [power('A')]: 3.14,
    [`kasa.voltage{device=${idOf('A')}}`]: 231.418,
    [`kasa.current{device=${idOf('A')}}`]: 0.014,
    [`kasa.energy{device=${idOf('A')}}`]: 1.421,
    [`kasa.state{device=${idOf('A')}}`]: 1,
  });
  expect(kasa.ingest.snapshots.map(({ subject, body }) => [subject, body])).toEqual([
    [idOf('A'), { name: 'Plug A', maker: 'TP-Link', model: 'P110' }],
  ]);
  expect([device.begun, device.loggedIn, kasa.health?.state]).toEqual([1, 1, 'healthy']);
  expect(JSON.stringify([kasa.lines, kasa.ingest.entries])).not.toMatch(/battery|Owner@/);
});

test('without a login it says that it needs one, and asks the device once only', async () => {
  await using home = await startKasaHome();
  const device = deviceOf(plugOf('A', 1));
  await home.newer('127.0.0.43', resultOf('c'), device);
  await using kasa = await superviseKasa(home);
  for (let i = 0; i < 20; i++) await kasa.tick();
  expect(kasa.health).toMatchObject({ state: 'partial', reason: `P110(EU) at 127.0.0.43: ${noLogin}` });
  expect([device.begun, device.loggedIn, kasa.ingest.entries.length]).toEqual([1, 0, 1]);
});

test('of several, the one with another login says so, and the others are read', async () => {
  await using home = await startKasaHome();
  const stubborn = deviceOf(plugOf('B', 2), { username: 'else@example.com', password: 'x' });
  await home.newer('127.0.0.43', resultOf('c'), deviceOf(plugOf('A', 1)));
  await home.newer('127.0.0.44', resultOf('d'), stubborn);
  await home.plug({ model: 'hs100', address: '127.0.0.45', id: idOf('E'), alias: 'Lamp' });
  await using kasa = await superviseKasa(home, ownLogin);
  await until(() => kasa.value(power('A')) === 1, 'the first is read');
  for (let i = 0; i < 20; i++) await kasa.tick();
  expect(kasa.health?.reason).toMatch(/^P110\(EU\) at 127\.0\.0\.44: It has another TP-Link login than the one under/);
  expect(kasa.value(`kasa.state{device=${idOf('E')}}`)).toBe(0);
  expect([stubborn.begun, stubborn.loggedIn]).toEqual([1, 0]);
});

test('one that answers both kinds of search and knows another login is read as before', async () => {
  await using home = await startKasaHome();
  await home.newer(
    '127.0.0.43',
    resultOf('c'),
    deviceOf(plugOf('A', 1), { username: 'else@example.com', password: 'x' }),
  );
  await home.plug({ model: 'hs100', address: '127.0.0.43', id: idOf('E'), alias: 'Lamp', delay: 100 });
  await using kasa = await superviseKasa(home, ownLogin);
  await until(() => kasa.value(`kasa.state{device=${idOf('E')}}`) === 0, 'the lamp is read');
  for (let i = 0; i < 8; i++) await kasa.tick();
  expect([kasa.health?.state, kasa.ingest.entries]).toEqual(['healthy', []]);
});

test.each([
  ['TPAP', /\(TPAP\).*Third-Party Compatibility\.$/],
  ['AES', /\(AES\).*update its firmware in the Tapo app\.$/],
  ['NEW', /\(NEW\)/],
])('one that asks for %s is one sentence', async (scheme, sentence) => {
  await using home = await startKasaHome();
  const device = deviceOf(plugOf('A', 1));
  device.refuse(scheme === 'TPAP' ? 403 : 404);
  await home.newer('127.0.0.43', resultOf('c', { mgt_encrypt_schm: { encrypt_type: scheme } }), device);
  await using kasa = await superviseKasa(home, ownLogin);
  for (let i = 0; i < 3; i++) await kasa.tick();
  expect(kasa.health?.state).toBe('partial');
  expect(kasa.health?.reason).toMatch(sentence);
  // Somebody has used the switch in the app.
  device.refuse(undefined);
  for (let i = 0; i < 14; i++) await kasa.tick();
  await until(() => kasa.value(power('A')) === 1, 'it is read');
});

test('one at an address from the settings needs no search, and says what it lacks', async () => {
  await using home = await startKasaHome();
  await home.newer('127.0.0.43', resultOf('c'), deviceOf(plugOf('A', 5)));
  const settings = { search: false, hosts: ['127.0.0.43'] };
  {
    await using kasa = await superviseKasa(home, { ...settings, ...ownLogin });
    await until(() => kasa.value(power('A')) === 5, 'it is read');
    expect(kasa.health?.state).toBe('healthy');
  }
  await using kasa = await superviseKasa(home, settings);
  for (let i = 0; i < 8; i++) await kasa.tick();
  expect(kasa.health).toMatchObject({ state: 'partial', reason: `127.0.0.43: ${noLogin}` });
});

test('a strip tells each socket as a device of its own', async () => {
  await using home = await startKasaHome();
  const { meter: _, ...bare } = plugOf('E', 1);
  const sockets = [1, 2, 3].map((n) => ({
    id: `${idOf('E')}0${n}`,
    nickname: `Socket ${n}`,
    on: n === 2,
    meter: { power: n * 1_500, month: n * 10 },
  }));
  await home.newer('127.0.0.43', resultOf('c'), deviceOf({ ...bare, model: 'P304M', sockets: sockets.toReversed() }));
  await using kasa = await superviseKasa(home, ownLogin);
  const series = (quantity: string, n: number): string => `kasa.${quantity}{device=${idOf('E')}0${n}}`;
  await until(() => kasa.value(series('energy', 3)) !== undefined, 'the third socket');
  for (const n of [1, 2, 3]) {
    expect(kasa.value(series('power', n))).toBe(n * 1.5);
    expect(kasa.value(series('energy', n))).toBe(n / 100);
    expect(kasa.value(series('state', n))).toBe(n === 2 ? 1 : 0);
  }
  expect(kasa.ingest.snapshots.map(({ body }) => 'name' in body && body.name)).toEqual([
    'Socket 1',
    'Socket 2',
    'Socket 3',
  ]);
});
