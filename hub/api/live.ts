/** The live WebSocket: `hello` with everything, then deltas. One string is encoded for all and sent to each. */
import type { WebSocket } from '@fastify/websocket';
import { z } from 'zod';
import type { HelloFrame } from '#model/wire.ts';
import type { ApiDependencies } from './dependencies.ts';
import type { Doorkeeper } from './permission.ts';
import { Refusal } from './refusal.ts';
import { type Routes, permit, refused } from './routes.ts';

export const livePath = '/api/v1/live';
/** Bytes that may wait for a client that does not read; more, and it is closed: a new hello is cheaper than a backlog. */
export const maxQueued = 1_000_000;
export const maxClients = 64;
/** Between two pings; a client that answered none of one round is gone. */
export const pingEvery = 20_000;

// RFC 6455 section 7.4.1.
const goingAway = 1001;
const policyViolation = 1008;
const tryAgainLater = 1013;

type Client = { readonly socket: WebSocket; answered: boolean; readonly allowed: () => boolean };

export function liveRoutes(
  app: Routes,
  { live, access, timers, log }: Pick<ApiDependencies, 'live' | 'access' | 'timers' | 'log'>,
  doorkeeper: Doorkeeper,
): void {
  const clients = new Set<Client>();

  function drop(client: Client, why: string): void {
    clients.delete(client);
    log.info({ clients: clients.size }, why);
    client.socket.terminate();
  }

  function send(client: Client, json: string): void {
    if (client.socket.bufferedAmount > maxQueued) drop(client, 'A screen did not read its values and was closed.');
    else client.socket.send(json);
  }

  const frames = live.subscribe((_frame, json) => {
    for (const client of clients) send(client, json);
  });
  const changes = access.onChange(() => {
    for (const client of clients) {
      if (!client.allowed()) client.socket.close(policyViolation, 'Your token was revoked.');
    }
  });
  const rounds = timers.every(pingEvery, () => {
    for (const client of clients) {
      if (!client.answered) {
        drop(client, 'A screen stopped answering and was closed.');
        continue;
      }
      client.answered = false;
      client.socket.ping();
    }
  });

  app.addHook('preClose', (done) => {
    frames[Symbol.dispose]();
    changes[Symbol.dispose]();
    rounds[Symbol.dispose]();
    for (const { socket } of clients) socket.close(goingAway, 'Mantel is stopping.');
    done();
  });

  app.route({
    method: 'GET',
    url: livePath,
    config: permit('view'),
    schema: {
      tags: ['Series'],
      summary: 'Live values (WebSocket)',
      description:
        'A WebSocket. The first frame is `hello` with everything, then `delta` with what changed, at most four times a second. A client that lets 1 MB queue up is closed; reconnect for a new `hello`. Nothing is read from clients.',
      response: { 101: z.null().meta({ description: 'The connection is a WebSocket now.' }), ...refused },
    },
    handler: () => {
      throw new Refusal(426, 'This address speaks WebSocket only.', { upgrade: 'websocket' });
    },
    wsHandler: (socket, request) => {
      if (clients.size >= maxClients) {
        socket.close(tryAgainLater, 'There are too many screens.');
        return;
      }
      const client: Client = { socket, answered: true, allowed: () => doorkeeper.stillAllowed(request, 'view') };
      socket.on('pong', () => {
        client.answered = true;
      });
      socket.on('close', () => clients.delete(client));
      // In one turn, so that no delta falls between the two.
      send(client, JSON.stringify(live.hello() satisfies HelloFrame));
      clients.add(client);
    },
  });
}
