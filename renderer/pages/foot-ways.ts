/** What stands in the foot of a page: how many ways, and how much of it is left to the verdict. */
import { screenWords as words } from '#model/words/screen-en.ts';
import { useWays } from '../parts/ways.ts';
import { useScreenSize } from '../theme/screen-size.ts';
import { standingWays, wayGap, waysLength } from './fold-ways.ts';
import type { ListedPage } from './listed.ts';

/** The margins, in u. */
const margins = 144;
/** What the verdict keeps of the foot, in its font size: a short sentence beside its mark. */
const verdictRoom = 16;
/** What is before the ways, and the mark before the verdict, in u. */
const besideVerdict = 60 + 34;

export type FootWays = {
  readonly standing: readonly ListedPage[];
  /** Those behind the word. */
  readonly waiting: readonly ListedPage[];
  /** For the verdict, in u, where nothing else stands there. */
  readonly left: number;
  readonly fontSize: number;
};

/** `isLarge`: near type so large that the verdict has left. */
export function useFootWays(isLarge: boolean): FootWays {
  const listed = useWays();
  const { width, floors } = useScreenSize();
  const fontSize = Math.max(24, floors.near);
  const all = width - margins;
  const kept = isLarge ? -wayGap : verdictRoom * fontSize;
  const room = { width: all - kept, fontSize, touch: floors.touch };
  const names = listed.map(({ name }) => name);
  const standing = standingWays(names, words.morePages, room);
  return {
    standing: listed.slice(0, standing),
    waiting: listed.slice(standing),
    left: all - waysLength(names, standing, words.morePages, room) - besideVerdict,
    fontSize,
  };
}
