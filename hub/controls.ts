/** What a person can have done by things of the home; one part of the hub offers it to another, as those of ports.ts. */
import type { Player, PlayerAction } from '#model/player.ts';

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

export type Playing = {
  /** What can be played and paused now. */
  all(): readonly Pick<Player, 'id' | 'name' | 'actions'>[];
  /** Resolves once the player has taken it, or with one sentence on why that is not known; busy: it cannot do that now. */
  perform(id: string, action: PlayerAction): Promise<Switched>;
};
