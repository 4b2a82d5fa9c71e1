/** A companion that goes along when its hub comes back at another address. */

export type FollowingCompanion = AsyncDisposable & {
  /** Resolves once it accompanies the hub at this address, and no other. Not to be called while a call is under way. */
  follow(hub: string): Promise<void>;
};

/** `start` begins to accompany the hub at an address. */
export function followingCompanion(start: (hub: string) => AsyncDisposable): FollowingCompanion {
  let current: { readonly hub: string; readonly running: AsyncDisposable } | undefined;
  async function rest(): Promise<void> {
    const before = current;
    current = undefined;
    await before?.running[Symbol.asyncDispose]();
  }
  return {
    async follow(hub) {
      if (current?.hub === hub) return;
      await rest();
      current = { hub, running: start(hub) };
    },
    [Symbol.asyncDispose]: rest,
  };
}
