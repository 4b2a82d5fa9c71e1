import { expect, test } from 'vitest';
import { rig } from '../hub/broker/fakes.ts';
import { jsonPayload, numberedTopics, publishLoad, timedPayload } from './mqtt-load.ts';

test('sends everything once, in order, and knows what was acknowledged', async () => {
  await using hub = await rig();
  hub.ingest.automatic = true;
  const acknowledged: number[] = [];
  const result = await publishLoad({
    port: hub.port,
    messages: 70_000,
    topics: ['data/a', 'data/b'],
    qos: 1,
    window: 500,
    payload: (n) => `${n}`,
    onAcknowledged: (n) => acknowledged.push(n),
  });
  expect(result).toMatchObject({ sent: 70_000, acked: 70_000, complete: true });
  expect(acknowledged.every((n, i) => n === i)).toBe(true);
  expect(hub.bus.seen.every(({ payload }, i) => Buffer.from(payload).toString() === `${i}`)).toBe(true);
  expect(result.p50).toBeLessThanOrEqual(result.p99);
});

test('counts only what was acknowledged when the connection ends', async () => {
  const hub = await rig();
  const done = publishLoad({
    port: hub.port,
    messages: 100,
    topics: ['data/a'],
    qos: 1,
    window: 10,
    payload: jsonPayload,
  });
  while (hub.ingest.waiters < 10) await new Promise(setImmediate);
  const closed = hub.broker.close();
  hub.ingest.commit(4);
  hub.timers.run(2_000);
  await closed;
  expect(await done).toMatchObject({ acked: 4, complete: false });
});

test('keeps to its rate', async () => {
  await using hub = await rig();
  const result = await publishLoad({
    port: hub.port,
    messages: 51,
    rate: 250,
    topics: ['a'],
    qos: 0,
    payload: jsonPayload,
  });
  expect(result.seconds).toBeGreaterThanOrEqual(0.2);
  expect(hub.bus.seen).toHaveLength(51);
});

test('its payloads are JSON with three readings', () => {
  expect(Object.keys(JSON.parse(jsonPayload(7)) as object)).toEqual(['temperature', 'humidity', 'pressure']);
  expect(JSON.parse(timedPayload(7, 123))).toMatchObject({ time: 123, sequence: 7 });
  expect(numberedTopics(2)).toEqual(['load/sensor-0', 'load/sensor-1']);
});
