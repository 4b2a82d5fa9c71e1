/** The newest headlines of all feeds, the newest episode of each podcast. Pure. */
import type { Feed, FeedItem } from '#model/snapshots/feed.ts';
import { spanText } from '../../format/age.ts';
import type { DeskLine } from '../../parts/desk-line.ts';

const fresh = 7 * 86_400_000;

/** Each feed in turn, so that a busy one does not fill the list. */
export function headlineLines(feeds: readonly Feed[], most: number): readonly DeskLine[] {
  const all = feeds.filter(({ kind }) => kind === 'headlines');
  const rounds = Math.max(0, ...all.map(({ items }) => items.length));
  const lines: DeskLine[] = [];
  for (let i = 0; i < rounds && lines.length < most; i++) {
    const round = all.flatMap((feed) => feed.items.slice(i, i + 1).map((item) => ({ feed, item })));
    for (const { feed, item } of round.toSorted((a, b) => (b.item.at ?? 0) - (a.item.at ?? 0))) {
      if (lines.length < most) lines.push({ id: `${feed.title} ${item.id}`, text: item.title, tail: feed.title });
    }
  }
  return lines;
}

/** Episodes of the last days, the newest first; how long each is. */
export function episodeLines(feeds: readonly Feed[], now: number, most: number): readonly DeskLine[] {
  return feeds
    .filter(({ kind }) => kind === 'podcast')
    .flatMap((feed) => feed.items.slice(0, 1).map((item) => ({ feed, item })))
    .filter(({ item }) => item.at !== null && now - item.at < fresh)
    .toSorted((a, b) => (b.item.at ?? 0) - (a.item.at ?? 0))
    .slice(0, most)
    .map(({ feed, item }) => ({
      id: `${feed.title} ${item.id}`,
      lead: feed.title,
      text: item.title,
      tail: lengthOf(item),
    }));
}

const lengthOf = ({ duration }: FeedItem): string | undefined => (duration === null ? undefined : spanText(duration));
