import { Aedes, type AedesPublishPacket, type Client } from 'aedes';
import { Duplex } from 'node:stream';
import { expect, test } from 'vitest';
import { createDelivery } from '#hub/broker/delivery.ts';
import { inner } from '#hub/broker/inner-client.ts';
import { createNotices } from '#hub/broker/notices.ts';
import { createPeers } from '#hub/broker/peer.ts';
import { localRights } from '#hub/broker/permissions.ts';
import { fakeIngest, fakeLog } from './fakes.ts';

function subscribe(client: Client, topic: string, qos: 0 | 1 | 2): Promise<void> {
  return new Promise((done, fail) => {
    client.subscribe({ topic, qos }, (error) => (error ? fail(error) : done()));
  });
}

test('the filters of a client are not gone through for each of its messages', async () => {
  const broker = await Aedes.createBroker();
  const client = broker.handle(new Duplex({ read: () => undefined, write: (_, __, done) => done() }));
  const peers = createPeers();
  peers.add(client, { address: '127.0.0.1', local: true }).rights = localRights;
  const notices = createNotices({ clock: { monotonic: () => 0 }, log: fakeLog(), ingest: fakeIngest() });
  const delivery = createDelivery({ peers, notices, limits: { unsentBytes: 1_000 } });
  let enumerated = 0;
  inner(client).subscriptions = new Proxy(inner(client).subscriptions, {
    ownKeys(all) {
      enumerated++;
      return Reflect.ownKeys(all);
    },
  });
  delivery.admit(client);
  await subscribe(client, 'exact', 1);
  await subscribe(client, 'low', 0);
  await subscribe(client, 'l/+', 1);
  const qosOf = (topic: string): number | undefined => {
    const packet: AedesPublishPacket = {
      cmd: 'publish',
      topic,
      payload: '',
      qos: 2,
      retain: false,
      dup: false,
      brokerId: 'one',
      brokerCounter: 1,
    };
    return delivery.authorizeForward(client, packet)?.qos;
  };
  expect(['exact', 'low', 'l/ow', 'none'].map(qosOf)).toEqual([1, 0, 1, 2]);
  expect(enumerated).toBe(0);
  client.close();
  await new Promise<void>((done) => broker.close(done));
});
