/** Secrets of sources that were taken out, in memory alone and for a while, so that a source can be put back whole. */

export type TakenOut = {
  /** Gives the name to ask for them by. */
  hold(secrets: ReadonlyMap<string, string>): string;
  of(undo: string): ReadonlyMap<string, string> | undefined;
  drop(undo: string): void;
};

/** Nobody goes back further. */
const most = 20;

/** `name` gives one that no other has, not even one of an earlier start. */
export function createTakenOut(name: () => string): TakenOut {
  const held = new Map<string, ReadonlyMap<string, string>>();
  return {
    hold(secrets) {
      const undo = name();
      held.set(undo, secrets);
      const [oldest] = held.keys();
      if (held.size > most && oldest !== undefined) held.delete(oldest);
      return undo;
    },
    of: (undo) => held.get(undo),
    drop: (undo) => void held.delete(undo),
  };
}
