/** What every part of the hub stands on: its folder, alone in it, its clock, its log and an order of stopping. */
import { completeRestore, type Restored } from './backups/restore-folder.ts';
import { createHubClock, machineTimers } from './clock.ts';
import type { DisciplinedClock, Timers } from './clock.ts';
import { prepareDataFolder } from './data-folder.ts';
import type { DataFolder } from './data-folder.ts';
import { bootId, takeLock } from './lock.ts';
import type { Lock } from './lock.ts';
import { createLog } from './log.ts';
import type { Log } from './log.ts';
import { createSecrets } from './settings/secrets.ts';
import type { Secrets } from './settings/secrets.ts';
import { createShutdown } from './shutdown.ts';
import type { Shutdown } from './shutdown.ts';
import { builtAt } from './version.ts';

export type Foundation = {
  readonly folder: DataFolder;
  readonly lock: Lock;
  readonly clock: DisciplinedClock;
  readonly timers: Timers;
  readonly secrets: Secrets;
  readonly log: Log;
  readonly shutdown: Shutdown;
  /** What this start has put back. */
  readonly restored: Restored | undefined;
  /** Changes with each start. */
  readonly instance: string;
};

export type FoundationOptions = {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly randomBytes: (bytes: number) => Uint8Array;
  readonly say?: (line: string) => void;
};

const limit = 2_000;

/** Throws Misconfigured when the folder cannot be written, AlreadyRunning when another hub has it. */
export function layFoundation({ folder: path, environment, randomBytes, say }: FoundationOptions): Foundation {
  const timers = machineTimers;
  const clock = createHubClock(builtAt);
  const folder = prepareDataFolder(path);
  const instance = Buffer.from(randomBytes(8)).toString('hex');
  const lock = takeLock(folder.lock, { instance, startedAt: clock.now(), boot: bootId() });
  const restored = completeRestore(folder);
  const secrets = createSecrets(environment);
  const log = createLog({ folder: folder.logs, secrets, now: () => clock.now(), say });
  const shutdown = createShutdown(timers, (text, err) => log.error({ err }, text));
  shutdown.defer('the lock', limit, () => lock.release());
  shutdown.defer('the log', limit, () => log.close());
  return { folder, lock, clock, timers, secrets, log, shutdown, instance, restored };
}
