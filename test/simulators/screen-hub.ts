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
import { historyQuerySchema, type History } from '#model/history.ts';
import type { Frame, HelloFrame, WireLatest, WireScreen } from '#model/wire.ts';
import type { SceneSeries } from './scene-series.ts';
import { sceneZone } from './scene-snapshots.ts';
import { sceneRunDays } from './scene-sources.ts';
import { scenes, type Scene, type SceneName } from './screen-scenes.ts';

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
  /** Sends a frame to all. */
  send(frame: Frame): void;
  /** The newest samples of all series as a delta. */
  tick(): void;
  /** Closes every connection and refuses new ones until called with false. */
  refuse(refusing: boolean): void;
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

function sampledAt(series: SceneSeries, now: number): number {
  const last = series.told?.at(-1);
  if (last) return now - last[0];
  const newest = now - (series.silentFor ?? 0);
  return newest - (newest % series.cadence);
}

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
      timeZone: sceneZone,
      latitude: 48.2,
      longitude: 16.4,
      theme: 'sun',
      distance: 1.5,
      diagonal: 24,
      power: null,
      devices: {},
      ...scene.screen,
      ...screen,
    },
    store: { failing: scene.failing?.(now) ?? null },
    bannerSeen: false,
  };
}

function latestOf(scene: Scene, now: number): WireLatest[] {
  return scene.series.map((series, id) => {
    const at = sampledAt(series, now);
    return [id, at, series.value(at), series.cadence];
  });
}

/** Buckets of a scene's series, with the gap and the end its silence leaves. */
function historyOf(series: SceneSeries, query: { from: number; to: number; points: number }, now: number): History {
  const step = Math.max(60_000, Math.ceil((query.to - query.from) / query.points / 60_000) * 60_000);
  const history: History = {
    series: series.key,
    from: query.from,
    to: query.to,
    tier: 'minute',
    step,
    at: [],
    mean: [],
    min: [],
    max: [],
    last: [],
    count: [],
    increase: [],
  };
  if (series.told) {
    for (const [ago, value] of series.told) {
      if (now - ago < query.from || now - ago >= query.to) continue;
      history.at.push(now - ago);
      for (const column of [history.mean, history.min, history.max, history.last]) column.push(value);
      history.count.push(1);
    }
    return { ...history, tier: 'samples', step: 0 };
  }
  const end = Math.min(query.to, sampledAt(series, now));
  for (let at = Math.ceil(query.from / step) * step; at < end; at += step) {
    const mean = series.value(at + step / 2);
    const spread = Math.abs(mean) * 0.004 + step / 86_400_000;
    history.at.push(at);
    history.mean.push(mean);
    history.min.push(mean - spread);
    history.max.push(mean + spread);
    history.last.push(mean);
    history.count.push(Math.round(step / series.cadence));
  }
  return history;
}

export async function startScreenHub({
  scene: first = 'full',
  screen: settings = {},
  now = Date.now,
  port = 0,
}: Options = {}): Promise<ScreenHub> {
  let scene: Scene = scenes[first](now());
  let screen = settings;
  let refusing = false;
  let isFrozen = false;
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
          : undefined;
    if (told) return void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(told));
    const path = extname(url.pathname) === '' ? '/index.html' : normalize(url.pathname);
    const body = await readFile(join(built, path)).catch(() => undefined);
    if (!body) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'content-security-policy': policy,
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
