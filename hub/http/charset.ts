/** Bytes of an answer as text. Pure. */

/** Long enough for <?xml version="1.0" encoding="..."?> and for the first tags of a page. */
const beginning = 1_024;
const declared = /^\s*<\?xml[^>]*\sencoding=["']([\w.:-]+)["']|<meta[^>]+charset=["']?([\w.:-]+)/i;
const marks = { 'utf-8': [0xef, 0xbb, 0xbf], 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] } as const;

/**
 * By the mark at their beginning, else the charset of the header, else what an XML or HTML document says of itself, else
 * UTF-8; and what is none after all as Windows-1252, in which old pages are written without saying so.
 */
export function decoded(bytes: Uint8Array, charset?: string): string {
  const marked = Object.entries(marks).find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];
  for (const name of [marked, charset, declaredIn(bytes)]) {
    if (name === undefined) continue;
    try {
      return new TextDecoder(name).decode(bytes);
    } catch {
      // A name that nobody knows.
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const found = declared.exec(new TextDecoder('latin1').decode(bytes.subarray(0, beginning)));
  return found?.[1] ?? found?.[2];
}
