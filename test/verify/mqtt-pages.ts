/** Which pages and programs may open MQTT over WebSocket at all: what HTTP refuses before the broker hears of it. */
import type { IncomingMessage } from 'node:http';
import { WebSocket } from 'ws';
import type { AuthHub } from './auth-hub.ts';
import type { Findings } from './credentials.ts';
import { open } from './mqtt-credentials.ts';

type Knock = {
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Of the upgrade: 101 when it is the broker that must refuse. */
  readonly status: number;
};

/** Pages and names that are not ours, and what opens other routes but is no login to the broker. */
function knocks({ port, adminToken, cookie }: AuthHub): readonly Knock[] {
  const own = `localhost:${port}`;
  const rebound = { host: `evil.example:${port}`, origin: `http://evil.example:${port}` };
  return [
    { name: 'a foreign Origin', headers: { origin: 'http://evil.example' }, status: 403 },
    { name: 'an Origin of our name in theirs', headers: { origin: `http://${own}.evil.example` }, status: 403 },
    { name: 'an Origin of another port', headers: { host: own, origin: 'http://localhost:1' }, status: 403 },
    { name: 'the Origin null', headers: { origin: 'null' }, status: 403 },
    { name: 'a foreign Origin and the cookie', headers: { cookie, origin: 'http://evil.example' }, status: 403 },
    { name: 'another site', headers: { 'sec-fetch-site': 'cross-site' }, status: 403 },
    { name: 'a page of a sister name', headers: { 'sec-fetch-site': 'same-site' }, status: 403 },
    { name: 'a foreign Host', headers: { host: `evil.example:${port}` }, status: 421 },
    { name: 'a Host and Origin of one foreign name', headers: rebound, status: 421 },
    { name: 'the cookie alone', headers: { cookie }, status: 101 },
    { name: 'a token in the header alone', headers: { authorization: `Bearer ${adminToken}` }, status: 101 },
    { name: 'X-Forwarded-For alone', headers: { 'x-forwarded-for': '127.0.0.1' }, status: 101 },
    { name: 'Forwarded alone', headers: { forwarded: 'for=127.0.0.1;host=localhost' }, status: 101 },
  ];
}

export async function tryPages(on: AuthHub): Promise<Findings> {
  const wrong: string[] = [];
  const all = knocks(on);
  for (const { name, headers, status } of all) {
    const answered = await upgradeStatus(on, headers);
    if (answered !== status) wrong.push(`MQTT over websocket with ${name}: ${answered}`);
    if (answered !== 101) continue;
    const client = await open(on, 'websocket', {}, headers).catch(() => undefined);
    if (client) wrong.push(`MQTT over websocket with ${name} and no login`);
    client?.end(true);
  }
  const own = { host: `localhost:${on.port}`, origin: `http://localhost:${on.port}` };
  const right = await open(on, 'websocket', { username: 'admin', password: on.adminToken }, own).catch(() => undefined);
  if (!right) wrong.push('a page of our own may not speak MQTT');
  right?.end(true);
  return { asked: all.length + 1, wrong };
}

/** 101 when it became a WebSocket, 0 for no answer. */
function upgradeStatus({ port }: AuthHub, headers: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/mqtt`, ['mqtt'], { headers, perMessageDeflate: false });
    const answered = (status: number): void => {
      resolve(status);
      socket.terminate();
    };
    socket.on('unexpected-response', (_sent, { statusCode }: IncomingMessage) => answered(statusCode ?? 0));
    socket.on('open', () => answered(101));
    socket.on('error', () => resolve(0));
  });
}
