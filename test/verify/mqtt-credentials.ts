/** Every kind of topic of the broker, over TCP and over WebSocket, asked by everybody who must not have it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type IClientOptions, type MqttClient, connectAsync } from 'mqtt';
import { type Transport, transports } from '../simulators/mqtt-line.ts';
import type { AuthHub } from './auth-hub.ts';
import type { Findings } from './credentials.ts';

/** Rejects when the broker does not let it in. */
export function open(on: AuthHub, transport: Transport, options: IClientOptions, headers = {}): Promise<MqttClient> {
  const place: IClientOptions =
    transport === 'tcp'
      ? { port: on.hub.brokerPort }
      : { protocol: 'ws', port: on.port, path: '/mqtt', wsOptions: { headers } };
  return connectAsync({ host: '127.0.0.1', reconnectPeriod: 0, connectTimeout: 5_000, ...place, ...options });
}

/** Logins that are none. */
const logins = ({ adminToken, tokens, revoked }: AuthHub): Readonly<Record<string, IClientOptions>> => ({
  nothing: {},
  'a name alone': { username: 'admin' },
  'an empty token': { username: 'admin', password: '' },
  'the prefix of all tokens': { username: 'admin', password: 'mantel_' },
  'the first half': { username: 'admin', password: adminToken.slice(0, 25) },
  'one character less': { username: 'admin', password: adminToken.slice(0, -1) },
  'one character more': { username: 'admin', password: `${adminToken}A` },
  'the token of another name': { username: 'only-view', password: tokens.ingest },
  'the admin token under another name': { username: 'only-view', password: adminToken },
  'an empty name': { username: '', password: adminToken },
  'a revoked token': { username: 'gone', password: revoked },
});

/** Topics that a scope may publish to. Commands are for control, readings for ingest, mantel/ for admin. */
const topics: Readonly<Record<string, readonly string[]>> = {
  'auth/sensor/state': ['ingest', 'admin'],
  'auth/lamp/set': ['ingest', 'control', 'admin'],
  'cmnd/lamp/POWER': ['ingest', 'control', 'admin'],
  'mantel/status': ['admin'],
  '$SYS/broker': [],
};

export async function tryBroker(on: AuthHub, transport: Transport): Promise<Findings> {
  const wrong: string[] = [];
  let asked = 0;
  for (const [name, options] of Object.entries(logins(on))) {
    asked++;
    const client = await open(on, transport, options).catch(() => undefined);
    if (client) wrong.push(`MQTT login over ${transport} with ${name}`);
    client?.end(true);
  }

  const heard: string[] = [];
  const listener = await open(on, transport, { username: 'only-admin', password: on.tokens.admin });
  listener.on('message', (topic, payload) => heard.push(`${topic} ${payload.toString()}`));
  await listener.subscribeAsync(['#', '$SYS/broker'], { qos: 1 });
  for (const [topic, mayPublish] of Object.entries(topics)) {
    for (const scope of ['view', 'ingest', 'control', 'admin'] as const) {
      asked++;
      const client = await open(on, transport, { username: `only-${scope}`, password: on.tokens[scope] });
      client.on('error', () => undefined);
      await Promise.race([
        client.publishAsync(topic, scope, { qos: 1 }).catch(() => undefined),
        new Promise((resolve) => client.once('close', () => resolve(undefined))),
      ]);
      client.end(true);
      // The broker delivers in order: what admin sends now comes behind whatever was let through.
      await listener.publishAsync('auth/mark', `${topic} ${scope}`, { qos: 1 });
      await until(() => heard.includes(`auth/mark ${topic} ${scope}`));
      if (heard.includes(`${topic} ${scope}`) !== mayPublish.includes(scope))
        wrong.push(`${topic} over ${transport} by the scope ${scope}`);
    }
  }

  for (const scope of ['ingest', 'control', 'view', 'admin'] as const) {
    asked++;
    const client = await open(on, transport, { username: `only-${scope}`, password: on.tokens[scope] });
    const got: string[] = [];
    client.on('message', (topic) => got.push(topic));
    const granted = await client.subscribeAsync('auth/#').then(
      ([first]) => first !== undefined && first.qos < 128,
      () => false,
    );
    const may = scope === 'view' || scope === 'admin';
    await listener.publishAsync('auth/sensor/state', `for ${scope}`, { qos: 1 });
    if (may) await until(() => got.length > 0);
    if (granted !== may || got.length > 0 !== may)
      wrong.push(`reading topics over ${transport} with the scope ${scope}`);
    client.end(true);
  }
  await listener.endAsync(true);
  return { asked, wrong };
}

/** A revoked token ends the connections it has opened, to the broker and to the live WebSocket. */
export async function tryRevoking(on: AuthHub): Promise<Findings> {
  const made = (await (
    await on.ask('POST', '/api/v1/tokens', undefined, { name: 'leaver', scopes: ['view', 'ingest'] })
  ).json()) as { id: string; token: string };
  const clients = new Map<Transport, MqttClient>();
  for (const transport of transports)
    clients.set(transport, await open(on, transport, { username: 'leaver', password: made.token }));
  const socket = new WebSocket(`${on.hub.url.replace('http', 'ws')}/api/v1/live`, {
    headers: { authorization: `Bearer ${made.token}` },
  });
  await new Promise((resolve) => socket.addEventListener('message', resolve, { once: true }));
  await on.ask('DELETE', `/api/v1/tokens/${made.id}`);
  const wrong: string[] = [];
  for (const [transport, client] of clients) {
    if (!(await until(() => !client.connected, 3_000)))
      wrong.push(`MQTT over ${transport} goes on with a revoked token`);
    client.end(true);
  }
  if (!(await until(() => socket.readyState === WebSocket.CLOSED, 3_000))) {
    wrong.push('the WebSocket goes on with a revoked token');
  }
  socket.close();
  return { asked: clients.size + 1, wrong };
}

async function until(isSo: () => boolean, patience = 2_000): Promise<boolean> {
  for (let waited = 0; waited < patience && !isSo(); waited += 5) await sleep(5);
  return isSo();
}
