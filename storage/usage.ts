/** How much room each class of series takes, and how much a day adds. */
import type { Database } from 'better-sqlite3';
import { day, type Epoch } from '#model/time.ts';
import { openForReading } from './connection.ts';
import { tierSteps } from './steps.ts';

/** `perDay` is of the newest time for which there is any; null before there is one. */
export type ClassUsage = { readonly bytes: number; readonly from: Epoch | null; readonly perDay: number | null };
export type StoreUsage = { readonly samples: ClassUsage; readonly minutes: ClassUsage; readonly quarters: ClassUsage };

/** What a row of its table and index takes beside its body. */
const rowBytes = 64;
const body = `sum(length(body) + ${rowBytes}) AS bytes`;

export function usageOf(path: string): StoreUsage {
  const database = openForReading(path);
  try {
    return database.transaction(() => ({
      samples: samplesOf(database),
      minutes: rollupsOf(database, tierSteps.minute),
      quarters: rollupsOf(database, tierSteps.quarter),
    }))();
  } finally {
    database.close();
  }
}

type Whole = { readonly bytes: number | null; readonly from: number | null };
type Recent = { readonly bytes: number | null; readonly from: number | null; readonly to: number | null };

/** By up to a week of days that are sealed as a whole, so that weekdays and weekends both count. */
function samplesOf(database: Database): ClassUsage {
  const whole = database.prepare<[], Whole>(`SELECT ${body}, min(first) AS "from" FROM chunks`).get();
  const days = database
    .prepare<[], { bytes: number }>(
      `SELECT ${body} FROM chunks WHERE merged = 1 GROUP BY first / ${day} ORDER BY first / ${day} DESC LIMIT 7`,
    )
    .all();
  const sum = days.reduce((total, { bytes }) => total + bytes, 0);
  return {
    bytes: whole?.bytes ?? 0,
    from: whole?.from ?? null,
    perDay: days.length === 0 ? null : Math.round(sum / days.length),
  };
}

/** By the rows of the newest five weeks: one of a coarse tier may hold weeks. */
function rollupsOf(database: Database, tier: number): ClassUsage {
  const whole = database
    .prepare<[number], Whole>(`SELECT ${body}, min(start) AS "from" FROM rollups WHERE tier = ?`)
    .get(tier);
  const recent = database
    .prepare<[number, number], Recent>(
      `SELECT ${body}, min(start) AS "from", max(stop) AS "to" FROM rollups
       WHERE tier = ? AND stop > (SELECT max(stop) FROM rollups WHERE tier = ?) - ${35 * day}`,
    )
    .get(tier, tier);
  const span = recent && recent.from !== null && recent.to !== null ? recent.to - recent.from : 0;
  return {
    bytes: whole?.bytes ?? 0,
    from: whole?.from ?? null,
    perDay: span < day || !recent ? null : Math.round(((recent.bytes ?? 0) * day) / span),
  };
}
