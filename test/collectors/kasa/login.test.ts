/** The collector and devices of the newer kind, over real UDP and HTTP on loopback. */
import { expect, test } from 'vitest';
import { startKasaHome } from '../../simulators/kasa.ts';
import { createKlapDevice, type KlapDevice } from '../../simulators/klap.ts';
import { answerSmart, type SmartDeviceOptions } from '../../simulators/smart-device.ts';
import { superviseKasa, tpLinkPassword, until } from './supervised.ts';

const owner = { username: 'Owner@Example.com', password: tpLinkPassword };
const ownLogin = { username: owner.username, password: 'kasa_password' };
const idOf = (digit: string): string => digit.repeat(40);
const noLogin =
  'It needs your TP-Link login, for its newer firmware answers to nobody else; write username and password under kasa.';

/** What it tells to the search. */
const resultOf = (searchId: string, differs: object = {}): Readonly<Record<string, unknown>> => ({
  device_type: 'SMART.TAPOPLUG',
  device_model: 'P110(EU)',
  device_id: searchId.repeat(32),
  mgt_encrypt_schm: { is_support_https: false, encrypt_type: 'KLAP', http_port: 80, lv: 2 },
  ...differs,
});

const plugOf = (digit: string, watts: number): SmartDeviceOptions => ({
  id: idOf(digit),
  nickname: `Plug ${digit}`,
  model: 'P110',
  on: true,
  meter: { power: watts * 1_000, voltage: 231_418, current: 14, month: 1_421 },
});
const deviceOf = (smart: SmartDeviceOptions, login = owner): KlapDevice =>
  createKlapDevice({ login, answer: answerSmart(smart) });

/** The older language behind the newer login. */
const olderWords = (digit: string): KlapDevice =>
  createKlapDevice({
    login: owner,
    hash: 1,
    proof: 1,
    answer: () => ({
      system: {
        get_sysinfo: {
          err_code: 0,
          deviceId: idOf(digit),
          alias: 'Lamp',
          model: 'HS110(EU)',
          feature: 'TIM:ENE',
          relay_state: 1,
        },
      },
      emeter: { get_realtime: { err_code: 0, power_mw: 7_250, voltage_mv: 230_000, current_ma: 32, total_wh: 90 } },
    }),
  });

const power = (digit: string): string => `kasa.power{device=${idOf(digit)}}`;

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
