/** Where everything Mantel keeps lives, and the names of the files in it. */
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { lockName } from '#model/hub-lock.ts';
import { Misconfigured, messageOf } from '#model/trouble.ts';
import { startWords } from '#model/words/hub-en.ts';

export type DataFolder = {
  readonly path: string;
  readonly settings: string;
  readonly secrets: string;
  /** Tokens of sources that are signed in to; written by the hub alone. */
  readonly signIns: string;
  /** A copy of the settings that last were valid. */
  readonly lastGoodSettings: string;
  /** In a folder of its own: the watcher of the settings would wake at each of its writes. */
  readonly store: string;
  readonly lock: string;
  readonly adminToken: string;
  readonly hubId: string;
  /** An agent's. */
  readonly membership: string;
  readonly logs: string;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** $MANTEL_DATA, else $XDG_DATA_HOME/mantel, else ~/.local/share/mantel. */
export function defaultDataFolder(environment: Environment, home: string): string {
  if (environment['MANTEL_DATA']) return environment['MANTEL_DATA'];
  return join(environment['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'mantel');
}

/** Beside the hub's own, as a machine may run both; $MANTEL_DATA counts here, too. */
export function defaultAgentFolder(environment: Environment, home: string): string {
  const folder = defaultDataFolder(environment, home);
  return environment['MANTEL_DATA'] ? folder : `${folder}-agent`;
}

/** The names, without touching the disk. */
export function dataFolder(path: string): DataFolder {
  const root = resolve(path);
  return {
    path: root,
    settings: join(root, 'mantel.yaml'),
    secrets: join(root, 'secrets.yaml'),
    signIns: join(root, 'sign-ins.yaml'),
    lastGoodSettings: join(root, 'store', 'settings.last-good.yaml'),
    store: join(root, 'store', 'mantel.db'),
    lock: join(root, lockName),
    adminToken: join(root, 'admin-token'),
    hubId: join(root, 'hub-id'),
    membership: join(root, 'membership.json'),
    logs: join(root, 'logs'),
  };
}

/** Creates the folder, closed to other people of this machine. Throws Misconfigured when it cannot be written. */
export function prepareDataFolder(path: string): DataFolder {
  const folder = dataFolder(path);
  try {
    for (const each of [folder.path, folder.logs, dirname(folder.store)]) makeFolder(each);
    accessSync(folder.path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Misconfigured(startWords.folderUnwritable(folder.path, messageOf(error)), { cause: error });
  }
  return folder;
}

/** Level by level: below /proc, where nothing can be made, Node's recursive mkdir never returns. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  const parent = dirname(path);
  if (parent !== path) makeFolder(parent);
  mkdirSync(path, { mode: 0o700 });
}
