/** Reading a file that may not be there. */
import { readFile } from 'node:fs/promises';
import { messageOf } from '#model/trouble.ts';
import { fileWords } from '#model/words/hub-en.ts';

/** Its text; undefined while there is no such file. Throws when it cannot be read for another reason. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

const plain: Readonly<Record<string, 'notThere' | 'mayNot' | 'readOnly' | 'full' | 'isFolder'>> = {
  ENOENT: 'notThere',
  ENOTDIR: 'notThere',
  EACCES: 'mayNot',
  EPERM: 'mayNot',
  EROFS: 'readOnly',
  ENOSPC: 'full',
  EISDIR: 'isFolder',
};

/** Why a file could not be read or written, for a sentence; what people rarely meet stays as the system says it. */
export function fileReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const name = plain[code];
  return name === undefined ? messageOf(error) : fileWords[name];
}

/** Whether something failed because a file is not there. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
