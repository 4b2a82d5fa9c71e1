import { expect, test } from 'vitest';
import { messagesOf } from '#hub/agent/messages.ts';
import { agentSamplesSchema, maxAgentSamples } from '#model/agent.ts';
import type { SeriesDefinition } from '#model/series.ts';
import type { Unsent } from '#storage/contract.ts';

const load: SeriesDefinition = { name: 'host.load', labels: { device: 'pi' }, unit: '', kind: 'gauge' };
const heat: SeriesDefinition = { name: 'host.cpu_temperature', labels: { device: 'pi' }, unit: '°C', kind: 'gauge' };
const own: SeriesDefinition = { name: 'mantel.rss', labels: {}, unit: 'MB', kind: 'gauge' };
const definitions: readonly (SeriesDefinition | undefined)[] = [undefined, load, heat, own];
const definitionOf = (id: number): SeriesDefinition | undefined => definitions[id];

const unsent = (samples: readonly (readonly [number, number, number])[], more = 0): Unsent => ({
  rows: [1],
  series: Uint32Array.from(samples, ([id]) => id),
  at: Float64Array.from(samples, ([, at]) => at),
  value: Float64Array.from(samples, ([, , value]) => value),
  waiting: samples.length + more,
  dropped: 7,
});

test('a message says what its series are, once, and keeps the order', () => {
  const samples = [[2, 1_000, 48.5] as const, [1, 900, 0.1] as const, [2, 6_000, 49] as const];
  expect(messagesOf(unsent(samples, 4), definitionOf)).toEqual([
    {
      series: [heat, load],
      samples: [
        [0, 1_000, 48.5],
        [1, 900, 0.1],
        [0, 6_000, 49],
      ],
      waiting: 4,
      dropped: 7,
    },
  ]);
});

test('many samples are several messages, each whole in itself, and the hub hears how many are to come', () => {
  const count = 2 * maxAgentSamples + 1;
  const samples = Array.from({ length: count }, (_, i) => [1 + (i % 2), i, i] as const);
  const messages = messagesOf(unsent(samples, 10), definitionOf);
  expect(messages.map((message) => message.dropped)).toEqual([7, 0, 0]);
  expect(messages.map((message) => [message.samples.length, message.waiting])).toEqual([
    [maxAgentSamples, 10 + maxAgentSamples + 1],
    [maxAgentSamples, 11],
    [1, 10],
  ]);
  expect(messages.flatMap((message) => message.samples.map(([, at]) => at))).toEqual(samples.map(([, at]) => at));
  expect(messages[2]?.series).toEqual([load]);
  for (const message of messages)
    expect(agentSamplesSchema.parse(JSON.parse(JSON.stringify(message)))).toEqual(message);
});

test("the agent's own figures and series nobody knows stay", () => {
  expect(
    messagesOf(
      unsent([
        [3, 1, 1],
        [9, 1, 1],
      ]),
      definitionOf,
    ),
  ).toEqual([]);
  expect(
    messagesOf(
      unsent([
        [3, 1, 1],
        [1, 1, 1],
      ]),
      definitionOf,
    )[0]?.samples,
  ).toEqual([[0, 1, 1]]);
});

test('values keep every digit on their way', () => {
  const value = 0.1 + 0.2;
  const [message] = messagesOf(unsent([[1, 1_780_000_000_001, value]]), definitionOf);
  expect(agentSamplesSchema.parse(JSON.parse(JSON.stringify(message))).samples[0]).toEqual([
    0,
    1_780_000_000_001,
    value,
  ]);
});
