import { expect, it } from 'vitest';
import { buildApi } from '#hub/api/server.ts';
import type { JobControl } from '#hub/jobs/job-control.ts';
import type { RunDaysQuery, RunsQuery } from '#storage/contract.ts';
import type { WireRun } from '#model/wire.ts';
import { adminToken, fakeHub } from './fake-hub.ts';
import { noJobs } from './fake-jobs.ts';
import { fakeStore } from './fake-readers.ts';

const authorization = `Bearer ${adminToken}`;
const done = { outcome: 'done', value: undefined } as const;
const run: WireRun = {
  source: 'tado',
  job: 'days',
  started: 1_000,
  ended: 3_000,
  cause: 'schedule',
  outcome: 'failed',
  samples: 0,
  snapshots: 0,
  calls: 1,
  text: 'my.tado.com does not answer.',
};

async function apiWith(jobs: Partial<JobControl>) {
  const asked: (RunsQuery | RunDaysQuery)[] = [];
  const store = {
    ...fakeStore(),
    runs: async (query: RunsQuery) => (asked.push(query), [run]),
    runDays: async (query: RunDaysQuery) => {
      asked.push(query);
      return [{ source: 'tado', day: '2026-11-22', succeeded: 3, failed: 1, deferred: 0, interrupted: 0 }];
    },
  };
  const app = await buildApi({ ...fakeHub().dependencies, store, jobs: { ...noJobs, ...jobs } });
  const ask = async (
    method: 'GET' | 'POST' | 'DELETE',
    url: string,
    payload?: object,
    headers: object = { authorization },
  ) => {
    const answer = await app.inject({
      method,
      url,
      headers: { host: 'localhost', ...headers },
      ...(payload && { payload }),
    });
    return [answer.statusCode, answer.json()] as const;
  };
  return { ask, asked };
}

it('a run is begun, refused while it runs, and costs a confirmation where it takes from the rest of the day', async () => {
  const given: unknown[] = [];
  const { ask } = await apiWith({
    run: (source, job, confirmed) => {
      given.push([source, job, confirmed]);
      return confirmed ? done : { outcome: 'costs', reason: 'It takes 2 calls.', calls: 2 };
    },
  });
  const path = '/api/v1/jobs/alpha-vantage/stocks/run';
  expect(await ask('POST', path, {})).toEqual([409, { error: 'It takes 2 calls.', calls: 2 }]);
  expect((await ask('POST', path))[0]).toBe(409);
  expect(await ask('POST', path, { confirmed: true })).toEqual([202, { source: 'alpha-vantage', job: 'stocks' }]);
  expect(await ask('POST', path, { confirm: true })).toMatchObject([400, { error: expect.any(String) }]);
  expect((await ask('POST', path, { confirmed: true }, {}))[0]).toBe(403);
  expect(given).toEqual([
    ['alpha-vantage', 'stocks', false],
    ['alpha-vantage', 'stocks', false],
    ['alpha-vantage', 'stocks', true],
  ]);
  const busy = await apiWith({ run: () => ({ outcome: 'busy', reason: 'It runs already.' }) });
  expect(await busy.ask('POST', path, {})).toEqual([423, { error: 'It runs already.' }]);
});

it('a job is paused, and one that nobody knows is not', async () => {
  const { ask } = await apiWith({ pause: (source) => (source === 'tado' ? done : noJobs.pause('', '', true)) });
  expect(await ask('POST', '/api/v1/jobs/tado/days/pause', { paused: true })).toEqual([
    200,
    { source: 'tado', job: 'days' },
  ]);
  expect((await ask('POST', '/api/v1/jobs/x/days/pause', { paused: true }))[0]).toBe(404);
  expect((await ask('POST', '/api/v1/jobs/tado/days/pause', {}))[0]).toBe(400);
});

it('days gone by are fetched and that is ended', async () => {
  const backfill = { from: '2026-01-01', to: '2026-10-31', done: 0, next: null };
  const { ask } = await apiWith({ backfill: () => ({ outcome: 'done', value: backfill }), cancel: () => done });
  const path = '/api/v1/jobs/tado/days/backfill';
  expect(await ask('POST', path, { from: '2026-01-01', to: '2026-10-31' })).toEqual([202, backfill]);
  expect(await ask('DELETE', path)).toEqual([200, { source: 'tado', job: 'days' }]);
  expect((await ask('POST', path, { from: '1 May', to: '2026-10-31' }))[0]).toBe(400);
});

it('runs and days are told as the store knows them, to whoever may view', async () => {
  const { ask, asked } = await apiWith({});
  expect(await ask('GET', '/api/v1/runs?source=tado&job=days&before=5000&limit=2', undefined, {})).toEqual([
    200,
    [run],
  ]);
  const [status, days] = await ask('GET', '/api/v1/run-days?days=2', undefined, {});
  expect([status, days]).toEqual([
    200,
    [{ source: 'tado', day: '2026-11-22', succeeded: 3, failed: 1, deferred: 0, interrupted: 0 }],
  ]);
  expect(asked[0]).toEqual({ source: 'tado', job: 'days', before: 5_000, limit: 2 });
  expect(asked[1]).toMatchObject({ timeZone: 'Europe/Vienna' });
  const { from, to } = asked[1] as RunDaysQuery;
  expect(to - from).toBe(48 * 3_600_000);
  expect((await ask('GET', '/api/v1/runs?limit=9999', undefined, {}))[0]).toBe(400);
});
