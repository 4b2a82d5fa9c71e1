/** One request and the redirects it meets: each hop is looked at anew, and gets only what is meant for it. */
import type { IncomingMessage } from 'node:http';
import type { HttpRequest } from '#model/http.ts';
import { BadReading, Unreachable } from '#model/trouble.ts';
import { httpWords } from '#model/words/http-en.ts';
import { admittedAddresses, checkProxied, isHomeName } from './admitted-addresses.ts';
import type { AddressRules } from './admitted-addresses.ts';
import { acceptedEncodings } from './body.ts';
import { contentOf, type Content } from './content.ts';
import type { pinnedRequest } from './pinned-request.ts';
import { proxiedRequest } from './proxied-request.ts';
import type { ProxyFor } from './proxy.ts';
import { unlessAborted } from '../until.ts';
import { homePage, version } from '../version.ts';

export type Ways = {
  readonly addresses: AddressRules;
  readonly proxyFor: ProxyFor;
  /** One request without redirects, to addresses that were looked at. */
  readonly send: typeof pinnedRequest;
};

export type Followed = {
  readonly url: URL;
  /** As far as it was redirected for good. */
  readonly movedTo: string | undefined;
  readonly response: IncomingMessage;
};

export const maxRedirects = 5;
const agent = homePage === '' ? `Mantel/${version}` : `Mantel/${version} (+${homePage})`;
const usual = { accept: '*/*', 'accept-encoding': acceptedEncodings, 'user-agent': agent };
/** Headers that tell nothing of whom they come from, and go along to another origin. */
const harmless: ReadonlySet<string> = new Set(['accept', 'accept-language']);

type Sent = { readonly method: string; readonly content: Content | undefined };

/**
 * The answer that is no redirect, and where it came from. `validators` gives what to add for a hop. Throws Misconfigured,
 * Unreachable, BadReading, or what node or the signal says.
 */
export async function follow(
  request: HttpRequest,
  first: URL,
  ways: Ways,
  { signal, validators }: { signal: AbortSignal; validators: (hop: URL) => Readonly<Record<string, string>> },
): Promise<Followed> {
  let url = first;
  let movedTo: string | undefined;
  let isForGood = true;
  let sent: Sent = { method: request.method ?? 'GET', content: contentOf(request) };
  const own = lowered(request.headers ?? {});
  for (let hop = 0; hop <= maxRedirects; hop++) {
    const given = url.origin === first.origin ? own : Object.fromEntries(Object.entries(own).filter(isHarmless));
    const headers = { ...usual, ...sent.content?.headers, ...validators(url), ...given };
    const { method, content } = sent;
    const response = await ask(url, ways, { method, headers, signal, ...(content && { body: content.body }) });
    const { statusCode = 0 } = response;
    const { location } = response.headers;
    if (statusCode < 300 || statusCode > 399 || statusCode === 304 || location === undefined)
      return { url, movedTo, response };
    response.destroy();
    const next = leadTo(location, url);
    sent = redirected(sent, statusCode);
    if (next.origin !== first.origin && sent.method !== 'GET') {
      throw new BadReading(httpWords.carriesOff(url.host, next.host));
    }
    url = next;
    isForGood &&= statusCode === 301 || statusCode === 308;
    if (isForGood) movedTo = url.href;
  }
  throw new Unreachable(httpWords.tooManyRedirects(first.host, maxRedirects));
}

async function ask(
  url: URL,
  { addresses, proxyFor, send }: Ways,
  request: { method: string; headers: Readonly<Record<string, string>>; signal: AbortSignal; body?: Content['body'] },
): Promise<IncomingMessage> {
  const { signal } = request;
  const proxy = addresses.homeHosts.has(url.host) || isHomeName(url.hostname) ? undefined : proxyFor(url);
  if (proxy) {
    // DNS knows no deadline.
    await unlessAborted(checkProxied(url, addresses), signal);
    return await proxiedRequest(url, { ...request, proxy });
  }
  const admitted = await unlessAborted(admittedAddresses(url, addresses), signal);
  return await send(url, { ...request, addresses: admitted });
}

function leadTo(location: string, from: URL): URL {
  if (!URL.canParse(location, from.href)) throw new BadReading(httpWords.noRedirect(from.host));
  const next = new URL(location, from);
  if (from.protocol === 'https:' && next.protocol === 'http:') {
    throw new BadReading(httpWords.downgrade(from.host, next.host));
  }
  return next;
}

/** RFC 9110 section 15.4: 303 asks for the answer elsewhere, and 301 and 302 after a POST are meant so by everyone. */
function redirected(sent: Sent, status: number): Sent {
  const isOver = status === 303 || ((status === 301 || status === 302) && sent.method === 'POST');
  return isOver ? { method: 'GET', content: undefined } : sent;
}

const isHarmless = ([name]: readonly [string, string]): boolean => harmless.has(name);
const lowered = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
