/** Text in pieces. */

/** Gives the content anew each time. */
export type Pieces = () => AsyncIterable<Uint8Array>;

export async function* decoded(pieces: Pieces): AsyncIterable<string> {
  const decoder = new TextDecoder();
  for await (const piece of pieces()) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

/** How many line ends there are before a place, in UTF-16 units. */
export async function linesBefore(pieces: Pieces, place: number): Promise<number> {
  let lines = 0;
  let at = 0;
  for await (const text of decoded(pieces)) {
    lines += text.slice(0, Math.max(0, place - at)).split('\n').length - 1;
    at += text.length;
    if (at >= place) break;
  }
  return lines;
}
