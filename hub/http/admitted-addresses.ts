/**
 * Which addresses a source may be fetched from. A source on the internet, its redirects and whoever answers for its
 * name in the DNS must not lead us to this machine or into the home; a source in the home is one whose address in the
 * settings says so itself. Nothing leads to Mantel's own ports.
 */
import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { networkInterfaces } from 'node:os';
import { Secret } from '#model/secret.ts';
import { Misconfigured, Unreachable } from '#model/trouble.ts';
import { httpWords } from '#model/words/http-en.ts';
import { bareAddress, reachOf } from './reach.ts';

export type AddressRules = {
  /** Hosts (with port) that a person has written into the settings and that name something in the home. */
  readonly homeHosts: ReadonlySet<string>;
  /** Ports on which Mantel itself listens, on every address of this machine. */
  readonly ownPorts?: () => ReadonlySet<number>;
  /** All addresses of a host name. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
};

const dnsAddresses = async (host: string): Promise<readonly string[]> =>
  (await lookup(host, { all: true })).map(({ address }) => address);

/**
 * The addresses to connect to, never empty; to be asked anew for each redirect, and the connection must use these and
 * resolve nothing itself. Throws Misconfigured for an address that is written down and wrong, Unreachable for a name
 * that leads somewhere wrong now: a router may answer every name with itself while the line is down.
 */
export async function admittedAddresses(url: URL, rules: AddressRules): Promise<readonly [string, ...string[]]> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Misconfigured(httpWords.scheme(url.protocol));
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  const isLiteral = isIP(literal) !== 0;
  const [first, ...others] = isLiteral ? [literal] : await (rules.resolve ?? dnsAddresses)(url.hostname);
  if (first === undefined) throw new Unreachable(httpWords.noAddress(url.hostname));
  const found = [first, ...others] as const;
  if (rules.ownPorts?.().has(portOf(url)) && found.some(isOfThisMachine)) {
    throw new Misconfigured(httpWords.isMantel(url.host));
  }
  const isOfHome = rules.homeHosts.has(url.host);
  for (const address of found) {
    const reach = reachOf(address);
    if (reach === 'internet' || (isOfHome && reach !== 'nowhere')) continue;
    const sentence = isLiteral ? httpWords.notForSource(url.host) : httpWords.ledAstray(url.hostname, address);
    throw isLiteral ? new Misconfigured(sentence) : new Unreachable(sentence);
  }
  return found;
}

/** ms for our own DNS where a proxy has one: behind many proxies ours knows no name but those of the home. */
const patience = 2_000;

/**
 * Looks at an address that a proxy is to fetch, which resolves the name itself: refused as far as our own DNS knows that
 * it leads where it must not. Throws as admittedAddresses does.
 */
export async function checkProxied(url: URL, rules: AddressRules): Promise<void> {
  const ask = rules.resolve ?? dnsAddresses;
  const late = Promise.withResolvers<undefined>();
  AbortSignal.timeout(patience).addEventListener('abort', () => late.resolve(undefined), { once: true });
  const found = await Promise.race([late.promise, ask(url.hostname).catch(() => undefined)]);
  const known = found ?? [];
  if (known.length > 0 || isIP(bareAddress(url.hostname)) !== 0) {
    await admittedAddresses(url, { ...rules, resolve: () => Promise.resolve(known) });
  } else if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new Misconfigured(httpWords.scheme(url.protocol));
  }
}

/**
 * Hosts that stand in a value of the settings, or in a secret it names, as http://, https:// or webcal:// addresses and
 * say themselves that they are in the home: a numeric address, a name without a dot, or one below a domain that no one on
 * the internet can have.
 */
export function homeHostsIn(settings: unknown): Set<string> {
  if (typeof settings === 'string') {
    // A calendar's own scheme stands for https.
    const address = settings.replace(/^webcals?:/i, 'https:');
    if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return new Set();
    const { host, hostname } = new URL(address);
    return new Set(isHomeName(hostname) ? [host] : []);
  }
  if (settings instanceof Secret) return homeHostsIn(settings.isSet ? settings.reveal() : undefined);
  if (typeof settings !== 'object' || settings === null) return new Set();
  return new Set(Object.values(settings).flatMap((inner) => [...homeHostsIn(inner)]));
}

/** RFC 6761, 6762 and 8375, ICANN's `internal`, and what routers use although nobody gave it to them. */
const homeDomains = /(^|\.)(localhost|local|home\.arpa|internal|lan|home|localdomain|intranet)$/;

/** Whether a host says itself that it is in the home. */
export function isHomeName(hostname: string): boolean {
  const name = hostname.toLowerCase().replace(/\.$/, '');
  return isIP(name.replace(/^\[|\]$/g, '')) !== 0 || !name.includes('.') || homeDomains.test(name);
}

const portOf = ({ port, protocol }: URL): number => (port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port));

function isOfThisMachine(address: string): boolean {
  if (reachOf(address) === 'machine') return true;
  const bare = bareAddress(address);
  return Object.values(networkInterfaces()).some((face) => face?.some((own) => bareAddress(own.address) === bare));
}
