/** Connections that are there and do nothing, or nearly nothing. */
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { HubProcess } from '../simulators/hub-process.ts';
import { dial, logIn, type Line, type Transport } from '../simulators/mqtt-line.ts';
import { windowed } from './latencies.ts';

/** How many of `wanted` connections this process may open; Node has raised its limit to the hard one. */
export function affordable(wanted: number): number {
  const [, hard] = /^Max open files\s+\S+\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8')) ?? [];
  return hard === undefined ? wanted : Math.min(wanted, Number(hard) - 500);
}

const overTime = 5_000;

/** ms in which a client of another address is let in while one address holds `count` idle connections. */
export async function besideIdle(hub: HubProcess, transport: Transport, count: number): Promise<number> {
  const idle: Line[] = [];
  for (let i = 0; i < count; i += 100) {
    idle.push(...(await Promise.all(Array.from({ length: Math.min(100, count - i) }, () => dial(hub, transport)))));
  }
  const begun = performance.now();
  const within = await Promise.race([
    logIn(hub, transport, 'newcomer', { from: '127.0.0.2' }).then(
      (line) => {
        line.end();
        return performance.now() - begun;
      },
      () => overTime,
    ),
    sleep(overTime, overTime),
  ]);
  for (const line of idle) line.end();
  return within;
}

export type BesideSlow = {
  /** Messages a second that one client with 20 in flight gets acknowledged, before and meanwhile. */
  readonly alone: number;
  readonly beside: number;
  /** ms in which POST /api/v1/ingest of another address is answered 200, the slowest of five. */
  readonly httpMs: number;
};

/** `count` HTTP clients of one address that send their request a byte at a time. */
export async function besideSlowHttp(hub: HubProcess, count: number, ms: number): Promise<BesideSlow> {
  const alone = await windowed(hub, 20, ms);
  const port = Number(new URL(hub.url).port);
  const slow: Socket[] = Array.from({ length: count }, () => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.on('error', () => undefined);
    socket.write('POST /api/v1/ingest HTTP/1.1\r\nHost: 127.0.0.1\r\n');
    return socket;
  });
  const dripping = setInterval(() => {
    for (const socket of slow) if (!socket.destroyed) socket.write('x');
  }, 250);
  await sleep(500);
  const asking = (async () => {
    let slowest = 0;
    for (let i = 0; i < 5; i++) slowest = Math.max(slowest, await ingestOverHttp(port));
    return slowest;
  })();
  const beside = await windowed(hub, 20, ms);
  const httpMs = await asking;
  clearInterval(dripping);
  for (const socket of slow) socket.destroy();
  return { alone, beside, httpMs };
}

/** ms until the answer 200; `overTime` when another or none came. */
function ingestOverHttp(port: number): Promise<number> {
  const begun = performance.now();
  const body = JSON.stringify({ samples: [{ series: 'abuse.http', value: 1, unit: 'count' }] });
  const headers = { host: '127.0.0.1', 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve) => {
    const asked = request(
      {
        port,
        host: '127.0.0.1',
        localAddress: '127.0.0.2',
        path: '/api/v1/ingest',
        method: 'POST',
        headers,
        agent: false,
      },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode === 200 ? performance.now() - begun : overTime);
      },
    );
    asked.setTimeout(overTime, () => asked.destroy());
    asked.on('error', () => resolve(overTime));
    asked.end(body);
  });
}
