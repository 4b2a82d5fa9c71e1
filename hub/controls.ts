/** What a person can have done by things of the home; one part of the hub offers it to another, as those of ports.ts. */
import type { Player, PlayerAction } from '#model/player.ts';
import type { WireSignIn } from '#model/wire.ts';
import type { Switched } from './switching.ts';

export type Playing = {
  /** What can be played and paused now. */
  all(): readonly Pick<Player, 'id' | 'name' | 'actions'>[];
  /** Resolves once the player has taken it, or with one sentence on why that is not known; busy: it cannot do that now. */
  perform(id: string, action: PlayerAction): Promise<Switched>;
};

export type SigningIn = {
  /**
   * Begins to sign in to a source, or tells again what was begun: the page to open, and the code to type there. Undefined
   * when no such source is signed in to; throws Misconfigured or Unreachable.
   */
  begin(source: string): Promise<WireSignIn | undefined>;
  /** Signs out: forgets the tokens, and ends what was begun. Undefined as for begin. */
  end(source: string): Promise<WireSignIn | undefined>;
  /** Takes what a source's page sent a browser back with. */
  complete(returned: Returned): Promise<Completed>;
};
/** RFC 6749 section 4.1.2. */
export type Returned = {
  readonly state: string;
  readonly code?: string | undefined;
  readonly error?: string | undefined;
};
/** unknown: not begun here, used already, or too old; it lived `lifetime` ms. */
export type Completed =
  | { readonly outcome: 'done'; readonly title: string }
  | { readonly outcome: 'unknown'; readonly lifetime: number }
  | { readonly outcome: 'failed'; readonly reason: string };
