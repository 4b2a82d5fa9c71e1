/** Keeps slow and idle connections, and crowds of them, from using up the hub. */
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { apiWords } from '#model/words/api-en.ts';
import { isLoopback, networkOf } from '../access/wrong-tokens.ts';
import type { HubLog } from '../ports.ts';
import { securityHeaders } from './headers.ts';
import { mqttPath } from './mqtt-path.ts';

/** ms in which the headers of a request must be here, counted from the connection or the end of the answer before. */
const headersTimeout = 10_000;
/** ms without a byte in either direction, between two requests or while somebody does not read its answer. */
const idleTimeout = 60_000;
/** ms between two looks for connections that are too slow; only at construction can node:http be told. */
export const checkingInterval = 2_000;

/** Connections of programs on this machine. They have places of their own, which no other machine can take. */
export const maxOwn = 256;
/** Connections of all other machines together. */
export const maxStrangers = 192;
/** Of one of them; a browser opens six and a WebSocket, a household device one. */
export const maxPerNetwork = 32;

/** Event of a socket whose WebSocket speaks MQTT, once its client has logged in. */
export const loggedIn = 'mantel-logged-in';

/** Those who share so many places. */
type Crowd = {
  readonly places: number;
  readonly words: string;
  readonly all: Set<Socket>;
  /** Not answered yet, or refused whatever it asked; the oldest first. */
  readonly unproven: Set<Socket>;
  /** Answered; the least recently used first. WebSockets are in neither. */
  readonly proven: Set<Socket>;
  told: boolean;
};

const crowd = (places: number, words: string): Crowd => ({
  places,
  words,
  all: new Set(),
  unproven: new Set(),
  proven: new Set(),
  told: false,
});

/**
 * Sets the limits of time and number. When the places are taken, a newcomer is not turned away: who has shown least
 * that it is a client gives way, so that 500 connections that say nothing keep no screen out.
 */
export function limitConnections(
  server: Server,
  log: Pick<HubLog, 'warn'>,
  isProxy: (address: string) => boolean = () => false,
): void {
  // That of a whole request is each route's own: deadlines.ts.
  Object.assign(server, { headersTimeout, requestTimeout: 0, keepAliveTimeout: idleTimeout, timeout: idleTimeout });
  const own = crowd(maxOwn, apiWords.crowdOwn);
  const strangers = crowd(maxStrangers, apiWords.crowdStrangers);
  const networks = new Map<string, Set<Socket>>();
  const crowdOf = new WeakMap<Socket, Crowd>();

  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? '';
    const isOwn = isLoopback(address);
    const joined = isOwn ? own : strangers;
    const network = networks.get(networkOf(address)) ?? new Set();
    // One that speaks for many has the places of many.
    const isTooMany = !isOwn && network.size >= maxPerNetwork && !isProxy(address);
    if (isTooMany || (joined.all.size >= joined.places && !makeRoom(joined))) {
      tell(joined);
      socket.destroy();
      return;
    }
    joined.all.add(socket);
    joined.unproven.add(socket);
    crowdOf.set(socket, joined);
    networks.set(networkOf(address), network.add(socket));
    socket.once('close', () => {
      leave(joined, socket);
      network.delete(socket);
      if (network.size === 0) networks.delete(networkOf(address));
    });
  });
  server.on('request', ({ socket }, response) => {
    response.once('finish', () => {
      const joined = crowdOf.get(socket);
      if (joined?.all.has(socket) !== true || response.statusCode >= 400) return;
      joined.unproven.delete(socket);
      joined.proven.delete(socket);
      joined.proven.add(socket);
    });
  });
  // The socket of a refused upgrade is destroyed by then.
  server.on('upgrade', ({ url }, socket: Socket) => {
    const joined = crowdOf.get(socket);
    joined?.proven.delete(socket);
    const stays = (): void => void joined?.unproven.delete(socket);
    // The login of MQTT is inside: until then anybody could hold a place by it.
    if (url?.startsWith(mqttPath) === true) joined?.unproven.add(socket);
    else stays();
    socket.once(loggedIn, stays);
  });

  function makeRoom(full: Crowd): boolean {
    tell(full);
    const [leaver] = full.unproven.size > 0 ? full.unproven : full.proven;
    if (!leaver) return false;
    leave(full, leaver);
    leaver.destroy();
    return true;
  }

  function leave(left: Crowd, socket: Socket): void {
    left.all.delete(socket);
    left.unproven.delete(socket);
    left.proven.delete(socket);
    if (left.all.size < left.places / 2) left.told = false;
  }

  function tell(full: Crowd): void {
    if (!full.told) log.warn({ connections: full.all.size }, full.words);
    full.told = true;
  }
}

/** What the raw answer to a request says that is not here in time. */
export const tooLate = (): NodeJS.ErrnoException =>
  Object.assign(new Error(apiWords.tooSlow), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });

/** The raw answer to bytes that are no HTTP request, or came too slowly. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (socket.writable && error.code !== 'ECONNRESET') {
    const late = error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
    const large = error.code === 'HPE_HEADER_OVERFLOW';
    const status = late ? '408 Request Timeout' : large ? '431 Request Header Fields Too Large' : '400 Bad Request';
    const body = JSON.stringify({ error: late ? apiWords.tooSlow : apiWords.notHttp });
    const headers = Object.entries({
      ...securityHeaders,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      connection: 'close',
    });
    const head = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
    socket.write(`HTTP/1.1 ${status}\r\n${head}\r\n${body}`);
  }
  socket.destroy();
}
