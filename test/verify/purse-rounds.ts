/** A hub whose sources ask as fast as they are let, killed again and again, and a server that counts what it is asked. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { minute } from '#model/time.ts';
import { startHubProcess, temporaryFolder } from '../simulators/hub-process.ts';

export type PurseFigures = {
  readonly rounds: number;
  /** Requests of the source with a quota of a day. */
  readonly asked: number;
  /** Rounds in which it asked at all. */
  readonly busyRounds: number;
  /** The most requests that arrived within any minute, of the source with a quota of a minute. */
  readonly mostInMinute: number;
};

export type PurseQuotas = { readonly perDay: number; readonly perMinute: number };

const longestRound = 1_200;
const sources = '../../simulators/greedy-sources.mjs';

/** @param preload Instead of the sources alone; it loads them, too. */
export async function purseRounds(rounds: number, quotas: PurseQuotas, preload = sources): Promise<PurseFigures> {
  using folder = temporaryFolder();
  const arrived: Readonly<Record<'greedy' | 'hasty', number[]>> = { greedy: [], hasty: [] };
  const server = createServer((request, response) => {
    arrived[request.url === '/hasty' ? 'hasty' : 'greedy'].push(performance.now());
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const settings = `collectors:
${['greedy', 'hasty'].map((kind) => `  - kind: ${kind}\n    settings: {url: 'http://127.0.0.1:${(server.address() as AddressInfo).port}'}`).join('\n')}
api:
  port: 0
broker:
  port: 0
`;
  const environment = {
    MANTEL_GREEDY_DAY: String(quotas.perDay),
    MANTEL_GREEDY_ZONE: lateZone(),
    MANTEL_HASTY_MINUTE: String(quotas.perMinute),
  };
  let busyRounds = 0;
  try {
    for (let round = 0; round < rounds; round++) {
      const before = arrived.greedy.length;
      await using hub = await startHubProcess({ data: folder.path, settings, environment, preload });
      await sleep(Math.random() * longestRound);
      await hub.end('SIGKILL');
      if (arrived.greedy.length > before) busyRounds += 1;
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
  const { greedy, hasty } = arrived;
  const within = hasty.map((at) => hasty.filter((other) => other >= at && other < at + minute).length);
  return { rounds, asked: greedy.length, busyRounds, mostInMinute: Math.max(0, ...within) };
}

/** A time zone in which it is between 22 and 23 o'clock: nearly all of a day is due, and it does not end meanwhile. */
function lateZone(): string {
  // The sign is the other way round there: Etc/GMT-2 is two hours ahead.
  const ahead = 22 - new Date().getUTCHours();
  return ahead === 0 ? 'UTC' : `Etc/GMT${ahead > 12 ? `+${24 - ahead}` : `-${ahead}`}`.replace('--', '+');
}
