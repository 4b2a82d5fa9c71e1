import { connectAsync, type IClientOptions, type MqttClient } from 'mqtt';
import { expect, test } from 'vitest';
import type { Kept } from '#storage/contract.ts';
import { connected, publishPacket } from './raw-client.ts';
import { rig, type Rig } from './fakes.ts';

const keptOf = (hub: Rig): Kept[] => [...hub.ingest.kept.values()];

const join = (hub: Rig, options: IClientOptions = {}): Promise<MqttClient> =>
  connectAsync(`mqtt://127.0.0.1:${hub.port}`, { reconnectPeriod: 0, ...options });

function messages(client: MqttClient): { readonly texts: string[]; until(count: number): Promise<string[]> } {
  const texts: string[] = [];
  let wake: (() => void) | undefined;
  client.on('message', (topic, payload, { retain }) => {
    texts.push(`${topic} ${payload.toString()}${retain ? ' retained' : ''}`);
    wake?.();
  });
  return {
    texts,
    async until(count) {
      while (texts.length < count) {
        const { promise, resolve } = Promise.withResolvers<void>();
        wake = resolve;
        await promise;
      }
      return texts;
    },
  };
}

test('retained messages are there after a restart', async () => {
  await using first = await rig();
  const writer = await join(first);
  await writer.publishAsync('home/a', 'one', { retain: true, qos: 1 });
  await writer.publishAsync('home/b', 'two', { retain: true, qos: 1 });
  await writer.publishAsync('home/a', '', { retain: true, qos: 1 });
  await writer.endAsync();
  await first.broker.close();
  await using second = await rig({ kept: keptOf(first) });
  const reader = await join(second);
  const heard = messages(reader);
  await reader.subscribeAsync('home/#');
  expect(await heard.until(1)).toEqual(['home/b two retained']);
  await reader.endAsync();
});

test('the hub itself may ask for what is retained, as soon as the broker is up', async () => {
  await using first = await rig();
  const writer = await join(first);
  await writer.publishAsync('home/a', 'zwölf', { retain: true, qos: 1 });
  await writer.publishAsync('other/b', 'two', { retain: true, qos: 1 });
  await writer.endAsync();
  await first.broker.close();
  await using second = await rig({ kept: keptOf(first) });
  const heard: string[] = [];
  second.bus.kept('home/#', ({ topic, payload, retain }) =>
    heard.push(`${topic} ${Buffer.from(payload).toString()} ${retain}`),
  );
  expect(heard).toEqual(['home/a zwölf true']);
  expect(second.bus.seen).toEqual([]);
});

test('what was handed to the store survives a kill without a close', async () => {
  await using first = await rig();
  const writer = await join(first);
  await writer.publishAsync('home/a', 'one', { retain: true, qos: 1 });
  first.timers.run(600);
  await using second = await rig({ kept: keptOf(first) });
  const reader = await join(second);
  const heard = messages(reader);
  await reader.subscribeAsync('home/#');
  expect(await heard.until(1)).toEqual(['home/a one retained']);
  await reader.endAsync();
  await writer.endAsync();
});

test('a lasting session gets what it missed, across restarts, in order and once', async () => {
  const lasting: IClientOptions = { clientId: 'lasting', clean: false };
  await using first = await rig();
  const before = await join(first, lasting);
  await before.subscribeAsync('home/#', { qos: 1 });
  await before.endAsync();
  const writer = await join(first);
  for (let i = 1; i <= 20; i++) await writer.publishAsync('home/a', `${i}`, { qos: 1 });
  await writer.endAsync();
  await first.broker.close();

  await using second = await rig({ kept: keptOf(first) });
  const writer2 = await join(second);
  await writer2.publishAsync('home/a', '21', { qos: 1 });
  await second.broker.close();

  await using third = await rig({ kept: keptOf(second) });
  const after = await connected(third.port, { clientId: 'lasting', clean: false });
  const connack = after.received.find(({ cmd }) => cmd === 'connack');
  expect(connack).toMatchObject({ sessionPresent: true });
  const heard: string[] = [];
  while (heard.length < 21) {
    const packet = await after.next('publish');
    heard.push(packet.payload.toString());
    after.send({ cmd: 'puback', messageId: packet.messageId ?? 0 });
  }
  expect(heard).toEqual(Array.from({ length: 21 }, (_, i) => `${i + 1}`));
  await after.settled();
  after.socket.destroy();
  third.timers.run(600);
  expect(keptOf(third).map(({ space }) => space)).toEqual(['subscription']);
});

test('unacknowledged messages come again as repetitions under the same id', async () => {
  const session = { clientId: 'slow', clean: false };
  await using hub = await rig();
  using first = await connected(hub.port, session);
  first.send({ cmd: 'subscribe', messageId: 1, subscriptions: [{ topic: 'home/#', qos: 1 }] });
  await first.next('suback');
  first.send(publishPacket('home/a', 2));
  const sent = await first.next('publish');
  expect(sent.dup).toBe(false);
  first.socket.destroy();
  using second = await connected(hub.port, session);
  expect(await second.next('publish')).toMatchObject({ dup: true, messageId: sent.messageId });
});

test('a QoS 2 delivery is finished after a restart', async () => {
  const session = { clientId: 'exact', clean: false };
  await using first = await rig();
  using one = await connected(first.port, session);
  one.send({ cmd: 'subscribe', messageId: 1, subscriptions: [{ topic: 'home/#', qos: 2 }] });
  await one.next('suback');
  one.send(publishPacket('home/a', 2, { qos: 2 }));
  const sent = await one.next('publish');
  one.send({ cmd: 'pubrec', messageId: sent.messageId ?? 0 });
  await one.next('pubrel');
  await first.broker.close();
  await using second = await rig({ kept: keptOf(first) });
  using two = await connected(second.port, session);
  expect(await two.next('pubrel')).toMatchObject({ messageId: sent.messageId });
  two.send({ cmd: 'pubcomp', messageId: sent.messageId ?? 0 });
  // The publisher's own half: its id was taken before the restart, so that a repetition is not read again.
  two.send(publishPacket('home/a', 2, { qos: 2, dup: true }));
  await two.next('pubrec');
  expect(second.bus.seen).toEqual([]);
  two.send({ cmd: 'pubrel', messageId: 2 });
  await two.next('pubcomp');
});

test('a second connection of the same id takes the session over', async () => {
  const session = { clientId: 'twin', clean: false };
  await using hub = await rig();
  using first = await connected(hub.port, session);
  first.send({ cmd: 'subscribe', messageId: 1, subscriptions: [{ topic: 'home/#', qos: 1 }] });
  await first.next('suback');
  using second = await connected(hub.port, session);
  await first.closed;
  second.send(publishPacket('home/a', 2));
  expect(await second.next('publish')).toMatchObject({ topic: 'home/a' });
  expect(hub.broker.counts.clients).toBe(1);
});

test('a clean connection ends the session', async () => {
  await using hub = await rig();
  using first = await connected(hub.port, { clientId: 'one', clean: false });
  first.send({ cmd: 'subscribe', messageId: 1, subscriptions: [{ topic: 'home/#', qos: 1 }] });
  await first.next('suback');
  hub.timers.run(600);
  expect(keptOf(hub).map(({ space }) => space)).toEqual(['subscription']);
  using second = await connected(hub.port, { clientId: 'one', clean: true });
  await second.settled();
  hub.timers.run(600);
  expect(keptOf(hub)).toEqual([]);
});

test('a restart publishes no wills, but those of clients that stay away come later', async () => {
  const will = { topic: 'home/will', payload: Buffer.from('gone'), qos: 1 as const, retain: false };
  await using first = await rig();
  using watcher = await connected(first.port, { clientId: 'watcher' });
  watcher.send({ cmd: 'subscribe', messageId: 1, subscriptions: [{ topic: 'home/#', qos: 1 }] });
  await watcher.next('suback');
  using _mortal = await connected(first.port, { clientId: 'mortal', will });
  using back = await connected(first.port, { clientId: 'back', will });
  await first.broker.close();
  await watcher.closed;
  expect(watcher.received.filter(({ cmd }) => cmd === 'publish')).toEqual([]);
  back.socket.destroy();

  await using second = await rig({ kept: keptOf(first), limits: { willGrace: 400 } });
  using watcher2 = await connected(second.port, { clientId: 'watcher' });
  watcher2.send({ cmd: 'subscribe', messageId: 1, subscriptions: [{ topic: 'home/#', qos: 1 }] });
  await watcher2.next('suback');
  using _back2 = await connected(second.port, { clientId: 'back', will });
  expect((await watcher2.next('publish')).payload.toString()).toBe('gone');
  await watcher2.settled();
  second.timers.run(600);
  expect(keptOf(second).map(({ key }) => key)).toEqual(['back']);
  expect(watcher2.received.filter(({ cmd }) => cmd === 'publish')).toHaveLength(1);
});

test('a packet with an invalid filter leaves nothing behind', async () => {
  await using hub = await rig();
  using client = await connected(hub.port, { clientId: 'mixed', clean: false });
  client.sendBytes(Buffer.from('820e0001000161010005612f232f6201', 'hex'));
  await client.closed;
  using again = await connected(hub.port, { clientId: 'mixed', clean: false });
  await again.settled();
  hub.timers.run(600);
  const bodies = keptOf(hub).map(({ body }) => Buffer.from(body ?? []).toString());
  expect(bodies).toEqual(['[]']);
});
