/** One fetch, and what each reading and list of the settings makes of it. */
import type { Http, HttpRequest } from '#model/http.ts';
import { BadReading, Misconfigured } from '#model/trouble.ts';
import { webCollectorWords as words } from '#model/words/collector-web-en.ts';
import { createDocument } from './document.ts';
import type { Document } from './document.ts';
import { readList } from './list.ts';
import type { ListBody } from './list.ts';
import { compileReading } from './reading.ts';
import type { Read, Reading } from './reading.ts';
import type { Given, ListSetting, WebSettings } from './settings.ts';

export type Outcome<What, Made> = { readonly what: What } & (
  | { readonly made: Made }
  | { readonly fault: BadReading | Misconfigured }
);
export type Evaluated = {
  readonly readings: readonly Outcome<Reading, Read | undefined>[];
  readonly lists: readonly Outcome<ListSetting, ListBody>[];
};
export type Fetched = { readonly document: Document; readonly type: string | undefined; readonly bytes: number };

/** That the address is wrong. */
const nothingThere = [404, 410];

/** Throws as Http does, and Misconfigured for a secret that is not set. */
export async function fetchDocument(settings: WebSettings, http: Http): Promise<Fetched> {
  const answer = await http.get(requestOf(settings));
  const { host } = new URL(settings.url);
  if (nothingThere.includes(answer.status)) throw new BadReading(words.missing(host, answer.status));
  const document = createDocument(answer, { host, delimiter: settings.delimiter });
  return { document, type: answer.type, bytes: answer.bytes.length };
}

export async function evaluate(settings: WebSettings, document: Document, homeTimeZone: string): Promise<Evaluated> {
  const { decimal, thousands, time_zone: timeZone = homeTimeZone } = settings;
  const manner = { decimal, thousands, timeZone };
  const { hostname } = new URL(settings.url);
  const readings: Evaluated['readings'][number][] = [];
  for (const setting of settings.readings) {
    const reading = compileReading(setting, hostname, manner);
    readings.push(await outcomeOf(reading, () => reading.read(document)));
  }
  const lists: Evaluated['lists'][number][] = [];
  for (const setting of settings.lists) {
    lists.push(await outcomeOf(setting, () => readList(setting, document, { ...manner, base: settings.url })));
  }
  return { readings, lists };
}

async function outcomeOf<What, Made>(what: What, make: () => Promise<Made>): Promise<Outcome<What, Made>> {
  try {
    return { what, made: await make() };
  } catch (error) {
    if (!(error instanceof BadReading || error instanceof Misconfigured)) throw error;
    return { what, fault: error };
  }
}

function requestOf({ url, method, headers, query, form, body }: WebSettings): HttpRequest {
  const address = new URL(url);
  for (const [name, value] of Object.entries(revealed(query))) address.searchParams.set(name, value);
  return {
    url: address,
    method,
    answers: nothingThere,
    headers: revealed(headers),
    ...(form !== undefined && { form: revealed(form) }),
    ...(body !== undefined && { body }),
  };
}

function revealed(values: Readonly<Record<string, Given>>): Record<string, string> {
  const textOf = (value: Given): string =>
    typeof value === 'string' ? value : `${value.before}${value.secret.reveal()}`;
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, textOf(value)]));
}
