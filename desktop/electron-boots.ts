/** How often a version of Electron has shown nothing on this machine, so that not every start waits for it in vain. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const bootsSchema = z.object({ version: z.string(), failed: z.number() });

export type Boots = {
  /** The file that keeps the count; without it Electron is tried again. */
  readonly file: string;
  /** How often this version has failed in a row. */
  failed(version: string): number;
  record(version: string, outcome: 'shown' | 'failed'): void;
};

/** `trouble` hears why the count could not be written. */
export function electronBoots(dataFolder: string, trouble: (why: string) => void): Boots {
  const file = path.join(dataFolder, 'shell', 'failed-boots.json');
  const failed = (version: string): number => {
    try {
      const boots = bootsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
      return boots.version === version ? boots.failed : 0;
    } catch {
      return 0;
    }
  };
  return {
    file,
    failed,
    record(version, outcome) {
      try {
        if (outcome === 'shown') rmSync(file, { force: true });
        else {
          mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
          writeFileSync(file, `${JSON.stringify({ version, failed: failed(version) + 1 })}\n`);
        }
      } catch (error) {
        trouble(error instanceof Error ? error.message : String(error));
      }
    },
  };
}
