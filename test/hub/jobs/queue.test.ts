import { expect, it } from 'vitest';
import { execute } from '#hub/jobs/execution.ts';
import { createJobMemories } from '#hub/jobs/job-memory.ts';
import { createSink } from '#hub/sources/sink.ts';
import { createSelfSeries } from '#hub/sources/self-series.ts';
import type { Run } from '#model/job.ts';
import { noHttp } from '../../collectors/no-http.ts';
import { createRememberingLog } from '../remembering-log.ts';
import { createIngestWorld } from '../ingest/ingest-world.ts';
import { series } from './job-world.ts';

/** Runs a job over the real ingest, whose store takes what it is given at its pace. */
async function put(work: (run: Run) => Promise<void>) {
  const world = createIngestWorld();
  const { ingest, clock } = world;
  const log = createRememberingLog();
  const memory = createJobMemories({ opened: { runs: [], kept: [] }, ingest, log }).of('river', 'days');
  const report = { accepted: () => undefined, trouble: () => undefined };
  const around = {
    clock,
    timers: clock.timers,
    ingest,
    self: createSelfSeries(ingest, log),
    http: () => noHttp,
    sink: (
      counted: Parameters<typeof createSink>[0]['ingest'],
      _job: string,
      _reported: Set<string>,
      isOver: () => boolean,
    ) =>
      createSink({
        collector: { kind: 'river', series },
        ingest: counted,
        now: () => clock.now(),
        report: report as never,
        isOver,
      }),
    signal: new AbortController().signal,
    changed: () => undefined,
    strike: (text: string) => text,
  };
  const job = { name: 'days', title: 'Days' };
  const running = execute(job, memory, { cause: 'history', ahead: false, work }, around);
  let isOver = false;
  void running.then(() => (isOver = true));
  for (let waited = 0; !isOver && waited < 200; waited++) await clock.advance(250);
  return { ...(await running), world };
}

const first = Date.UTC(2020, 0, 1);
const count = 250_000;

it('what does not fit into the queue breaks the run off, and nothing is dropped without a word', async () => {
  const { outcome, run, world } = await put(({ sink }) => {
    for (let n = 0; n < count; n++) sink.sample('level', {}, n, first + n * 60_000);
    return Promise.resolve();
  });
  expect([outcome, run.text]).toEqual(['failed', 'The store is behind, so the rest is fetched later.']);
  expect(run.samples).toBe(200_000);
  await world.clock.advance(1_000);
  const stored = world.store.batches.reduce((sum, batch) => sum + (batch.samples?.length ?? 0), 0);
  expect(stored).toBeGreaterThanOrEqual(run.samples);
}, 60_000);

it('a run that waits for the store now and then puts as much as it likes', async () => {
  const { outcome, run } = await put(async ({ sink, stored }) => {
    for (let n = 0; n < count; n++) {
      sink.sample('level', {}, n, first + n * 60_000);
      if (n % 20_000 === 0) await stored();
    }
  });
  expect([outcome, run.samples]).toEqual(['succeeded', count]);
}, 60_000);
