import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { connected, publishPacket, raw, type RawClient } from './raw-client.ts';
import { rig } from './fakes.ts';

async function subscribe(client: RawClient, topic: string, qos: 0 | 1 | 2 = 0): Promise<void> {
  client.send({ cmd: 'subscribe', messageId: 1, subscriptions: [{ topic, qos }] });
  await client.next('suback');
}

describe('the listener', () => {
  test('a taken port leaves a hub without a listener and with one reason', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    await using hub = await rig({ port });
    expect(hub.broker.port).toBe(null);
    expect(hub.broker.reason).toBe(
      `Port ${port} is taken by another program, so Mantel's own MQTT broker is off; stop that program, choose another port, or, if it is a broker, read it as an outside-broker.`,
    );
    expect(hub.log.lines.filter(({ level }) => level === 'warn')).toHaveLength(1);
    hub.bus.publish('mantel/state', 'on', { retain: true });
    expect(hub.bus.seen).toMatchObject([{ topic: 'mantel/state' }]);
    other.close();
  });

  test('opens to every address and closes again; connections stay', async () => {
    await using hub = await rig();
    using client = await connected(hub.port);
    await expect(raw(hub.port, '127.0.0.2')).rejects.toThrow('ECONNREFUSED');
    await hub.broker.openToLan(true);
    expect(hub.broker.port).toBe(hub.port);
    using far = await raw(hub.port, '127.0.0.2');
    expect(far.socket.destroyed).toBe(false);
    await hub.broker.openToLan(false);
    await expect(raw(hub.port, '127.0.0.2')).rejects.toThrow('ECONNREFUSED');
    await client.settled();
  });

  test('stays where it was when it cannot be opened', async () => {
    await using hub = await rig();
    const other = createServer().listen(hub.port, '127.0.0.2');
    await once(other, 'listening');
    await hub.broker.openToLan(true);
    expect([hub.broker.port, hub.broker.reason]).toEqual([hub.port, null]);
    using client = await connected(hub.port);
    await client.settled();
    expect(hub.log.lines.at(-1)).toMatchObject({ level: 'warn' });
    other.close();
  });
});

describe('what the hub publishes', () => {
  test('reaches subscribers, and as a retained message those who come later', async () => {
    await using hub = await rig();
    using early = await connected(hub.port, { clientId: 'early' });
    await subscribe(early, 'mantel/#', 1);
    hub.bus.publish('mantel/state', 'on', { retain: true, qos: 1 });
    expect(await early.next('publish')).toMatchObject({ topic: 'mantel/state', qos: 1, retain: false });
    using late = await connected(hub.port, { clientId: 'late' });
    await subscribe(late, 'mantel/+');
    const packet = await late.next('publish');
    expect(packet).toMatchObject({ topic: 'mantel/state', qos: 0, retain: true });
    expect(packet.payload.toString()).toBe('on');
  });

  test('reaches readers inside the hub once', async () => {
    await using hub = await rig();
    hub.bus.publish('mantel/state', 'on');
    expect(hub.bus.seen).toMatchObject([{ topic: 'mantel/state', payload: Buffer.from('on') }]);
  });

  test('nothing goes out after closing', async () => {
    const hub = await rig();
    hub.bus.publish('mantel/before', 'on');
    await hub.broker.close();
    hub.bus.publish('mantel/state', 'on');
    expect(hub.bus.left).toEqual(['mantel/before']);
  });
});

describe('delivery', () => {
  test('is never of a higher QoS than was granted, wildcard or not', async () => {
    await using hub = await rig();
    using reader = await connected(hub.port, { clientId: 'reader' });
    using writer = await connected(hub.port, { clientId: 'writer' });
    await subscribe(reader, 'a/+', 1);
    writer.send(publishPacket('a/b', 3, { qos: 2 }));
    expect(await reader.next('publish')).toMatchObject({ topic: 'a/b', qos: 1 });
  });

  test('is of the highest QoS granted to a filter that matches, and of those that are left', async () => {
    await using hub = await rig();
    using reader = await connected(hub.port, { clientId: 'reader' });
    using writer = await connected(hub.port, { clientId: 'writer' });
    let id = 0;
    const qosOfNext = async (): Promise<number> => {
      writer.send(publishPacket('a/b', ++id, { qos: 2 }));
      return (await reader.next('publish')).qos;
    };
    await subscribe(reader, 'a/#', 1);
    await subscribe(reader, '+/b', 2);
    await subscribe(reader, 'a/other', 2);
    expect(await qosOfNext()).toBe(2);
    reader.send({ cmd: 'unsubscribe', messageId: 2, unsubscriptions: ['+/b'] });
    await reader.next('unsuback');
    expect(await qosOfNext()).toBe(1);
  });

  test('wildcards do not see $ topics', async () => {
    await using hub = await rig();
    using reader = await connected(hub.port, { clientId: 'reader' });
    await subscribe(reader, '#');
    using _other = await connected(hub.port, { clientId: 'other' });
    hub.bus.publish('plain', 'x');
    await reader.next('publish');
    await reader.settled();
    expect(reader.received.filter(({ cmd }) => cmd === 'publish')).toMatchObject([{ topic: 'plain' }]);
  });

  test('a subscriber that does not read does not hold up the others', async () => {
    await using hub = await rig({ limits: { unsentBytes: 64 * 1024 } });
    using frozen = await connected(hub.port, { clientId: 'frozen' });
    await subscribe(frozen, 'flood');
    frozen.socket.pause();
    using reader = await connected(hub.port, { clientId: 'reader' });
    await subscribe(reader, 'flood');
    using writer = await connected(hub.port, { clientId: 'writer' });
    const payload = Buffer.alloc(32 * 1024);
    // More than all buffers on the way hold: 4 MB of socket buffers at most, and ours.
    for (let i = 0; i < 400; i++) {
      writer.send(publishPacket('flood', 0, { qos: 0, payload }));
      await reader.next('publish');
    }
    hub.timers.run(10_000);
    expect(hub.ingest.values.get('mantel.broker_dropped')).toBeGreaterThan(0);
    expect(hub.ingest.journalled).toMatchObject([{ kind: 'broker.slow', subject: 'frozen' }]);
  });
});

test('its own figures are series', async () => {
  await using hub = await rig();
  using client = await connected(hub.port);
  client.send(publishPacket('a', 1, { payload: '12345' }), publishPacket('a', 2, { payload: '' }));
  await client.next('puback');
  await client.next('puback');
  hub.timers.run(10_000);
  expect(Object.fromEntries(hub.ingest.values)).toEqual({
    'mantel.broker_clients': 1,
    'mantel.broker_messages': 2,
    'mantel.broker_bytes': 5,
    'mantel.broker_refused': 0,
    'mantel.broker_dropped': 0,
    'mantel.broker_unretained': 0,
    'mantel.broker_queued': 0,
    'mantel.broker_retained': 0,
  });
});
