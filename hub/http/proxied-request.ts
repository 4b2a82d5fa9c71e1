/** One request by way of a proxy: as a whole address to it for http, through a tunnel (CONNECT) for https. */
import type { ClientRequest, IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { Misconfigured, Unreachable, messageOf } from '#model/trouble.ts';
import { httpWords } from '#model/words/http-en.ts';
import { unescaped } from './conceal.ts';
import type { PinnedRequest } from './pinned-request.ts';
import type { Proxy } from './proxy.ts';

export type ProxiedRequest = Omit<PinnedRequest, 'addresses'> & { readonly proxy: Proxy };

/**
 * The answer once its headers are here; whoever does not read its body destroys it. The proxy resolves the name. Rejects
 * with Misconfigured or Unreachable where the proxy refuses, with node's error, or the signal's.
 */
export async function proxiedRequest(url: URL, request: ProxiedRequest): Promise<IncomingMessage> {
  return url.protocol === 'https:' ? await throughTunnel(url, request) : await asked(url, request);
}

async function asked(url: URL, { method, body, headers, signal, proxy }: ProxiedRequest): Promise<IncomingMessage> {
  const whole = new URL(url);
  whole.username = '';
  whole.password = '';
  whole.hash = '';
  const all = { host: url.host, ...loginOf(url), ...headers, ...toProxy(proxy) };
  const { request } = await moduleFor(proxy.url);
  const sent = request({ ...placeOf(proxy.url), method, path: whole.href, headers: all, signal, agent: false });
  const answer = await answered(sent, body, proxy);
  if (answer.statusCode !== 407) return answer;
  answer.destroy();
  throw new Misconfigured(httpWords.proxyLogin(proxy.url.host));
}

async function throughTunnel(
  url: URL,
  { method, body, headers, signal, proxy }: ProxiedRequest,
): Promise<IncomingMessage> {
  const [{ request }, { connect }] = await Promise.all([import('node:https'), import('node:tls')]);
  const socket = await tunnel(url, proxy, signal);
  const servername = url.hostname.replace(/^\[|\]$/g, '');
  const createConnection = () => connect({ socket, servername });
  const sent = request(url, { method, headers, signal, createConnection });
  // Else a tunnel to whoever does not speak TLS would stay open.
  sent.once('close', () => socket.destroy());
  return await answered(sent, body);
}

async function tunnel({ hostname, port, host }: URL, proxy: Proxy, signal: AbortSignal): Promise<Duplex> {
  const place = `${hostname}:${port === '' ? 443 : port}`;
  const headers = { host: place, ...toProxy(proxy) };
  const { request } = await moduleFor(proxy.url);
  const { promise, resolve, reject } = Promise.withResolvers<Duplex>();
  const sent = request({ ...placeOf(proxy.url), method: 'CONNECT', path: place, headers, signal, agent: false });
  const refuse = (status = 0): void => {
    sent.destroy();
    reject(
      status === 407
        ? new Misconfigured(httpWords.proxyLogin(proxy.url.host))
        : new Unreachable(httpWords.proxyRefuses(proxy.url.host, host, status)),
    );
  };
  sent.once('connect', ({ statusCode = 0 }, socket) => {
    if (statusCode >= 200 && statusCode < 300) resolve(socket);
    else refuse(statusCode);
  });
  sent.once('response', ({ statusCode }) => refuse(statusCode));
  sent.once('error', (error) => reject(ofProxy(error, proxy)));
  sent.end();
  return await promise;
}

async function answered(sent: ClientRequest, body: PinnedRequest['body'], proxy?: Proxy): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  sent.once('response', resolve).on('error', (error) => reject(proxy ? ofProxy(error, proxy) : error));
  sent.end(body);
  return await promise;
}

/** What cannot be connected to is the proxy; aborts stay what they are. */
function ofProxy(error: Error, { url }: Proxy): Error {
  if (error.name === 'AbortError') return error;
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  return new Unreachable(httpWords.proxyUnreachable(url.host, messageOf(first)), { cause: error });
}

const moduleFor = ({ protocol }: URL) => (protocol === 'https:' ? import('node:https') : import('node:http'));
const placeOf = ({ hostname, port, protocol }: URL) => ({
  hostname: hostname.replace(/^\[|\]$/g, ''),
  port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port),
});
const toProxy = ({ authorization }: Proxy): Record<string, string> =>
  authorization === undefined ? {} : { 'proxy-authorization': authorization };

function loginOf({ username, password }: URL): Record<string, string> {
  if (username === '' && password === '') return {};
  const login = `${unescaped(username)}:${unescaped(password)}`;
  return { authorization: `Basic ${Buffer.from(login).toString('base64')}` };
}
