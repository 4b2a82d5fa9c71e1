/** SHA256SUMS of what was made, in the form that `sha256sum --check` reads. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Returns its lines. */
export function writeChecksums(folder: string): string[] {
  const lines = readdirSync(folder)
    .filter((name) => /\.(deb|AppImage)$/.test(name))
    .toSorted()
    .map(
      (name) =>
        `${createHash('sha256')
          .update(readFileSync(path.join(folder, name)))
          .digest('hex')}  ${name}`,
    );
  writeFileSync(path.join(folder, 'SHA256SUMS'), lines.map((line) => `${line}\n`).join(''));
  return lines;
}
