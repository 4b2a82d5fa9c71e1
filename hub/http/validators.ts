/** What stood with the answer that was taken last from each address, so that the next one may be "unchanged". */

type Sent = Readonly<Record<string, string>>;

export type Validators = {
  /** The headers for a hop from the address first asked for. Empty unless that hop is where the answer had come from. */
  for(first: URL, hop: URL): Sent;
  /** From now on they go by this answer, which came from `hop`. */
  take(first: URL, hop: URL, headers: ReadonlyMap<string, string>): void;
};

/** Addresses; what was taken the longest time ago is asked for anew. */
const most = 200;
/** Characters: whoever sends more is asked anew each time. */
const longest = 1_024;

export function createValidators(): Validators {
  const known = new Map<string, { readonly hop: string; readonly sent: Sent }>();
  return {
    for(first, hop) {
      const found = known.get(first.href);
      return found?.hop === hop.href ? found.sent : {};
    },
    take(first, hop, headers) {
      const etag = headers.get('etag') ?? '';
      const modified = headers.get('last-modified') ?? '';
      known.delete(first.href);
      if (etag.length + modified.length === 0 || etag.length + modified.length > longest) return;
      known.set(first.href, {
        hop: hop.href,
        sent: { ...(etag && { 'if-none-match': etag }), ...(modified && { 'if-modified-since': modified }) },
      });
      for (const oldest of known.keys()) {
        if (known.size <= most) break;
        known.delete(oldest);
      }
    },
  };
}
