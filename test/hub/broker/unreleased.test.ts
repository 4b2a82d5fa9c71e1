/** QoS 2 ids that are never released are bounded, of a session and of all. */
import { describe, expect, test } from 'vitest';
import { connected, publishPacket } from './raw-client.ts';
import { kindsOf, rig, type Rig } from './fakes.ts';

test('QoS 2 ids that are never released are bounded over all sessions', async () => {
  await using hub = await rig({ limits: { unreleased: 2 } });
  using client = await connected(hub.port, { clientId: 'half', clean: false });
  for (const id of [1, 2]) {
    client.send(publishPacket('a', id, { qos: 2 }));
    await client.next('pubrec');
  }
  client.send(publishPacket('data/a', 3, { qos: 2 }));
  await client.closed;
  expect(client.received.at(-1)).toMatchObject({ cmd: 'pubrec', messageId: 2 });
  // Not read: it would be again with each repetition.
  expect(hub.bus.seen.map(({ topic }) => topic)).toEqual(['a', 'a']);
  expect(kindsOf(hub)).toEqual(['broker.unreleased']);
});

describe('QoS 2 ids that are never released', () => {
  /** How many were taken before the broker closed the connection, or of all of them. */
  async function begin(hub: Rig, clientId: string, ...messageIds: number[]): Promise<number> {
    using client = await connected(hub.port, { clientId, clean: false });
    let taken = 0;
    for (const id of messageIds) {
      client.send(publishPacket('a', id, { qos: 2 }));
      const isTaken = await client.next('pubrec').then(
        () => true,
        () => false,
      );
      if (isTaken) taken++;
    }
    client.socket.destroy();
    await expect.poll(() => hub.broker.counts.clients).toBe(0);
    return taken;
  }

  test('are bounded for a session over all its connections, and leave room for others', async () => {
    await using hub = await rig({ limits: { unreleasedOfSession: 2, unreleased: 4 } });
    expect(await begin(hub, 'half', 1, 2)).toBe(2);
    expect(await begin(hub, 'half', 3)).toBe(0);
    expect(await begin(hub, 'other', 1, 2)).toBe(2);
    expect(kindsOf(hub)).toEqual(['broker.unreleased']);
  });

  test('go with the session that has been away longest, if it was long enough', async () => {
    let now = 0;
    const limits = { unreleased: 2, forgottenAfter: 1_000 };
    await using hub = await rig({ limits, clock: { monotonic: () => now } });
    expect(await begin(hub, 'half', 1, 2)).toBe(2);
    now = 500;
    expect(await begin(hub, 'other', 1)).toBe(0);
    now = 1_500;
    expect(await begin(hub, 'third', 1)).toBe(1);
    expect(kindsOf(hub)).toEqual(['broker.unreleased', 'broker.session']);
  });
});
