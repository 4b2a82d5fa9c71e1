/** The text of bytes whose encoding is told wrongly, twice or not at all. */

const decoder = (label: string, fatal = false): InstanceType<typeof TextDecoder> | undefined => {
  try {
    return new TextDecoder(label, { fatal });
  } catch {
    // A name that nobody knows.
    return undefined;
  }
};

/**
 * A byte order mark decides; then UTF-8 when the bytes are that and hold more than ASCII, whatever is told, for no other
 * encoding looks like it by accident; then what the header or the XML declaration tells; and Windows' own for the rest.
 */
export function textOf(bytes: Uint8Array, told: string | undefined): string {
  const mark = markOf(bytes) ?? unmarkedUtf16(bytes);
  if (mark !== undefined) return new TextDecoder(mark).decode(bytes);
  const utf8 = decoder('utf-8', true);
  try {
    const text = utf8?.decode(bytes) ?? '';
    const claimed = [told, declared(bytes)].filter((label) => label !== undefined);
    // Escapes of ISO-2022-JP and the like are ASCII, too.
    if (text.length !== bytes.length || claimed.every((label) => !/2022|utf-7|hz/i.test(label))) return text;
  } catch {
    // It is not UTF-8 throughout.
  }
  const claims = [told, declared(bytes)].filter((label) => label !== undefined && !/^utf-?(8|16)|ascii/i.test(label));
  for (const label of claims) {
    const text = decoder(label ?? '')?.decode(bytes);
    if (text !== undefined) return text;
  }
  return mostlyUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

/** "<" with a zero beside it. */
function unmarkedUtf16([first, second]: Uint8Array): string | undefined {
  if (first === 0 && second === 0x3c) return 'utf-16be';
  return first === 0x3c && second === 0 ? 'utf-16le' : undefined;
}

/** <?xml version="1.0" encoding="..."?> */
function declared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 300));
  return /<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1];
}

/** With a few bytes that are wrong, as where somebody pasted from elsewhere; undefined when it is something else. */
function mostlyUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(bytes);
  let wrong = 0;
  let right = 0;
  for (const character of text) {
    if (character === '\uFFFD') wrong++;
    else if (character > '\u007F') right++;
  }
  return right > 4 * wrong ? text : undefined;
}
