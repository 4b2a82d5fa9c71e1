/**
 * What a dry run says is what then happens: for every message of every case there is, the one before it is read. And a
 * dry run leaves no trace: the collector says the same in the end as one that was never asked.
 */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { mqtt } from '#collectors/mqtt/mqtt.ts';
import type { Message } from '#model/collector.ts';
import type { DryOutcome } from '#model/dry-run.ts';
import type { SeriesDefinition } from '#model/series.ts';
import { deviceSchema } from '#model/snapshots.ts';
import type { FakeWorld, Told } from '../fake-world.ts';
import { createFakeWorld } from '../fake-world.ts';
import { noHttp } from '../no-http.ts';

const start = Date.parse('2026-11-23T10:00:00Z');

const messageSchema = z.looseObject({
  topic: z.string(),
  payload: z.unknown().optional(),
  hex: z.string().optional(),
  repeat: z.tuple([z.string(), z.number(), z.string()]).optional(),
  at: z.string().optional(),
  wasKept: z.boolean().optional(),
  kept: z.boolean().optional(),
  times: z.number().optional(),
});
type Case = {
  readonly settings: unknown;
  readonly known: ReadonlyMap<string, z.output<typeof deviceSchema>>;
  readonly kept: readonly Message[];
  readonly messages: readonly { readonly message: Message; readonly at: number }[];
};

function bytesOf({ payload, hex, repeat }: z.output<typeof messageSchema>): Buffer {
  if (hex !== undefined) return Buffer.from(hex, 'hex');
  if (repeat) return Buffer.from(repeat[0].repeat(repeat[1]) + repeat[2]);
  return Buffer.from(typeof payload === 'string' ? payload : payload === undefined ? '' : JSON.stringify(payload));
}

const messageOf = (line: z.output<typeof messageSchema>, wasKept = false): Message => ({
  topic: line.topic,
  payload: bytesOf(line),
  qos: 1,
  retain: wasKept,
  wasKept,
});

/** One of collectors/cases/mqtt. */
function folderCase(folder: string): Case {
  const file = join(folder, 'settings.yaml');
  const given = z
    .looseObject({ settings: z.unknown().optional() })
    .parse(existsSync(file) ? (parse(readFileSync(file, 'utf8')) ?? {}) : {});
  const lines = readFileSync(join(folder, 'input.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => messageSchema.parse(JSON.parse(line)));
  return {
    settings: given.settings ?? {},
    known: new Map(),
    kept: [],
    messages: lines.map((line, index) => ({
      message: messageOf(line, line.kept),
      at: line.at === undefined ? start + index * 1_000 : Date.parse(line.at),
    })),
  };
}

/** One of collectors/mqtt/families. */
function familyCase(path: string): Case {
  const given = z
    .looseObject({
      settings: z.unknown().optional(),
      known: z.record(z.string(), deviceSchema).default({}),
      kept: z.array(messageSchema).default([]),
      messages: z.array(messageSchema),
    })
    .parse(JSON.parse(readFileSync(path, 'utf8')));
  return {
    settings: given.settings ?? {},
    known: new Map(Object.entries(given.known)),
    kept: given.kept.map((line) => messageOf(line, true)),
    messages: given.messages.flatMap((line, index) =>
      Array.from({ length: line.times ?? 1 }, (_, i) => ({
        message: messageOf(line, line.wasKept),
        at: start + index * 10_000 + i,
      })),
    ),
  };
}

function open({ settings, known, kept }: Case): { fake: FakeWorld; running: Promise<void> } {
  const fake = createFakeWorld(mqtt, {
    settings: mqtt.settings.parse(settings),
    home: { name: 'Home', latitude: undefined, longitude: undefined, timeZone: 'Europe/Vienna' },
    now: start,
    ticks: 1,
    http: noHttp,
    devices: known,
    kept,
  });
  return { fake, running: mqtt.run(fake.world as Parameters<typeof mqtt.run>[0]) };
}

/** "mqtt.power{device=a} W gauge 5 2026-11-23T10:00:00.000Z" for every sample that is there. */
const samplesOf = ({ series }: Told): string[] =>
  Object.entries(series).flatMap(([key, { unit, kind, samples }]) =>
    samples.map(([at, value]) => `${key} ${unit} ${kind} ${value} ${at}`),
  );

const foretold = ({ readings }: DryOutcome, arrival: number): string[] =>
  readings.map(
    ({ series, unit, kind, value, at }) =>
      `${series} ${unit} ${kind} ${value} ${new Date(at ?? arrival).toISOString()}`,
  );

/** What is in `all` and not in `before`, where both may hold the same several times. */
function added(before: readonly string[], all: readonly string[]): string[] {
  const left = [...before];
  return all.filter((one) => {
    const place = left.indexOf(one);
    if (place !== -1) left.splice(place, 1);
    return place === -1;
  });
}

async function check(given: Case): Promise<{ readings: number; leftOut: number }> {
  const asked = open(given);
  const plain = open(given);
  const count = { readings: 0, leftOut: 0 };
  // Floods are told apart by their last message as well as by all of them.
  const step = Math.max(1, Math.floor(given.messages.length / 150));
  for (const [index, { message, at }] of given.messages.entries()) {
    plain.fake.deliver(message, at);
    if (index % step !== 0 && index !== given.messages.length - 1) {
      asked.fake.deliver(message, at);
      continue;
    }
    asked.fake.at(at);
    const request = {
      messages: [message],
      check: (one: SeriesDefinition) => asked.fake.check(one),
      newest: asked.fake.newest,
    };
    const [first] = asked.fake.dryRunner()?.run(request) ?? [];
    const [outcome] = asked.fake.dryRunner()?.run(request) ?? [];
    expect(outcome, 'asked again it says the same').toEqual(first);
    if (!outcome) throw new Error('The collector offers no dry run.');
    const { told } = asked.fake;
    const before = { samples: samplesOf(told), journal: told.journal.length, troubles: told.troubles.length };
    asked.fake.deliver(message, at);
    expect(foretold(outcome, at).toSorted(), `what ${message.topic} becomes`).toEqual(
      added(before.samples, samplesOf(told)).toSorted(),
    );
    expect(outcome.journal).toEqual(told.journal.slice(before.journal).map(({ text }) => text));
    for (const { text } of told.troubles.slice(before.troubles)) expect(outcome.leftOut).toContain(text);
    for (const { device, name } of outcome.readings) {
      const announced = told.snapshots.findLast(({ subject }) => subject === device)?.body;
      expect(name).toBe(deviceSchema.parse(announced).name);
    }
    expect(outcome.readings.length + outcome.leftOut.length, 'a reason is told').toBeGreaterThan(0);
    count.readings += outcome.readings.length;
    count.leftOut += outcome.leftOut.length;
  }
  asked.fake.stop();
  plain.fake.stop();
  await Promise.all([asked.running, plain.running]);
  expect(asked.fake.told).toEqual(plain.fake.told);
  return count;
}

const families = join(import.meta.dirname, 'families');
const folders = join(import.meta.dirname, '../cases/mqtt');

describe.each(readdirSync(families).filter((name) => statSync(join(families, name)).isDirectory()))('%s', (family) => {
  test.each(readdirSync(join(families, family)))('%s', async (name) => {
    const count = await check(familyCase(join(families, family, name)));
    expect(count.readings + count.leftOut).toBeGreaterThan(0);
  });
});

describe('cases of the collector', () => {
  test.each(readdirSync(folders))('%s', async (name) => {
    const count = await check(folderCase(join(folders, name)));
    expect(count.readings + count.leftOut).toBeGreaterThan(0);
  });
});
