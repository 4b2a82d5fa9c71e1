/**
 * The hub's own HTTP client over answers that lie in a folder: the path of the address with .json, .xml, .csv, .ics, .html
 * or .txt behind it, or with the status before that (.429.json). The second question to a path is answered by <path>#2 where
 * that is there. No file: no answer.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { createHttpClient } from '#hub/http/client.ts';
import type { Http } from '#model/http.ts';

const types: Readonly<Record<string, string>> = {
  json: 'application/json',
  xml: 'application/xml',
  csv: 'text/csv',
  ics: 'text/calendar',
  html: 'text/html; charset=utf-8',
  txt: 'text/plain',
};

/** @param requests Address of every question so far, with the method before it unless that is GET. */
export function caseHttp(folder: string, requests: string[], now: () => number): Http {
  const asked = new Map<string, number>();
  return createHttpClient({
    signal: new AbortController().signal,
    now,
    addresses: { homeHosts: new Set(), resolve: async () => ['203.0.113.1'] },
    async send(url, { method }) {
      requests.push(method === 'GET' ? url.href : `${method} ${url.href}`);
      const path = join(folder, 'responses', decodeURIComponent(url.pathname));
      const times = (asked.get(path) ?? 0) + 1;
      asked.set(path, times);
      const found = answerAt(`${path}#${times}`) ?? answerAt(path);
      if (!found) throw new Error('no answer');
      const { status, type, file } = found;
      const headers = { 'content-type': types[type] ?? 'application/octet-stream' };
      return Object.assign(Readable.from([readFileSync(file)]), { statusCode: status, headers }) as IncomingMessage;
    },
  });
}

function answerAt(path: string): { status: number; type: string; file: string } | undefined {
  const folder = dirname(path);
  if (!existsSync(folder)) return undefined;
  for (const name of readdirSync(folder).toSorted()) {
    const [, status = '200', type] = name.startsWith(`${basename(path)}.`)
      ? (/^(?:(\d{3})\.)?([a-z]+)$/.exec(name.slice(basename(path).length + 1)) ?? [])
      : [];
    if (type !== undefined) return { status: Number(status), type, file: join(folder, name) };
  }
  return undefined;
}
