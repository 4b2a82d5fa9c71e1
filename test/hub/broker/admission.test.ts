import type { Client } from 'aedes';
import { describe, expect, test } from 'vitest';
import type { Scope } from '#model/api.ts';
import { answerOf, connected, publishPacket, raw } from './raw-client.ts';
import { createAdmission } from '#hub/broker/admission.ts';
import { createPeers } from '#hub/broker/peer.ts';
import { createWrongTokens, isLoopback } from '#hub/access/wrong-tokens.ts';
import { fakeAccess, kindsOf, rig, type Rig } from './fakes.ts';

async function locked(...scopes: Scope[]): Promise<Rig> {
  const hub = await rig();
  hub.trusted = false;
  hub.access.add({ id: 'shed', name: 'shed', scopes, topics: ['garden/#'] }, 'secret');
  return hub;
}

/** CONNECT of MQTT 5: name and level of the protocol, flags, 60 s of keepalive, no properties, and the id "abc". */
const mqtt5Connect = Buffer.from('101000044d5154540502003c000003616263', 'hex');

const login = { username: 'shed', password: Buffer.from('secret') };

describe('logins', () => {
  test('this machine needs none while it is trusted', async () => {
    await using hub = await rig();
    expect(await answerOf(hub.port, {})).toBe(0);
    hub.trusted = false;
    expect(await answerOf(hub.port, {})).toBe(5);
    expect(hub.ingest.journalled).toMatchObject([{ kind: 'broker.login', subject: '127.0.0.1' }]);
  });

  test.for([
    ['the right one', login, 0],
    ['a wrong token', { ...login, password: Buffer.from('wrong') }, 4],
    ['a wrong name', { ...login, username: 'other' }, 4],
    ['a name alone', { username: 'shed' }, 5],
    ['an empty token', { ...login, password: Buffer.alloc(0) }, 4],
  ] as const)('%s', async ([, options, expected]) => {
    await using hub = await locked('ingest');
    expect(await answerOf(hub.port, options)).toBe(expected);
  });

  test('a wrong login is refused even where none is needed', async () => {
    await using hub = await rig();
    expect(await answerOf(hub.port, { username: 'x', password: Buffer.from('y') })).toBe(4);
  });

  test('this machine is never locked out, however often it fails', async () => {
    await using hub = await locked('ingest');
    for (let i = 0; i < 20; i++) await answerOf(hub.port, { ...login, password: Buffer.from('wrong') });
    expect(await answerOf(hub.port, login)).toBe(0);
    expect(hub.ingest.journalled.filter(({ kind }) => kind === 'broker.login')).toHaveLength(1);
  });

  test('a will that it may not publish keeps a client out', async () => {
    await using hub = await locked('ingest');
    const will = (topic: string) => ({
      ...login,
      will: { topic, payload: Buffer.from('x'), qos: 0 as const, retain: false },
    });
    expect(await answerOf(hub.port, will('garden/state'))).toBe(0);
    expect(await answerOf(hub.port, will('kitchen/state'))).toBe(5);
    expect(await answerOf(hub.port, will('$SYS/x'))).toBe(5);
  });

  test('a revoked login is closed at once, others stay', async () => {
    await using hub = await locked('ingest');
    hub.access.add({ id: 'attic', name: 'attic', scopes: ['ingest'], topics: [] }, 'other');
    using shed = await connected(hub.port, { ...login, clientId: 'shed' });
    using attic = await connected(hub.port, { username: 'attic', password: Buffer.from('other'), clientId: 'attic' });
    hub.access.revoke('shed');
    await shed.closed;
    await attic.settled();
    expect(await answerOf(hub.port, login)).toBe(4);
  });

  test('the will of a revoked login is not published', async () => {
    await using hub = await locked('ingest');
    hub.access.add({ id: 'screen', name: 'screen', scopes: ['view'], topics: [] }, 'other');
    using screen = await connected(hub.port, {
      username: 'screen',
      password: Buffer.from('other'),
      clientId: 'screen',
    });
    screen.send({ cmd: 'subscribe', messageId: 1, subscriptions: [{ topic: '#', qos: 0 }] });
    await screen.next('suback');
    const will = { topic: 'garden/will', payload: Buffer.from('gone'), qos: 0 as const, retain: false };
    using shed = await connected(hub.port, { ...login, clientId: 'shed', will });
    hub.timers.run(600);
    expect([...hub.ingest.kept.values()].map(({ space }) => space)).toEqual(['will']);
    hub.access.revoke('shed');
    await shed.closed;
    await screen.settled();
    expect(screen.received.filter(({ cmd }) => cmd === 'publish')).toEqual([]);
    hub.timers.run(600);
    expect(hub.ingest.kept.size).toBe(0);
  });

  test('connections without a login end when this machine is no longer trusted', async () => {
    await using hub = await rig();
    using client = await connected(hub.port);
    await client.settled();
    expect(hub.broker.counts.clients).toBe(1);
    hub.trusted = false;
    hub.timers.run(1_000);
    await client.closed;
    expect(hub.broker.counts.clients).toBe(0);
  });
});

/** Loopback cannot play a stranger, so this one knocks at the hooks themselves. */
function stranger(address: string, clock: { monotonic(): number }) {
  const peers = createPeers();
  const hub = { access: fakeAccess(), told: [] as string[] };
  hub.access.add({ id: 'shed', name: 'shed', scopes: ['ingest'], topics: [] }, 'secret');
  const { authenticate } = createAdmission({
    access: hub.access,
    trustLoopback: () => true,
    wrongTokens: createWrongTokens(clock),
    peers,
    notices: { over: () => undefined, tell: (kind) => void hub.told.push(kind) },
    limits: { keepalive: 60 },
    admit: () => true,
  });
  return (name: string | undefined, token: string | undefined): number => {
    const client = {} as Client;
    peers.add(client, { address, local: isLoopback(address) });
    let code = -1;
    authenticate(client, name, token === undefined ? undefined : Buffer.from(token), (error, admitted) => {
      code = admitted === true ? 0 : (error?.returnCode ?? -1);
    });
    return code;
  };
}

describe('strangers', () => {
  test('one that speaks MQTT 5 is refused, and told of once with what to do', async () => {
    await using hub = await rig();
    for (let i = 0; i < 2; i++) {
      using client = await raw(hub.port);
      client.sendBytes(mqtt5Connect);
      await client.closed;
    }
    expect(hub.ingest.journalled).toMatchObject([
      { kind: 'broker.version', text: 'An MQTT client at 127.0.0.1 speaks MQTT 5; set it to 3.1.1.' },
    ]);
  });

  test('need a login even while loopback is trusted', () => {
    const knock = stranger('192.0.2.7', { monotonic: () => 0 });
    expect([knock(undefined, undefined), knock('shed', 'secret')]).toEqual([5, 0]);
  });

  test('wait longer and longer after wrong tokens, and are not even looked at meanwhile', () => {
    let now = 0;
    const knock = stranger('192.0.2.7', { monotonic: () => now });
    expect(Array.from({ length: 5 }, () => knock('shed', 'wrong'))).toEqual([4, 4, 4, 4, 3]);
    expect(knock('shed', 'secret')).toBe(3);
    now += 1_000;
    expect([knock('shed', 'wrong'), knock('shed', 'secret')]).toEqual([4, 3]);
    now += 2_000;
    expect(knock('shed', 'secret')).toBe(0);
  });
});

describe('topics', () => {
  test('a forbidden publish closes the connection and is not read', async () => {
    await using hub = await locked('ingest');
    using client = await connected(hub.port, login);
    client.send(publishPacket('garden/x', 1), publishPacket('kitchen/x', 2));
    await client.closed;
    expect(hub.bus.seen.map(({ topic }) => topic)).toEqual(['garden/x']);
    expect(hub.ingest.journalled).toMatchObject([{ kind: 'broker.forbidden', subject: 'shed' }]);
  });

  test('nothing is told of what comes behind a forbidden publish', async () => {
    await using hub = await locked('ingest');
    using client = await connected(hub.port, login);
    client.send(publishPacket('kitchen/x', 1), publishPacket('garden/x', 2), { cmd: 'pingreq' });
    await client.closed;
    expect(kindsOf(hub)).toEqual(['broker.forbidden']);
    expect(hub.bus.seen).toEqual([]);
  });

  test.for(['$SYS/x', 'mantel/state'])('%s is closed to this machine', async (topic) => {
    await using hub = await rig();
    using client = await connected(hub.port);
    client.send(publishPacket(topic, 1));
    await client.closed;
    expect(hub.bus.seen).toEqual([]);
  });

  test('a forbidden subscription is answered with 0x80', async () => {
    await using hub = await locked('ingest');
    using client = await connected(hub.port, login);
    client.send({ cmd: 'subscribe', messageId: 1, subscriptions: [{ topic: 'garden/#', qos: 1 }] });
    expect((await client.next('suback')).granted).toEqual([0x80]);
    client.send(publishPacket('garden/x', 2));
    await client.next('puback');
    await client.settled();
    expect(client.received.map(({ cmd }) => cmd)).not.toContain('publish');
  });

  test('a token with view may subscribe', async () => {
    await using hub = await locked('ingest', 'view');
    using client = await connected(hub.port, login);
    client.send({ cmd: 'subscribe', messageId: 1, subscriptions: [{ topic: 'garden/#', qos: 1 }] });
    expect((await client.next('suback')).granted).toEqual([1]);
    client.send(publishPacket('garden/x', 2));
    expect(await client.next('publish')).toMatchObject({ topic: 'garden/x' });
  });
});
