import { describe, expect, test } from 'vitest';
import { connected, publishPacket, raw, connectPacket } from './raw-client.ts';
import { rig } from './fakes.ts';

const ids = (received: readonly { readonly cmd: string; readonly messageId?: number }[], cmd: string) =>
  received.filter((packet) => packet.cmd === cmd).map(({ messageId }) => messageId);

describe('the acknowledgement waits for the commit', () => {
  test('no PUBACK before, PUBACK after; pings are answered meanwhile', async () => {
    await using hub = await rig();
    using client = await connected(hub.port);
    client.send(publishPacket('data/a', 1));
    for (let i = 0; i < 3; i++) await client.settled();
    expect(ids(client.received, 'puback')).toEqual([]);
    expect(hub.ingest.waiters).toBe(1);
    hub.ingest.commit();
    expect((await client.next('puback')).messageId).toBe(1);
  });

  test('what yields nothing, and QoS 0, is let through at once', async () => {
    await using hub = await rig();
    using client = await connected(hub.port);
    client.send(publishPacket('other/a', 1), publishPacket('data/a', 0, { qos: 0 }));
    expect((await client.next('puback')).messageId).toBe(1);
    await client.settled();
    expect(hub.ingest.waiters).toBe(0);
    expect(hub.bus.seen.map(({ topic }) => topic)).toEqual(['other/a', 'data/a']);
  });

  test('PUBACKs leave in the order of the publishes', async () => {
    await using hub = await rig();
    using client = await connected(hub.port);
    client.send(publishPacket('data/a', 5), publishPacket('other/a', 6), publishPacket('data/b', 2));
    await client.settled();
    hub.ingest.commit(1);
    await client.settled();
    expect(ids(client.received, 'puback')).toEqual([5]);
    hub.ingest.commit();
    await client.next('puback');
    await client.settled();
    expect(ids(client.received, 'puback')).toEqual([5, 6, 2]);
  });

  test('a thousand publishes of one client wait for one commit, and its pings are answered', async () => {
    await using hub = await rig();
    using client = await connected(hub.port);
    for (let i = 1; i <= 1_000; i++) client.send(publishPacket('data/a', i, { payload: '{"temperature":21.5}' }));
    await client.settled();
    expect(hub.ingest.waiters).toBe(1_000);
    expect(hub.ingest.commit()).toBe(1_000);
    await client.settled();
    expect(ids(client.received, 'puback')).toEqual(Array.from({ length: 1_000 }, (_, i) => i + 1));
  });

  test('a client that sends more than may wait is not read until the store has caught up', async () => {
    const limits = { heldMessages: 4, heldBytes: 1_000_000 };
    await using hub = await rig({ limits });
    using client = await connected(hub.port);
    using other = await connected(hub.port, { clientId: 'other' });
    client.send(...Array.from({ length: 8 }, (_, i) => publishPacket('data/a', i + 1)));
    while (hub.ingest.waiters < 8) await other.settled();
    client.send(publishPacket('data/a', 9), { cmd: 'pingreq' });
    hub.timers.run(1_000);
    for (let i = 0; i < 5; i++) await other.settled();
    expect(client.received.map(({ cmd }) => cmd)).toEqual(['connack']);
    hub.ingest.automatic = true;
    hub.ingest.commit();
    await client.next('pingresp');
    while (ids(client.received, 'puback').length < 9) await client.next('puback');
    expect(ids(client.received, 'puback')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('the keep-alive of a client that is not read does not expire', async () => {
    await using hub = await rig({ limits: { heldMessages: 1, keepalive: 0.1 } });
    using client = await connected(hub.port);
    using other = await connected(hub.port, { clientId: 'other' });
    client.send(publishPacket('data/a', 1), publishPacket('data/a', 2));
    const end = performance.now() + 400;
    while (performance.now() < end) {
      hub.timers.run(1_000);
      await other.settled();
    }
    expect(hub.broker.counts.clients).toBe(2);
    hub.ingest.commit();
    expect((await client.next('puback')).messageId).toBe(1);
  });

  test('a full queue closes the connection of a QoS 1 sender; QoS 0 still flows', async () => {
    await using hub = await rig();
    hub.ingest.full = true;
    using quiet = await connected(hub.port, { clientId: 'quiet' });
    quiet.send(publishPacket('data/a', 0, { qos: 0 }));
    await quiet.settled();
    using client = await connected(hub.port);
    client.send(publishPacket('data/a', 1));
    await client.closed;
    expect(ids(client.received, 'puback')).toEqual([]);
    await quiet.settled();
  });

  test('a reader that throws harms nobody', async () => {
    await using hub = await rig();
    using client = await connected(hub.port);
    client.send(publishPacket('throws/a', 1), publishPacket('other/a', 2));
    expect((await client.next('puback')).messageId).toBe(1);
    expect((await client.next('puback')).messageId).toBe(2);
    expect(hub.ingest.journalled).toMatchObject([{ kind: 'broker.fault', level: 'warn' }]);
  });

  test('a client that leaves before the commit gets nothing and harms nobody', async () => {
    await using hub = await rig();
    const client = await connected(hub.port);
    client.send(publishPacket('data/a', 1));
    await client.settled();
    client.socket.destroy();
    using other = await connected(hub.port, { clientId: 'other' });
    while (hub.broker.counts.clients > 1) await other.settled();
    hub.ingest.commit();
    await other.settled();
    expect(hub.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('a will passes the gate like any publish', async () => {
    await using hub = await rig();
    const will = { topic: 'data/will', payload: Buffer.from('gone'), qos: 1 as const, retain: false };
    const client = await connected(hub.port, { clientId: 'mortal', will });
    using watcher = await connected(hub.port, { clientId: 'watcher' });
    watcher.send({ cmd: 'subscribe', messageId: 1, subscriptions: [{ topic: 'data/#', qos: 0 }] });
    await watcher.next('suback');
    client.socket.destroy();
    while (hub.ingest.waiters < 1) await watcher.settled();
    expect(ids(watcher.received, 'publish')).toEqual([]);
    hub.ingest.commit();
    expect((await watcher.next('publish')).payload.toString()).toBe('gone');
  });

  test('closing lets pending acknowledgements finish and takes nothing new', async () => {
    const hub = await rig();
    using client = await connected(hub.port);
    client.send(publishPacket('data/a', 1));
    await client.settled();
    const closed = hub.broker.close();
    hub.ingest.commit();
    expect((await client.next('puback')).messageId).toBe(1);
    await closed;
    await client.closed;
    expect(hub.timers.armed).toBe(0);
  });

  test('closing ends connections that never logged in', async () => {
    const hub = await rig();
    using silent = await raw(hub.port);
    using client = await connected(hub.port);
    await client.settled();
    await hub.broker.close();
    await silent.closed;
    expect(hub.timers.armed).toBe(0);
  });

  test('closing does not wait longer than its deadline', async () => {
    const hub = await rig({ limits: { closeDeadline: 123 } });
    using client = await connected(hub.port);
    client.send(publishPacket('data/a', 1));
    await client.settled();
    const closed = hub.broker.close();
    hub.timers.run(123);
    await closed;
    await client.closed;
    expect(ids(client.received, 'puback')).toEqual([]);
    hub.ingest.commit();
  });
});

describe('protocol edges', () => {
  test('MQTT 5 is refused with the code every client knows', async () => {
    await using hub = await rig();
    using client = await raw(hub.port);
    client.send(connectPacket({ protocolVersion: 5 }));
    expect(await client.next('connack')).toMatchObject({ returnCode: 1 });
    await client.closed;
  });

  test('MQTT 3.1 is spoken', async () => {
    await using hub = await rig();
    using client = await connected(hub.port, { protocolId: 'MQIsdp', protocolVersion: 3 });
    client.send(publishPacket('other/a', 1));
    expect((await client.next('puback')).messageId).toBe(1);
  });

  test.for([
    ['no id without a clean session', '100c00044d5154540400003c0000'],
    ['no id in MQTT 3.1', '100e00064d51497364700302003c0000'],
  ] as const)('%s is refused', async ([, bytes]) => {
    await using hub = await rig();
    using client = await raw(hub.port);
    client.sendBytes(Buffer.from(bytes, 'hex'));
    expect(await client.next('connack')).toMatchObject({ returnCode: 2 });
    await client.closed;
  });

  test.for([
    ['a huge CONNECT', Buffer.from([0x10, 0xff, 0xff, 0xff, 0x7f])],
    ['a PUBLISH before CONNECT', Buffer.from([0x30, 0xff, 0x7f])],
    ['no MQTT at all', Buffer.from('GET / HTTP/1.1\r\n\r\n')],
  ] as const)('%s is cut off by its header', async ([, bytes]) => {
    await using hub = await rig();
    using client = await raw(hub.port);
    client.sendBytes(bytes);
    await client.closed;
    expect(client.received).toEqual([]);
  });

  test('a frame over the limit ends the connection before its payload is sent', async () => {
    await using hub = await rig();
    using client = await connected(hub.port);
    // One byte more than 8 MB.
    client.sendBytes(Buffer.from([0x30, 0x81, 0x80, 0x80, 0x04, 0, 1, 97]));
    await client.closed;
    expect(hub.ingest.journalled).toMatchObject([{ kind: 'broker.frame' }]);
  });
});
