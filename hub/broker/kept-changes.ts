/**
 * Gathers what changed in the broker's state and hands it to the store together, so that a retained value that changes
 * a hundred times a second costs one row a flush, and a queued message that was fetched at once costs none.
 */
import { brokerWords } from '#model/words/broker-en.ts';
import type { Kept } from '#storage/contract.ts';
import type { Ingest, Notices } from '../ports.ts';
import type { Timers } from '../clock.ts';

/** Written within 1 s: this, and the commit's own wait of at most 250 ms. */
const flushAfter = 600;
/** Changes that may wait meanwhile: what more there is goes out sooner, a little at a time. */
const mostDirty = 500;

export type Space = 'retained' | 'subscription' | 'outgoing' | 'incoming' | 'will';

export type Changes = {
  /** `body` is asked for when it is written. */
  put(space: Space, key: string, body: () => Uint8Array): void;
  remove(space: Space, key: string): void;
  /** Hands everything over now. */
  flush(): void;
};

export function createChanges({
  kept,
  ingest,
  timers,
  notices,
}: {
  /** What the store holds at the start. */
  readonly kept: readonly Kept[];
  readonly ingest: Pick<Ingest, 'keep' | 'whenStored'>;
  readonly timers: Pick<Timers, 'after'>;
  readonly notices: Notices;
}): Changes {
  const stored = new Set(kept.map(({ space, key }) => `${space} ${key}`));
  const dirty = new Map<string, { space: Space; key: string; body: (() => Uint8Array) | null }>();
  let timer: Disposable | undefined;

  function flush(): void {
    timer?.[Symbol.dispose]();
    timer = undefined;
    if (dirty.size === 0) return;
    for (const [id, { space, key, body }] of dirty) {
      ingest.keep({ space, key, body: body === null ? null : body() });
      if (body === null) stored.delete(id);
      else stored.add(id);
    }
    dirty.clear();
    // Asks for the commit: in SD-card mode what nobody waits for may lie for 10 s.
    ingest.whenStored(stored, (error) => {
      if (error) notices.tell('store', 'broker', brokerWords.notKept(error.message));
    });
  }

  function touched(): void {
    if (dirty.size >= mostDirty) flush();
    else {
      timer ??= timers.after(flushAfter, () => {
        timer = undefined;
        flush();
      });
    }
  }

  return {
    put(space, key, body) {
      dirty.set(`${space} ${key}`, { space, key, body });
      touched();
    },
    remove(space, key) {
      const id = `${space} ${key}`;
      if (stored.has(id)) {
        dirty.set(id, { space, key, body: null });
        touched();
      } else {
        dirty.delete(id);
      }
    },
    flush,
  };
}
