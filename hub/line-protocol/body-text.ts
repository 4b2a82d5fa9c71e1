/** Bytes of a body to text. What is no UTF-8 stays recognisable, so that only the line that holds it is refused. */
import { isUtf8 } from 'node:buffer';

/** Stands where bytes were that are no UTF-8: half a character, which no UTF-8 can say. */
export const notText = '\ud800';

const newline = 0x0a;

export function bodyText(body: Buffer): string {
  if (isUtf8(body)) return body.toString('utf8');
  let text = '';
  for (let from = 0; from < body.length;) {
    const end = body.indexOf(newline, from);
    const to = end === -1 ? body.length : end + 1;
    const line = body.subarray(from, to);
    const read = line.toString('utf8');
    text += isUtf8(line) ? read : read.replaceAll('\ufffd', notText);
    from = to;
  }
  return text;
}
