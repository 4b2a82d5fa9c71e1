/** A page hears of what changes only while it is in front, and hears of all that it missed when it is shown again. */

/** Calls back with each change until it is left. */
export type Source = (listener: () => void) => () => void;

export type Front = {
  /** The same source, silent while the page is hidden. The same one each time, as React wants it. */
  through(source: Source): Source;
  turn(isShown: boolean): void;
};

type Passage = { readonly subscribe: Source; turn(): void };

/** Of a page that is hidden until it is said to be shown. */
export function createFront(): Front {
  const passages = new Map<Source, Passage>();
  let isOpen = false;

  function passageOf(source: Source): Passage {
    const listeners = new Set<() => void>();
    let leave: (() => void) | undefined;
    const tell = (): void => {
      for (const listener of listeners) listener();
    };
    /** One listener for the whole page, so that a hidden one costs nothing, however much stands on it. */
    const follow = (): void => {
      const isHeard = isOpen && listeners.size > 0;
      if (isHeard) leave ??= source(tell);
      if (isHeard || leave === undefined) return;
      leave();
      leave = undefined;
    };
    return {
      subscribe(listener) {
        listeners.add(listener);
        follow();
        return () => {
          listeners.delete(listener);
          follow();
        };
      },
      turn() {
        follow();
        if (isOpen) tell();
      },
    };
  }

  return {
    through(source) {
      const passage = passages.get(source) ?? passageOf(source);
      passages.set(source, passage);
      return passage.subscribe;
    },
    turn(isShown) {
      if (isShown === isOpen) return;
      isOpen = isShown;
      for (const { turn } of passages.values()) turn();
    },
  };
}
