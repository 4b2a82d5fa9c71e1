/**
 * What the hub's thread can carry: broker, bus and ingest as they are, one mapped reader, and a store that accepts at
 * once, so that the figure is of this thread alone. The load comes from a process of its own.
 * `node bench/broker.ts [--messages 200000] [--window 1000] [--qos 1] [--topics 100] [--subscribers 0] [--rounds 3]`
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { connectAsync } from 'mqtt';
import { z } from 'zod';
import type { Message } from '#model/collector.ts';
import { startBroker } from '#hub/broker/broker.ts';
import { createBus } from '#hub/bus.ts';
import { machineTimers } from '#hub/clock.ts';
import { createIngest } from '#hub/ingest/ingest.ts';
import type { HubLog, Slot } from '#hub/ports.ts';

const { values } = parseArgs({
  options: {
    messages: { type: 'string', default: '200000' },
    window: { type: 'string', default: '1000' },
    qos: { type: 'string', default: '1' },
    topics: { type: 'string', default: '100' },
    subscribers: { type: 'string', default: '0' },
    rounds: { type: 'string', default: '3' },
  },
});

/** What the load generator prints. */
const resultSchema = z.object({
  sent: z.number(),
  acked: z.number(),
  seconds: z.number(),
  p50: z.number(),
  p99: z.number(),
  max: z.number(),
});

const nothing = { [Symbol.dispose]: () => undefined };
const silent: HubLog = {
  child: () => silent,
  debug: () => undefined,
  info: () => undefined,
  warn: (_, text_) => console.error(text_),
  error: (_, text_) => console.error(text_),
};
const clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  trusted: true,
  onTrusted: (listener: (epochAtZero: number) => void) => {
    listener(Date.now() - performance.now());
    return nothing;
  },
};

let commits = 0;
const ingest = createIngest({
  store: {
    commit: () => {
      commits++;
      return new Promise((done) => setImmediate(done));
    },
    dateBoot: () => Promise.resolve(),
  },
  opened: { series: [], latest: [], snapshots: [], alerts: [], tokens: [], kept: [], runs: [], newestAt: 0, notes: [] },
  clock,
  live: { opened: () => undefined, touched: () => undefined, snapshot: () => undefined, store: () => undefined },
  rules: { opened: () => undefined, sample: () => undefined },
  log: silent,
  timers: machineTimers,
  settings: { sdCard: false },
});

const bus = createBus(silent);
const known = new Map<string, Map<string, Slot>>();
bus.read('load/#', ({ topic, payload }: Message) => {
  const slots = known.get(topic) ?? new Map<string, Slot>();
  known.set(topic, slots);
  const body = JSON.parse(Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength).toString()) as object;
  for (const [quantity, value] of Object.entries(body) as [string, number][]) {
    let slot = slots.get(quantity);
    if (!slot) {
      slot = ingest.open({ name: `mqtt.${quantity}`, labels: { device: topic.slice(5) }, unit: '', kind: 'gauge' });
      slots.set(quantity, slot);
    }
    ingest.put(slot, value);
  }
});

const broker = await startBroker({
  port: 0,
  host: '127.0.0.1',
  bus,
  ingest,
  access: { login: () => undefined, tokens: [], onChange: () => nothing },
  trustLoopback: () => true,
  kept: [],
  clock,
  log: silent,
  timers: machineTimers,
});

let delivered = 0;
const subscribers = await Promise.all(
  Array.from({ length: Number(values.subscribers) }, async () => {
    const client = await connectAsync(`mqtt://127.0.0.1:${broker.port}`);
    client.on('message', () => void delivered++);
    await client.subscribeAsync('load/#');
    return client;
  }),
);

for (let round = 0; round < Number(values.rounds); round++) {
  const before = { commits, accepted: ingest.accepted, cpu: process.cpuUsage() };
  const load = resolve(import.meta.dirname, '../test/simulators/mqtt-load.ts');
  const { messages, window, qos, topics } = values;
  const options = { port: String(broker.port), messages, window, qos, topics };
  const child = spawn(
    process.execPath,
    [load, ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value])],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const [output] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  const result = resultSchema.parse(JSON.parse(output));
  const cpu = process.cpuUsage(before.cpu);
  console.log(
    JSON.stringify({
      perSecond: Math.round(result.sent / result.seconds),
      messagesPerCommit: Math.round(result.acked / Math.max(1, commits - before.commits)),
      samples: ingest.accepted - before.accepted,
      cpuSeconds: (cpu.user + cpu.system) / 1e6,
      megabytes: Math.round(process.memoryUsage.rss() / 1e6),
      delivered,
      p50: result.p50,
      p99: result.p99,
      max: result.max,
    }),
  );
}
await Promise.all(subscribers.map((client) => client.endAsync()));
await broker.close();
await ingest.close();
