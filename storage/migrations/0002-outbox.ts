import type { Database } from 'better-sqlite3';

/** What an agent still has to send: rows of the log as they were committed, oldest first. Empty in a hub. */
export function createOutbox(database: Database): void {
  database.exec(`
    CREATE TABLE outbox (id INTEGER PRIMARY KEY, boot INTEGER NOT NULL, count INTEGER NOT NULL, body BLOB NOT NULL) STRICT;
    -- outbox_dropped: samples dropped unsent for want of room that the hub was not told of yet.
    INSERT INTO figures VALUES ('outbox_dropped', 0);
  `);
}
