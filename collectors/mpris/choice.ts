/** Which of several players is shown: the one that plays, and of those the one that began last. */
import type { Epoch } from '#model/time.ts';
import type { PlayerState } from './state.ts';

export type Choice = {
  /** Undefined while all are stopped or there is none. */
  pick(players: readonly PlayerState[], now: Epoch): PlayerState | undefined;
};

export function createChoice(): Choice {
  /** What each was doing, and since when it has been active. */
  const seen = new Map<string, { readonly doing: string; readonly active: Epoch }>();
  return {
    pick(players, now) {
      const present = new Set(players.map(({ id }) => id));
      for (const id of seen.keys()) if (!present.has(id)) seen.delete(id);
      for (const { id, status, item } of players) {
        const doing = JSON.stringify([status, item?.title]);
        const before = seen.get(id);
        const isActive = status === 'Playing' && before?.doing !== doing;
        seen.set(id, { doing, active: isActive ? now : (before?.active ?? 0) });
      }
      const rank = ({ status }: PlayerState): number => (status === 'Playing' ? 1 : 0);
      const activeAt = ({ id }: PlayerState): Epoch => seen.get(id)?.active ?? 0;
      const [best] = players
        .filter(({ status }) => status !== 'Stopped')
        .toSorted((one, other) => rank(other) - rank(one) || activeAt(other) - activeAt(one));
      return best;
    },
  };
}
