/** The newest messages as lines. Pure. */
import type { Messages } from '#model/snapshots/messages.ts';
import { clockTime, shortDate } from '../../format/time.ts';
import type { DeskLine } from '../../parts/desk-line.ts';

const dayMs = 86_400_000;

export function messageLines(
  documents: readonly Messages[],
  now: number,
  zone: string,
  most: number,
): readonly DeskLine[] {
  return documents
    .flatMap(({ items, title }) => items.map((item) => ({ item, title })))
    .toSorted((a, b) => (b.item.at ?? 0) - (a.item.at ?? 0))
    .slice(0, most)
    .map(({ item: { id, author, channel, text, at }, title }) => ({
      id: `${title} ${id}`,
      lead: author ?? channel ?? title,
      text,
      tail: at === null ? undefined : now - at < dayMs ? clockTime(at, zone) : shortDate(at, zone),
    }));
}
