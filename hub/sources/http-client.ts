/** The HTTP a collector is given: GET, JSON, with a deadline, a size cap, and errors of the kinds the supervisor knows. */
import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { Http, HttpRequest } from '#model/collector.ts';
import { BadReading, Misconfigured, Unreachable, messageOf } from '#model/trouble.ts';
import { httpWords } from '#model/words/hub-en.ts';
import { admittedAddresses, type AddressRules } from './admitted-addresses.ts';
import { pinnedGet } from './pinned-request.ts';
import { version } from '../version.ts';

export type HttpClientOptions = {
  /** Ends every exchange, besides its own deadline. */
  readonly signal: AbortSignal;
  readonly now: () => number;
  readonly addresses: AddressRules;
  /** One GET without redirects. */
  readonly get?: typeof pinnedGet;
};

const defaultDeadline = 10_000;
const defaultSizeCap = 1_000_000;
const maxRedirects = 3;
const longestRefusal = 10_000;
const headers = { accept: 'application/json', 'accept-encoding': 'identity', 'user-agent': `Mantel/${version}` };

export function createHttpClient(options: HttpClientOptions): Http {
  const { signal, now, get = pinnedGet } = options;

  const follow = async (request: HttpRequest<unknown>, first: URL, abort: AbortSignal): Promise<IncomingMessage> => {
    let url = first;
    for (let hop = 0; hop <= maxRedirects; hop++) {
      const addresses = await unlessAborted(admittedAddresses(url, options.addresses), abort);
      // Credentials are for the host they were given for.
      const own = url.origin === first.origin ? request.headers : {};
      const answer = await get(url, { headers: { ...headers, ...own }, addresses, signal: abort });
      const { statusCode = 0 } = answer;
      const { location } = answer.headers;
      if (statusCode < 300 || statusCode > 399 || location === undefined) return answer;
      answer.destroy();
      if (!URL.canParse(location, url.href))
        throw new BadReading(`${url.host} redirects to something that is no address.`);
      url = new URL(location, url);
    }
    throw new Unreachable(`${first.host} redirects more than ${maxRedirects} times.`);
  };

  const exchange = async (request: HttpRequest<unknown>, url: URL): Promise<string> => {
    const deadline = request.deadline ?? defaultDeadline;
    const late = AbortSignal.timeout(deadline);
    try {
      const response = await follow(request, url, AbortSignal.any([signal, late]));
      await refuse(response, request, url.host, now());
      return await readCapped(response, request.sizeCap ?? defaultSizeCap, url.host);
    } catch (error) {
      if (error instanceof Unreachable || error instanceof Misconfigured || error instanceof BadReading) throw error;
      signal.throwIfAborted();
      const why = late.aborted
        ? `did not answer within ${deadline / 1_000} s`
        : `cannot be reached (${reasonOf(error)})`;
      throw new Unreachable(`${url.host} ${why}.`, { cause: error });
    }
  };

  return {
    async json(request) {
      const url = new URL(request.url);
      const text = await exchange(request, url);
      let body: unknown;
      try {
        body = JSON.parse(text);
      } catch (error) {
        throw new BadReading(`${url.host} answered something that is not JSON.`, { cause: error });
      }
      const parsed = request.schema.safeParse(body);
      if (parsed.success) return parsed.data;
      throw new BadReading(
        `${url.host} answered in an unexpected shape: ${z.prettifyError(parsed.error).split('\n')[0]}`,
      );
    },
  };
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

async function refuse(
  response: IncomingMessage,
  request: HttpRequest<unknown>,
  host: string,
  now: number,
): Promise<void> {
  const { statusCode: status = 0 } = response;
  const { 'content-encoding': encoding = 'identity' } = response.headers;
  if (encoding !== 'identity') {
    response.destroy();
    throw new BadReading(httpWords.compressed(host, encoding));
  }
  if (status >= 200 && status < 300) return;
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
async function ownWords(response: IncomingMessage, { refusal }: HttpRequest<unknown>, host: string): Promise<string> {
  if (!refusal) return '';
  try {
    const found = refusal.safeParse(JSON.parse(await readCapped(response, longestRefusal, host)));
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

async function readCapped(response: IncomingMessage, cap: number, host: string): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop ends the connection.
  for await (const part of response as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > cap) throw new BadReading(`${host} answered more than ${cap} bytes.`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
