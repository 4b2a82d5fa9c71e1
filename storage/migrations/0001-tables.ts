import type { Database } from 'better-sqlite3';

/** The first shape of the file. Log tables (`log_<segment>`) come and go with the rows of `segments`. */
export function createTables(database: Database): void {
  database.exec(`
    CREATE TABLE series (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      labels TEXT NOT NULL,
      unit TEXT NOT NULL,
      kind TEXT NOT NULL
    ) STRICT;

    -- Unsealed parts of the log, oldest first; samples go to the newest.
    CREATE TABLE segments (id INTEGER PRIMARY KEY) STRICT;

    -- Starts of the hub whose clock was not trusted at first. epoch: epoch ms at monotonic 0, once known.
    CREATE TABLE boots (id INTEGER PRIMARY KEY, boot TEXT NOT NULL UNIQUE, epoch REAL) STRICT;

    -- Sealed samples. Chunks of one series never overlap and never cross a UTC day. merged = 1: the only chunk of its
    -- day, and the rollups of that day rest on it. Large bodies belong in a table with rowids: searching a tree that
    -- has them in its keys reads whole bodies to compare. The index answers all but the body.
    CREATE TABLE chunks (
      id INTEGER PRIMARY KEY,
      series INTEGER NOT NULL,
      first INTEGER NOT NULL,
      last INTEGER NOT NULL,
      count INTEGER NOT NULL,
      merged INTEGER NOT NULL,
      body BLOB NOT NULL
    ) STRICT;
    CREATE INDEX chunks_in_time ON chunks (series, first, last, count, merged);
    CREATE INDEX chunks_to_merge ON chunks (series, first, last) WHERE merged = 0;

    -- What no longer matches its checksum and stood in the way of something new, kept for a salvage. tier 0: samples.
    CREATE TABLE damaged (series INTEGER NOT NULL, tier INTEGER NOT NULL, first INTEGER NOT NULL, body BLOB NOT NULL) STRICT;

    -- Buckets of a tier (ms) in spans [start, stop) that never overlap within a series and tier.
    CREATE TABLE rollups (
      id INTEGER PRIMARY KEY,
      series INTEGER NOT NULL,
      tier INTEGER NOT NULL,
      start INTEGER NOT NULL,
      stop INTEGER NOT NULL,
      body BLOB NOT NULL
    ) STRICT;
    CREATE INDEX rollups_in_time ON rollups (series, tier, start, stop);

    CREATE TABLE snapshots (
      kind TEXT NOT NULL,
      subject TEXT NOT NULL,
      at INTEGER NOT NULL,
      valid_until INTEGER,
      body TEXT NOT NULL,
      PRIMARY KEY (kind, subject)
    ) STRICT;

    CREATE TABLE journal (
      id INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      kind TEXT NOT NULL,
      subject TEXT NOT NULL,
      level TEXT NOT NULL,
      text TEXT NOT NULL
    ) STRICT;
    CREATE INDEX journal_at ON journal (at);

    CREATE TABLE alerts (id TEXT PRIMARY KEY, state TEXT NOT NULL, body TEXT NOT NULL) STRICT;
    CREATE TABLE tokens (id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT;
    CREATE TABLE kept (space TEXT NOT NULL, key TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (space, key)) STRICT;

    -- sealed_samples: how many samples the chunks hold. next_segment: id of the next segment of the log.
    CREATE TABLE figures (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    INSERT INTO figures VALUES ('sealed_samples', 0);
  `);
}
