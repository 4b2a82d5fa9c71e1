/** Backups of the store and its settings: made at night and when somebody asks, listed, taken away, and put back. */
import { createReadStream, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { z } from 'zod';
import type { backupsSchema, restartAnswerSchema } from '#model/backup-api.ts';
import type { Settings } from '#model/settings.ts';
import { hour, minute } from '#model/time.ts';
import { Misconfigured, messageOf } from '#model/trouble.ts';
import { backupWords as words } from '#model/words/backups-en.ts';
import type { Store } from '#storage/contract.ts';
import type { Timers } from '../clock.ts';
import type { DataFolder } from '../data-folder.ts';
import type { HubClock, HubLog, Ingest } from '../ports.ts';
import type { Restarting } from '../restarting.ts';
import type { SettingsFile } from '../settings/settings-file.ts';
import { describeNew, listIn, newName, pathOf, sweep, type Backup, type Why } from './backup-folder.ts';
import { nightsAround, surplus } from './backup-times.ts';
import { createSelfSeries } from '../sources/self-series.ts';
import { adoptOld } from './adopt-old.ts';
import { makeReady, settingsName } from './make-ready.ts';
import type { Restored } from './restore-folder.ts';
import { diskOf, givingWay, reserveOf, sizeOfStore } from './room.ts';
import { takeIn, type Arriving } from './taking-in.ts';

type Running = NonNullable<z.output<typeof backupsSchema>['running']>;

/** What they throw is Misconfigured or StoreUnavailable, in one sentence. `undefined`: there is none of this name. */
export type Backups = {
  list(): Promise<z.output<typeof backupsSchema>>;
  /** Resolves once it is whole on disk. */
  make(why: 'asked' | 'nightly'): Promise<Backup>;
  /** Takes a file in, if it can be put back. */
  takeIn(arriving: Arriving): Promise<Backup>;
  read(name: string): { readonly bytes: number; readonly content: Readable } | undefined;
  /** False when there is none of this name. */
  remove(name: string): Promise<boolean>;
  /** Checks it, makes it ready, and starts anew. */
  restore(name: string, settings: boolean): Promise<z.output<typeof restartAnswerSchema> | undefined>;
};

export type BackupsOptions = {
  readonly folder: DataFolder;
  readonly file: Pick<SettingsFile, 'current' | 'read'>;
  readonly store: Pick<Store, 'backup'>;
  readonly ingest: Pick<Ingest, 'journal' | 'open' | 'put'>;
  readonly restart: Restarting;
  /** What this start has put back. */
  readonly restored: Restored | undefined;
  readonly timeZone: () => string;
  readonly clock: Pick<HubClock, 'now' | 'monotonic' | 'trusted'>;
  readonly timers: Pick<Timers, 'every'>;
  readonly log: HubLog;
  /** Of a folder; the machine's unless given. */
  readonly disk?: typeof diskOf;
};

/** A start has more urgent things to do, and a box that is only tried needs none. */
const restBefore = { missed: 10 * minute, first: hour };
const retryAfter = hour;

export function createBackups(options: BackupsOptions): Backups & Disposable {
  const { folder, file, store, ingest, restart, restored, clock, timers, log, disk = diskOf } = options;
  let running: Running | undefined;
  const self = createSelfSeries(ingest, log);
  let failures = 0;
  let trouble: { readonly at: number; readonly text: string } | undefined;
  /** The trouble of the nights before, so that one is journalled once. */
  let told: string | undefined;
  const settings = (): Settings['backup'] => file.current.backup;

  const place = (): string => resolve(folder.path, settings().folder);
  const nameFor = (why: Why): Promise<string> => newName(place(), why, clock.now(), options.timeZone());

  /** One at a time: two would have the disk twice, and two restores would be put into one place. */
  const alone = async <Result>(what: Running['what'], work: () => Promise<Result>): Promise<Result> => {
    if (running) throw new Misconfigured(words.busy);
    running = { since: clock.now(), what };
    try {
      return await work();
    } finally {
      running = undefined;
    }
  };

  /** The nightly ones give way to a newer one; for any other a person has to choose. */
  const makeRoom = async (why: Why): Promise<void> => {
    const all = why === 'nightly' ? await listIn(place()) : [];
    const nights = all.filter((one) => one.why === 'nightly');
    const going = givingWay(await sizeOfStore(folder.store), await disk(place()), nights);
    if (!going) throw new Misconfigured(words.noRoom);
    for (const { name } of going) {
      await rm(join(place(), name), { force: true });
      ingest.journal({ kind: 'backup', subject: 'backup', level: 'info', text: words.gaveWay(name) });
    }
  };

  const makeNow = async (why: Why): Promise<Backup> => {
    try {
      await settled;
      const name = await nameFor(why);
      await makeRoom(why);
      const { settings: text } = await file.read();
      await store.backup(join(place(), name), { [settingsName]: text });
      trouble = undefined;
      return await describeNew(place(), name);
    } catch (error) {
      trouble = { at: clock.now(), text: words.failed(messageOf(error)) };
      throw error;
    }
  };
  const make = (why: Why): Promise<Backup> => alone('making', () => makeNow(why));

  /** Bytes that may be written beside what is there. */
  const roomIn = async (path: string): Promise<number> => {
    const found = await disk(path);
    return found.free - reserveOf(found);
  };

  const takeInNow = async (arriving: Arriving): Promise<Backup> => {
    await settled;
    const name = await nameFor('uploaded');
    await takeIn(arriving, join(place(), name), await roomIn(place()));
    return describeNew(place(), name);
  };

  const nightly = async (): Promise<void> => {
    const { enabled, at, keep } = settings();
    if (!enabled || running || !clock.trusted) return;
    if (trouble && clock.now() - trouble.at < retryAfter) return;
    try {
      const before = (await listIn(place())).filter(({ why }) => why === 'nightly');
      const { last } = nightsAround(clock.now(), at, options.timeZone());
      const [newest] = before;
      if (newest && newest.at >= last) return;
      if (clock.monotonic() < (newest ? restBefore.missed : restBefore.first)) return;
      const made = await make('nightly');
      told = undefined;
      failures = 0;
      log.info({ bytes: made.bytes }, words.made(made.name));
      for (const { name } of surplus([made, ...before], keep)) await rm(join(place(), name), { force: true });
    } catch (err) {
      const text = words.failed(messageOf(err));
      log.warn({ err }, text);
      failures += 1;
      if (text !== told) ingest.journal({ kind: 'backup', subject: 'backup', level: 'warn', text });
      told = text;
    }
    self.put('failed_backups', 'count', 'gauge', failures);
  };

  if (restored)
    ingest.journal({ kind: 'backup', subject: 'restore', level: 'info', text: words.restored(restored.name) });
  const adopt = (): Promise<void> =>
    adoptOld(folder, async () => join(place(), await nameFor('before restore'))).catch((err: unknown) =>
      log.warn({ err }, words.notKept(messageOf(err))),
    );
  /** What earlier runs have left is in order. */
  const settled = sweep(place()).then(adopt);
  const looking = timers.every(minute, () => void nightly());

  return {
    async list() {
      await settled;
      const { enabled, at, keep } = settings();
      const next = enabled ? nightsAround(clock.now(), at, options.timeZone()).next : null;
      return {
        folder: place(),
        schedule: { enabled, at, keep, next },
        backups: await listIn(place()),
        running: running ?? null,
        trouble: trouble ?? null,
        restored: restored ?? null,
      };
    },
    make,
    takeIn: (arriving) => alone('taking in', () => takeInNow(arriving)),
    read(name) {
      const path = pathOf(place(), name);
      return path === undefined ? undefined : { bytes: statSync(path).size, content: createReadStream(path) };
    },
    async remove(name) {
      const path = pathOf(place(), name);
      if (path === undefined) return false;
      await rm(path);
      return true;
    },
    async restore(name, withSettings) {
      const path = pathOf(place(), name);
      if (path === undefined) return undefined;
      await alone('putting back', async () => {
        await settled;
        // What stood in its way may be gone, such as a disk that was not there yet.
        await adopt();
        if (statSync(path).size > (await roomIn(folder.path))) throw new Misconfigured(words.tooLarge);
        await makeReady(folder, { path, name, settings: withSettings, at: clock.now() });
      });
      const { restarts } = restart.soon();
      // Nothing is begun that the end would cut off.
      if (restarts) running = { since: clock.now(), what: 'putting back' };
      return { restarts, text: restarts ? words.restoring(name) : words.restoringByHand(name) };
    },
    [Symbol.dispose]: () => looking[Symbol.dispose](),
  };
}
