/**
 * What one MQTT message of three values costs from its bytes to its series: JSON.parse, mapping, three puts.
 * 100 topics in turn. Prints ns per message, as a median of rounds, beside JSON.parse alone.
 * Run: node bench/mqtt-mapping.ts
 */
import { createReader } from '#collectors/mqtt/reader.ts';
import { mqttSettings } from '#collectors/mqtt/settings.ts';
import type { SeriesTable, Sink } from '#model/collector.ts';

const messages = 200_000;
const rounds = 7;

let samples = 0;
let sum = 0;
const sink: Pick<Sink<SeriesTable>, 'discover' | 'snapshot' | 'journal'> = {
  discover: () => ({
    put(value) {
      samples++;
      sum += value;
    },
  }),
  snapshot: () => undefined,
  journal: () => undefined,
};
const { read } = createReader({ settings: mqttSettings.parse({}), sink, now: () => Date.now() });

const topics = Array.from({ length: 100 }, (_, i) => `bench/room-${i}/climate`);
const payloads = Array.from({ length: 1_000 }, (_, i) =>
  Buffer.from(
    JSON.stringify({
      temperature: 15 + (i % 997) / 100,
      humidity: 40 + (i % 21),
      battery: 80 + (Math.floor(i / 100) % 10),
    }),
  ),
);

function nanoseconds(work: (index: number) => void): number {
  const start = process.hrtime.bigint();
  for (let i = 0; i < messages; i++) work(i);
  return Number(process.hrtime.bigint() - start) / messages;
}

const payloadOf = (index: number): Buffer => payloads[index % payloads.length] ?? Buffer.alloc(0);
const topicOf = (index: number): string => topics[index % topics.length] ?? '';
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const whole: number[] = [];
const parsing: number[] = [];
for (let round = 0; round < rounds; round++) {
  whole.push(nanoseconds((i) => read({ topic: topicOf(i), payload: payloadOf(i), qos: 1, retain: false })));
  parsing.push(nanoseconds((i) => (sum += (JSON.parse(payloadOf(i).toString('utf8')) as { battery: number }).battery)));
}
if (samples !== messages * rounds * 3 || !Number.isFinite(sum))
  throw new Error(`${samples} samples, not three a message.`);
console.log(
  `mapping ${median(whole).toFixed(0)} ns per message of three values, of which reading the JSON is ${median(parsing).toFixed(0)} ns`,
);
