/**
 * Whether the files that are written to still stand under their names. An unlinked file takes every commit and fsync
 * like any other, but nobody finds it again.
 */
import { statSync } from 'node:fs';
import { StoreUnavailable } from './contract.ts';

export type FileIdentity = {
  /** Throws StoreUnavailable when the store's file or its write-ahead log was removed or replaced. */
  assertInPlace(): void;
  /** A new connection makes a new write-ahead log. */
  reopened(): void;
};

const inodeOf = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.ino;

export function fileIdentity(path: string): FileIdentity {
  const file = inodeOf(path);
  let log = inodeOf(`${path}-wal`);
  return {
    assertInPlace() {
      const nowLog = inodeOf(`${path}-wal`);
      // Made by the first transaction of a connection.
      log ??= nowLog;
      if (inodeOf(path) === file && nowLog === log) return;
      throw new StoreUnavailable(
        "The store's file was removed or replaced while Mantel runs; Mantel starts anew with what stands there now.",
        'FILE_GONE',
      );
    },
    reopened() {
      log = inodeOf(`${path}-wal`);
    },
  };
}
