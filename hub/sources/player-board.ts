/** What plays, and what can be done about it: collectors offer, the API asks. */
import type { Player, PlayerAction, Players } from '#model/player.ts';
import { second } from '#model/time.ts';
import { playerWords } from '#model/words/hub-en.ts';
import type { Timers } from '../clock.ts';
import type { Playing } from '../controls.ts';
import type { HubLog } from '../ports.ts';
import { createCommands } from './commands.ts';

export type PlayerBoard = Playing & {
  /** For one run of a collector; disposed, all that it offered is gone. */
  open(): Players & Disposable;
};

export type PlayerBoardOptions = {
  readonly timers: Pick<Timers, 'after'>;
  readonly log: HubLog;
};

/** ms; a service far away may first want its token refreshed. */
const limit = 12 * second;

export function createPlayerBoard({ timers, log }: PlayerBoardOptions): PlayerBoard {
  const offered = new Map<string, Player>();
  const commands = createCommands({ limit, timers, log, words: playerWords });
  const drop = (player: Player): void => {
    if (offered.get(player.id) === player) offered.delete(player.id);
  };

  const refusal = ({ id, name, actions }: Player, action: PlayerAction): string | undefined => {
    if (!actions.includes(action)) return playerWords.cannot(name, action);
    return commands.isBusy(id) ? playerWords.busy(name) : undefined;
  };

  return {
    all: () => [...offered.values()].map(({ id, name, actions }) => ({ id, name, actions })),
    async perform(id, action) {
      const player = offered.get(id);
      if (!player) return { outcome: 'unknown' };
      const refused = refusal(player, action);
      if (refused !== undefined) return { outcome: 'busy', reason: refused };
      const reason = await commands.perform(id, player.name, () => player.perform(action));
      if (reason === undefined) {
        // Not journalled: nobody looks up later who skipped a song.
        log.debug({ player: id, action }, playerWords.done(player.name, action));
        return { outcome: 'done' };
      }
      const text = playerWords.failed(player.name, action, reason);
      log.warn({ player: id, action }, text);
      return { outcome: 'failed', reason: text };
    },
    open() {
      const own = new Set<Player>();
      let isOver = false;
      return {
        offer(player) {
          // A copy: offered twice, it is two offers, and the first one's end does not take the second away.
          const offer = { ...player, perform: (action: PlayerAction) => player.perform(action) };
          if (!isOver) {
            own.add(offer);
            offered.set(offer.id, offer);
          }
          return {
            [Symbol.dispose]() {
              own.delete(offer);
              drop(offer);
            },
          };
        },
        [Symbol.dispose]() {
          isOver = true;
          for (const player of own) drop(player);
        },
      };
    },
  };
}
