/** What the shell remembers between starts, in a file of its own: lost or damaged it is only forgotten. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const rememberedSchema = z.object({
  fullscreen: z.boolean().default(false),
  /** The version of Electron whose graphics broke here: another one tries them again. */
  brokenGraphics: z.string().nullable().default(null),
  /** What the settings said of it last. */
  graphics: z.enum(['auto', 'on', 'off']).default('auto'),
  /** The name of the monitor that a person has put the window on. */
  monitor: z.string().nullable().default(null),
  /** Whether the hub had a PIN when it answered last. */
  pin: z.boolean().default(false),
});
export type Remembered = z.output<typeof rememberedSchema>;

export type Memory = {
  readonly current: Remembered;
  remember(change: Partial<Remembered>): void;
};

/** `failed` hears why it could not be written. */
export function openMemory(folder: string, failed: (why: string) => void): Memory {
  const file = path.join(folder, 'remembered.json');
  let current = readRemembered(file);
  return {
    get current() {
      return current;
    },
    remember(change) {
      current = { ...current, ...change };
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        writeFileSync(`${file}.new`, `${JSON.stringify(current)}\n`, { mode: 0o600 });
        renameSync(`${file}.new`, file);
      } catch (error) {
        failed(error instanceof Error ? error.message : String(error));
      }
    },
  };
}

function readRemembered(file: string): Remembered {
  try {
    return rememberedSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return rememberedSchema.parse({});
  }
}
