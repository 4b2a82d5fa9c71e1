/**
 * Which page of which machine is asking. A page of another origin must neither read nor change anything here, also when
 * it has made its own name resolve to this machine (DNS rebinding): hence the list of host names, checked before all
 * else, and the check of Origin and Sec-Fetch-Site on every request, the WebSocket included.
 */
import type { IncomingHttpHeaders } from 'node:http';
import { refusalWords } from '#model/words/refusals-en.ts';
import { Refusal } from './refusal.ts';

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);

export type HostRules = {
  readonly lan: boolean;
  readonly hostname: string;
  readonly hosts: readonly string[];
};

/** The host name of a Host header, lower case, without port and final dot; undefined when it is none. */
export function hostName(host: string | undefined): string | undefined {
  const found = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+?)\.?(?::\d{1,5})?$/.exec((host ?? '').toLowerCase());
  return found?.[1];
}

export const isLoopbackName = (name: string | undefined): boolean => name !== undefined && loopbackNames.has(name);

/**
 * Throws a Refusal 421 unless the request was sent to a name of this machine. `arrivedAt` is the address the connection
 * came in at: a Host that names it by number cannot be a rebound name, and it stays right when addresses change.
 */
export function checkHost(host: string | undefined, arrivedAt: string | undefined, rules: HostRules): void {
  const name = hostName(host);
  if (name !== undefined && (loopbackNames.has(name) || rules.hosts.some((own) => hostName(own) === name))) return;
  if (name !== undefined && rules.lan) {
    const own = rules.hostname.toLowerCase();
    if (name === own || name === `${own}.local`) return;
    if (arrivedAt !== undefined && name === asHost(arrivedAt)) return;
  }
  throw new Refusal(421, refusalWords.otherHost);
}

/**
 * Of two Host or Authorization headers node:http keeps the first in silence, where a proxy before us may have judged the
 * other one. `rawHeaders` are names and values by turns.
 */
export function isTwice(name: 'host' | 'authorization', rawHeaders: readonly string[]): boolean {
  return rawHeaders.filter((text, i) => i % 2 === 0 && text.toLowerCase() === name).length > 1;
}

function asHost(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '').toLowerCase();
  return plain.includes(':') ? `[${plain}]` : plain;
}

export type Asked = {
  readonly headers: IncomingHttpHeaders;
  readonly method: string;
  /** The screen's own files may be opened by a link from elsewhere; nothing else may. */
  readonly isFile: boolean;
  /** A listed proxy ended TLS: a page without it is another one. */
  readonly isSecure: boolean;
};

/** Throws a Refusal 403 when a page of another origin asks. Programs that are no browsers send neither header. */
export function checkOrigin({ headers, method, isFile, isSecure }: Asked): void {
  const { origin } = headers;
  if (origin !== undefined && !isOwnOrigin(origin, headers.host, isSecure)) {
    throw new Refusal(403, refusalWords.ownPagesOnly);
  }
  const site = headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return;
  const opensPage = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  if (isFile && opensPage && (method === 'GET' || method === 'HEAD')) return;
  throw new Refusal(403, refusalWords.ownPagesOnly);
}

/** https too without a listed proxy: one that nobody listed may have ended TLS. */
function isOwnOrigin(origin: string, host: string | undefined, isSecure: boolean): boolean {
  const found = (isSecure ? /^https:\/\/(.+)$/ : /^https?:\/\/(.+)$/).exec(origin.toLowerCase());
  return found !== null && host !== undefined && found[1] === host.toLowerCase();
}

/** Whether something between the sender and us spoke for it: then the sender's address says nothing. */
export function isForwarded(headers: IncomingHttpHeaders): boolean {
  return Object.keys(headers).some(
    (name) => name === 'forwarded' || name === 'via' || name === 'x-real-ip' || name.startsWith('x-forwarded'),
  );
}
