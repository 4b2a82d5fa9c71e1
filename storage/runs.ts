/** Executions of jobs: written at their begin and again at their end, kept for a bit over a year. */
import type { Database } from 'better-sqlite3';
import { day, localDate, localMidnight, isoDate } from '#model/time.ts';
import type { Epoch } from '#model/time.ts';
import type { RunDay, WireRun } from '#model/wire.ts';
import type { RunDaysQuery, RunsQuery } from './contract.ts';

/** A year for the calendar, and a month with which to compare its last one. */
const keepRuns = 396 * day;
/** Of one job, so that one that runs every few seconds leaves room for the year of the others. */
const mostOfJob = 20_000;
const mostRuns = 200_000;

const columns = 'source, job, started, ended, cause, outcome, samples, snapshots, calls, text';
type Row = Omit<WireRun, 'text'> & { readonly text: string | null };
const toRun = ({ text, ...row }: Row): WireRun => ({ ...row, ...(text !== null && { text }) });

/** Writes one; of two that began at one time the later write wins. */
export function runWriter(database: Database): (run: WireRun) => void {
  const write = database.prepare(
    `INSERT INTO runs (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (source, job, started) DO UPDATE SET ended = excluded.ended, cause = excluded.cause,
     outcome = excluded.outcome, samples = excluded.samples, snapshots = excluded.snapshots, calls = excluded.calls,
     text = excluded.text`,
  );
  return ({ source, job, started, ended, cause, outcome, samples, snapshots, calls, text }) =>
    void write.run(source, job, started, ended, cause, outcome, samples, snapshots, calls, text ?? null);
}

/** What ran when the process before this one was killed; it ended no earlier than that was last known to live. */
export function interruptRuns(database: Database): void {
  database
    .prepare(
      `UPDATE runs SET outcome = 'interrupted',
       ended = max(started, coalesce((SELECT value FROM figures WHERE name = 'present'), 0)) WHERE outcome = 'running'`,
    )
    .run();
}

/** Newest first. */
export function readRuns(database: Database, { source, job, outcomes, from, before, limit }: RunsQuery): WireRun[] {
  const wanted = [
    ...(source === undefined ? [] : [{ clause: 'source = ?', values: [source] }]),
    ...(job === undefined ? [] : [{ clause: 'job = ?', values: [job] }]),
    ...(outcomes === undefined
      ? []
      : [{ clause: `outcome IN (${outcomes.map(() => '?').join(', ')})`, values: outcomes }]),
    ...(from === undefined ? [] : [{ clause: 'started >= ?', values: [from] }]),
    ...(before === undefined ? [] : [{ clause: 'started < ?', values: [before] }]),
  ];
  const where = wanted.length === 0 ? '' : `WHERE ${wanted.map(({ clause }) => clause).join(' AND ')}`;
  return database
    .prepare<(string | number)[], Row>(`SELECT ${columns} FROM runs ${where} ORDER BY started DESC, id DESC LIMIT ?`)
    .all(...wanted.flatMap<string | number>(({ values }) => values), limit)
    .map(toRun);
}

/**
 * Of each job the newest run, and the newest that did what the job does at its times and succeeded. Those more than a day
 * after what was written last were begun by a clock that was ahead: until their time comes nothing else would be known.
 */
export function readLastRuns(database: Database): WireRun[] {
  const jobs = database
    .prepare<[], { source: string; job: string; written: Epoch }>(
      `SELECT last.source, last.job, runs.started AS written
       FROM (SELECT source, job, max(id) AS id FROM runs GROUP BY source, job) AS last JOIN runs USING (id)`,
    )
    .all();
  const find = (clause: string) =>
    database.prepare<[string, string, Epoch], Row>(
      `SELECT ${columns} FROM runs WHERE source = ? AND job = ? AND started <= ? ${clause} ORDER BY started DESC LIMIT 1`,
    );
  const newest = find('');
  const performed = find("AND cause NOT IN ('missed', 'history') AND outcome <> 'running'");
  const succeeded = find("AND cause NOT IN ('missed', 'history') AND outcome = 'succeeded'");
  const found = jobs.flatMap(({ source, job, written }) =>
    [newest, performed, succeeded].flatMap((statement) => {
      const row = statement.get(source, job, written + day);
      return row ? [toRun(row)] : [];
    }),
  );
  return [...new Map(found.map((run) => [`${run.source} ${run.job} ${run.started}`, run])).values()];
}

/** Days on which sources ran, each oldest first; a run belongs to the local day on which it began. */
export function readRunDays(database: Database, { source, from, to, timeZone }: RunDaysQuery): RunDay[] {
  const rows = database
    .prepare<(string | number)[], Pick<WireRun, 'source' | 'started' | 'outcome'>>(
      `SELECT source, started, outcome FROM runs WHERE ${source === undefined ? '' : 'source = ? AND'} started >= ? AND started < ?
       ORDER BY source, started`,
    )
    .iterate(...(source === undefined ? [] : [source]), from, to);
  const days: { -readonly [Key in keyof RunDay]: RunDay[Key] }[] = [];
  let end = -Infinity;
  for (const { source: of, started, outcome } of rows) {
    if (started >= end || days.at(-1)?.source !== of) {
      end = localMidnight(started, timeZone, 1);
      days.push({
        source: of,
        day: isoDate(localDate(started, timeZone)),
        succeeded: 0,
        failed: 0,
        deferred: 0,
        interrupted: 0,
      });
    }
    const today = days.at(-1);
    if (today && outcome !== 'running') today[outcome] += 1;
  }
  return days;
}

/** Drops what is no longer kept. `now` is the age that is counted from. */
export function dropRuns(database: Database, now: Epoch): void {
  database.prepare("DELETE FROM runs WHERE started < ? AND outcome <> 'running'").run(now - keepRuns);
  const jobs = database
    .prepare<[number], { source: string; job: string }>(
      'SELECT source, job FROM runs GROUP BY source, job HAVING count(*) > ?',
    )
    .all(mostOfJob);
  const dropOfJob = database.prepare(
    `DELETE FROM runs WHERE source = ? AND job = ? AND started <= (
       SELECT started FROM runs WHERE source = ? AND job = ? ORDER BY started DESC LIMIT 1 OFFSET ${mostOfJob})`,
  );
  for (const { source, job } of jobs) dropOfJob.run(source, job, source, job);
  database
    .prepare(
      `DELETE FROM runs WHERE started <= (SELECT started FROM runs ORDER BY started DESC LIMIT 1 OFFSET ${mostRuns})`,
    )
    .run();
}
