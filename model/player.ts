/** Players of music and speech, and what can be done about them from a screen. */

/** What can be done to a player. */
export const playerActions = ['play', 'pause', 'next', 'previous'] as const;
export type PlayerAction = (typeof playerActions)[number];

/** Something that plays music or speech. */
export type Player = {
  /** Subject of the snapshot that says what it plays. */
  readonly id: string;
  readonly name: string;
  /** What it can do as it is now. */
  readonly actions: readonly PlayerAction[];
  /**
   * Resolves once the player, or the service behind it, has taken it. Throws Misconfigured, Unreachable or BadReading,
   * whose sentence the person reads behind the name.
   */
  perform(action: PlayerAction): Promise<void>;
};

export type Players = {
  /**
   * Offers a player until the run ends or what it returns is disposed; offered anew, as when it can do something else, it
   * takes the place of what was offered before.
   */
  offer(player: Player): Disposable;
};
