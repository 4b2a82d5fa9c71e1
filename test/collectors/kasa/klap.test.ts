/** Logins of the newer kind over real HTTP on loopback, against a device's side of our own. */
import type { RequestListener } from 'node:http';
import { describe, expect, test } from 'vitest';
import { BadReading, Misconfigured, Unreachable } from '#model/trouble.ts';
import { address, clientFor, deviceAt, id, owner, serve } from './newer-device.ts';

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
      const look = await clientFor(server.port, { login }).lookNewer(address);
      expect(look?.device.id).toBe(id);
    }
  });

  test('that is another one is told, shows nothing of ours, and is not tried again for 15 minutes', async () => {
    const { device, server } = await deviceAt({ login: { username: 'else@example.com', password: 'x' } });
    await using _server = server;
    let now = 0;
    const { lookNewer } = clientFor(server.port, { now: () => now });
    for (now = 0; now < 15 * 60_000; now += 5_000) {
      await expect(lookNewer(address)).rejects.toThrow(/^It has another TP-Link login than the one under kasa/);
    }
    expect(device.begun).toBe(1);
    await expect(lookNewer(address)).rejects.toBeInstanceOf(Misconfigured);
    expect([device.begun, device.loggedIn]).toEqual([2, 0]);
    await expect(clientFor(server.port, { login: undefined }).lookNewer(address)).rejects.toThrow(
      'It needs your TP-Link login, for its newer firmware answers to nobody else; write username and password under kasa.',
    );
  });

  test('that is forgotten is made anew within the same look', async () => {
    const { device, server } = await deviceAt();
    await using _server = server;
    const { lookNewer } = clientFor(server.port);
    await lookNewer(address);
    device.forget();
    expect((await lookNewer(address))?.device.id).toBe(id);
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
    const { lookNewer } = clientFor(server.port, { now: () => now });
    await lookNewer(address);
    device.refuse(403);
    await expect(lookNewer(address)).rejects.toThrow(/\(TPAP\).*Third-Party Compatibility\.$/);
    device.refuse(undefined);
    await expect(lookNewer(address)).rejects.toBeInstanceOf(Misconfigured);
    now = 60_000;
    expect((await lookNewer(address))?.device.id).toBe(id);
  });
});

test.each<[string, RequestListener]>([
  ['a web server', (_, response) => void response.writeHead(404).end()],
  ['one that answers everything', (_, response) => void response.end('<html>'.repeat(9))],
  ['one that redirects', (_, response) => void response.writeHead(302, { Location: 'http://127.0.0.1:1/' }).end()],
])('%s is no device of the newer kind', async (_, listener) => {
  await using server = await serve(listener);
  expect(await clientFor(server.port).lookNewer(address)).toBeUndefined();
});

test.each<[string, RequestListener, typeof BadReading | typeof Unreachable, RegExp]>([
  ['silent', () => undefined, Unreachable, /^It does not answer within 3 s at 127.0.0.1/],
  ['endless', (_, response) => void response.write(Buffer.alloc(100_000)), BadReading, /more than 64 kB/],
  ['rude', (request) => void request.socket.destroy(), Unreachable, /^It breaks the connection off at 127.0.0.1/],
])('one that is %s is one sentence', async (_, listener, kind, sentence) => {
  await using server = await serve(listener);
  const failure: unknown = await clientFor(server.port)
    .lookNewer(address)
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(kind);
  expect(failure instanceof Error && failure.message).toMatch(sentence);
});
