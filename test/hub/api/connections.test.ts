/** Limits on connections, with sockets that only have an address. */
import { EventEmitter } from 'node:events';
import { type Server, createServer } from 'node:http';
import { connect as connectTo, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { limitConnections, loggedIn, maxOwn, maxPerNetwork, maxStrangers } from '#hub/api/connections.ts';
import { buildApi, startApi } from '#hub/api/server.ts';
import { fakeHub } from './fake-hub.ts';
import { createRememberingLog } from '../remembering-log.ts';

class FakeSocket extends EventEmitter {
  readonly remoteAddress: string;
  destroyed = false;
  constructor(remoteAddress: string) {
    super();
    this.remoteAddress = remoteAddress;
  }
  destroy(): void {
    this.destroyed = true;
    this.emit('close');
  }
}

function setUp(isProxy?: (address: string) => boolean) {
  const log = createRememberingLog();
  const server = createServer();
  limitConnections(server, log, isProxy);
  return { server, log };
}

/** node:http's own listeners want whole sockets; only ours is asked. */
const emit = (server: Server, event: string, ...given: unknown[]): void => {
  server.listeners(event).at(-1)?.(...given);
};
const connect = (server: Server, address: string): FakeSocket => {
  const socket = new FakeSocket(address);
  emit(server, 'connection', socket);
  return socket;
};
const connectMany = (server: Server, count: number, address: (i: number) => string): FakeSocket[] =>
  Array.from({ length: count }, (_, i) => connect(server, address(i)));
const answer = (server: Server, socket: FakeSocket, statusCode = 200): void => {
  const response = Object.assign(new EventEmitter(), { statusCode });
  emit(server, 'request', { socket }, response);
  response.emit('finish');
};
const alive = (sockets: readonly FakeSocket[]): number => sockets.filter(({ destroyed }) => !destroyed).length;

describe('connections', () => {
  it('of a listed proxy are as many as of all other machines, for it speaks for many', () => {
    const { server } = setUp((address) => address === '192.168.1.9');
    expect(alive(connectMany(server, maxPerNetwork + 1, () => '192.168.1.9'))).toBe(maxPerNetwork + 1);
    expect(alive(connectMany(server, maxPerNetwork + 1, () => '192.168.1.10'))).toBe(maxPerNetwork);
  });

  it('of one other machine are so many at most, and free again when they end', () => {
    const { server } = setUp();
    const first = connectMany(server, maxPerNetwork, () => '192.168.1.9');
    expect(alive(first)).toBe(maxPerNetwork);
    expect(connect(server, '192.168.1.9').destroyed).toBe(true);
    expect(connect(server, '192.168.1.10').destroyed).toBe(false);
    first[0]?.destroy();
    expect(connect(server, '192.168.1.9').destroyed).toBe(false);
    expect(connect(server, '192.168.1.9').destroyed).toBe(true);
  });

  it('that speak MQTT over a WebSocket give way until they have logged in', () => {
    const { server } = setUp();
    const silent = connectMany(server, maxStrangers, (i) => `10.0.${i >> 4}.1`);
    for (const socket of silent) emit(server, 'upgrade', { url: '/mqtt' }, socket);
    silent[0]?.emit(loggedIn);
    expect(connect(server, '10.9.0.1').destroyed).toBe(false);
    expect([silent[0]?.destroyed, silent[1]?.destroyed]).toEqual([false, true]);
  });

  it('of one IPv6 network count together', () => {
    const { server } = setUp();
    expect(alive(connectMany(server, maxPerNetwork + 5, (i) => `2001:db8:1:2::${i + 1}`))).toBe(maxPerNetwork);
    expect(connect(server, '2001:db8:1:3::1').destroyed).toBe(false);
  });

  it('of other machines never take the places of this one', () => {
    const { server } = setUp();
    const strangers = connectMany(server, maxStrangers + 50, (i) => `10.0.${i >> 4}.1`);
    expect(alive(strangers)).toBe(maxStrangers);
    const own = connectMany(server, maxOwn, () => '127.0.0.1');
    expect([alive(own), alive(strangers)]).toEqual([maxOwn, maxStrangers]);
  });

  it('that were never answered give way, the oldest first, and screens stay', () => {
    const { server, log } = setUp();
    const screen = connect(server, '127.0.0.1');
    answer(server, screen);
    const live = connect(server, '::ffff:127.0.0.1');
    emit(server, 'upgrade', {}, live);
    const guesser = connect(server, '127.0.0.1');
    answer(server, guesser, 401);
    const silent = connectMany(server, 500, () => '127.0.0.1');
    const another = connect(server, '::1');
    expect([screen, live, another].map(({ destroyed }) => destroyed)).toEqual([false, false, false]);
    expect([guesser.destroyed, silent[0]?.destroyed, silent.at(-1)?.destroyed]).toEqual([true, true, false]);
    expect(alive(silent)).toBe(maxOwn - 3);
    expect(log.lines).toHaveLength(1);
  });

  it('that were answered give way last, the least recently used first, and WebSockets never', () => {
    const { server } = setUp();
    const proven = connectMany(server, maxOwn, () => '127.0.0.1');
    for (const socket of proven) answer(server, socket);
    if (proven[0]) answer(server, proven[0]);
    connect(server, '127.0.0.1');
    expect([proven[0]?.destroyed, proven[1]?.destroyed, proven[2]?.destroyed]).toEqual([false, true, false]);
    const { server: other } = setUp();
    for (const socket of connectMany(other, maxOwn, () => '127.0.0.1')) emit(other, 'upgrade', {}, socket);
    expect(connect(other, '127.0.0.1').destroyed).toBe(true);
  });

  it('must say what they want in time', async () => {
    const app = await buildApi(fakeHub().dependencies);
    const { headersTimeout, requestTimeout, keepAliveTimeout, timeout } = app.server;
    expect([headersTimeout, requestTimeout, keepAliveTimeout, timeout]).toEqual([10_000, 0, 60_000, 60_000]);
    await app.close();
  });
});

it('a crowd of real connections that say nothing does not keep a request out', async () => {
  const api = await startApi(fakeHub().dependencies);
  const silent: Socket[] = Array.from({ length: 300 }, () =>
    connectTo(api.port, '127.0.0.1').on('error', () => undefined),
  );
  await Promise.all(silent.map((socket) => new Promise((resolve) => socket.once('connect', resolve))));
  const asked = await fetch(`${api.url}/api/v1/series`, { headers: { host: `127.0.0.1:${api.port}` } });
  expect(asked.status).toBe(200);
  for (const socket of silent) socket.destroy();
  await api.close();
});
