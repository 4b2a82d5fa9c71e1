/** What a hub is told of homes that are made up: which kinds of sources it knows, and how to show such a home. */
import type { Collector } from '#model/collector.ts';

export type Exploring = {
  /** Instead of all kinds of sources. */
  readonly collectors?: readonly Collector[];
  /**
   * Starts a hub of a made-up home beside this one, or finds it running, and resolves with its address; `back` is the
   * address that leads to this one again. Rejects with Misconfigured when it cannot be started.
   */
  readonly explore?: ((back: string) => Promise<string>) | undefined;
};
