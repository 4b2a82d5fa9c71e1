/** Switching things: a port, as those of ports.ts. */

export type Switching = {
  /** What can be switched now. */
  all(): readonly { readonly device: string; readonly name: string }[];
  /** Switches a thing, and resolves when it reports the new state, or with one sentence on why that is not known. */
  turn(device: string, on: boolean): Promise<Switched>;
};
export type Switched =
  | { readonly outcome: 'done' }
  | { readonly outcome: 'unknown' }
  | { readonly outcome: 'busy' | 'failed'; readonly reason: string };
