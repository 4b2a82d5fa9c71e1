/** Which error an answer with a status other than 200 to 299 is. Pure. */
import type { HttpRequest } from '#model/http.ts';
import { BadReading, Refused, Unreachable } from '#model/trouble.ts';
import { httpWords } from '#model/words/http-en.ts';
import { decoded } from './charset.ts';
import { retryAfterOf } from './retry-after.ts';

/** Characters of the source's own words. */
const longestWords = 200;

export type RefusedAnswer = {
  readonly host: string;
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  /** Of the body as much as was read. */
  readonly bytes: Uint8Array;
};

/** `now` is epoch ms. A source that lets everybody in refuses for a reason that is not in the settings. */
export function refusalOf(
  { host, status, headers, bytes }: RefusedAnswer,
  request: HttpRequest,
  { now, isKeyless, conceal }: { now: number; isKeyless: boolean; conceal: (text: string) => string },
): Error {
  const own = status >= 400 && status < 500 ? ownWords(bytes, request, conceal) : '';
  if (status === 401 || status === 403) {
    if (isKeyless) return new Unreachable(httpWords.letsNobodyIn(host, status, own));
    return new Refused(httpWords.refused(host, status, own), status);
  }
  if (status === 408 || status === 429 || status >= 500) {
    const retryAfter = retryAfterOf(headers.get('retry-after'), headers.get('date'), now);
    const text = status === 429 ? httpWords.tooOften(host, own) : httpWords.ownTrouble(host, status);
    return new Unreachable(text, retryAfter === undefined ? {} : { retryAfter });
  }
  return new BadReading(httpWords.status(host, status, own));
}

/** ": the reason the source itself gave", or nothing. */
function ownWords(bytes: Uint8Array, { refusal }: HttpRequest, conceal: (text: string) => string): string {
  if (!refusal) return '';
  try {
    const found = refusal.safeParse(JSON.parse(decoded(bytes)));
    if (!found.success) return '';
    // First without secrets, then shortened: a part of one tells, too.
    return `: ${conceal(found.data)
      .slice(0, longestWords)
      .replace(/[\s.]+$/, '')}`;
  } catch {
    // The status alone must do.
    return '';
  }
}
