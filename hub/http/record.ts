/** What is kept of an exchange for diagnosis. Pure. */
import type { RecordedAnswer } from '#model/recorded-answer.ts';
import { decoded } from './charset.ts';
import type { Came } from './client.ts';
import { concealHeader, concealUrl } from './conceal.ts';

/** Characters of the body. */
const longest = 16_000;
/** Further ones are looked at, so that no secret is cut in half and passes. */
const margin = 4_000;
const mostHeaders = 40;
const longestHeader = 400;

/** `now` is epoch ms; `conceal` takes secrets out of a text. */
export function recordOf(
  asked: { readonly at: number; readonly method: string; readonly url: URL },
  came: Came | undefined,
  now: number,
  conceal: (text: string) => string,
  error?: string,
): RecordedAnswer {
  const { at, method, url } = asked;
  const headers = [...(came?.headers ?? [])].slice(0, mostHeaders).map(([name, value]) => {
    return [name, conceal(concealHeader(name, value)).slice(0, longestHeader)] as const;
  });
  return {
    at,
    method,
    url: conceal(concealUrl(url)),
    status: came?.status ?? null,
    duration: Math.max(0, now - at),
    headers: Object.fromEntries(headers),
    body: came ? bodyOf(came, conceal) : '',
    size: came?.body.bytes.length ?? 0,
    ...(error !== undefined && { error: conceal(error) }),
  };
}

function bodyOf({ headers, body: { bytes } }: Came, conceal: (text: string) => string): string {
  // Four bytes a character at most.
  const looked = bytes.subarray(0, 4 * (longest + margin));
  if (looked.subarray(0, longest).includes(0) && !isWide(headers)) return '';
  const text = decoded(looked, charsetOf(headers)).slice(0, longest + margin);
  const isCut = bytes.length > looked.length || text.length === longest + margin;
  const safe = conceal(text);
  const kept = isCut ? safe.slice(0, Math.max(0, Math.min(longest, safe.length - margin))) : safe.slice(0, longest);
  // A part of a string keeps all of it in memory.
  return Buffer.from(kept).toString();
}

const charsetOf = (headers: ReadonlyMap<string, string>): string | undefined =>
  /charset="?([\w.:-]+)/i.exec(headers.get('content-type') ?? '')?.[1];
/** Zeros are letters there; elsewhere they are no text. */
const isWide = (headers: ReadonlyMap<string, string>): boolean => /utf-?(16|32)/i.test(charsetOf(headers) ?? '');
