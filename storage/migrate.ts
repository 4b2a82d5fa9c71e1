/** Brings a file to the newest shape, one numbered migration after the other, each in its own transaction. */
import type { Database } from 'better-sqlite3';
import { Misconfigured } from '#model/trouble.ts';
import { createTables } from './migrations/0001-tables.ts';
import { createOutbox } from './migrations/0002-outbox.ts';
import { createRuns } from './migrations/0003-runs.ts';

export type Migration = (database: Database) => void;

/** The n-th entry leads from version n to n + 1. Only ever appended to. */
export const migrations: readonly Migration[] = [createTables, createOutbox, createRuns];

/** Returns the version that was found. Throws Misconfigured for a file that a newer Mantel wrote. */
export function migrate(database: Database, steps: readonly Migration[] = migrations): number {
  const found = Number(database.pragma('user_version', { simple: true }));
  if (found > steps.length) {
    throw new Misconfigured(
      `The store was written by a newer Mantel (its version ${found}, known here ${steps.length}); update Mantel or restore an older backup.`,
    );
  }
  for (const [index, step] of steps.entries()) {
    if (index < found) continue;
    database
      .transaction(() => {
        step(database);
        database.pragma(`user_version = ${index + 1}`);
      })
      .immediate();
  }
  return found;
}
