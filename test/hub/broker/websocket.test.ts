/** MQTT over the API's own WebSocket, with both sides real. */
import { once } from 'node:events';
import { connectAsync } from 'mqtt';
import mqtt from 'mqtt-packet';
import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { type Api, startApi } from '#hub/api/server.ts';
import { fakeHub } from '../api/fake-hub.ts';
import { connected, connectPacket, publishPacket } from './raw-client.ts';
import { rig, type Rig } from './fakes.ts';

async function face(hub: Rig): Promise<Api & AsyncDisposable> {
  const { broker } = hub;
  const { dependencies } = fakeHub({ mqtt: () => (socket, from) => broker.speak(socket, from) });
  const api = await startApi(dependencies);
  return Object.assign(api, { [Symbol.asyncDispose]: () => api.close() });
}

type Talk = Disposable & {
  readonly socket: WebSocket;
  send(...bytes: Uint8Array[]): void;
  /** Hex of everything heard. */
  heard(): string;
};

async function talk(port: number, headers: Record<string, string> = {}, protocols = ['mqtt']): Promise<Talk> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/mqtt`, protocols, { headers });
  const chunks: Buffer[] = [];
  socket.on('message', (data) => chunks.push(data as Buffer));
  await once(socket, 'open');
  return {
    socket,
    send: (...bytes) => socket.send(Buffer.concat(bytes)),
    heard: () => Buffer.concat(chunks).toString('hex'),
    [Symbol.dispose]: () => socket.terminate(),
  };
}

/** The status with which the upgrade is refused. */
async function refusal(port: number, headers: Record<string, string>, protocols?: string[]): Promise<number> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/mqtt`, protocols ?? ['mqtt'], { headers });
  socket.on('error', () => undefined);
  const [, answer] = (await once(socket, 'unexpected-response')) as [unknown, { statusCode: number; resume(): void }];
  answer.resume();
  return answer.statusCode;
}

const connect = (options: Parameters<typeof connectPacket>[0] = {}): Buffer => mqtt.generate(connectPacket(options));
const publish = (payload: string | Buffer): Buffer => mqtt.generate(publishPacket('data/x', 1, { payload }));

describe('MQTT over WebSocket', () => {
  test('a client publishes and hears, acknowledged after the commit', async () => {
    await using hub = await rig();
    await using api = await face(hub);
    const client = await connectAsync(`ws://127.0.0.1:${api.port}/mqtt`, { reconnectPeriod: 0 });
    await client.subscribeAsync('data/#');
    const heard = new Promise<string>((hear) => {
      client.on('message', (topic, payload) => hear(`${topic} ${payload.toString()}`));
    });
    let acknowledged = false;
    const sent = client.publishAsync('data/x', 'over the web', { qos: 1 }).then(() => (acknowledged = true));
    await expect.poll(() => hub.ingest.waiters).toBe(1);
    expect(acknowledged).toBe(false);
    hub.ingest.commit();
    await sent;
    expect(await heard).toBe('data/x over the web');
    await client.endAsync();
    await expect.poll(() => hub.broker.counts.clients).toBe(0);
  });

  test('MQTT-6.0.0-2: packets and frames need not end together', async () => {
    await using hub = await rig();
    hub.ingest.automatic = true;
    await using api = await face(hub);
    using client = await talk(api.port);
    const bytes = Buffer.concat([connect(), publish('1'), publish('2')]);
    // One byte alone, a header without its packet, and the end of one with the whole next.
    const cuts = [0, 1, 3, 20, 31, bytes.length];
    for (const [i, from] of cuts.entries()) client.send(bytes.subarray(from, cuts[i + 1] ?? from));
    await expect.poll(() => hub.bus.seen.map(({ payload }) => Buffer.from(payload).toString())).toEqual(['1', '2']);
  });

  test('MQTT-6.0.0-1: a text frame ends the connection', async () => {
    await using hub = await rig();
    await using api = await face(hub);
    using client = await talk(api.port);
    client.socket.send('CONNECT');
    await once(client.socket, 'close');
    expect(client.heard()).toBe('');
  });

  test('MQTT-6.0.0-3 and -4: the subprotocol is mqtt, also when others are offered first', async () => {
    await using hub = await rig();
    await using api = await face(hub);
    using client = await talk(api.port, {}, ['mqttv3.1', 'mqtt']);
    expect(client.socket.protocol).toBe('mqtt');
    expect(await refusal(api.port, {}, ['soap'])).toBe(400);
    expect(await refusal(api.port, {}, [])).toBe(400);
  });

  test.for([
    ['a page of another origin', { origin: 'http://evil.example' }, 403],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }, 403],
    ['a file', { origin: 'null' }, 403],
    ['a rebound name', { host: 'evil.example' }, 421],
    ['a page of another site', { 'sec-fetch-site': 'cross-site' }, 403],
  ] as const)('is refused to %s', async ([, headers, status]) => {
    await using hub = await rig();
    await using api = await face(hub);
    expect(await refusal(api.port, headers)).toBe(status);
  });

  test.for([
    ['a program on this machine', {}, '20020000'],
    ['a program behind a proxy', { 'x-forwarded-for': '192.0.2.7' }, '20020005'],
    ['a program behind a proxy of another make', { forwarded: 'for=192.0.2.7' }, '20020005'],
  ] as const)('without a login: %s', async ([, headers, answer]) => {
    await using hub = await rig();
    await using api = await face(hub);
    using client = await talk(api.port, headers);
    client.send(connect());
    await expect.poll(() => client.heard()).toBe(answer);
  });

  test('and nobody while this machine is not trusted; a login is good all the same', async () => {
    await using hub = await rig();
    hub.trusted = false;
    hub.access.add({ id: 'shed', name: 'shed', scopes: ['ingest'], topics: [] }, 'secret');
    await using api = await face(hub);
    using stranger = await talk(api.port);
    stranger.send(connect());
    await expect.poll(() => stranger.heard()).toBe('20020005');
    using shed = await talk(api.port, { 'x-forwarded-for': '192.0.2.7' });
    shed.send(connect({ username: 'shed', password: Buffer.from('secret') }));
    await expect.poll(() => shed.heard()).toBe('20020000');
  });

  test('a message over the limit ends the connection; the limit is higher after the login', async () => {
    await using hub = await rig({ limits: { strangerFrameBytes: 100, frameBytes: 50_000 } });
    hub.ingest.automatic = true;
    await using api = await face(hub);
    using stranger = await talk(api.port);
    stranger.send(Buffer.alloc(200));
    await once(stranger.socket, 'close');
    using client = await talk(api.port);
    client.send(connect());
    await expect.poll(() => client.heard()).toBe('20020000');
    client.send(publish(Buffer.alloc(40_000)));
    await expect.poll(() => hub.bus.seen.length).toBe(1);
    client.send(publish(Buffer.alloc(60_000)));
    await once(client.socket, 'close');
  });

  test('large messages under way are bounded over all connections, and make room when they are read or end', async () => {
    await using hub = await rig({ limits: { largeBytes: 450_000 } });
    hub.ingest.automatic = true;
    await using api = await face(hub);
    const join = async (): Promise<Talk> => {
      const client = await talk(api.port);
      client.send(connect({ clientId: '' }));
      await expect.poll(() => client.heard()).toBe('20020000');
      return client;
    };
    using one = await join();
    using two = await join();
    using three = await join();
    using four = await join();
    const whole = publish(Buffer.alloc(300_000));
    for (const count of [1, 2, 3]) {
      three.send(whole);
      await expect.poll(() => hub.bus.seen.length).toBe(count);
    }
    // A message that goes on, of which the broker has seen nothing; the answer to a ping shows that ws has.
    for (const { socket } of [one, two]) {
      socket.send(Buffer.alloc(200_000), { fin: false });
      const pong = once(socket, 'pong');
      socket.ping();
      await pong;
    }
    four.socket.send(Buffer.alloc(100_000), { fin: false });
    await once(four.socket, 'close');
    expect(hub.ingest.journalled.map(({ kind }) => kind)).toEqual(['broker.frame']);
    one.socket.terminate();
    await expect.poll(() => hub.broker.counts.clients).toBe(2);
    three.send(publish(Buffer.alloc(100_000)));
    await expect.poll(() => hub.bus.seen.length).toBe(4);
  });

  test('clients of both kinds are counted together', async () => {
    await using hub = await rig({ limits: { clients: 1 } });
    await using api = await face(hub);
    using _first = await connected(hub.port);
    using late = await talk(api.port);
    late.send(connect({ clientId: 'late' }));
    await expect.poll(() => late.heard()).toBe('20020003');
  });

  test('one that does not read is passed by', async () => {
    await using hub = await rig({ limits: { unsentBytes: 64 * 1024 } });
    await using api = await face(hub);
    using frozen = await talk(api.port);
    frozen.send(connect({ clientId: 'frozen' }), mqtt.generate(subscription));
    await expect.poll(() => frozen.heard()).toContain('9003');
    frozen.socket.pause();
    using reader = await connected(hub.port, { clientId: 'reader' });
    reader.send(subscription);
    await reader.next('suback');
    using writer = await connected(hub.port, { clientId: 'writer' });
    const payload = Buffer.alloc(32 * 1024);
    for (let i = 0; i < 400; i++) {
      writer.send(publishPacket('flood', 0, { qos: 0, payload }));
      await reader.next('publish');
    }
    expect(hub.broker.counts.dropped).toBeGreaterThan(0);
  });

  test('without a broker the socket is closed at once, and a plain request is told what speaks here', async () => {
    const { dependencies } = fakeHub();
    const api = await startApi(dependencies);
    const socket = new WebSocket(`ws://127.0.0.1:${api.port}/mqtt`, ['mqtt']);
    const [code] = await once(socket, 'close');
    expect(code).toBe(1013);
    expect((await fetch(`http://127.0.0.1:${api.port}/mqtt`)).status).toBe(426);
    await api.close();
  });
});

const subscription = {
  cmd: 'subscribe',
  messageId: 1,
  subscriptions: [{ topic: 'flood', qos: 0 }],
} as const satisfies mqtt.Packet;
