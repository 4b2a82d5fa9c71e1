/** A playback of Spotify as Mantel keeps it, and what can be done about it. Pure. */
import { plainText, webLink } from '#model/plain-text.ts';
import type { PlayerAction } from '#model/player.ts';
import type { Playing } from '#model/snapshots/playing.ts';
import type { Epoch } from '#model/time.ts';
import { playingWords as words } from '#model/words/playing-en.ts';
import type { Item, Playback } from './answers.ts';

/** Shown beside it, as its developer terms ask. */
const credit = 'Spotify';
/** Pixels: as a screen shows it. */
const wantedWidth = 300;

export function playingOf(playback: Playback | undefined, name: string, now: Epoch): Playing {
  const item = playback && itemOf(playback);
  const player = plainText(playback?.device?.name ?? '', 100) ?? name;
  const position = playback?.progress_ms;
  return {
    player,
    isPlaying: playback?.is_playing === true,
    item: item ?? null,
    // Its own timestamp is that of the last change, not of the position.
    progress: item && typeof position === 'number' ? { position, at: now, rate: 1 } : null,
    credit,
  };
}

function itemOf(playback: Playback): Playing['item'] {
  // What somebody hears in private belongs on no wall, should it be told all the same.
  if (playback.device?.is_private_session === true) return null;
  const nothing = { artists: [], from: null, duration: null, cover: null, link: null };
  if (playback.currently_playing_type === 'ad') return { ...nothing, kind: 'ad', title: words.advertisement };
  const { item } = playback;
  const title = item ? plainText(item.name, 300) : undefined;
  if (!item || title === undefined) return null;
  const kind =
    item.type === 'track' || item.type === 'episode' ? item.type : item.type === 'chapter' ? 'episode' : 'other';
  const authors = item.artists ?? item.audiobook?.authors ?? [];
  return {
    kind,
    title,
    artists: authors.flatMap(({ name }) => plainText(name, 200) ?? []).slice(0, 20),
    from: plainText(item.album?.name ?? item.show?.name ?? item.audiobook?.name ?? '', 300) ?? null,
    duration: item.duration_ms ?? null,
    cover: coverOf(item),
    link: webLink(item.external_urls?.spotify ?? '') ?? null,
  };
}

function coverOf({ album, show, audiobook, images }: Item): string | null {
  const all = [album?.images, images, show?.images, audiobook?.images].find((some) => some && some.length > 0) ?? [];
  const distance = (width: number | null | undefined): number => Math.abs((width ?? 640) - wantedWidth);
  const [nearest] = all.toSorted((one, other) => distance(one.width) - distance(other.width));
  const link = webLink(nearest?.url ?? '');
  return link?.startsWith('https:') ? link : null;
}

const disallowed = { play: 'resuming', pause: 'pausing', next: 'skipping_next', previous: 'skipping_prev' } as const;

/** Nothing for a device that Spotify's interface does not control. */
export function actionsOf({ device, is_playing: isPlaying, actions }: Playback): PlayerAction[] {
  if (device?.is_restricted === true) return [];
  const all: readonly PlayerAction[] = [isPlaying ? 'pause' : 'play', 'next', 'previous'];
  return all.filter((action) => actions?.disallows?.[disallowed[action]] !== true);
}
