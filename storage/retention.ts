/** Drops what is no longer kept, a few chunks at a time, and says so in the journal. The file is never vacuumed. */
import type { Database } from 'better-sqlite3';
import { day, utcDay, type Epoch, type Milliseconds } from '#model/time.ts';
import { dropRuns } from './runs.ts';
import { tierSteps } from './steps.ts';

export type Retention = {
  readonly keepSamples: Milliseconds;
  readonly keepMinutes: Milliseconds;
  /** Bytes the file may use before the oldest samples go, however young. */
  readonly budget: number;
};

type Context = { readonly database: Database; readonly breathe: () => Promise<void>; readonly now: Epoch };
type Chunk = { readonly series: number; readonly first: number; readonly count: number };

const chunksAtATime = 200;
const maxDaysForSpace = 30;
/** What age is counted from moves by no more than this a pass, so that a clock that is wrong for a while costs little. */
const longestAdvance = 2 * day;

const isoDay = (at: Epoch): string => {
  // Civil date of a day number, after Howard Hinnant's days_from_civil.
  const shifted = utcDay(at) + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  const dayOfMonth = ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${year + era * 400 + (month <= 2 ? 1 : 0)}-${two(month)}-${two(dayOfMonth)}`;
};

function journal({ database, now }: Context, text: string): void {
  database
    .prepare("INSERT INTO journal (at, kind, subject, level, text) VALUES (?, 'store.retention', 'samples', 'info', ?)")
    .run(now, text);
}

const seriesIds = (database: Database): number[] =>
  database.prepare<[], number>('SELECT id FROM series ORDER BY id').pluck().all();

/** Samples of merged days that ended before `cutoff`: their rollups stand. Returns how many samples went. */
async function dropSamples({ database, breathe }: Context, cutoff: Epoch): Promise<number> {
  const old = database.prepare<[number, number], Chunk>(
    `SELECT series, first, count FROM chunks WHERE series = ? AND first < ? AND last < ${cutoff} AND merged = 1 ORDER BY first LIMIT ${chunksAtATime}`,
  );
  const remove = database.prepare('DELETE FROM chunks WHERE series = ? AND first = ?');
  const count = database.prepare("UPDATE figures SET value = value - ? WHERE name = 'sealed_samples'");
  const drop = database.transaction((chunks: readonly Chunk[]) => {
    let dropped = 0;
    for (const chunk of chunks) {
      remove.run(chunk.series, chunk.first);
      dropped += chunk.count;
    }
    count.run(dropped);
    return dropped;
  });
  let dropped = 0;
  for (const series of seriesIds(database)) {
    for (;;) {
      const chunks = old.all(series, cutoff);
      if (chunks.length === 0) break;
      dropped += drop.immediate(chunks);
      await breathe();
    }
  }
  return dropped;
}

async function dropMinutes({ database, breathe }: Context, cutoff: Epoch): Promise<number> {
  const drop = database.prepare('DELETE FROM rollups WHERE series = ? AND tier = ? AND stop <= ? AND start < ?');
  let dropped = 0;
  for (const [index, series] of seriesIds(database).entries()) {
    const { changes } = drop.run(series, tierSteps.minute, cutoff, cutoff);
    dropped += changes;
    if (changes > 0 || index % 64 === 0) await breathe();
  }
  return dropped;
}

function usedBytes(database: Database): number {
  const pragma = (name: string): number => Number(database.pragma(name, { simple: true }));
  return (pragma('page_count') - pragma('freelist_count')) * pragma('page_size');
}

function oldestDay(database: Database): number {
  const first = database
    .prepare<[number], number>('SELECT first FROM chunks WHERE series = ? AND merged = 1 ORDER BY first LIMIT 1')
    .pluck();
  return seriesIds(database).reduce(
    (oldest, series) => Math.min(oldest, utcDay(first.get(series) ?? Infinity)),
    Infinity,
  );
}

/** Newest sealed sample; undefined in a store without any. */
function newestSample(database: Database): Epoch | undefined {
  const last = database
    .prepare<[number], number>('SELECT last FROM chunks WHERE series = ? ORDER BY first DESC LIMIT 1')
    .pluck();
  const newest = seriesIds(database).reduce((found, series) => Math.max(found, last.get(series) ?? found), -Infinity);
  return newest === -Infinity ? undefined : newest;
}

/** From when age is counted: `now`, but reached in small steps from the last pass, or from the newest sample. */
function advance({ database, now }: Context): Epoch | undefined {
  const figure = database.prepare<[], number>("SELECT value FROM figures WHERE name = 'retained_at'").pluck();
  const before = figure.get() ?? newestSample(database);
  if (before === undefined) return undefined;
  const at = Math.min(now, before + longestAdvance);
  database.prepare("INSERT OR REPLACE INTO figures VALUES ('retained_at', ?)").run(at);
  return at;
}

export async function applyRetention(context: Context, { keepSamples, keepMinutes, budget }: Retention): Promise<void> {
  const { database } = context;
  const at = advance(context);
  if (at === undefined) return;
  dropRuns(database, at);
  const cutoff = utcDay(at - keepSamples) * day;
  const aged = await dropSamples(context, cutoff);
  if (aged > 0)
    journal(
      context,
      `${aged} samples from before ${isoDay(cutoff)} were dropped, as the settings say; their averages stay.`,
    );

  let forSpace = 0;
  let until = cutoff;
  for (let days = 0; days < maxDaysForSpace && usedBytes(database) > budget; days++) {
    const oldest = oldestDay(database);
    if (oldest === Infinity) break;
    until = (oldest + 1) * day;
    forSpace += await dropSamples(context, until);
  }
  if (forSpace > 0) {
    journal(
      context,
      `${forSpace} samples from before ${isoDay(until)} were dropped to keep the store within a quarter of the disk; their averages stay.`,
    );
  }

  const minutesCutoff = utcDay(at - keepMinutes) * day;
  if ((await dropMinutes(context, minutesCutoff)) > 0) {
    journal(
      context,
      `One-minute averages from before ${isoDay(minutesCutoff)} were dropped, as the settings say; those of 15 minutes stay.`,
    );
  }
}
