/** What the store keeps of the channels, as it is by now: a channel begins anew with each change of its settings. */
import type { Kept } from '#storage/contract.ts';

export type KeptView = { all(): readonly Kept[]; keep(changed: Kept): void };

const spaces: ReadonlySet<string> = new Set(['notices', 'telegram']);

export function createKeptView(opened: readonly Kept[], keep: (changed: Kept) => void): KeptView {
  const idOf = ({ space, key }: Kept): string => `${space} ${key}`;
  const held = new Map(opened.filter(({ space }) => spaces.has(space)).map((one) => [idOf(one), one]));
  return {
    all: () => [...held.values()],
    keep(changed) {
      if (changed.body === null) held.delete(idOf(changed));
      else held.set(idOf(changed), changed);
      keep(changed);
    },
  };
}
