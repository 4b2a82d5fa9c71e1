/** The sentence of the desk. Pure. */
import { screenWords as words } from '#model/words/screen-en.ts';
import type { MarketRow } from '../../panels/markets/markets.ts';

/** Without its full stop, and what follows from it. */
export function deskTitle(rows: readonly MarketRow[]): {
  readonly title: string;
  readonly finding: string | undefined;
} {
  const [first] = rows;
  if (first === undefined) return { title: words.deskEmpty, finding: undefined };
  return { title: first.finding, finding: rows[1]?.finding === undefined ? undefined : `${rows[1].finding}.` };
}
