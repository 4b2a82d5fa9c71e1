/** Looks into a store from outside: only for measurements, through a read-only connection that is closed at once. */
import { join } from 'node:path';
import Database from 'better-sqlite3';

/** Commits since the store was made: each appends one row to the log, whose row numbers go on through all segments. */
export function commitsOf(data: string): number {
  const database = new Database(join(data, 'store', 'mantel.db'), { readonly: true });
  try {
    const segments = database
      .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE name GLOB 'log_[0-9]*'")
      .all();
    let rows = 0;
    for (const { name } of segments) {
      rows += database.prepare<[], number>(`SELECT count(*) FROM "${name}"`).pluck().get() ?? 0;
    }
    return rows;
  } finally {
    database.close();
  }
}
