/** Turns what SQLite or the file system threw into one plain sentence for a person, with the code kept. */
import { messageOf } from '#model/trouble.ts';
import { StoreUnavailable } from './contract.ts';

const sentences: readonly (readonly [prefix: string, sentence: string])[] = [
  ['SQLITE_FULL', 'The disk is full, so readings cannot be stored; free some space and Mantel goes on by itself.'],
  ['ENOSPC', 'The disk is full, so readings cannot be stored; free some space and Mantel goes on by itself.'],
  ['SQLITE_IOERR', 'The disk reported an error, so readings cannot be stored; check the disk or the SD card.'],
  ['EIO', 'The disk reported an error, so readings cannot be stored; check the disk or the SD card.'],
  ['SQLITE_READONLY', 'The store may only be read, so readings cannot be stored; make the data folder writable again.'],
  ['EROFS', 'The disk may only be read, so readings cannot be stored; make it writable again.'],
  ['SQLITE_CANTOPEN', 'The store cannot be opened; check that the data folder exists and belongs to this user.'],
  ['SQLITE_PERM', 'The store cannot be opened; check that the data folder belongs to this user.'],
  ['SQLITE_BUSY', 'Another program holds the store; close it and Mantel goes on by itself.'],
  ['SQLITE_LOCKED', 'Another program holds the store; close it and Mantel goes on by itself.'],
  ['SQLITE_CORRUPT', 'The store is damaged; restore the newest backup.'],
  ['SQLITE_NOTADB', 'The store is damaged or is not a store of Mantel; restore the newest backup.'],
];

export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}

/** True for what SQLite and the file system throw; anything else is a fault of ours and stays what it is. */
export function isStoreTrouble(error: unknown): boolean {
  return error instanceof StoreUnavailable || /^(SQLITE_|E[A-Z]+$)/.test(codeOf(error));
}

export function storeUnavailable(error: unknown): StoreUnavailable {
  if (error instanceof StoreUnavailable) return error;
  const code = codeOf(error);
  const found = sentences.find(([prefix]) => code.startsWith(prefix));
  const sentence = found?.[1] ?? `Readings cannot be stored: ${messageOf(error)}.`;
  return new StoreUnavailable(sentence, code === '' ? 'FAULT' : code, { cause: error });
}
