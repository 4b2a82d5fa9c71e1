/** What tells this hub from every other one for good: one file in the data folder, made at the first start. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from './write-file.ts';

const shape = /^[0-9a-f]{16}$/;

/** 16 hexadecimal digits. What is no such id is replaced: nothing depends on it but sessions at other brokers. */
export async function ensureHubId(folder: string, random: (bytes: number) => Uint8Array): Promise<string> {
  const path = join(folder, 'hub-id');
  const kept = await existing(path);
  if (shape.test(kept)) return kept;
  const id = Buffer.from(random(8)).toString('hex');
  await writeWhole(path, `${id}\n`, 0o600);
  return id;
}

async function existing(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
