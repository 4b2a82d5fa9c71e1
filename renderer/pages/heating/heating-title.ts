/** The sentence of the heating page. Pure. */
import { heatingWords as words } from '#model/words/heating-en.ts';
import type { Standing } from '../../heating/zones.ts';

type Title = { readonly title: string; readonly finding: string | undefined };

/** Without its full stop, and what follows. @param degrees How far a temperature is from another, in words. */
export function heatingTitle(rooms: readonly Standing[], degrees: (difference: number) => string): Title {
  const of = (state: Standing['state']): Standing[] => rooms.filter((room) => room.state === state);
  const missing = (room: Standing): number => (room.wanted ?? 0) - (room.is ?? 0);
  const warming = of('warming').toSorted((a, b) => missing(b) - missing(a));
  const cool = of('cool').toSorted((a, b) => missing(b) - missing(a));
  const [first, second] = warming;
  const [coldest] = cool;
  const others = coldest ? `${words.tooCool(coldest.name, degrees(missing(coldest)))}.` : words.othersWell;
  if (first) {
    const title =
      second === undefined
        ? words.warmingUp(first.name)
        : warming.length === 2
          ? words.warmingTwo(first.name, second.name)
          : words.warmingMany(warming.length);
    return { title, finding: rooms.length > warming.length ? others : undefined };
  }
  if (coldest) {
    return {
      title: words.tooCool(coldest.name, degrees(missing(coldest))),
      finding: rooms.length > 1 && cool.length === 1 ? words.othersWell : undefined,
    };
  }
  if (rooms.every(({ state }) => state === 'off')) return { title: words.allOff, finding: undefined };
  if (rooms.every(({ state }) => state === 'unknown')) return { title: words.nothingKnown, finding: undefined };
  return { title: words.allWell, finding: undefined };
}
