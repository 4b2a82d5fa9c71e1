/**
 * One hub a data folder. The kernel holds the lock (flock on the folder itself, which cannot be removed while its data
 * stay), so it ends with the process however that dies, and no second starter can slip in between a check and a claim.
 * The file beside the data only says who holds it.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, constants, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { holderSchema, processStartOf, type Holder } from '#model/hub-lock.ts';
import { Misconfigured } from '#model/trouble.ts';
import { startWords } from '#model/words/hub-en.ts';

export type Lock = {
  /** Writes down where the hub is reached. */
  record(place: { readonly url: string | null; readonly brokerPort: number | null }): void;
  /** Gives the folder free and removes the file. */
  release(): void;
};

/** Another hub holds the folder. */
export class AlreadyRunning extends Misconfigured {
  readonly holder: Holder | undefined;
  constructor(message: string, holder: Holder | undefined) {
    super(message);
    this.holder = holder;
  }
}

/** Takes the folder. Throws AlreadyRunning, in one sentence, when another hub has it. */
export function takeLock(
  path: string,
  who: { readonly instance: string; readonly startedAt: number; readonly boot: string },
): Lock {
  const folder = claim(path);
  const holder = { ...who, pid: process.pid, processStart: processStart(process.pid) ?? '' };
  const record: Lock['record'] = (place) => {
    // Beside it first: on a full disk the address that stands there must not be lost.
    const next = `${path}.next`;
    writeFileSync(next, `${JSON.stringify({ ...holder, ...place })}\n`, { mode: 0o600 });
    renameSync(next, path);
  };
  let held = true;
  record({ url: null, brokerPort: null });
  return {
    record(place) {
      if (held) record(place);
    },
    release() {
      if (!held) return;
      held = false;
      rmSync(path, { force: true });
      closeSync(folder);
    },
  };
}

/** Who holds the folder now; undefined when nobody does. */
export function lockHolder(path: string): Holder | undefined {
  const holder = readHolder(path);
  if (!holder || holder.boot !== bootId()) return undefined;
  return processStart(holder.pid) === holder.processStart ? holder : undefined;
}

/** The kernel's id of this boot: new with each one. */
export function bootId(): string {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
}

function claim(path: string): number {
  const folder = openSync(dirname(path), constants.O_RDONLY | constants.O_DIRECTORY);
  const taken = spawnSync('flock', ['-n', '3'], { stdio: ['ignore', 'ignore', 'pipe', folder], encoding: 'utf8' });
  if (taken.status === 0) return folder;
  closeSync(folder);
  if (taken.status === 1) throw alreadyRunning(path);
  const reason = taken.error?.message ?? taken.stderr.trim();
  throw new Misconfigured(startWords.cannotLock(reason));
}

function alreadyRunning(path: string): AlreadyRunning {
  const holder = readHolder(path);
  return new AlreadyRunning(startWords.alreadyRunning(holder?.url, holder?.pid), holder);
}

function readHolder(path: string): Holder | undefined {
  try {
    return holderSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

function processStart(pid: number): string | undefined {
  try {
    return processStartOf(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return undefined;
  }
}
