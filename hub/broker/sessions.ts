/** Sessions that last (clean=0): which there are, to what they subscribed, and since when they have been away. */
import type { Subscription } from 'aedes';
import { encodeSubscriptions } from './kept-bodies.ts';
import type { Changes } from './kept-changes.ts';

type Session = {
  readonly subscriptions: Map<string, Subscription>;
  /** Monotonic ms; undefined while its client is connected. */
  awaySince: number | undefined;
};

export type Sessions = {
  has(id: string): boolean;
  hasFilter(id: string, filter: string): boolean;
  /** Its client is here. */
  arrived(id: string): void;
  left(id: string): void;
  /** As the store had it at the start. */
  restore(id: string, subscriptions: readonly Subscription[]): void;
  subscribe(id: string, subscriptions: readonly Subscription[]): void;
  unsubscribe(id: string, filters: readonly string[]): void;
  end(id: string): void;
  /** The one that has been away longest, and for `atLeast` ms. */
  longestAway(atLeast: number): string | undefined;
  readonly count: number;
  /** Filters of all of them. */
  readonly filters: number;
};

/** `monotonic` in ms. */
export function createSessions(changes: Changes, monotonic: () => number): Sessions {
  const sessions = new Map<string, Session>();
  let filters = 0;

  function keep(id: string, { subscriptions }: Session): void {
    changes.put('subscription', id, () => encodeSubscriptions(subscriptions.values()));
  }

  function sessionOf(id: string): Session {
    let session = sessions.get(id);
    if (!session) sessions.set(id, (session = { subscriptions: new Map(), awaySince: monotonic() }));
    return session;
  }

  function add(session: Session, subscriptions: readonly Subscription[]): void {
    filters -= session.subscriptions.size;
    for (const subscription of subscriptions) {
      // aedes puts the client's id into each.
      const { clientId: _, ...own } = subscription;
      session.subscriptions.set(own.topic, own);
    }
    filters += session.subscriptions.size;
  }

  return {
    has: (id) => sessions.has(id),
    hasFilter: (id, filter) => sessions.get(id)?.subscriptions.has(filter) === true,
    arrived(id) {
      const isNew = !sessions.has(id);
      const session = sessionOf(id);
      session.awaySince = undefined;
      if (isNew) keep(id, session);
    },
    left(id) {
      const session = sessions.get(id);
      if (session) session.awaySince = monotonic();
    },
    restore: (id, subscriptions) => add(sessionOf(id), subscriptions),
    subscribe(id, subscriptions) {
      const session = sessionOf(id);
      add(session, subscriptions);
      keep(id, session);
    },
    unsubscribe(id, gone) {
      const session = sessions.get(id);
      if (!session) return;
      for (const filter of gone) if (session.subscriptions.delete(filter)) filters--;
      keep(id, session);
    },
    end(id) {
      const session = sessions.get(id);
      if (!session) return;
      filters -= session.subscriptions.size;
      sessions.delete(id);
      changes.remove('subscription', id);
    },
    longestAway(atLeast) {
      let longest: { readonly id: string; readonly since: number } | undefined;
      for (const [id, { awaySince }] of sessions) {
        if (awaySince === undefined || (longest && longest.since <= awaySince)) continue;
        longest = { id, since: awaySince };
      }
      return longest && monotonic() - longest.since >= atLeast ? longest.id : undefined;
    },
    get count() {
      return sessions.size;
    },
    get filters() {
      return filters;
    },
  };
}
