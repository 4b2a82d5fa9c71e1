/** The live WebSocket: `hello` with everything, then deltas. One string is encoded for all and sent to each. */
import type { WebSocket } from '@fastify/websocket';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { HelloFrame, ScreenFrame, TouchFrame } from '#model/wire.ts';
import { logWords } from '#model/words/log-en.ts';
import { refusalWords } from '#model/words/refusals-en.ts';
import { isLoopback } from '../access/wrong-tokens.ts';
import type { ApiDependencies } from './dependencies.ts';
import type { Doorkeeper } from './permission.ts';
import { isForwarded } from './origin.ts';
import { Refusal } from './refusal.ts';
import { type Routes, permit, refused } from './routes.ts';
import { createSeenScreens } from './seen-screens.ts';

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

const toldSchema: z.ZodType<ScreenFrame | TouchFrame> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('screen'), visible: z.boolean(), fullscreen: z.boolean() }),
  z.strictObject({ type: z.literal('touch') }),
]);

type Client = { readonly socket: WebSocket; answered: boolean; readonly allowed: () => boolean };

export function liveRoutes(
  app: Routes,
  {
    live,
    access,
    wall,
    clock,
    timers,
    log,
  }: Pick<ApiDependencies, 'live' | 'access' | 'wall' | 'clock' | 'timers' | 'log'>,
  doorkeeper: Doorkeeper,
): void {
  const clients = new Set<Client>();
  const screens = createSeenScreens({ clock, timers, changed: (seen) => live.bannerSeen(seen) });

  function drop(client: Client, why: string): void {
    clients.delete(client);
    log.info({ clients: clients.size }, why);
    client.socket.terminate();
  }

  function send(client: Client, json: string): void {
    if (client.socket.bufferedAmount > maxQueued) drop(client, logWords.screenUnread);
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
    screens.forgetOld();
    for (const client of clients) {
      if (!client.answered) {
        drop(client, logWords.screenSilent);
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
    screens[Symbol.dispose]();
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
        'A WebSocket. The first frame is `hello` with everything, then `delta` with what changed, at most four times a second and at least every five seconds, empty but for `now` when nothing did. A client that lets 1 MB queue up is closed; reconnect for a new `hello`. A screen may send `{"type":"screen","visible":true,"fullscreen":true}` when this changes and every 20 s, and `{"type":"touch"}` when somebody touches it; nothing else is read from clients.',
      response: { 101: z.null().meta({ description: 'The connection is a WebSocket now.' }), ...refused },
    },
    handler: () => {
      throw new Refusal(426, refusalWords.webSocketOnly, { upgrade: 'websocket' });
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
      const here = isHere(request);
      socket.on('message', (data) => {
        const frame = frameOf(data);
        if (frame?.type === 'screen') screens.told(client, frame, here);
        // What is touched elsewhere is another screen than the wall.
        else if (frame?.type === 'touch') {
          if (here) wall.touched();
        } else socket.close(policyViolation, 'Only frames of type "screen" and "touch" are read here.');
      });
      socket.on('close', () => {
        clients.delete(client);
        screens.lost(client);
      });
      // In one turn, so that no delta falls between the two.
      send(client, JSON.stringify(live.hello() satisfies HelloFrame));
      clients.add(client);
    },
  });
}

/** Whether the page is on the hub's own machine, under whichever of its addresses. */
function isHere({ ip, headers, socket }: FastifyRequest): boolean {
  return !isForwarded(headers) && (isLoopback(ip) || ip === socket.localAddress);
}

function frameOf(data: unknown): ScreenFrame | TouchFrame | undefined {
  if (!Buffer.isBuffer(data)) return undefined;
  try {
    return toldSchema.safeParse(JSON.parse(data.toString())).data;
  } catch {
    return undefined;
  }
}
