/**
 * Every case of every family: what is published, and which devices, series and complaints it must become.
 * `WRITE_CASES=1` writes what comes out into `expected`, for an author to read line by line.
 */
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { families } from '#collectors/mqtt/families/all.ts';
import { mqtt } from '#collectors/mqtt/mqtt.ts';
import { deviceSchema } from '#model/snapshots.ts';
import { createFakeWorld } from '../../fake-world.ts';
import { noHttp } from '../../no-http.ts';

const root = import.meta.dirname;
const write = process.env['WRITE_CASES'] === '1';
const start = Date.parse('2026-11-23T10:00:00Z');

const caseFile = z.strictObject({
  /** What the case shows, in a sentence. */
  about: z.string(),
  settings: z.record(z.string(), z.unknown()).optional(),
  /** What was announced of devices in an earlier run. */
  known: z.record(z.string(), deviceSchema).optional(),
  /** What the broker keeps from then. */
  kept: z.array(z.strictObject({ topic: z.string(), payload: z.unknown() })).default([]),
  messages: z.array(
    z.strictObject({
      topic: z.string(),
      /** Text, or JSON that is written as text. */
      payload: z.unknown(),
      wasKept: z.boolean().optional(),
      /** The broker is to keep it from now on. */
      retain: z.boolean().optional(),
      /** How often it is sent, a millisecond apart; once unless told. */
      times: z.number().int().optional(),
    }),
  ),
  expected: z.unknown().optional(),
});

/** Samples as "value", or "value at time" when the message told its own time. */
/** "21 (101 times), 22": more than three of the same in a row are counted. */
function counted(samples: readonly string[]): string {
  const runs: [text: string, length: number][] = [];
  for (const text of samples) {
    const last = runs.at(-1);
    if (last?.[0] === text) last[1]++;
    else runs.push([text, 1]);
  }
  return runs
    .flatMap(([text, length]) => (length > 3 ? [`${text} (${length} times)`] : Array.from({ length }, () => text)))
    .join(', ');
}

const bytesOf = (payload: unknown): Buffer =>
  Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload));

async function read({ settings = {}, messages, known = {}, kept }: z.output<typeof caseFile>) {
  const fake = createFakeWorld(mqtt, {
    settings: mqtt.settings.parse(settings),
    home: { name: 'Home', latitude: undefined, longitude: undefined, timeZone: 'Europe/Vienna' },
    now: start,
    ticks: 1,
    http: noHttp,
    devices: new Map(Object.entries(known)),
    kept: kept.map(({ topic, payload }) => ({ topic, payload: bytesOf(payload), qos: 0, retain: true, wasKept: true })),
  });
  const running = mqtt.run(fake.world as Parameters<typeof mqtt.run>[0]);
  const arrivals = new Set<string>();
  for (const [index, { topic, payload, wasKept = false, retain = wasKept, times = 1 }] of messages.entries()) {
    const bytes = bytesOf(payload);
    for (let i = 0; i < times; i++) {
      const at = start + index * 10_000 + i;
      arrivals.add(new Date(at).toISOString());
      fake.deliver({ topic, payload: bytes, qos: 1, retain, wasKept }, at);
    }
  }
  fake.stop();
  await running;
  const { told } = fake;
  return {
    devices: Object.fromEntries(told.snapshots.map(({ subject, body }) => [subject, body])),
    series: Object.fromEntries(
      Object.entries(told.series).map(([key, { unit, kind, samples }]) => [
        key,
        `${kind} ${unit}: ${counted(samples.map(([at, value]) => (arrivals.has(at) ? String(value) : `${value} at ${at}`)))}`,
      ]),
    ),
    ...(told.troubles.length > 0 && {
      troubles: Object.fromEntries(told.troubles.map(({ subject, text }) => [subject, text])),
    }),
    ...(told.journal.length > 0 && { journal: told.journal.map(({ text }) => text) }),
  };
}

const folders = readdirSync(root).filter((name) => statSync(join(root, name)).isDirectory());

test('every family has cases', () => {
  expect(folders.filter((name) => name !== 'plain' && name !== 'together').toSorted()).toEqual(
    families.map(({ folder }) => folder).toSorted(),
  );
});

describe.each(folders)('%s', (family) => {
  test.each(readdirSync(join(root, family)))('%s', async (name) => {
    const path = join(root, family, name);
    const text = readFileSync(path, 'utf8');
    const given = caseFile.parse(JSON.parse(text));
    const outcome = await read(given);
    if (write) writeFileSync(path, `${JSON.stringify({ ...JSON.parse(text), expected: outcome }, null, 2)}\n`);
    expect(outcome).toEqual(write ? outcome : given.expected);
  });
});
