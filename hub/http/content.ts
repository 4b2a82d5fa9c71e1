/** The body of a request, as it goes over the line: JSON, a form, or a form with a file. Pure. */
import { createHash } from 'node:crypto';
import type { HttpFile, HttpRequest } from '#model/http.ts';

export type Content = { readonly body: string | Uint8Array; readonly headers: Readonly<Record<string, string>> };

export function contentOf({ form, file, body }: Pick<HttpRequest, 'form' | 'file' | 'body'>): Content | undefined {
  if (file) return multipart(form ?? {}, file);
  if (form) {
    const type = 'application/x-www-form-urlencoded';
    return { body: new URLSearchParams(form).toString(), headers: { 'content-type': type } };
  }
  if (body === undefined) return undefined;
  return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}

/** RFC 7578. */
function multipart(form: Readonly<Record<string, string>>, file: HttpFile): Content {
  // Nobody can write a text that holds its own hash, so no part holds the boundary.
  const hash = createHash('sha256').update(JSON.stringify(form)).update(file.bytes);
  const boundary = `mantel-${hash.digest('hex').slice(0, 40)}`;
  const begin = (name: string, rest: string): string =>
    `--${boundary}\r\ncontent-disposition: form-data; name="${quoted(name)}"${rest}\r\n\r\n`;
  const fields = Object.entries(form).map(([name, value]) => `${begin(name, '')}${value}\r\n`);
  const head = begin(file.field, `; filename="${quoted(file.name)}"\r\ncontent-type: ${file.type}`);
  return {
    body: Buffer.concat([Buffer.from(fields.join('') + head), file.bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
}

/** As browsers write what would end the name. */
const quoted = (name: string): string => name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
