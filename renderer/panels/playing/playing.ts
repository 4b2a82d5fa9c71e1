/** Which player is shown: the one that plays, else the one that was heard of last. Pure. */
import type { Snapshot } from '#model/snapshots.ts';

/** Paused for so long, it is no longer playing anything. */
const forgotten = 30 * 60_000;

export type Shown = {
  /** Under which it takes commands. */
  readonly id: string;
  readonly title: string;
  /** Artists, show or album, and where it plays. */
  readonly by: string;
  readonly isPlaying: boolean;
};

export function playingShown(documents: readonly Snapshot<'playing'>[], now: number): Shown | undefined {
  const [first] = documents
    .filter(({ body, at, validUntil }) => {
      const isOver = validUntil !== undefined && validUntil < now;
      return !isOver && body.item !== null && (body.isPlaying || now - at < forgotten);
    })
    .toSorted((a, b) => Number(b.body.isPlaying) - Number(a.body.isPlaying) || b.at - a.at);
  if (first?.body.item === undefined || first.body.item === null) return undefined;
  const { item, player, isPlaying } = first.body;
  const who = item.kind === 'episode' ? (item.from ?? item.artists.join(', ')) : item.artists.join(', ');
  return {
    id: first.subject,
    title: item.title,
    by: [who, player].filter((each) => each !== '').join(', '),
    isPlaying,
  };
}
