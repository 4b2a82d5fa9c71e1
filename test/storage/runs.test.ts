import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { day, hour, minute } from '#model/time.ts';
import type { WireRun } from '#model/wire.ts';
import { exportRows } from '#storage/export.ts';
import { openReader } from '#storage/reader.ts';
import { packSamples } from '#storage/sample-packing.ts';
import { openWriter } from '#storage/writer.ts';
import { columns, every, series, storeOptions, temporaryFolder } from './fixtures.ts';

const noon = Date.UTC(2026, 9, 24, 12);

const run = (started: number, more: Partial<WireRun> = {}): WireRun => ({
  source: 'tado',
  job: 'days',
  started,
  ended: started + 2_000,
  cause: 'schedule',
  outcome: 'succeeded',
  samples: 24,
  snapshots: 1,
  calls: 2,
  ...more,
});

function opened(path = join(temporaryFolder(), 'mantel.db')) {
  const writer = openWriter(storeOptions(path));
  const reader = openReader(path);
  let isOpen = true;
  const close = (): void => {
    if (!isOpen) return;
    isOpen = false;
    reader.close();
    writer.close();
  };
  onTestFinished(close);
  return { path, writer, reader, close };
}

test('a run is written at its begin and again at its end, and told newest first', () => {
  const { writer, reader } = opened();
  writer.commit({ runs: [run(noon, { ended: null, outcome: 'running', samples: 0 })] });
  expect(reader.runs({ limit: 9 })).toEqual([run(noon, { ended: null, outcome: 'running', samples: 0 })]);
  const failed = run(noon, { outcome: 'failed', text: 'my.tado.com does not answer.' });
  writer.commit({
    runs: [failed, run(noon + hour), run(noon + minute, { job: 'zones' }), run(noon, { source: 'ecb' })],
  });
  expect(reader.runs({ source: 'tado', job: 'days', limit: 9 })).toEqual([run(noon + hour), failed]);
  expect(reader.runs({ source: 'tado', before: noon + hour, limit: 1 })).toEqual([
    run(noon + minute, { job: 'zones' }),
  ]);
  expect(reader.runs({ limit: 9 })).toHaveLength(4);
});

test('what ran when the hub was killed is interrupted at the next start', () => {
  const { path, writer, close } = opened();
  writer.commit({ runs: [run(noon, { ended: null, outcome: 'running' }), run(noon - hour)] });
  close();
  const { reader } = opened(path);
  expect(reader.runs({ limit: 9 })).toEqual([run(noon, { ended: noon, outcome: 'interrupted' }), run(noon - hour)]);
});

test('at the start the newest run of each job is known, and the newest that did its work', () => {
  const { writer, reader } = opened();
  const rows = [
    run(noon - day),
    run(noon),
    run(noon + hour, { outcome: 'failed' }),
    run(noon + 2 * hour, { cause: 'history' }),
    run(noon + 3 * hour, { cause: 'history', outcome: 'failed' }),
    run(noon, { source: 'ecb' }),
  ];
  writer.commit({ runs: rows });
  const told = reader
    .opened()
    .runs.map(({ source, started, cause }) => `${source} ${(started - noon) / hour} ${cause}`);
  expect(told.toSorted()).toEqual(['ecb 0 schedule', 'tado 0 schedule', 'tado 1 schedule', 'tado 3 history']);
});

test('a run of a clock that was wrong is not the newest one once the clock is right', () => {
  const { writer, reader } = opened();
  writer.commit({ runs: [run(noon + 900 * day, { outcome: 'failed' }), run(noon + 901 * day)] });
  writer.commit({ runs: [run(noon - minute), run(noon + minute, { outcome: 'failed' })] });
  const told = reader.opened().runs.map(({ started, outcome }) => `${(started - noon) / minute} ${outcome}`);
  expect(told.toSorted()).toEqual(['-1 succeeded', '1 failed']);
});

test('days are those of the home, also where they have 25 hours', () => {
  const { writer, reader } = opened();
  // Midnights of Vienna are at 22:00 on 24 October and at 23:00 on the 25th, in UTC.
  const starts = [10 * hour - 1, 10 * hour, 35 * hour - 1, 35 * hour].map((after) => noon + after);
  writer.commit({
    runs: [
      ...starts.map((started) => run(started)),
      run(noon + 12 * hour, { outcome: 'failed' }),
      run(noon + 12 * hour, { source: 'ecb', outcome: 'deferred' }),
      run(noon + 13 * hour, { ended: null, outcome: 'running' }),
    ],
  });
  const none = { succeeded: 0, failed: 0, deferred: 0, interrupted: 0 };
  const query = { from: noon - day, to: noon + 9 * day, timeZone: 'Europe/Vienna' };
  const tado = [
    { ...none, source: 'tado', day: '2026-10-24', succeeded: 1 },
    { ...none, source: 'tado', day: '2026-10-25', succeeded: 2, failed: 1 },
    { ...none, source: 'tado', day: '2026-10-26', succeeded: 1 },
  ];
  expect(reader.runDays({ ...query, source: 'tado' })).toEqual(tado);
  expect(reader.runDays(query)).toEqual([{ ...none, source: 'ecb', day: '2026-10-25', deferred: 1 }, ...tado]);
});

test('runs are kept for a year and a month, of one job 20,000 and of all 200,000', async () => {
  const { writer, reader, path } = opened();
  const database = new Sqlite(path);
  onTestFinished(() => void database.close());
  const fill = database.prepare(
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
     INSERT INTO runs (source, job, started, ended, cause, outcome, samples, snapshots, calls)
     SELECT ?, 'poll', ? + i, ? + i, 'schedule', 'succeeded', 0, 0, 0 FROM n`,
  );
  writer.commit({
    series: [series(1)],
    samples: packSamples(columns(every(1, noon, minute, [1, 2]))),
    runs: [run(noon - 400 * day), run(noon - 390 * day)],
  });
  for (let n = 0; n < 11; n++) fill.run(20_500, `busy-${n}`, noon - (20 - n) * hour, noon);
  await writer.maintain(noon + minute, true);
  const count = database.prepare<[], number>('SELECT count(*) FROM runs').pluck();
  expect(count.get()).toBe(200_000);
  expect(reader.runs({ source: 'busy-10', limit: 30_000 })).toHaveLength(20_000);
  expect(reader.runs({ source: 'tado', limit: 9 })).toEqual([]);
});

test('a seldom job keeps its year beside one that runs all the time', async () => {
  const { writer, reader, path } = opened();
  const database = new Sqlite(path);
  onTestFinished(() => void database.close());
  writer.commit({
    series: [series(1)],
    samples: packSamples(columns(every(1, noon, minute, [1, 2]))),
    runs: [run(noon - 400 * day), run(noon - 390 * day)],
  });
  database
    .prepare(
      `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000)
       INSERT INTO runs (source, job, started, cause, outcome, samples, snapshots, calls)
       SELECT 'spotify', 'now', ? + i, 'schedule', 'succeeded', 0, 0, 0 FROM n`,
    )
    .run(noon - hour);
  await writer.maintain(noon + minute, true);
  expect(reader.runs({ source: 'spotify', limit: 99_999 })).toHaveLength(20_000);
  expect(reader.runs({ source: 'tado', limit: 9 })).toEqual([run(noon - 390 * day)]);
});

test('runs are exported as plain rows', async () => {
  const { path, writer, close } = opened();
  writer.commit({ runs: [run(noon), run(noon + hour, { outcome: 'failed', text: 'It does not answer.' })] });
  const target = join(temporaryFolder(), 'plain.db');
  await exportRows(path, target);
  close();
  const plain = new Sqlite(target, { readonly: true });
  onTestFinished(() => void plain.close());
  expect(plain.prepare('SELECT job, outcome, text FROM runs ORDER BY started').all()).toEqual([
    { job: 'days', outcome: 'succeeded', text: null },
    { job: 'days', outcome: 'failed', text: 'It does not answer.' },
  ]);
});
