/** Everywhere that a hub writes or answers, to look for a secret that must be nowhere. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import WebSocket from 'ws';
import { channelIds } from '#model/channels.ts';
import type { AskedHub } from '../hub-of.ts';

const reference = join(import.meta.dirname, '../../../docs/reference/openapi.json');
const { paths } = JSON.parse(readFileSync(reference, 'utf8')) as { paths: Record<string, object> };

export type Places = ReadonlyMap<string, string>;

/** Where secrets belong. */
const keepers: ReadonlySet<string> = new Set(['secrets.yaml', 'admin-token']);

/** All files of the data folder, all that can be asked without saying of what, and what screens are told first. */
export async function placesOf(hub: AskedHub, folder: string): Promise<Places> {
  const places = new Map<string, string>();
  for (const [path, methods] of Object.entries(paths)) {
    if (!('get' in methods) || path.includes('{') || !path.startsWith('/api/v1/') || path.endsWith('/live')) continue;
    const { status, body } = await hub.ask('GET', path.slice('/api/v1/'.length));
    if (status === 200) places.set(path, JSON.stringify(body));
  }
  for (const id of channelIds) {
    const { body } = await hub.ask('GET', `sources/channel-${id}/answers`);
    places.set(`answers of ${id}`, JSON.stringify(body));
  }
  places.set('live', await helloOf(hub.hub.url));
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile() || keepers.has(file.name)) continue;
    places.set(`file ${file.name}`, readFileSync(join(file.parentPath, file.name)).toString('latin1'));
  }
  return places;
}

async function helloOf(url: string): Promise<string> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/api/v1/live`);
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  socket.once('message', (data: Buffer) => resolve(data.toString())).once('error', reject);
  return await promise.finally(() => socket.close());
}

/** Characters of a secret in a row that nobody writes by chance. */
const telling = 12;

/** Names of the places that hold a telling part of one of the secrets. */
export function foundIn(places: Places, secrets: readonly string[]): string[] {
  const parts = secrets.flatMap((text) =>
    Array.from({ length: Math.max(1, text.length - telling + 1) }, (_, i) => text.slice(i, i + telling)),
  );
  return [...places].filter(([, text]) => parts.some((part) => text.includes(part))).map(([name]) => name);
}
