import type { Database } from 'better-sqlite3';

/** Executions of jobs. Of a source and job, none begins twice at one time. */
export function createRuns(database: Database): void {
  database.exec(`
    CREATE TABLE runs (
      id INTEGER PRIMARY KEY,
      source TEXT NOT NULL,
      job TEXT NOT NULL,
      started INTEGER NOT NULL,
      ended INTEGER,
      cause TEXT NOT NULL,
      outcome TEXT NOT NULL,
      samples INTEGER NOT NULL,
      snapshots INTEGER NOT NULL,
      calls INTEGER NOT NULL,
      text TEXT
    ) STRICT;
    CREATE UNIQUE INDEX runs_of_job ON runs (source, job, started);
    CREATE INDEX runs_in_time ON runs (started);
    -- Answers a calendar of a year without a look at the rows.
    CREATE INDEX runs_of_source ON runs (source, started, outcome);
  `);
}
