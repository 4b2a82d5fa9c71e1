/** Statements of MQTT 3.1.1 that aedes or mqtt-packet leave to their user, each by its number. */
import { describe, expect, test } from 'vitest';
import { connectPacket, connected, publishPacket, raw, type RawClient } from './raw-client.ts';
import { rig } from './fakes.ts';

const text = (hex: string): string => {
  const bytes = Buffer.from(hex, 'hex');
  return Buffer.from([bytes.length >> 8, bytes.length & 255]).toString('hex') + hex;
};
const packet = (first: string, body: string): Buffer =>
  Buffer.from(`${first}${Buffer.from([body.length / 2]).toString('hex')}${body}`, 'hex');
const connectOf = (flags: string, ...fields: string[]): Buffer =>
  packet('10', `${text(Buffer.from('MQTT').toString('hex'))}04${flags}003c${fields.join('')}`);

/** Where a text stands, as the packet that carries it. The first three come after a login. */
const places: Record<string, (hex: string) => Buffer> = {
  'topic of PUBLISH': (hex) => packet('30', `${text(hex)}31`),
  'filter of SUBSCRIBE': (hex) => packet('82', `0001${text(hex)}00`),
  'filter of UNSUBSCRIBE': (hex) => packet('a2', `0001${text(hex)}`),
  'client id': (hex) => connectOf('02', text(hex)),
  'topic of a will': (hex) => connectOf('06', text('61'), text(hex), text('31')),
  'user name': (hex) => connectOf('82', text('61'), text(hex)),
};
const afterLogin = (place: string): boolean => place.includes('PUBLISH') || place.includes('SUBSCRIBE');

const illFormed = {
  'a surrogate': '61eda080',
  'an overlong form': 'c0af',
  'an end too early': '61e282',
  'a lone continuation': '8061',
};

describe('MQTT-1.5.3-1 and MQTT-1.5.3-2', () => {
  const kinds = { ...illFormed, 'U+0000': '610062' };
  const all = Object.keys(places).flatMap((place) =>
    Object.entries(kinds).map(([kind, hex]) => ({ place, kind, hex })),
  );
  test.for(all)('$kind in the $place closes the connection', async ({ place, hex }) => {
    await using hub = await rig();
    using client = afterLogin(place) ? await connected(hub.port) : await raw(hub.port);
    client.sendBytes(places[place]?.(hex) ?? Buffer.alloc(0));
    await client.closed;
    expect(hub.bus.seen).toEqual([]);
    expect(client.received.filter(({ cmd }) => cmd !== 'connack')).toEqual([]);
    expect(hub.ingest.journalled).toMatchObject([
      { kind: 'broker.frame', text: 'An MQTT client at 127.0.0.1 was cut off: a text of it was not valid UTF-8.' },
    ]);
  });

  test('U+FFFD, U+2A6D4 and U+FEFF are texts like others (MQTT-1.5.3-3)', async () => {
    await using hub = await rig();
    using client = await connected(hub.port);
    for (const topic of ['a/\uFFFD', 'a/\u{2A6D4}', '\uFEFFa']) client.send(publishPacket(topic, 1));
    await client.settled();
    expect(hub.bus.seen.map(({ topic }) => topic)).toEqual(['a/\uFFFD', 'a/\u{2A6D4}', '\uFEFFa']);
  });
});

test.for([
  ['MQTT-2.3.1-1: PUBLISH with the id 0', '32050001610000'],
  ['MQTT-2.3.1-1: SUBSCRIBE with the id 0', '8206000000016100'],
  ['MQTT-2.3.1-1: PUBLISH with QoS 1 and no id', '3203000161'],
  ['MQTT-3.1.0-2: a second CONNECT', '100d00044d5154540402003c000161'],
  ['MQTT-3.3.1-2: a repetition with QoS 0', '380400016131'],
  ['MQTT-3.3.1-4: QoS 3', '3606000161000131'],
  ['MQTT-3.3.2-2: a wildcard in PUBLISH', '300400012331'],
  ['MQTT-3.8.1-1: reserved bits of SUBSCRIBE', '8006000100016100'],
  ['MQTT-3.8.3-3: SUBSCRIBE to nothing', '82020001'],
  ['MQTT-3.10.3-2: UNSUBSCRIBE from nothing', 'a2020001'],
  ['MQTT-4.7.1-2: # before the end of a filter', '820800010003232f6100'],
  ['MQTT-4.7.1-3: + beside something else', '8207000100022b6100'],
  ['MQTT-4.7.3-1: an empty filter', '82050001000000'],
  ['PINGREQ with a payload', 'c00100'],
  ['a packet only a server sends', '20020000'],
] as const)('%s closes the connection', async ([, hex]) => {
  await using hub = await rig();
  using client = await connected(hub.port);
  client.sendBytes(Buffer.from(hex, 'hex'));
  await client.closed;
  expect(client.received.map(({ cmd }) => cmd)).toEqual(['connack']);
});

test.for([
  ['MQTT-3.1.2-2: an unknown level is answered with 1', '100d00044d5154540602003c000161', '20020001'],
  ['MQTT-3.1.2-2: so is the level of another name', '100f00064d51497364700402003c000161', '20020001'],
  ['MQTT-3.1.2-3: the reserved flag', '100d00044d5154540403003c000161', ''],
  ['MQTT-3.1.2-22: a password without a user name', '101000044d5154540442003c000161000162', ''],
  ['MQTT-3.1.3-8: an empty id without clean session', '100c00044d5154540400003c0000', '20020002'],
  ['an empty topic of a will', '101200044d5154540406003c0001610000000131', ''],
] as const)('%s', async ([, hex, answer]) => {
  await using hub = await rig();
  using client = await raw(hub.port);
  const heard: Buffer[] = [];
  client.socket.on('data', (chunk: Buffer) => heard.push(chunk));
  client.sendBytes(Buffer.from(hex, 'hex'));
  await client.closed;
  expect(Buffer.concat(heard).toString('hex')).toBe(answer);
  expect(hub.broker.counts.clients).toBe(0);
});

async function present(port: number, clean: boolean): Promise<{ client: RawClient; sessionPresent: boolean }> {
  const client = await raw(port);
  client.send(connectPacket({ clientId: 'lasting', clean }));
  const { sessionPresent } = await client.next('connack');
  return { client, sessionPresent };
}

describe('session present, for a session without subscriptions', () => {
  test('MQTT-3.2.2-3 none at first, MQTT-3.2.2-2 then there is one, MQTT-3.2.2-1 until a clean one', async () => {
    await using hub = await rig();
    const seen: boolean[] = [];
    for (const clean of [false, false, true, false]) {
      const { client, sessionPresent } = await present(hub.port, clean);
      seen.push(sessionPresent);
      await client.settled();
      client.socket.destroy();
    }
    expect(seen).toEqual([false, true, false, false]);
  });

  test('and over a restart', async () => {
    await using first = await rig();
    const { client } = await present(first.port, false);
    await client.settled();
    await first.broker.close();
    await using second = await rig({ kept: [...first.ingest.kept.values()] });
    const again = await present(second.port, false);
    expect(again.sessionPresent).toBe(true);
    again.client.socket.destroy();
  });

  test('and one that gave up its last subscription, which gets nothing any more', async () => {
    await using hub = await rig();
    const { client } = await present(hub.port, false);
    client.send({ cmd: 'subscribe', messageId: 1, subscriptions: [{ topic: 'a', qos: 1 }] });
    client.send({ cmd: 'unsubscribe', messageId: 2, unsubscriptions: ['a'] });
    await client.next('unsuback');
    client.socket.destroy();
    const again = await present(hub.port, false);
    expect(again.sessionPresent).toBe(true);
    again.client.send(publishPacket('a', 3), publishPacket('session', 4));
    await again.client.settled();
    expect(again.client.received.filter(({ cmd }) => cmd === 'publish')).toEqual([]);
    again.client.socket.destroy();
  });
});

test('MQTT-3.3.1-1: DUP on what is sent again, not on what is sent first', async () => {
  await using hub = await rig();
  const { client } = await present(hub.port, false);
  client.send({ cmd: 'subscribe', messageId: 1, subscriptions: [{ topic: 'a', qos: 1 }] });
  client.send(publishPacket('a', 2, { payload: 'sent' }));
  expect(await client.next('publish')).toMatchObject({ dup: false });
  client.socket.destroy();
  await client.closed;
  using other = await connected(hub.port, { clientId: 'other' });
  other.send(publishPacket('a', 2, { payload: 'waited' }));
  await other.next('puback');
  const again = await present(hub.port, false);
  const two = [await again.client.next('publish'), await again.client.next('publish')];
  expect(two.map(({ payload, dup }) => [payload.toString(), dup])).toEqual([
    ['sent', true],
    ['waited', false],
  ]);
  again.client.socket.destroy();
});
