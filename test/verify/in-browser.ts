/** Runs what is measured within pages, which is a process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import type { VerificationOptions, VerificationResult } from '#scripts/verification.ts';

const entry = path.resolve(import.meta.dirname, '../screen/measure.ts');
const resultSchema = z.object({
  ok: z.boolean(),
  figures: z.record(z.string(), z.union([z.number(), z.string()])),
  sentence: z.string(),
});

/** Throws when the measure itself fails. */
export async function measureInBrowser(
  name: string,
  control: boolean,
  { short, say }: VerificationOptions,
): Promise<VerificationResult> {
  const child = spawn(process.execPath, [entry, name, ...(control ? ['control'] : []), ...(short ? ['short'] : [])], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  createInterface({ input: child.stderr }).on('line', say);
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (code !== 0) throw new Error(`The measure "${name}" ended with ${String(code)}.`);
  return resultSchema.parse(JSON.parse(output));
}
