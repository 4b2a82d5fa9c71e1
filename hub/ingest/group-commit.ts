/**
 * When to commit. One fsync may serve many messages, so messages gather; but nobody who waits for us gathers dust.
 * The decision is pure ({@link dueAt}); the driver starts one commit at a time, at the end of an event-loop turn.
 */
import type { Timers } from '../clock.ts';

/** What waits. Times are monotonic ms; Infinity stands for never. */
export type Waiting = {
  /** Messages whose senders wait for an acknowledgement. */
  readonly messages: number;
  readonly bytes: number;
  /** Since when something waits that must be written soon. */
  readonly soonSince: number;
  /** Since when something waits that nobody waits for: polled values, QoS 0. */
  readonly lazySince: number;
  /** From when a sender cannot go on without us. */
  readonly pressedAt: number;
};

export type Pace = {
  /** ms between commits that no sender presses for. */
  readonly every: number;
  /** ms that what needs no acknowledgement may wait. */
  readonly lazy: number;
  readonly messages: number;
  readonly bytes: number;
};

/** 32 messages: at 2,000 a second, from senders none of which is in a hurry, more would wait too long to gather. */
export const normalPace: Pace = { every: 250, lazy: 250, messages: 32, bytes: 65_536 };
/** Just under a second: sensors with exactly that rhythm would else seem to publish because of their acknowledgement. */
export const sdCardPace: Pace = { every: 950, lazy: 10_000, messages: 256, bytes: 65_536 };

/** Monotonic ms from which a commit is due; -Infinity for at once, Infinity for never. `lastStart` is when the last began. */
export function dueAt(waiting: Waiting, pace: Pace, lastStart: number): number {
  if (waiting.messages >= pace.messages || waiting.bytes >= pace.bytes) return -Infinity;
  const soon = waiting.soonSince === Infinity ? Infinity : lastStart + pace.every;
  return Math.min(soon, waiting.lazySince + pace.lazy, waiting.pressedAt);
}

/** ms before a refused batch is tried again, by how often it was refused. */
export const retryDelay = (failures: number): number => Math.min(500 * 2 ** (failures - 1), 2_000);

export type GroupCommit = {
  /** Something waits now, or waits harder. Cheap; call it as often as you like. */
  nudge(): void;
  /** Waits for the commit under way, then commits until nothing waits or the store refuses. No commit starts after it. */
  stop(): Promise<void>;
};

type Options = {
  readonly timers: Pick<Timers, 'after'>;
  /** Calls once at the end of this event-loop turn: setImmediate. */
  readonly turnEnd: (run: () => void) => void;
  readonly monotonic: () => number;
  /** As {@link dueAt}, of what waits now. */
  readonly due: (lastStart: number) => number;
  /** One commit of all that waits; false when the store refused it. Never rejects. */
  readonly commit: () => Promise<boolean>;
  readonly isEmpty: () => boolean;
};

export function createGroupCommit({ timers, turnEnd, monotonic, due, commit, isEmpty }: Options): GroupCommit {
  let lastStart = -Infinity;
  let underWay: Promise<boolean> | undefined;
  let failures = 0;
  let notBefore = -Infinity;
  let looking = false;
  let timer: { at: number; handle: Disposable } | undefined;
  let stopped = false;

  function nudge(): void {
    if (looking || stopped) return;
    looking = true;
    turnEnd(look);
  }

  function look(): void {
    looking = false;
    if (underWay !== undefined || stopped || isEmpty()) return;
    const now = monotonic();
    const at = Math.max(due(lastStart), notBefore);
    if (at <= now) void start();
    else if (at !== Infinity) lookAt(at, now);
  }

  function lookAt(at: number, now: number): void {
    if (timer !== undefined && timer.at <= at) return;
    timer?.handle[Symbol.dispose]();
    const handle = timers.after(Math.ceil(at - now), () => {
      timer = undefined;
      look();
    });
    timer = { at, handle };
  }

  async function start(): Promise<boolean> {
    lastStart = monotonic();
    underWay = commit();
    const stored = await underWay;
    underWay = undefined;
    failures = stored ? 0 : failures + 1;
    notBefore = stored ? -Infinity : monotonic() + retryDelay(failures);
    nudge();
    return stored;
  }

  return {
    nudge,
    async stop() {
      stopped = true;
      timer?.handle[Symbol.dispose]();
      await underWay;
      while (!isEmpty() && (await start()));
    },
  };
}
