/** Ids of QoS 2 messages that were taken and are not released by their sender yet. A repeated one is not read again. */
import type { Kept } from '#storage/contract.ts';
import type { Changes } from './kept-changes.ts';

export type Unreleased = {
  /** False when there are too many, of all sessions together. */
  add(clientId: string, messageId: number): boolean;
  has(clientId: string, messageId: number): boolean;
  /** False when it was not there. */
  release(clientId: string, messageId: number): boolean;
  forget(clientId: string): void;
  restore(row: Pick<Kept, 'key'>): void;
};

export function createUnreleased(changes: Changes, most: number): Unreleased {
  const sessions = new Map<string, Set<number>>();
  let count = 0;
  const keyOf = (clientId: string, messageId: number): string => `${messageId} ${clientId}`;

  function insert(clientId: string, messageId: number): void {
    let ids = sessions.get(clientId);
    if (!ids) sessions.set(clientId, (ids = new Set()));
    if (ids.has(messageId)) return;
    ids.add(messageId);
    count++;
  }

  return {
    add(clientId, messageId) {
      if (count >= most) return false;
      insert(clientId, messageId);
      changes.put('incoming', keyOf(clientId, messageId), () => new Uint8Array(0));
      return true;
    },
    has: (clientId, messageId) => sessions.get(clientId)?.has(messageId) === true,
    release(clientId, messageId) {
      const ids = sessions.get(clientId);
      if (ids?.delete(messageId) !== true) return false;
      count--;
      if (ids.size === 0) sessions.delete(clientId);
      changes.remove('incoming', keyOf(clientId, messageId));
      return true;
    },
    forget(clientId) {
      const ids = sessions.get(clientId);
      if (!ids) return;
      for (const messageId of ids) changes.remove('incoming', keyOf(clientId, messageId));
      count -= ids.size;
      sessions.delete(clientId);
    },
    restore({ key }) {
      const gap = key.indexOf(' ');
      insert(key.slice(gap + 1), Number(key.slice(0, gap)));
    },
  };
}
