/** What a hostile page, network or program sends to the web server: data in web-vectors/, sent byte by byte. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { rawExchange } from './raw-http.ts';

const folder = join(import.meta.dirname, 'web-vectors');
export const webVectorFiles = ['cross-site', 'rebinding', 'traversal', 'smuggling', 'bodies'] as const;

const vectorSchema = z.strictObject({
  name: z.string(),
  /** First line without its version; `raw` is the whole text instead. */
  request: z.string().optional(),
  host: z.string().optional(),
  headers: z.array(z.string()).default([]),
  body: z.string().default(''),
  raw: z.string().optional(),
  /** With the cookie of a browser that is signed in, or the admin token; with nothing unless given. */
  as: z.enum(['browser', 'admin']).optional(),
  /** Any of these; 0 for none at all. */
  status: z.array(z.number()),
  /** Answers that may come at most. */
  responses: z.number().default(1),
  /** What alone may come behind the first answer: 400 for bytes that are taken for no request. */
  follows: z.number().optional(),
});
export type WebVector = z.output<typeof vectorSchema>;

/** The vectors of a file; ⟦3×ab⟧ in a text stands for "ababab". */
export function webVectors(file: (typeof webVectorFiles)[number]): readonly WebVector[] {
  const text = readFileSync(join(folder, `${file}.json`), 'utf8');
  return z.object({ vectors: z.array(vectorSchema) }).parse(JSON.parse(text)).vectors;
}

const spelledOut = (text: string): string =>
  text.replaceAll(/⟦(\d+)×(.+?)⟧/g, (_all, times: string, part: string) => part.repeat(Number(times)));

export type Target = {
  readonly port: number;
  /** Values for `{port}`, `{token}` and `{ticket}`. */
  readonly values: Readonly<Record<string, string>>;
  readonly cookie: string;
  readonly adminToken: string;
  /** Texts that no answer may hold. */
  readonly secrets: readonly string[];
};

/** Sends it; the reason why it is not refused as it should be, or undefined. */
export async function trySend(vector: WebVector, target: Target): Promise<string | undefined> {
  const { statuses, text } = await rawExchange(target.port, bytesOf(vector, target));
  const [first] = statuses;
  const tell = (why: string): string => `${vector.name}: ${why}`;
  if (first === undefined) return vector.status.includes(0) ? undefined : tell('no answer');
  // A screen that is not built yet says so where its page would be.
  const isPage = (first === 200 && /\r\n\r\n\s*<!doctype html>/i.test(text)) || first === 503;
  const isExpected = vector.status.includes(first) || (first === 503 && vector.status.includes(200));
  if (!isExpected) return tell(`answered ${first}`);
  if (vector.status.includes(200) && (first === 200 || first === 503) && !isPage) return tell('200 is not the page');
  if (statuses.length > vector.responses) return tell(`${statuses.length} answers`);
  const isHidden = (status: number): boolean =>
    vector.follows === undefined ? status < 400 : status !== vector.follows;
  if (statuses.slice(1).some(isHidden)) return tell(`a hidden request was answered`);
  if (target.secrets.some((secret) => text.includes(secret))) return tell('the answer holds a secret');
  if (/^access-control-/im.test(text)) return tell('the answer gives leave to another origin');
  return undefined;
}

function bytesOf({ raw, request = '', host, headers, body, as }: WebVector, target: Target): string {
  if (raw !== undefined) return spelledOut(raw);
  const lines = [
    `${request} HTTP/1.1`,
    ...(host === undefined ? [] : [`Host: ${host}`]),
    ...(as === 'browser' ? [`Cookie: ${target.cookie}`] : []),
    ...(as === 'admin' ? [`Authorization: Bearer ${target.adminToken}`] : []),
    ...headers,
    ...(headers.some((header) => header.startsWith('Connection:')) ? [] : ['Connection: close']),
  ];
  const content = spelledOut(body);
  if (/^(POST|PUT)/.test(request)) lines.push(`Content-Length: ${Buffer.byteLength(content)}`);
  const head = spelledOut(lines.join('\r\n')).replaceAll(
    /\{(\w+)\}/g,
    (all, name: string) => target.values[name] ?? all,
  );
  return `${head}\r\n\r\n${content}`;
}
