/** How far away an IP address is: what a source on the internet must not lead us to is never further than the home. */
import { BlockList, isIP, isIPv4 } from 'node:net';

/**
 * machine: this one, by loopback or the unspecified address. home: private and link-local networks. nowhere: addresses
 * no source can be at, among them those at which clouds hand out credentials.
 */
export type Reach = 'machine' | 'home' | 'internet' | 'nowhere';

const machine = new BlockList();
machine.addSubnet('0.0.0.0', 8, 'ipv4');
machine.addSubnet('127.0.0.0', 8, 'ipv4');
machine.addAddress('::', 'ipv6');
machine.addAddress('::1', 'ipv6');

const home = new BlockList();
home.addSubnet('10.0.0.0', 8, 'ipv4');
// Shared addresses (RFC 6598): providers, and private networks such as Tailscale.
home.addSubnet('100.64.0.0', 10, 'ipv4');
home.addSubnet('169.254.0.0', 16, 'ipv4');
home.addSubnet('172.16.0.0', 12, 'ipv4');
home.addSubnet('192.168.0.0', 16, 'ipv4');
home.addSubnet('fc00::', 7, 'ipv6');
home.addSubnet('fe80::', 10, 'ipv6');
home.addSubnet('fec0::', 10, 'ipv6');
// NAT64 prefixes for local use (RFC 8215) hide their IPv4 address in more than one place.
home.addSubnet('64:ff9b:1::', 48, 'ipv6');

const nowhere = new BlockList();
nowhere.addAddress('169.254.169.254', 'ipv4');
nowhere.addAddress('169.254.170.2', 'ipv4');
nowhere.addAddress('fd00:ec2::254', 'ipv6');
nowhere.addSubnet('224.0.0.0', 3, 'ipv4');
nowhere.addSubnet('ff00::', 8, 'ipv6');

/** The reach of an IP address, in brackets or not, in any of its disguises. Throws TypeError for what is none. */
export function reachOf(address: string): Reach {
  const bare = bareAddress(address);
  if (isIP(bare) === 0) throw new TypeError(`${address} is no IP address.`);
  if (isIPv4(bare)) return within(bare, 'ipv4');
  const reach = within(bare, 'ipv6');
  const embedded = reach === 'internet' ? embeddedIPv4(bare) : undefined;
  return embedded === undefined ? reach : within(embedded, 'ipv4');
}

/** Without brackets and zone, and as IPv4 when it is one in the clothes of IPv6. */
export function bareAddress(address: string): string {
  return address
    .replace(/^\[|\]$/g, '')
    .replace(/%.*$/, '')
    .replace(/^::ffff:(?=\d+\.)/i, '');
}

function within(address: string, family: 'ipv4' | 'ipv6'): Reach {
  if (nowhere.check(address, family)) return 'nowhere';
  if (machine.check(address, family)) return 'machine';
  return home.check(address, family) ? 'home' : 'internet';
}

/** The IPv4 address in ::ffff:0:0/96, ::/96, 64:ff9b::/96 (NAT64), 2002::/16 (6to4), 2001::/32 (Teredo) and ISATAP. */
function embeddedIPv4(address: string): string | undefined {
  const words = expand(address);
  const [first, second = 0] = words;
  if (first === 0x2002) return dotted(words[1], words[2]);
  // RFC 4380 section 4: the client's address, every bit turned.
  if (first === 0x2001 && second === 0) return dotted((words[6] ?? 0) ^ 0xffff, (words[7] ?? 0) ^ 0xffff);
  const zeros = (from: number, to: number): boolean => words.slice(from, to).every((word) => word === 0);
  const isMapped = zeros(0, 5) && (words[5] === 0xffff || words[5] === 0);
  // ::ffff:0:a.b.c.d, the translated form of RFC 2765.
  const isOldTranslated = zeros(0, 4) && words[4] === 0xffff && words[5] === 0;
  const isTranslated = first === 0x64 && second === 0xff9b && zeros(2, 6);
  const isIsatap = ((words[4] ?? 0) & 0xfdff) === 0 && words[5] === 0x5efe;
  return isMapped || isOldTranslated || isTranslated || isIsatap ? dotted(words[6], words[7]) : undefined;
}

function expand(address: string): number[] {
  // The URL parser writes a dotted tail as hexadecimal words.
  const plain = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = '', tail] = plain.split('::');
  const parse = (text: string): number[] =>
    text === '' ? [] : text.split(':').map((word) => Number.parseInt(word, 16));
  const before = parse(head);
  const after = tail === undefined ? [] : parse(tail);
  return [...before, ...Array.from({ length: 8 - before.length - after.length }, () => 0), ...after];
}

function dotted(high = 0, low = 0): string {
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}
