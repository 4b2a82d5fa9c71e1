/** The admin token: one file in the data folder that only its owner can read, made at the first start. */
import { chmod } from 'node:fs/promises';
import { Misconfigured } from '#model/trouble.ts';
import { tokenWords } from '#model/words/refusals-en.ts';
import { readIfThere } from '../read-file.ts';
import { writeWhole } from '../write-file.ts';

const minLength = 32;

/**
 * The admin token in the file at `path`; makes it when there is none. Throws Misconfigured when the file holds something
 * else, because replacing it in silence would lock out whoever keeps a copy.
 */
export async function ensureAdminToken(path: string, random: (bytes: number) => Uint8Array): Promise<string> {
  const kept = await existing(path);
  if (kept !== undefined) return kept;
  const token = `mantel_${Buffer.from(random(32)).toString('base64url')}`;
  await writeWhole(path, `${token}\n`, 0o600);
  return token;
}

async function existing(path: string): Promise<string | undefined> {
  const token = (await readIfThere(path))?.trim();
  if (token === undefined) return undefined;
  if (token.length < minLength || /\s/.test(token)) {
    throw new Misconfigured(tokenWords.noAdminToken(path));
  }
  await chmod(path, 0o600);
  return token;
}
