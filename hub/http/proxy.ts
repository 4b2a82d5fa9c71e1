/** Which proxy leads to an address: the one of the settings, else that of the environment. Pure. */
import { BlockList, isIP } from 'node:net';
import type { Settings } from '#model/settings.ts';
import { Misconfigured } from '#model/trouble.ts';
import { httpWords } from '#model/words/http-en.ts';
import { unescaped } from './conceal.ts';
import { bareAddress, reachOf } from './reach.ts';

export type Proxy = {
  /** http: or https:, as the proxy itself is spoken to; without a login. */
  readonly url: URL;
  /** Value of Proxy-Authorization. */
  readonly authorization?: string;
};

/** Undefined: go there directly. */
export type ProxyFor = (url: URL) => Proxy | undefined;

type Network = Settings['network'];
type Environment = Readonly<Record<string, string | undefined>>;

/** `proxy` of the settings when it is there instead of the environment's. */
export const direct = 'none';

/**
 * HTTPS_PROXY and HTTP_PROXY by the protocol of the address, NO_PROXY as curl reads it: hosts and all below them, with a
 * port or not, addresses, networks, or "*". Small letters win. Throws Misconfigured for a proxy that is no address.
 */
export function proxiesOf(
  { proxy, no_proxy: also, proxy_password: password }: Network,
  environment: Environment,
): ProxyFor {
  const named = (name: string): string => environment[name] || environment[name.toUpperCase()] || '';
  const excepted = exceptions([...named('no_proxy').split(','), ...also]);
  const all = proxy === undefined ? undefined : proxy === direct ? direct : proxyAt(proxy, password?.reveal());
  const byProtocol = new Map(
    ['http', 'https'].map((protocol) => [`${protocol}:`, all ?? (named(`${protocol}_proxy`) || undefined)]),
  );
  return (url) => {
    const found = byProtocol.get(url.protocol);
    if (found === undefined || found === direct || isHomeAddress(url) || excepted(url)) return undefined;
    return typeof found === 'string' ? proxyAt(found) : found;
  };
}

/** As proxiesOf, by the settings that hold when it is asked. */
export function followedProxies(network: () => Network, environment: Environment): ProxyFor {
  let known: { readonly network: Network; readonly proxyFor: ProxyFor } | undefined;
  return (url) => {
    const now = network();
    if (known?.network !== now) known = { network: now, proxyFor: proxiesOf(now, environment) };
    return known.proxyFor(url);
  };
}

/** "proxy:3128" is http://proxy:3128, as everywhere. */
function proxyAt(text: string, password?: string): Proxy {
  const written = /^[a-z0-9+.-]+:\/\//i.test(text) ? text : `http://${text}`;
  if (!URL.canParse(written)) throw new Misconfigured(httpWords.noProxy);
  const url = new URL(written);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new Misconfigured(httpWords.otherProxy(url.protocol));
  }
  const user = unescaped(url.username);
  const key = password ?? unescaped(url.password);
  url.username = '';
  url.password = '';
  const login = Buffer.from(`${user}:${key}`).toString('base64');
  return { url, ...(user !== '' && { authorization: `Basic ${login}` }) };
}

function isHomeAddress({ hostname }: URL): boolean {
  return isIP(bareAddress(hostname)) !== 0 && reachOf(hostname) !== 'internet';
}

function exceptions(entries: readonly string[]): (url: URL) => boolean {
  const networks = new BlockList();
  const hosts: string[] = [];
  for (const entry of entries.map((one) => one.trim().toLowerCase()).filter((one) => one !== '')) {
    const [network = '', prefix] = entry.split('/');
    const family = isIP(bareAddress(network));
    if (family === 0) hosts.push(entry.replace(/^\*?\./, ''));
    else networks.addSubnet(bareAddress(network), prefixOf(prefix, family), family === 4 ? 'ipv4' : 'ipv6');
  }
  return ({ hostname, host }) => {
    const bare = bareAddress(hostname).toLowerCase();
    const family = isIP(bare);
    if (family !== 0 && networks.check(bare, family === 4 ? 'ipv4' : 'ipv6')) return true;
    const names = [bare.replace(/\.$/, ''), host.toLowerCase()];
    return hosts.some((entry) => entry === '*' || names.some((name) => name === entry || name.endsWith(`.${entry}`)));
  };
}

function prefixOf(text: string | undefined, family: number): number {
  const longest = family === 4 ? 32 : 128;
  const found = Number(text ?? longest);
  return Number.isInteger(found) && found >= 0 && found <= longest ? found : longest;
}
