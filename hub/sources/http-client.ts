/** The HTTP a collector is given: GET, JSON, with a deadline, a size cap, and errors of the kinds the supervisor knows. */
import { lookup } from 'node:dns/promises';
import { z } from 'zod';
import type { Http, HttpRequest } from '#model/collector.ts';
import { BadReading, Misconfigured, Unreachable, messageOf } from '#model/trouble.ts';
import { isInnerAddress } from './inner-address.ts';
import { version } from '../version.ts';

export type HttpClientOptions = {
  /** Ends every exchange, besides its own deadline. */
  readonly signal: AbortSignal;
  readonly now: () => number;
  /** Hosts (with port) that may be addresses of this machine or its link: those a person has written into the settings. */
  readonly innerHosts?: ReadonlySet<string>;
  readonly fetch?: typeof globalThis.fetch;
  /** All addresses of a host. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
};

const defaultDeadline = 10_000;
const defaultSizeCap = 1_000_000;
const maxRedirects = 3;
const longestRefusal = 10_000;
const headers = { accept: 'application/json', 'user-agent': `Mantel/${version}` };

const dnsAddresses = async (host: string): Promise<readonly string[]> =>
  (await lookup(host, { all: true })).map(({ address }) => address);

export function createHttpClient(options: HttpClientOptions): Http {
  const { signal, now, innerHosts, resolve = dnsAddresses } = options;

  /** Asked anew for each redirect. The name is resolved again by the connection itself, a gap a hostile DNS could use. */
  const admit = async (url: URL): Promise<void> => {
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
      throw new Misconfigured(`${url.protocol}// is not an address Mantel fetches; use http:// or https://.`);
    }
    if (innerHosts?.has(url.host)) return;
    const addresses = /^[[\d]/.test(url.hostname) ? [url.hostname] : await resolve(url.hostname);
    if (addresses.some(isInnerAddress)) {
      throw new Misconfigured(`${url.hostname} is an address of this machine, which this source may not fetch.`);
    }
  };

  const follow = async (request: HttpRequest<unknown>, first: URL, abort: AbortSignal): Promise<Response> => {
    let url = first;
    for (let hop = 0; hop <= maxRedirects; hop++) {
      await admit(url);
      // Credentials are for the host they were given for.
      const own = url.origin === first.origin ? request.headers : {};
      const fetching = options.fetch ?? fetch;
      const response = await fetching(url, { headers: { ...headers, ...own }, redirect: 'manual', signal: abort });
      const target = response.headers.get('location');
      if (response.status < 300 || response.status > 399 || target === null) return response;
      await response.body?.cancel();
      url = new URL(target, url);
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

/** Hosts that stand in a value of the settings as http:// or https:// addresses. */
export function hostsIn(settings: unknown): Set<string> {
  if (typeof settings === 'string')
    return /^https?:\/\//.test(settings) && URL.canParse(settings) ? new Set([new URL(settings).host]) : new Set();
  if (typeof settings !== 'object' || settings === null) return new Set();
  return new Set(Object.values(settings).flatMap((inner) => [...hostsIn(inner)]));
}

/** fetch says only "fetch failed"; the cause knows why. */
function reasonOf(error: unknown): string {
  return error instanceof Error && error.cause !== undefined ? messageOf(error.cause) : messageOf(error);
}

async function refuse(response: Response, request: HttpRequest<unknown>, host: string, now: number): Promise<void> {
  const { status } = response;
  if (status >= 200 && status < 300) return;
  const own = status >= 400 && status < 500 ? await ownWords(response, request, host) : '';
  await response.body?.cancel();
  if (status === 401 || status === 403) {
    throw new Misconfigured(`${host} refuses access (${status})${own}; check the key or password in the settings.`);
  }
  if (status === 429 || status >= 500) {
    const retryAfter = retryAfterOf(response.headers.get('retry-after'), now);
    const text =
      status === 429 ? `${host} says we ask too often (429)${own}.` : `${host} has trouble of its own (${status}).`;
    throw new Unreachable(text, retryAfter === undefined ? {} : { retryAfter });
  }
  throw new BadReading(`${host} answered with status ${status}${own}.`);
}

/** ": the reason the source itself gave", or nothing. */
async function ownWords(response: Response, { refusal }: HttpRequest<unknown>, host: string): Promise<string> {
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
function retryAfterOf(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1_000;
  const date = z.coerce.date().safeParse(header).data;
  return date && date.getTime() > now ? date.getTime() - now : undefined;
}

async function readCapped(response: Response, cap: number, host: string): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop cancels the body.
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > cap) throw new BadReading(`${host} answered more than ${cap} bytes.`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
