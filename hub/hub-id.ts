/** What tells this hub from every other one for good: one file in the data folder, made at the first start. */
import { readIfThere } from './read-file.ts';
import { writeWhole } from './write-file.ts';

const shape = /^[0-9a-f]{16}$/;

/**
 * 16 hexadecimal digits, kept in the file at `path`. What is no such id is replaced: nothing depends on it but sessions
 * at other brokers.
 */
export async function ensureHubId(path: string, random: (bytes: number) => Uint8Array): Promise<string> {
  const kept = (await readIfThere(path))?.trim() ?? '';
  if (shape.test(kept)) return kept;
  const id = Buffer.from(random(8)).toString('hex');
  await writeWhole(path, `${id}\n`, 0o600);
  return id;
}
