/** Logins and languages of the newer kind over real HTTP on loopback, against a device's side of our own. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createKlap } from '#collectors/kasa/klap.ts';
import type { Login } from '#collectors/kasa/klap-cipher.ts';
import type { Look } from '#collectors/kasa/look.ts';
import { createNewer } from '#collectors/kasa/newer.ts';
import type { Meter } from '#collectors/kasa/reading.ts';
import { BadReading, Misconfigured, Unreachable } from '#model/trouble.ts';
import { createKlapDevice, type KlapDeviceOptions } from '../../simulators/klap.ts';
import { answerSmart, type SmartDeviceOptions } from '../../simulators/smart-device.ts';

const owner = { username: 'Owner@Example.com', password: 'correct horse ☕' };
const id = 'A'.repeat(40);
const address = '127.0.0.1';
const plug: SmartDeviceOptions = {
  id,
  nickname: 'Küche ☕',
  model: 'P110',
  on: true,
  meter: { power: 3_140, voltage: 231_418, current: 14, month: 1_421 },
};

async function serve(listener: RequestListener): Promise<AsyncDisposable & { port: number }> {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, address, done));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

type ClientOptions = { readonly login?: Login | undefined; readonly now?: () => number };

const clientFor = (port: number, options: ClientOptions = {}) => {
  const { login, now = () => 0 } = { login: owner, ...options };
  const klap = createKlap({
    port,
    deadline: 500,
    login,
    now,
    random: randomBytes,
    signal: new AbortController().signal,
  });
  return { klap, newer: createNewer(klap) };
};

async function deviceAt(options: Partial<KlapDeviceOptions> & { smart?: SmartDeviceOptions } = {}) {
  const device = createKlapDevice({ login: owner, answer: answerSmart(options.smart ?? plug), ...options });
  return { device, server: await serve(device.listener) };
}

async function metersOf(look: Look | undefined): Promise<[name: string, meter: Meter | string][]> {
  const all: [string, Meter | string][] = [];
  for await (const { socket, read } of look?.meters ?? []) {
    try {
      all.push([socket.name, read()]);
    } catch (error) {
      if (!(error instanceof BadReading)) throw error;
      all.push([socket.name, error.message]);
    }
  }
  return all;
}

describe('the login', () => {
  test.each([
    [2, 2],
    [2, 1],
    [1, 1],
    [1, 2],
  ] as const)('with a hash of version %i and proofs of version %i is made once and then lasts', async (hash, proof) => {
    const { device, server } = await deviceAt({ hash, proof });
    await using _server = server;
    const { klap } = clientFor(server.port);
    const asked = ['1', '2', '3'].map((one) => klap.ask(address, `{"method":"get_device_info","n":${one}}`));
    expect((await Promise.all(asked)).every((answer) => answer?.includes(id))).toBe(true);
    expect([device.begun, device.loggedIn, device.requests.length]).toEqual([1, 1, 3]);
  });

  test.each([
    ['', ''],
    ['kasa@tp-link.net', 'kasaSetup'],
    ['test@tp-link.net', 'test'],
  ])('of a device that has "%s" from the factory needs none in the settings', async (username, password) => {
    const { server } = await deviceAt({ login: { username, password } });
    await using _server = server;
    for (const login of [owner, undefined]) {
      const look = await clientFor(server.port, { login }).newer.look(address);
      expect(look?.device.id).toBe(id);
    }
  });

  test('that is another one is told, shows nothing of ours, and is not tried again for 15 minutes', async () => {
    const { device, server } = await deviceAt({ login: { username: 'else@example.com', password: 'x' } });
    await using _server = server;
    let now = 0;
    const { newer } = clientFor(server.port, { now: () => now });
    for (now = 0; now < 15 * 60_000; now += 5_000) {
      await expect(newer.look(address)).rejects.toThrow(/^It has another TP-Link login than the one under kasa/);
    }
    expect(device.begun).toBe(1);
    await expect(newer.look(address)).rejects.toBeInstanceOf(Misconfigured);
    expect([device.begun, device.loggedIn]).toEqual([2, 0]);
    await expect(clientFor(server.port, { login: undefined }).newer.look(address)).rejects.toThrow(
      'It needs your TP-Link login, for its newer firmware answers to nobody else; write username and password under kasa.',
    );
  });

  test('that is forgotten is made anew within the same look', async () => {
    const { device, server } = await deviceAt();
    await using _server = server;
    const { newer } = clientFor(server.port);
    await newer.look(address);
    device.forget();
    expect((await newer.look(address))?.device.id).toBe(id);
    expect(device.loggedIn).toBe(2);
  });

  test('is made for each request where the device answers only one, and without a broken one in between', async () => {
    const { device, server } = await deviceAt({ isForgetful: true });
    await using _server = server;
    const { klap } = clientFor(server.port);
    for (let i = 0; i < 8; i++) expect(await klap.ask(address, '{"method":"get_device_info"}')).toContain(id);
    // Twice it was asked in vain.
    expect([device.requests.length, device.loggedIn, device.asked]).toEqual([8, 8, 10]);
  });

  test('that only TPAP would do says where the switch is, and is found again a minute after it was used', async () => {
    const { device, server } = await deviceAt();
    await using _server = server;
    let now = 0;
    const { newer } = clientFor(server.port, { now: () => now });
    await newer.look(address);
    device.refuse(403);
    await expect(newer.look(address)).rejects.toThrow(/\(TPAP\).*Third-Party Compatibility\.$/);
    device.refuse(undefined);
    await expect(newer.look(address)).rejects.toBeInstanceOf(Misconfigured);
    now = 60_000;
    expect((await newer.look(address))?.device.id).toBe(id);
  });
});

test.each<[string, RequestListener]>([
  ['a web server', (_, response) => void response.writeHead(404).end()],
  ['one that answers everything', (_, response) => void response.end('<html>'.repeat(9))],
  ['one that redirects', (_, response) => void response.writeHead(302, { Location: 'http://127.0.0.1:1/' }).end()],
])('%s is no device of the newer kind', async (_, listener) => {
  await using server = await serve(listener);
  expect(await clientFor(server.port).newer.look(address)).toBeUndefined();
});

test.each<[string, RequestListener, typeof BadReading | typeof Unreachable, RegExp]>([
  ['silent', () => undefined, Unreachable, /^It does not answer within 0.5 s at 127.0.0.1/],
  ['endless', (_, response) => void response.write(Buffer.alloc(100_000)), BadReading, /more than 64 kB/],
  ['rude', (request) => void request.socket.destroy(), Unreachable, /^It breaks the connection off at 127.0.0.1/],
])('one that is %s is one sentence', async (_, listener, kind, sentence) => {
  await using server = await serve(listener);
  const failure: unknown = await clientFor(server.port)
    .newer.look(address)
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(kind);
  expect(failure instanceof Error && failure.message).toMatch(sentence);
});

describe('the newer language', () => {
  test('of a plug with a meter: right to the last digit, in one exchange a look', async () => {
    const { device, server } = await deviceAt();
    await using _server = server;
    const { newer } = clientFor(server.port);
    const look = await newer.look(address);
    expect(look?.device).toEqual({
      id,
      name: 'Küche ☕',
      model: 'P110',
      sockets: [{ id, name: 'Küche ☕', on: true }],
      isStrip: false,
      hasMeter: true,
      hasRelay: true,
    });
    const meter = { power: 3.14, voltage: 231.418, current: 0.014, energy: 1.421 };
    expect(await metersOf(look)).toEqual([['Küche ☕', meter]]);
    const before = device.requests.length;
    await newer.look(address);
    expect(device.requests).toHaveLength(before + 1);
  });

  test.each<[string, Partial<SmartDeviceOptions>, Meter]>([
    ['of the first version', { meterVersion: 1, meter: { power: 1_003, month: 971 } }, { power: 1.003, energy: 0.971 }],
    [
      'that refuses what is electric',
      { refuses: ['get_emeter_data'], meter: { power: 250, voltage: 1, current: 1, month: 0 } },
      { power: 0.25, energy: 0 },
    ],
  ])('of a meter %s', async (_, differs, meter) => {
    const { server } = await deviceAt({ smart: { ...plug, ...differs } });
    await using _server = server;
    const look = await clientFor(server.port).newer.look(address);
    expect(await metersOf(look)).toEqual([['Küche ☕', meter]]);
  });

  test('of a plug without a meter has none', async () => {
    const { meter: _, ...bare } = plug;
    const { server } = await deviceAt({ smart: { ...bare, model: 'P125M', nickname: '' } });
    await using _server = server;
    const look = await clientFor(server.port).newer.look(address);
    expect([look?.device.name, look?.device.hasMeter]).toEqual(['P125M', false]);
    expect(await metersOf(look)).toEqual([]);
  });

  test('of a strip tells each socket under its own id, in their order, over several pages', async () => {
    const sockets = [4, 3, 2, 1].map((n) => ({
      id: `${id}0${n}`,
      nickname: n === 3 ? '' : `Socket ${n}`,
      on: n % 2 === 0,
      ...(n < 4 && { meter: { power: n * 1_500, month: n * 10 } }),
    }));
    const { meter: _, ...bare } = plug;
    const { device, server } = await deviceAt({
      smart: { ...bare, model: 'P304M', nickname: 'Rack', sockets, page: 3 },
    });
    await using _server = server;
    const look = await clientFor(server.port).newer.look(address);
    expect(look?.device.sockets).toEqual([
      { id: `${id}01`, name: 'Socket 1', on: false },
      { id: `${id}02`, name: 'Socket 2', on: true },
      { id: `${id}03`, name: 'Rack 3', on: false },
      { id: `${id}04`, name: 'Socket 4', on: true },
    ]);
    expect(await metersOf(look)).toEqual([
      ['Socket 1', { power: 1.5, energy: 0.01 }],
      ['Socket 2', { power: 3, energy: 0.02 }],
      ['Rack 3', { power: 4.5, energy: 0.03 }],
    ]);
    expect(device.loggedIn).toBe(1);
  });

  test('of another device at the address is not taken for that of the first one', async () => {
    const { meter: _, ...bare } = plug;
    let answer = answerSmart(plug);
    const { device, server } = await deviceAt({ answer: (request) => answer(request) });
    await using _server = server;
    const { newer } = clientFor(server.port);
    expect((await newer.look(address))?.device.hasMeter).toBe(true);
    const other = 'B'.repeat(40);
    answer = answerSmart({ ...bare, id: other });
    device.forget();
    const look = await newer.look(address);
    expect([look?.device.id, look?.device.hasMeter, await metersOf(look)]).toEqual([other, false, []]);
  });
});

test('the older language behind the newer login: the same words as ever', async () => {
  const sysinfo = { err_code: 0, deviceId: id, alias: 'Desk', model: 'HS110(EU)', feature: 'TIM:ENE', relay_state: 1 };
  const realtime = { err_code: 0, power_mw: 98_700, voltage_mv: 231_418, current_ma: 512, total_wh: 17_253 };
  const { device, server } = await deviceAt({
    hash: 1,
    proof: 1,
    answer: (request) =>
      'method' in (request as object)
        ? { method: { err_code: -1, err_msg: 'module not support' } }
        : { system: { get_sysinfo: sysinfo }, emeter: { get_realtime: realtime } },
  });
  await using _server = server;
  const { newer } = clientFor(server.port);
  const look = await newer.look(address);
  expect(look?.device.sockets).toEqual([{ id, name: 'Desk', on: true }]);
  expect(await metersOf(look)).toEqual([['Desk', { power: 98.7, voltage: 231.418, current: 0.512, energy: 17.253 }]]);
  expect(device.loggedIn).toBe(1);
});
