/** The store of a folder on which no hub runs, taken for the time of one command. */
import { existsSync } from 'node:fs';
import { coreSettings } from '#model/settings.ts';
import { Misconfigured } from '#model/trouble.ts';
import { commandWords as words } from '#model/words/commands-en.ts';
import { openStore, type OpenedStore } from '#storage/store.ts';
import { dataFolder, prepareDataFolder, type DataFolder } from '../data-folder.ts';
import { bootId, takeLock } from '../lock.ts';
import type { CommandWorld } from './command.ts';

export type ClosedStore = AsyncDisposable & { readonly folder: DataFolder; readonly store: OpenedStore };

/** `mayMake`: one that was never there is begun. Throws Misconfigured (AlreadyRunning among them) or StoreUnavailable. */
export async function takeClosedStore(
  { folder: path, now, randomBytes }: Pick<CommandWorld, 'folder' | 'now' | 'randomBytes'>,
  mayMake = false,
): Promise<ClosedStore> {
  const { store: file, path: whole } = dataFolder(path);
  if (!mayMake && !existsSync(file)) throw new Misconfigured(words.noStore(whole));
  const folder = prepareDataFolder(path);
  const instance = Buffer.from(randomBytes(8)).toString('hex');
  const lock = takeLock(folder.lock, { instance, startedAt: now(), boot: bootId() });
  try {
    // What is kept for how long is the hub's to enforce; nothing is dropped here.
    const { keep_samples: keepSamples, keep_minutes: keepMinutes } = coreSettings.store.parse(undefined);
    const store = await openStore({ path: folder.store, boot: instance, keepSamples, keepMinutes });
    return {
      folder,
      store,
      async [Symbol.asyncDispose]() {
        await store.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}
