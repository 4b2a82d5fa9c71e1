import { type Socket, connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Verification, VerificationOptions, VerificationResult } from '#scripts/verification.ts';
import { quietSettings, startHubProcess, temporaryFolder, type HubProcess } from '../simulators/hub-process.ts';
import { paced } from './latencies.ts';

const crowd = 500;
/** ms between two bytes of a slow client: often enough that nobody is idle. */
const drip = 3_000;
/** ms after which headers and a whole request are too late, the round of looking for them included, and a second more. */
const headersLate = 13_000;
const requestLate = 33_000;
/** ms that storing a sample may take; on a machine that is busy with something else, half as much again as without them. */
const maxP99 = 200;
const maxGrowth = 1.5;
/** Messages a second: so many that the hub commits for those who wait, and not by its own rhythm of 250 ms. */
const rate = 1_000;

/** How a client is slow: what it sends at once, and what every so often afterwards. */
const kinds = {
  silent: ['', ''],
  headers: ['GET / HTTP/1.1\r\nHost: localhost\r\n', 'x: y\r\n'],
  body: [
    'POST /api/v1/ingest HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n',
    ' ',
  ],
} as const;

async function measure({ short, say }: VerificationOptions, preload?: string): Promise<VerificationResult> {
  using folder = temporaryFolder();
  await using hub = await startHubProcess({
    data: folder.path,
    settings: quietSettings,
    ...(preload !== undefined && { preload }),
  });
  // Bodies have half a minute: the short form leaves them out.
  const slow = short ? ([kinds.silent, kinds.headers] as const) : ([kinds.silent, kinds.headers, kinds.body] as const);
  const window = short ? headersLate : requestLate;
  const screen = new WebSocket(`${hub.url.replace('http', 'ws')}/api/v1/live`);
  await new Promise((resolve) => screen.addEventListener('message', resolve, { once: true }));
  const port = Number(new URL(hub.url).port);
  // A process that has just started is slow by itself.
  await paced(hub, 4, rate, 2_000);
  const [quiet, quietHttp] = await Promise.all([paced(hub, 4, rate, 4_000), ingestOverHttp(hub, 4_000)]);
  const begun = performance.now();
  const closedAt: number[] = [];
  const sockets = Array.from({ length: crowd }, (_, i) => {
    const [first, more] = slow[i % slow.length] ?? kinds.silent;
    return slowClient(port, first, more, () => closedAt.push(performance.now() - begun));
  });
  const [mqtt, http] = await Promise.all([paced(hub, 4, rate, window), ingestOverHttp(hub, window)]);
  const left = crowd - closedAt.length;
  say(`${closedAt.length} of ${crowd} closed, the last after ${Math.round(Math.max(...closedAt))} ms`);
  const screenStayed = screen.readyState === WebSocket.OPEN;
  screen.close();
  for (const socket of sockets) socket.destroy();
  await hub.end();
  const figures = {
    slowClients: crowd,
    leftOpen: left,
    lastClosedMs: Math.round(Math.max(0, ...closedAt)),
    mqttP99Ms: Math.round(mqtt.p99 * 10) / 10,
    mqttP99BeforeMs: Math.round(quiet.p99 * 10) / 10,
    httpP99BeforeMs: Math.round(quietHttp.p99 * 10) / 10,
    httpIngests: http.latencies.length,
    httpFailed: http.failed,
    httpP99Ms: Math.round(http.p99 * 10) / 10,
  };
  return {
    ok:
      left === 0 && isFast(mqtt.p99, quiet.p99) && isFast(http.p99, quietHttp.p99) && http.failed === 0 && screenStayed,
    figures,
    sentence:
      `${crowd} slow HTTP clients, ${left} open after ${window / 1_000} s; meanwhile p99 ${figures.mqttP99Ms} ms over MQTT (before ${figures.mqttP99BeforeMs}), ` +
      `${figures.httpP99Ms} ms over HTTP on new connections (before ${figures.httpP99BeforeMs}), of which ${http.failed} failed` +
      (screenStayed ? '' : '; the screen lost its connection'),
  };
}

const isFast = (p99: number, before: number): boolean => p99 < Math.max(maxP99, maxGrowth * before);

function slowClient(port: number, first: string, more: string, closed: () => void): Socket {
  const socket = connect(port, '127.0.0.1', () => socket.write(first));
  const dripping = setInterval(() => {
    if (more !== '' && socket.writable) socket.write(more);
  }, drip);
  socket.on('error', () => undefined);
  socket.resume().once('close', () => {
    clearInterval(dripping);
    closed();
  });
  return socket;
}

/** One sample after another for `ms`, each on a connection of its own. */
async function ingestOverHttp(hub: HubProcess, ms: number) {
  const latencies: number[] = [];
  let failed = 0;
  const begun = performance.now();
  while (performance.now() - begun < ms) {
    const sent = performance.now();
    const answer = await fetch(`${hub.url}/api/v1/ingest`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', connection: 'close' },
      body: '{"samples":[{"series":"slow.clients","value":1,"unit":"count"}]}',
    }).catch(() => undefined);
    latencies.push(performance.now() - sent);
    if (answer?.status !== 200) failed++;
    await answer?.arrayBuffer();
    await sleep(20);
  }
  latencies.sort((a, b) => a - b);
  return { latencies, failed, p99: latencies[Math.floor(latencies.length * 0.99)] ?? Infinity };
}

export const slowClients: Verification = {
  name: 'slow-clients',
  title: '500 slow HTTP clients are closed in time and hold up neither readings nor the screen',
  watches: ['hub/*.ts', 'hub/{api,ingest}/*.ts', 'test/verify/latencies.ts'],
  // Times depend on what else the machine does: not part of npm test.
  short: false,
  run: (options) => measure(options),
  // Limits as node:http has them of its own.
  control: (options) => measure({ ...options, short: true }, 'no-connection-limits.mjs'),
};
