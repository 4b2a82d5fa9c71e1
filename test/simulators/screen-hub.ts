/**
 * A stand-in for the hub that the screen can be tested against: serves the built screen under the real policy, and
 * speaks the frames of model/wire.ts and the history of model/history.ts from a scene.
 */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WebSocketServer, type WebSocket } from 'ws';
import { powerTogether } from '#hub/insight/power.ts';
import { scopes } from '#model/api.ts';
import { plainKiosk } from '#model/kiosk.ts';
import { historyQuerySchema } from '#model/history.ts';
import { powerQuerySchema } from '#model/power.ts';
import type { Frame, HelloFrame, WireLatest, WireScreen } from '#model/wire.ts';
import { countedOf } from './counted-day.ts';
import { sceneZone } from './scene-snapshots.ts';
import { sceneRunDays } from './scene-sources.ts';
import { historyOf, sampledAt } from './scene-history.ts';
import type { Scene } from './scene-home.ts';
import { scenes, type SceneName } from './screen-scenes.ts';

const built = fileURLToPath(new URL('../../dist/screen', import.meta.url));

/** The policy the hub serves the screen under; anything it forbids fails the tests. */
export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

export type ScreenHub = {
  readonly url: string;
  /** Bodies of what was decided of alerts and of counters. */
  readonly actions: unknown[];
  /** Number of history questions answered. */
  readonly asked: () => number;
  /** Replaces the scene and sends a new hello to all. */
  show(name: SceneName, screen?: Partial<WireScreen>): void;
  /** From now on its clock stands there, epoch ms. */
  setTime(at: number): void;
  /** Sends a frame to all. */
  send(frame: Frame): void;
  /** The newest samples of all series as a delta. */
  tick(): void;
  /** Closes every connection and refuses new ones until called with false. */
  refuse(refusing: boolean): void;
  /** From now on its documents may show that origin in frames. */
  allowFrames(origin: string): void;
  /** Keeps every connection and says nothing more. */
  freeze(): void;
  close(): Promise<void>;
};

type Options = {
  readonly scene?: SceneName;
  readonly screen?: Partial<WireScreen>;
  readonly now?: () => number;
  readonly port?: number;
};

/** What Health asks of the store. */
const status = { store: { bytes: 412_300_000, series: 148 } };

function helloOf(scene: Scene, screen: Partial<WireScreen>, now: number): HelloFrame {
  return {
    type: 'hello',
    now,
    version: 'test',
    series: scene.series.map(({ key, unit, kind = 'gauge' }, id) => ({ id, key, unit, kind })),
    latest: latestOf(scene, now),
    snapshots: scene.snapshots(now),
    alerts: scene.alerts(now),
    sources: scene.sources?.(now) ?? [],
    troubles: [],
    verdict: scene.verdict,
    screen: {
      homeName: 'Home',
      language: 'en',
      units: 'metric',
      firstRun: false,
      timeZone: sceneZone,
      latitude: 48.2,
      longitude: 16.4,
      theme: 'sun',
      distance: 1.5,
      diagonal: 24,
      power: null,
      kiosk: plainKiosk,
      devices: {},
      ...scene.screen,
      ...screen,
    },
    store: { failing: scene.failing?.(now) ?? null },
    bannerSeen: false,
    wall: { on: true, reason: 'usual' },
  };
}

function latestOf(scene: Scene, now: number): WireLatest[] {
  return scene.series.map((series, id) => {
    const at = sampledAt(series, now);
    return [id, at, series.value(at), series.cadence];
  });
}

export async function startScreenHub({
  scene: first = 'full',
  screen: settings = {},
  now: clock = Date.now,
  port = 0,
}: Options = {}): Promise<ScreenHub> {
  let now = clock;
  let scene: Scene = scenes[first](now());
  let screen = settings;
  let refusing = false;
  let isFrozen = false;
  let frames = '';
  let asked = 0;
  const actions: unknown[] = [];
  const clients = new Set<WebSocket>();
  const sockets = new WebSocketServer({ noServer: true });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://screen');
    if (refusing && url.pathname.startsWith('/api/')) return void response.writeHead(503).end();
    if (url.pathname === '/api/v1/history') {
      asked++;
      const query = historyQuerySchema.parse(Object.fromEntries(url.searchParams));
      const series = scene.series.find(({ key }) => key === query.series);
      if (!series) return void response.writeHead(404).end();
      return void response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify(historyOf(series, query, now())));
    }
    if (url.pathname === '/api/v1/power') {
      asked++;
      const names = url.searchParams.getAll('series');
      const { counters: _, ...asks } = Object.fromEntries(url.searchParams);
      const query = powerQuerySchema.parse({ ...asks, series: names });
      const counted = countedOf(scene, url.searchParams.getAll('counters'), query.since, now());
      const meters = scene.series.filter(({ key }) => names.includes(key));
      const { from, to, points } = query;
      const histories = meters.map((meter) => ({ history: historyOf(meter, { from, to, points }, now()) }));
      return void response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ ...powerTogether(histories, query), ...counted }));
    }
    if (['/api/v1/alerts', '/api/v1/held'].includes(url.pathname) && request.method === 'POST') {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      actions.push(JSON.parse(Buffer.concat(chunks).toString()));
      return void response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    }
    const told =
      url.pathname === '/api/v1/run-days'
        ? sceneRunDays(now())
        : url.pathname === '/api/v1/status'
          ? status
          : (scene.answers?.[url.pathname]?.(url.searchParams, now()) ??
            (url.pathname === '/api/v1/caller' ? { may: ['acknowledge', ...scopes] } : undefined));
    if (told) return void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(told));
    const path = extname(url.pathname) === '' ? '/index.html' : normalize(url.pathname);
    const body = await readFile(join(built, path)).catch(() => undefined);
    if (!body) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'content-security-policy': policy + frames,
    });
    response.end(body);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  server.on('upgrade', (request, socket, head) => {
    if (refusing) return socket.destroy();
    sockets.handleUpgrade(request, socket, head, (client) => {
      clients.add(client);
      client.on('close', () => clients.delete(client));
      client.send(JSON.stringify(helloOf(scene, screen, now())));
    });
  });
  const heartbeat = setInterval(() => {
    if (!isFrozen) hub.send({ type: 'delta', now: now() });
  }, 5_000);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();

  const hub: ScreenHub = {
    url: `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`,
    actions,
    asked: () => asked,
    show(name, next = {}) {
      scene = scenes[name](now());
      screen = next;
      hub.send(helloOf(scene, screen, now()));
    },
    setTime(at) {
      now = () => at;
    },
    send(frame) {
      for (const client of clients) client.send(JSON.stringify(frame));
    },
    tick() {
      hub.send({ type: 'delta', now: now(), latest: latestOf(scene, now()) });
    },
    refuse(next) {
      refusing = next;
      if (next) for (const client of clients) client.terminate();
    },
    allowFrames(origin) {
      frames = `; frame-src ${origin}`;
    },
    freeze() {
      isFrozen = true;
    },
    async close() {
      clearInterval(heartbeat);
      for (const client of clients) client.terminate();
      sockets.close();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
  return hub;
}
