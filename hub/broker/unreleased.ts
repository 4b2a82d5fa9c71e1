/** Ids of QoS 2 messages that were read and are not released by their sender yet. A repeated one is not read again. */
import type { Kept } from '#storage/contract.ts';
import type { Changes } from './kept-changes.ts';
import type { Limits } from './limits.ts';

/** One id of one session, from before its message is read until its sender releases it. */
export type Reserved = {
  readonly clientId: string;
  readonly messageId: number;
  /** Its readings wait for the commit; or are on disk; or aedes, too, has taken it and passes it on. */
  state: 'waits' | 'stored' | 'taken';
};

export type Unreleased = {
  /** The id of a message that is about to be read, in state `waits`. Undefined when there is no room for it. */
  reserve(clientId: string, messageId: number): Reserved | undefined;
  get(clientId: string, messageId: number): Reserved | undefined;
  /** The readings are on disk. False when the session has ended meanwhile. */
  confirm(reserved: Reserved): boolean;
  /** It was not read after all. */
  cancel(reserved: Reserved): void;
  /** Whether it was taken before. If it was only stored, it is taken from now on: whoever asks first passes it on. */
  take(clientId: string, messageId: number): boolean;
  /** Remembers over a restart that it was taken. False when there are too many. */
  add(clientId: string, messageId: number): boolean;
  /** False when it was not there. */
  release(clientId: string, messageId: number): boolean;
  forget(clientId: string): void;
  restore(row: Pick<Kept, 'key'>): void;
};

export type UnreleasedOptions = {
  readonly changes: Changes;
  readonly limits: Pick<Limits, 'unreleased' | 'unreleasedOfSession'>;
  /** There are too many of all sessions, and this one wants one more. True when another session was ended. */
  readonly makeRoom: (clientId: string) => boolean;
};

export function createUnreleased({ changes, limits, makeRoom }: UnreleasedOptions): Unreleased {
  const sessions = new Map<string, Map<number, Reserved>>();
  let count = 0;
  const keyOf = (clientId: string, messageId: number): string => `${messageId} ${clientId}`;
  const get = (clientId: string, messageId: number) => sessions.get(clientId)?.get(messageId);
  const isCurrent = (reserved: Reserved): boolean => get(reserved.clientId, reserved.messageId) === reserved;

  function hasRoom(clientId: string): boolean {
    if ((sessions.get(clientId)?.size ?? 0) >= limits.unreleasedOfSession) return false;
    while (count >= limits.unreleased) if (!makeRoom(clientId)) return false;
    return true;
  }

  function insert(reserved: Reserved): Reserved {
    const { clientId, messageId } = reserved;
    let ids = sessions.get(clientId);
    if (!ids) sessions.set(clientId, (ids = new Map()));
    if (!ids.has(messageId)) count++;
    ids.set(messageId, reserved);
    return reserved;
  }

  function remove(clientId: string, messageId: number): boolean {
    const ids = sessions.get(clientId);
    if (ids?.delete(messageId) !== true) return false;
    count--;
    if (ids.size === 0) sessions.delete(clientId);
    return true;
  }

  return {
    reserve: (clientId, messageId) => (hasRoom(clientId) ? insert({ clientId, messageId, state: 'waits' }) : undefined),
    get,
    confirm(reserved) {
      if (!isCurrent(reserved)) return false;
      reserved.state = 'stored';
      return true;
    },
    cancel(reserved) {
      if (isCurrent(reserved)) remove(reserved.clientId, reserved.messageId);
    },
    take(clientId, messageId) {
      const reserved = get(clientId, messageId);
      if (reserved?.state !== 'stored') return reserved?.state === 'taken';
      reserved.state = 'taken';
      return false;
    },
    add(clientId, messageId) {
      if (!get(clientId, messageId)) {
        if (!hasRoom(clientId)) return false;
        insert({ clientId, messageId, state: 'taken' });
      }
      changes.put('incoming', keyOf(clientId, messageId), () => new Uint8Array(0));
      return true;
    },
    release(clientId, messageId) {
      if (!remove(clientId, messageId)) return false;
      changes.remove('incoming', keyOf(clientId, messageId));
      return true;
    },
    forget(clientId) {
      const ids = sessions.get(clientId);
      if (!ids) return;
      for (const messageId of ids.keys()) changes.remove('incoming', keyOf(clientId, messageId));
      count -= ids.size;
      sessions.delete(clientId);
    },
    restore({ key }) {
      const gap = key.indexOf(' ');
      insert({ clientId: key.slice(gap + 1), messageId: Number(key.slice(0, gap)), state: 'taken' });
    },
  };
}
