/** Frames within a stream of bytes, whatever their protocol: how they are found, and found again after damage. */
import { serialCollectorWords } from '#model/words/collector-serial-en.ts';

/** What a parser makes of the bytes at hand, the first of which may be the head of a frame. */
export type Parsed<Content> =
  | { readonly kind: 'frame'; readonly length: number; readonly content: Content }
  /** A frame that is not complete yet; a parser says so of a bounded number of bytes only. */
  | { readonly kind: 'more' }
  /** No frame begins here; `why` where one seemed to, in words that follow "It sent". The next may begin `skip` further on. */
  | { readonly kind: 'none'; readonly skip: number; readonly why: string };

/** Is never given an empty array, and may be given the same bytes again with more behind them. */
export type Parser<Content> = (bytes: Uint8Array) => Parsed<Content>;

/** Between two good frames there were bytes that are none: damaged, cut or inserted. */
export type Damage = { readonly kind: 'damage'; readonly why: string };

export type StreamReader<Content> = {
  /** Takes in bytes, however they are cut, and gives the frames that are now complete. */
  read(bytes: Uint8Array): (Content | Damage)[];
  /** Bytes since the last good frame. */
  readonly unread: number;
};

/** How a parser says no. */
export const none = (why: string = serialCollectorWords.noReading, skip = 1) => ({ kind: 'none', skip, why }) as const;
export const more = { kind: 'more' } as const;

/**
 * A head is believed only when the whole frame behind it is right; else the search goes on at the next byte, since what
 * looks like a head may be data, and the true one may follow anywhere. A stream that is joined midway is not damaged.
 */
export function createStreamReader<Content>(parse: Parser<Content>): StreamReader<Content> {
  let waiting = new Uint8Array();
  let skipped = 0;
  let joined = false;

  return {
    read(bytes) {
      const all = new Uint8Array(waiting.length + bytes.length);
      all.set(waiting);
      all.set(bytes, waiting.length);
      const frames: (Content | Damage)[] = [];
      let at = 0;
      while (at < all.length) {
        const rest = all.subarray(at);
        const parsed = parse(rest);
        if (parsed.kind === 'frame') {
          frames.push(parsed.content);
          joined = true;
          skipped = 0;
          at += parsed.length;
        } else if (parsed.kind === 'more') break;
        else {
          if (joined && skipped === 0) frames.push({ kind: 'damage', why: parsed.why });
          skipped += parsed.skip;
          at += parsed.skip;
        }
      }
      waiting = all.slice(at);
      return frames;
    },
    get unread() {
      return skipped + waiting.length;
    },
  };
}
