/** The way in from outside of docs/outside.md, its files as they stand there, through a real Caddy. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { request } from 'node:https';
import type { LookupFunction } from 'node:net';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { parse, stringify } from 'yaml';
import { findTool } from '#scripts/system-packages.ts';
import { startCaddy, type Caddy } from '../simulators/caddy.ts';
import { startHubProcess, temporaryFolder } from '../simulators/hub-process.ts';

const page = readFileSync(resolve(import.meta.dirname, '../../docs/outside.md'), 'utf8');

/** The block of the page in a language. */
function block(language: string): string {
  const found = new RegExp(`\`\`\`${language}\n([^\`]*)\`\`\``).exec(page)?.[1];
  if (found === undefined) throw new Error(`docs/outside.md has no block of ${language}.`);
  return found;
}

const name = 'home.example.org';

/** The name of the page leads here. */
const lookup: LookupFunction = (_name, _options, found) => found(null, [{ address: '127.0.0.1', family: 4 }]);

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string };

async function ask(
  { port, authority }: Caddy,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const asked = request({ host: name, port, path, lookup, ca: authority, agent: false, headers }).end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  let body = '';
  for await (const chunk of answer) body += String(chunk);
  return { status: answer.statusCode ?? 0, headers: answer.headers, body };
}

test.skipIf(findTool('caddy') === undefined)(
  'with Caddy a phone is invited, sees what is live, and strangers see nothing',
  async () => {
    using folder = temporaryFolder();
    using caddys = temporaryFolder();
    const told = parse(block('yaml')) as { readonly api: object };
    const settings = { ...told, api: { ...told.api, port: 0 }, broker: { port: 0 }, collectors: [{ kind: 'mqtt' }] };
    await using hub = await startHubProcess({ data: folder.path, settings: stringify(settings) });
    await using caddy = await startCaddy(
      caddys.path,
      block('caddyfile').replace('127.0.0.1:8440', new URL(hub.url).host),
      name,
    );
    const token = readFileSync(join(folder.path, 'admin-token'), 'utf8').trim();

    expect((await ask(caddy, '/')).status).toBe(200);
    expect((await ask(caddy, '/api/v1/series')).status).toBe(401);
    // The same request without the proxy is one of this machine.
    expect((await fetch(`${hub.url}/api/v1/series`)).status).toBe(200);

    const invited = await fetch(`${hub.url}/api/v1/invitations`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'phone', scopes: ['view'] }),
    });
    const { url, path } = (await invited.json()) as { readonly url: string; readonly path: string };
    expect(url).toBe(`https://${name}${path}`);
    const { status, headers } = await ask(caddy, path, { 'x-forwarded-proto': 'http' });
    const [kept = ''] = headers['set-cookie'] ?? [];
    expect([status, kept.includes('; Secure')]).toEqual([303, true]);
    const [cookie = ''] = kept.split(';');
    expect((await ask(caddy, '/api/v1/series', { cookie })).status).toBe(200);

    const origin = `https://${name}:${caddy.port}`;
    const live = new WebSocket(`wss://${name}:${caddy.port}/api/v1/live`, {
      ca: caddy.authority,
      lookup,
      headers: { cookie, origin },
    });
    const [hello] = (await once(live, 'message')) as [Buffer];
    expect(JSON.parse(hello.toString())).toMatchObject({ type: 'hello' });
    live.close();

    const broker = new WebSocket(`wss://${name}:${caddy.port}/mqtt`, 'mqtt', { ca: caddy.authority, lookup });
    const [refused] = (await once(broker, 'error')) as [Error];
    expect(refused.message).toContain('200');

    const wrong = { authorization: 'Bearer mantel_wrong' };
    const guesses: number[] = [];
    // What a sender says of itself is not passed on.
    for (let i = 0; i < 5; i++) {
      const said = { 'x-forwarded-for': `203.0.113.${i}`, 'x-forwarded-proto': 'http' };
      guesses.push((await ask(caddy, '/api/v1/series', { ...wrong, ...said })).status);
    }
    expect(guesses).toEqual([401, 401, 401, 401, 429]);
    expect((await ask(caddy, '/api/v1/series', { cookie })).status).toBe(200);
  },
  60_000,
);
