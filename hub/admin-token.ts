/** The admin token: one file in the data folder that only its owner can read, made at the first start. */
import { chmod, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Misconfigured } from '#model/trouble.ts';

const minLength = 32;

/**
 * The admin token of a data folder; makes it when there is none. Throws Misconfigured when the file holds something
 * else, because replacing it in silence would lock out whoever keeps a copy.
 */
export async function ensureAdminToken(folder: string, random: (bytes: number) => Uint8Array): Promise<string> {
  const path = join(folder, 'admin-token');
  return (await existing(path)) ?? (await make(path, `mantel_${Buffer.from(random(32)).toString('base64url')}`));
}

async function existing(path: string): Promise<string | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  const token = text.trim();
  if (token.length < minLength || /\s/.test(token)) {
    throw new Misconfigured(
      `${path} does not hold an admin token; delete the file, and the next start makes a new one.`,
    );
  }
  await chmod(path, 0o600);
  return token;
}

/** Written beside and renamed, so that a power cut leaves either no token or a whole one. */
async function make(path: string, token: string): Promise<string> {
  const draft = `${path}.new`;
  await rm(draft, { force: true });
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(`${token}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
  return token;
}
