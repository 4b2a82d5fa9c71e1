/**
 * Which senders are waiting for us. Committing early only helps a sender that cannot go on before its acknowledgement;
 * one that publishes by its own rhythm gains nothing and would cost a disk write a message.
 *
 * Two signs. A full window: several messages of one sender wait and it has fallen silent for longer than the pace at
 * which they came. And eagerness: twice in a row it published soon after its acknowledgement, having published nothing
 * while it waited.
 */

export type Sender = {
  /** Messages not yet acknowledged. */
  open: number;
  acknowledgedAt: number;
  publishedAt: number;
  /** Times in a row that it published soon after its acknowledgement. */
  eager: number;
  /** Times in a row after which it is believed. */
  needed: number;
  /** The batch that the next three are about. */
  batch: number;
  inBatch: number;
  firstInBatch: number;
};

/** Messages of one sender in one batch from which it may have filled its window. */
const window = 8;
/** A window counts as full once the sender is silent for this many of its intervals. */
const silentIntervals = 3;
/** ms within which a sender that waits for us publishes again: a round trip over wireless, with room. */
const soon = 25;
/** ms between messages of one burst. */
const burst = 2;
/** Times in a row before a sender is believed to be eager; more after it was believed wrongly. */
const neededAtFirst = 2;
const neededAtMost = 64;
/** Served at once so many times, it came back at once: it was believed rightly. */
const proven = 3;

export type Senders = {
  /** A message of this sender joins batch number `batch`, at monotonic `now`. */
  published(key: object, batch: number, now: number): Sender;
  acknowledged(sender: Sender, now: number): void;
  /** Monotonic ms from which some sender waits for us; Infinity while none does. */
  pressedAt(): number;
  /** A new batch begins. */
  reset(): void;
};

export function createSenders(): Senders {
  const known = new WeakMap<object, Sender>();
  const windows: Sender[] = [];
  let eagerSince = Infinity;

  return {
    published(key, batch, now) {
      let sender = known.get(key);
      if (sender === undefined) {
        sender = {
          open: 0,
          acknowledgedAt: -Infinity,
          publishedAt: -Infinity,
          eager: 0,
          needed: neededAtFirst,
          batch,
          inBatch: 0,
          firstInBatch: now,
        };
        known.set(key, sender);
      }
      if (sender.open === 0 && now - sender.acknowledgedAt <= soon) sender.eager += 1;
      else if (sender.open === 0 || now - sender.publishedAt > burst) calm(sender);
      if (sender.eager >= sender.needed && eagerSince === Infinity) eagerSince = now;
      if (sender.batch !== batch || sender.inBatch === 0) {
        sender.batch = batch;
        sender.inBatch = 0;
        sender.firstInBatch = now;
      }
      sender.inBatch += 1;
      if (sender.inBatch === window) windows.push(sender);
      sender.open += 1;
      sender.publishedAt = now;
      return sender;
    },
    acknowledged(sender, now) {
      sender.open -= 1;
      sender.acknowledgedAt = now;
    },
    pressedAt() {
      let pressed = eagerSince;
      for (const sender of windows) {
        const interval = (sender.publishedAt - sender.firstInBatch) / (sender.inBatch - 1);
        pressed = Math.min(pressed, sender.publishedAt + silentIntervals * interval);
      }
      return pressed;
    },
    reset() {
      windows.length = 0;
      eagerSince = Infinity;
    },
  };
}

/** The sender did not wait for us this time. */
function calm(sender: Sender): void {
  if (sender.eager >= sender.needed) {
    const rightly = sender.eager >= sender.needed + proven;
    sender.needed = rightly ? neededAtFirst : Math.min(sender.needed * 2, neededAtMost);
  }
  sender.eager = 0;
}
