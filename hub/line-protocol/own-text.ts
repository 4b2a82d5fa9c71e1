/** A copy: a piece of a text keeps all of that text in memory, and this one was a body of megabytes. */
export function ownText(piece: string): string {
  return Buffer.from(piece).toString();
}
