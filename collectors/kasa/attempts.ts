/** Attempts that nobody waits for, so that one that takes long holds up no other. */

export type Attempts = AsyncDisposable & {
  /** Begins an attempt unless that target has one under way. Resolves when the target is free again; never fails. */
  begin(target: object, attempt: () => Promise<void>): Promise<void>;
  /** Throws what an attempt has thrown. */
  throwIfFailed(): void;
};

/** Disposed, it begins no more and waits for those under way. */
export function createAttempts(): Attempts {
  const underWay = new Map<object, Promise<void>>();
  const failures: unknown[] = [];
  let isOver = false;

  const make = async (target: object, attempt: () => Promise<void>): Promise<void> => {
    try {
      await attempt();
    } catch (error) {
      failures.push(error);
    } finally {
      underWay.delete(target);
    }
  };
  return {
    begin(target, attempt) {
      const known = underWay.get(target);
      if (known || isOver) return known ?? Promise.resolve();
      const made = make(target, attempt);
      underWay.set(target, made);
      return made;
    },
    throwIfFailed() {
      if (failures.length > 0) throw failures[0];
    },
    async [Symbol.asyncDispose]() {
      isOver = true;
      await Promise.all(underWay.values());
    },
  };
}
