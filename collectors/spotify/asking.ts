/** Questions to Spotify, and its refusals in plain words. */
import type { z } from 'zod';
import type { Http, HttpAnswer, HttpRequest } from '#model/http.ts';
import { BadReading, Misconfigured } from '#model/trouble.ts';
import { playingWords as words } from '#model/words/playing-en.ts';
import { refusal } from './answers.ts';

export type Refused = { readonly message: string; readonly reason: string | undefined };

/**
 * Asks, signed in. `explain` may put what Spotify itself says about a refusal into another error than Http throws.
 * Without a Premium account it is Misconfigured.
 */
export async function ask(
  http: Http,
  request: HttpRequest,
  explain: (refused: Refused) => Error | undefined = () => undefined,
): Promise<HttpAnswer> {
  let refused: Refused | undefined;
  const told = refusal.transform(({ error: { message, reason } }) => {
    refused = { message: message.replace(/[\s.]+$/, ''), reason: reason ?? undefined };
    return message;
  });
  try {
    return await http.get({ ...request, isSignedIn: true, refusal: told });
  } catch (error) {
    if (!refused || !(error instanceof Misconfigured || error instanceof BadReading)) throw error;
    if (refused.reason === 'PREMIUM_REQUIRED' || /premium/i.test(refused.message)) {
      throw new Misconfigured(words.spotifyPremium, { cause: error });
    }
    const explained = explain(refused);
    if (explained) throw explained;
    // Signed in, but not allowed: not one of the five that the owner of the app named, for example.
    throw error instanceof Misconfigured
      ? new Misconfigured(words.spotifyRefuses(refused.message), { cause: error })
      : error;
  }
}

/** Throws BadReading for what is no JSON of this shape. */
export function bodyOf<Body>(bytes: Uint8Array, schema: z.ZodType<Body>): Body {
  let body: unknown;
  try {
    body = JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new BadReading(words.spotifyNonsense, { cause });
  }
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new BadReading(words.spotifyNonsense, { cause: parsed.error });
  return parsed.data;
}
