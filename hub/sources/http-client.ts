/** The HTTP a collector is given: with a deadline, a size cap, and errors of the kinds the supervisor knows. */
import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { Http, HttpAnswer, HttpRequest } from '#model/http.ts';
import { BadReading, Misconfigured, Unreachable, messageOf } from '#model/trouble.ts';
import { httpWords } from '#model/words/hub-en.ts';
import { admittedAddresses, type AddressRules } from './admitted-addresses.ts';
import { pinnedRequest } from './pinned-request.ts';
import { version } from '../version.ts';

export type HttpClientOptions = {
  /** Ends every exchange, besides its own deadline. */
  readonly signal: AbortSignal;
  readonly now: () => number;
  readonly addresses: AddressRules;
  /** One request without redirects. */
  readonly send?: typeof pinnedRequest;
};

type Followed = {
  readonly response: IncomingMessage;
  readonly url: string;
  readonly movedTo: string | undefined;
};

const defaultDeadline = 10_000;
const defaultSizeCap = 1_000_000;
const maxRedirects = 3;
const longestRefusal = 10_000;
const headers = { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': `Mantel/${version}` };

export function createHttpClient(options: HttpClientOptions): Http {
  const { signal, now, send = pinnedRequest } = options;

  /** What stood with the answer that was taken last, by address. */
  const seen = new Map<string, Readonly<Record<string, string>>>();

  const follow = async (request: HttpRequest, first: URL, abort: AbortSignal): Promise<Followed> => {
    let url = first;
    let movedTo: string | undefined;
    let isForGood = true;
    const content = contentOf(request);
    const method = request.method ?? 'GET';
    for (let hop = 0; hop <= maxRedirects; hop++) {
      const addresses = await unlessAborted(admittedAddresses(url, options.addresses), abort);
      // Credentials are for the host they were given for.
      const own = url.origin === first.origin ? request.headers : {};
      const sent = { method, ...(content && { body: content.body }), addresses, signal: abort };
      const answer = await send(url, { ...sent, headers: { ...headers, ...content?.headers, ...own } });
      const { statusCode = 0 } = answer;
      const { location } = answer.headers;
      if (statusCode < 300 || statusCode > 399 || location === undefined) {
        return { response: answer, url: url.href, movedTo };
      }
      answer.destroy();
      if (!URL.canParse(location, url.href))
        throw new BadReading(`${url.host} redirects to something that is no address.`);
      url = new URL(location, url);
      isForGood &&= statusCode === 301 || statusCode === 308;
      if (isForGood) movedTo = url.href;
    }
    throw new Unreachable(`${first.host} redirects more than ${maxRedirects} times.`);
  };

  const exchange = async (request: HttpRequest, url: URL): Promise<HttpAnswer | 'unchanged'> => {
    const deadline = request.deadline ?? defaultDeadline;
    const late = AbortSignal.timeout(deadline);
    try {
      const followed = await follow(request, url, AbortSignal.any([signal, late]));
      const { response } = followed;
      if (response.statusCode === 304) {
        response.destroy();
        return 'unchanged';
      }
      await refuse(response, request, url.host, now());
      const bytes = await readCapped(response, request.sizeCap ?? defaultSizeCap, url.host);
      return answerOf(followed, bytes, (validators) => seen.set(url.href, validators));
    } catch (error) {
      if (error instanceof Unreachable || error instanceof Misconfigured || error instanceof BadReading) throw error;
      signal.throwIfAborted();
      const why = late.aborted
        ? `did not answer within ${deadline / 1_000} s`
        : `cannot be reached (${reasonOf(error)})`;
      throw new Unreachable(`${url.host} ${why}.`, { cause: error });
    }
  };

  const get: Http['get'] = async (request) => {
    const url = new URL(request.url);
    const answer = await exchange(request, url);
    if (answer === 'unchanged') throw new BadReading(`${url.host} answered with status 304, which was not asked for.`);
    return answer;
  };
  const text: Http['text'] = async (request) => {
    const { bytes, charset } = await get(request);
    return decoded(bytes, charset);
  };

  return {
    get,
    text,
    ifChanged(request) {
      const url = new URL(request.url);
      return exchange({ ...request, headers: { ...seen.get(url.href), ...request.headers } }, url);
    },
    async json(request) {
      const { host } = new URL(request.url);
      let body: unknown;
      const found = await text({ ...request, headers: { accept: 'application/json', ...request.headers } });
      try {
        body = JSON.parse(found);
      } catch (error) {
        throw new BadReading(`${host} answered something that is not JSON.`, { cause: error });
      }
      const parsed = request.schema.safeParse(body);
      if (parsed.success) return parsed.data;
      throw new BadReading(`${host} answered in an unexpected shape: ${z.prettifyError(parsed.error).split('\n')[0]}`);
    },
  };
}

function contentOf({ form, body }: HttpRequest): { body: string; headers: Record<string, string> } | undefined {
  if (form) {
    const type = 'application/x-www-form-urlencoded';
    return { body: new URLSearchParams(form).toString(), headers: { 'content-type': type } };
  }
  if (body === undefined) return undefined;
  return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}

function answerOf(
  { response, url, movedTo }: Followed,
  bytes: Uint8Array,
  remember: (validators: Readonly<Record<string, string>>) => void,
): HttpAnswer {
  const all = new Map(Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(', ')]));
  const [type, ...parameters] = (all.get('content-type') ?? '').toLowerCase().split(';');
  const charset = parameters
    .map((one) => /^\s*charset="?([^"]+)"?\s*$/.exec(one)?.[1])
    .find((one) => one !== undefined);
  return {
    status: response.statusCode ?? 0,
    url,
    ...(movedTo !== undefined && { movedTo }),
    headers: all,
    bytes,
    type: type === undefined || type.trim() === '' ? undefined : type.trim(),
    charset,
    taken() {
      const etag = all.get('etag');
      const modified = all.get('last-modified');
      remember({
        ...(etag !== undefined && { 'if-none-match': etag }),
        ...(modified !== undefined && { 'if-modified-since': modified }),
      });
    },
  };
}

function decoded(bytes: Uint8Array, charset = 'utf-8'): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    // A name that nobody knows.
    return new TextDecoder().decode(bytes);
  }
}

/** DNS knows no deadline. */
async function unlessAborted<T>(work: Promise<T>, abort: AbortSignal): Promise<T> {
  abort.throwIfAborted();
  const aborted = Promise.withResolvers<never>();
  const end = (): void => aborted.reject(abort.reason as Error);
  abort.addEventListener('abort', end, { once: true });
  try {
    return await Promise.race([work, aborted.promise]);
  } finally {
    abort.removeEventListener('abort', end);
  }
}

/** Of several addresses each has its own reason; the first is as good as any. */
function reasonOf(error: unknown): string {
  return messageOf(error instanceof AggregateError ? error.errors[0] : error);
}

async function refuse(response: IncomingMessage, request: HttpRequest, host: string, now: number): Promise<void> {
  const { statusCode: status = 0 } = response;
  const { 'content-encoding': encoding = 'identity' } = response.headers;
  if (encoding !== 'identity') {
    response.destroy();
    throw new BadReading(httpWords.compressed(host, encoding));
  }
  if ((status >= 200 && status < 300) || request.answers?.includes(status)) return;
  const own = status >= 400 && status < 500 ? await ownWords(response, request, host) : '';
  response.destroy();
  if (status === 401 || status === 403) {
    throw new Misconfigured(`${host} refuses access (${status})${own}; check the key or password in the settings.`);
  }
  if (status === 429 || status >= 500) {
    const retryAfter = retryAfterOf(response.headers['retry-after'], now);
    const text =
      status === 429 ? `${host} says we ask too often (429)${own}.` : `${host} has trouble of its own (${status}).`;
    throw new Unreachable(text, retryAfter === undefined ? {} : { retryAfter });
  }
  throw new BadReading(`${host} answered with status ${status}${own}.`);
}

/** ": the reason the source itself gave", or nothing. */
async function ownWords(response: IncomingMessage, { refusal }: HttpRequest, host: string): Promise<string> {
  if (!refusal) return '';
  try {
    const found = refusal.safeParse(JSON.parse(decoded(await readCapped(response, longestRefusal, host))));
    return found.success ? `: ${found.data.slice(0, 200).replace(/[\s.]+$/, '')}` : '';
  } catch {
    // The status alone must do.
    return '';
  }
}

/** RFC 9110 section 10.2.3: seconds, or a date. Milliseconds to wait. */
function retryAfterOf(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1_000;
  const date = z.coerce.date().safeParse(header).data;
  return date && date.getTime() > now ? date.getTime() - now : undefined;
}

async function readCapped(response: IncomingMessage, cap: number, host: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop ends the connection.
  for await (const part of response as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > cap) throw new BadReading(`${host} answered more than ${cap} bytes.`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
