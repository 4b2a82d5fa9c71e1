/** A feed as its readers find it, before anything is cut, ordered or left out. */
import type { Epoch, Milliseconds } from '#model/time.ts';
import { feedBounds } from '#model/snapshots/feed.ts';

export type RawItem = {
  /** As the feed names it; empty when it does not. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly link: string | null;
  /** As the feed dates it, also in the future. */
  readonly dated: Epoch | null;
  readonly audio: string | null;
  readonly duration: Milliseconds | null;
  readonly episode: number | null;
};

/** Which feed is read: what it is called, and the address by which its links are completed. */
export type FeedPlace = { readonly name: string; readonly base: string };

export type RawFeed = {
  readonly form: 'RSS' | 'Atom' | 'JSON Feed';
  readonly title: string;
  readonly link: string | null;
  readonly credit: string | null;
  /** It describes itself as podcasts do. */
  readonly saysPodcast: boolean;
  /** In the order of the feed. */
  readonly items: readonly RawItem[];
};

/** The address as a link that may be shown: complete, http or https, without a login; null for every other. */
export function linkOf(text: string | undefined, base: string): string | null {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '' || !URL.canParse(trimmed, base)) return null;
  const url = new URL(trimmed, base);
  if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.username !== '') return null;
  return url.href.length <= feedBounds.link ? url.href : null;
}

/** "1:02:03", "62:03" or seconds; null for all else. */
export function durationOf(text: string): Milliseconds | null {
  const parts = /^(?:(\d{1,3}):)?(\d{1,4}):(\d{1,2})(?:\.\d+)?$/.exec(text.trim());
  const plain = /^(\d{1,6})(?:\.\d+)?$/.exec(text.trim());
  const seconds = parts
    ? Number(parts[1] ?? 0) * 3_600 + Number(parts[2]) * 60 + Number(parts[3])
    : Number(plain?.[1] ?? 0);
  return seconds > 0 ? seconds * 1_000 : null;
}

export const isAudio = (type = '', address: string | null = null): boolean =>
  /^audio\//i.test(type) ||
  (!/^(image|text|video)\//i.test(type) && /\.(mp3|m4a|m4b|aac|ogg|oga|opus|flac|wav)([?#]|$)/i.test(address ?? ''));
