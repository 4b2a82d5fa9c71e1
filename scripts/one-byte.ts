/**
 * V8 keeps the text of a program in memory, at one byte a character when none is beyond Latin-1, else at two: a single
 * bullet in two megabytes of packages costs two more. So those few are written as escapes, which mean the same.
 */

/** Throws where an escape would mean something else. */
export function oneByte(code: string): string {
  const raw = /\\[\u0100-\uffff]|String\.raw`[^`]*[\u0100-\uffff]/.exec(code);
  if (raw) throw new Error(`This character cannot be escaped: ${raw[0]}`);
  return code.replaceAll(/[\u0100-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
