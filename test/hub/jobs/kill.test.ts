/** A year that is fetched afterwards by a real hub: killed five times on the way, the result is that of an unhindered one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { z } from 'zod';
import { startDatedGauge, type DatedGauge } from '../../simulators/dated-gauge.ts';
import { startHubProcess, temporaryFolder, type HubProcess } from '../../simulators/hub-process.ts';

const from = '2025-11-01';
const to = '2026-10-31';
const begin = Date.parse('2025-10-31T23:00Z');
const end = Date.parse('2026-10-31T23:00Z');
const hours = (end - begin) / 3_600_000;

const settings = ({ url }: DatedGauge): string =>
  `home:\n  time_zone: Europe/Vienna\ncollectors:\n  - kind: dated-gauge\n    settings: {url: "${url}"}\napi:\n  port: 0\nbroker:\n  port: 0\n`;
const start = (data: string, text?: string): Promise<HubProcess> =>
  startHubProcess({
    data,
    preload: '../../simulators/dated-gauge.mjs',
    ...(text !== undefined && { settings: text }),
  });

const statusSchema = z.object({
  sources: z.array(
    z.object({
      id: z.string(),
      jobs: z.array(z.object({ backfill: z.object({ done: z.number() }).nullable() })).optional(),
    }),
  ),
});
const historySchema = z.object({ at: z.array(z.number()), last: z.array(z.number()), count: z.array(z.number()) });
const runsSchema = z.array(z.object({ cause: z.string(), outcome: z.string(), started: z.number() }));

async function ask<Shape>({ url }: HubProcess, path: string, schema: z.ZodType<Shape>): Promise<Shape> {
  return schema.parse(await (await fetch(`${url}${path}`)).json());
}

async function fetchYear({ url, data }: HubProcess): Promise<void> {
  const authorization = `Bearer ${readFileSync(join(data, 'admin-token'), 'utf8').trim()}`;
  const headers = { authorization, 'content-type': 'application/json' };
  const way = { method: 'POST', headers, body: JSON.stringify({ from, to }) };
  // The source tells of its jobs a moment after the start.
  for (let tries = 0; ; tries++) {
    const answer = await fetch(`${url}/api/v1/jobs/dated-gauge/level/backfill`, way);
    if (answer.status === 202) return;
    if (tries > 100) throw new Error(await answer.text());
    await sleep(50);
  }
}

async function untilFetched(hub: HubProcess): Promise<void> {
  for (const deadline = performance.now() + 120_000; performance.now() < deadline; await sleep(100)) {
    const { sources } = await ask(hub, '/api/v1/status', statusSchema);
    const job = sources.find(({ id }) => id === 'dated-gauge')?.jobs?.[0];
    if (job && job.backfill === null) return;
  }
  throw new Error(`The year was not fetched:\n${hub.output()}`);
}

/** Hour by hour, in spans of 40 days. */
async function hourly(hub: HubProcess): Promise<{ at: number[]; last: number[]; count: number[] }> {
  const found: { at: number[]; last: number[]; count: number[] } = { at: [], last: [], count: [] };
  const span = 40 * 86_400_000;
  for (let at = begin; at < end; at += span) {
    const until = Math.min(end, at + span) - 1;
    const part = await ask(
      hub,
      `/api/v1/history?series=dated-gauge.level&from=${at}&to=${until}&points=1500`,
      historySchema,
    );
    found.at.push(...part.at);
    found.last.push(...part.last);
    found.count.push(...part.count);
  }
  return found;
}

/** The end of a run is on disk with the commit after it. */
async function settledRuns(hub: HubProcess): Promise<z.output<typeof runsSchema>> {
  return await vi.waitFor(
    async () => {
      const runs = await ask(hub, '/api/v1/runs?source=dated-gauge&limit=100', runsSchema);
      expect(runs.filter(({ outcome }) => outcome === 'running')).toEqual([]);
      return runs;
    },
    { timeout: 10_000, interval: 50 },
  );
}

it('a year is fetched once, however often the hub is killed meanwhile', async () => {
  using unhindered = temporaryFolder();
  using killed = temporaryFolder();
  await using gauge = await startDatedGauge();
  await using gaugeOfKilled = await startDatedGauge();
  const whole = async (): Promise<Awaited<ReturnType<typeof hourly>>> => {
    await using hub = await start(unhindered.path, settings(gauge));
    await fetchYear(hub);
    await untilFetched(hub);
    return await hourly(hub);
  };
  const interrupted = async (): Promise<readonly [Awaited<ReturnType<typeof hourly>>, z.output<typeof runsSchema>]> => {
    let hub = await start(killed.path, settings(gaugeOfKilled));
    try {
      await fetchYear(hub);
      // While it asks, when the answer has left, and while it is written down.
      for (const [count, when, after] of [
        [1, 'before', 0],
        [4, 'after', 0],
        [7, 'after', 60],
        [10, 'before', 0],
        [13, 'after', 300],
      ] as const) {
        const { promise, resolve } = Promise.withResolvers<void>();
        gaugeOfKilled.onPast = (asked, now) => {
          if (asked >= count && now === when) resolve();
        };
        await promise;
        if (after > 0) await sleep(after);
        await hub.end('SIGKILL');
        hub = await start(killed.path);
      }
      await untilFetched(hub);
      return [await hourly(hub), await settledRuns(hub)];
    } finally {
      await hub[Symbol.asyncDispose]();
    }
  };
  const [expected, [found, runs]] = await Promise.all([whole(), interrupted()]);
  expect(found).toEqual(expected);
  expect(expected.count.reduce((sum, count) => sum + count, 0)).toBe(hours);
  expect(runs.filter(({ outcome }) => outcome === 'interrupted').length).toBeGreaterThan(0);
  // What was on disk is not asked for again: at most the step that each kill broke off.
  expect(new Set(gaugeOfKilled.asked)).toEqual(new Set(gauge.asked));
  expect(gaugeOfKilled.asked.length).toBeLessThanOrEqual(gauge.asked.length + 5);
}, 180_000);
