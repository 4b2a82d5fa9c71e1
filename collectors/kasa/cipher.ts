/**
 * How Kasa devices of the older kind disguise their JSON: each byte is combined with the one sent before it, the first
 * with 171. No secret is involved. The library does this for TCP; this is for the datagrams of the search.
 */
const first = 171;

/** JSON as it stands in a datagram. */
export function disguise(text: string): Buffer {
  const bytes = Buffer.from(text);
  let key = first;
  for (const [i, byte] of bytes.entries()) {
    key = byte ^ key;
    bytes[i] = key;
  }
  return bytes;
}

/** The text of a datagram; nonsense for a datagram that is none of theirs. */
export function undisguise(datagram: Uint8Array): string {
  const bytes = Buffer.from(datagram);
  let key = first;
  for (const [i, byte] of bytes.entries()) {
    bytes[i] = byte ^ key;
    key = byte;
  }
  return bytes.toString();
}
