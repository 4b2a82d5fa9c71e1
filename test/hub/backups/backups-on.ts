/** Backups of a data folder by themselves: what a copy is, and the time, are the test's. */
import { copyFileSync } from 'node:fs';
import { createBackups, type BackupsOptions } from '#hub/backups/backups.ts';
import { prepareDataFolder } from '#hub/data-folder.ts';
import { coreSettingsSchema, type Settings } from '#model/settings.ts';
import { day, hour } from '#model/time.ts';
import { createRememberingLog } from '../remembering-log.ts';

const slot = { id: 1, at: 0, value: 0, cadence: 0, isSteady: false };

export const started = Date.UTC(2026, 10, 26, 12);

export function backupsOn(
  path: string,
  { backup = {}, ...given }: Partial<BackupsOptions> & { backup?: Partial<Settings['backup']> } = {},
) {
  const folder = prepareDataFolder(path);
  const settings: Settings = { ...coreSettingsSchema.parse({ backup }), collectors: [] };
  const log = createRememberingLog();
  const journal: string[] = [];
  let now = started;
  let look = (): void => undefined;
  const backups = createBackups({
    folder,
    file: { current: settings, read: async () => ({ settings: '', secrets: '' }) },
    store: { backup: async (to) => copyFileSync(folder.store, to) },
    ingest: {
      journal: ({ text }) => void journal.push(text),
      open: (definition) => ({ ...slot, key: definition.name, definition }),
      put: () => undefined,
    },
    restart: { isByItself: false, soon: () => ({ restarts: false, text: '' }) },
    restored: undefined,
    timeZone: () => 'UTC',
    clock: { now: () => now, monotonic: () => day, trusted: true },
    timers: {
      every: (_span, run) => {
        look = run;
        return { [Symbol.dispose]: () => undefined };
      },
    },
    log,
    ...given,
  });
  return {
    folder,
    backups,
    log,
    journal,
    /** Ms go by, then it looks whether one is due. */
    pass(span: number = hour): void {
      now += span;
      look();
    },
    [Symbol.dispose]: () => backups[Symbol.dispose](),
  };
}
