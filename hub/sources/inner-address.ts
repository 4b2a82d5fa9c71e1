/** Which addresses a source on the internet has no business to lead us to: this machine and its link. */
import { BlockList, isIP, isIPv4 } from 'node:net';

const inner = new BlockList();
inner.addSubnet('0.0.0.0', 8, 'ipv4');
inner.addSubnet('127.0.0.0', 8, 'ipv4');
inner.addSubnet('169.254.0.0', 16, 'ipv4');
inner.addAddress('::', 'ipv6');
inner.addAddress('::1', 'ipv6');
inner.addSubnet('fe80::', 10, 'ipv6');

/** Whether an IP address is loopback, link-local (cloud metadata included) or unspecified, in any of its disguises. */
export function isInnerAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  if (isIPv4(bare)) return inner.check(bare, 'ipv4');
  if (isIP(bare) === 0) return false;
  if (inner.check(bare, 'ipv6')) return true;
  const embedded = embeddedIPv4(bare);
  return embedded !== undefined && inner.check(embedded, 'ipv4');
}

/** The IPv4 address within ::ffff:0:0/96, ::/96, 64:ff9b::/96 (NAT64) and 2002::/16 (6to4). */
function embeddedIPv4(address: string): string | undefined {
  const words = expand(address);
  const [first, second] = words;
  if (first === 0x2002) return dotted(words[1], words[2]);
  const zeros = (from: number, to: number): boolean => words.slice(from, to).every((word) => word === 0);
  const mapped = zeros(0, 5) && (words[5] === 0xffff || words[5] === 0);
  const translated = first === 0x64 && second === 0xff9b && zeros(2, 6);
  return mapped || translated ? dotted(words[6], words[7]) : undefined;
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
