/** The secrets of a folder, for those who only look: nothing is made, and nothing closed to others. */
import { readFile } from 'node:fs/promises';
import { readSecrets } from './secrets.ts';

/** None where there is no file. Throws Misconfigured when it is not valid. */
export async function readSecretsIfThere(path: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? new Map() : readSecrets(text);
}
