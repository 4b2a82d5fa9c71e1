/** HTTP that sends the token of a source's sign-in where a request asks for it. */
import type { Http, HttpRequest } from '#model/http.ts';
import { Misconfigured, Refused } from '#model/trouble.ts';
import { signInWords } from '#model/words/sign-in-en.ts';
import type { Bearer } from '../bearer.ts';
import { requireEncryption } from './encrypted.ts';

export type SignedInOptions = {
  /** Undefined where the settings need no sign-in: then requests are sent as they are. */
  readonly bearer: Bearer | undefined;
  readonly homeHosts: ReadonlySet<string>;
  /** Of the source. */
  readonly title: string;
};

/**
 * Leaves all else to `http`, which sends headers to the origin of the request's own address alone. A token that is refused
 * with 401 is renewed, and the request sent once more, which counts as a call.
 */
export function signedInHttp(http: Http, { bearer, homeHosts, title }: SignedInOptions): Http {
  const signed = async <Request extends HttpRequest, Answer>(
    request: Request,
    ask: (request: Request) => Promise<Answer>,
  ): Promise<Answer> => {
    if (request.isSignedIn !== true || !bearer) return await ask(request);
    requireEncryption(new URL(request.url), homeHosts);
    const askWith = (token: string): Promise<Answer> =>
      ask({ ...request, headers: { ...request.headers, authorization: `Bearer ${token}` } });
    const token = await bearer.token();
    try {
      return await askWith(token);
    } catch (error) {
      if (!isUnknown(error)) throw error;
    }
    await bearer.refused(token);
    try {
      return await askWith(await bearer.token());
    } catch (error) {
      throw isUnknown(error) ? new Misconfigured(signInWords.notAccepted(title), { cause: error }) : error;
    }
  };
  return {
    json: (request) => signed(request, (given) => http.json(given)),
    text: (request) => signed(request, (given) => http.text(given)),
    get: (request) => signed(request, (given) => http.get(given)),
    ifChanged: (request) => signed(request, (given) => http.ifChanged(given)),
  };
}

/** 401, not 403: that one says who we are is known, and not enough. */
const isUnknown = (error: unknown): boolean => error instanceof Refused && error.status === 401;
