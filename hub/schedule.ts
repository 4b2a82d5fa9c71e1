/** Who waits for a time of the calendar is told when the wall clock was set, as it may be another wait now. */
export type Schedule = {
  /** The wall clock was set. */
  rearm(): void;
  onRearm(listener: () => void): Disposable;
};

export function createSchedule(): Schedule {
  const listeners = new Set<() => void>();
  return {
    rearm() {
      for (const listener of listeners) listener();
    },
    onRearm(listener) {
      listeners.add(listener);
      return { [Symbol.dispose]: () => void listeners.delete(listener) };
    },
  };
}
