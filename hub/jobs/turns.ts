/**
 * Who waits for what a purse gives, over all jobs that spend from it: first come, first served, and days gone by after
 * all runs that are due. Without it a job of one call takes whatever becomes due, and one of ten never finds ten.
 */
import type { Epoch } from '#model/time.ts';
import type { Purse } from '../ports.ts';

/** Of one job, which does one thing at a time. */
export type Turn = Disposable & {
  /** When a run that is due may begin, after those that are due since before; it is in line from now on. */
  ofRun(calls: number, now: Epoch): Epoch;
  /** When a step of days gone by may begin, after all that are in line. */
  ofDays(calls: number, now: Epoch): Epoch;
  /** It begins, and others leave it so many calls until it ends. */
  begin(calls: number): void;
  /** It is in line no more, as it has ended or is not wanted. */
  end(): void;
};

type Line = {
  /** Calls of each that is in line, first come first. */
  readonly wanted: Map<Turn, number>;
  /** Those that were told to wait, and how they are told to look again. */
  readonly waiting: Map<Turn, () => void>;
};

const lines = new WeakMap<Purse, Line>();

/** `nudge` is called when it may be its turn sooner than it was told. */
export function turnAt(purse: Purse, nudge: () => void): Turn {
  const line = lines.get(purse) ?? { wanted: new Map(), waiting: new Map() };
  lines.set(purse, line);
  const { wanted, waiting } = line;

  const plan = (calls: number, now: Epoch): Epoch => {
    const { at } = purse.plan(calls, now);
    if (at > now) waiting.set(turn, nudge);
    else waiting.delete(turn);
    return at;
  };

  function end(): void {
    waiting.delete(turn);
    if (!wanted.delete(turn)) return;
    for (const look of waiting.values()) look();
  }

  const turn: Turn = {
    ofRun(calls, now) {
      wanted.set(turn, calls);
      let before = 0;
      for (const [other, theirs] of wanted) {
        if (other === turn) break;
        before += theirs;
      }
      return plan(before + calls, now);
    },
    ofDays(calls, now) {
      const others = [...wanted].filter(([other]) => other !== turn);
      return plan(
        others.reduce((sum, [, theirs]) => sum + theirs, calls),
        now,
      );
    },
    begin(calls) {
      waiting.delete(turn);
      wanted.set(turn, calls);
    },
    end,
    [Symbol.dispose]: end,
  };
  return turn;
}
