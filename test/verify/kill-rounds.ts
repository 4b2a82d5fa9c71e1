/** Kills the hub at random moments under load and compares what was acknowledged with what the store holds. */
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { historySchema } from '#model/history.ts';
import { quietSettings, startHubProcess, temporaryFolder, type HubProcess } from '../simulators/hub-process.ts';
import { qos1Sender } from '../simulators/qos1-sender.ts';

/** timed: MQTT with own time; untimed: MQTT stamped on arrival; http: POST with own time; lines: as to InfluxDB. */
export type Way = 'timed' | 'untimed' | 'http' | 'lines';

export type KillFigures = {
  rounds: number;
  acknowledged: number;
  missing: number;
  /** Stored more than once, or at another time than its own. */
  doubled: number;
  /** Starts after a kill that did not come up clean. */
  badOpens: number;
};

const senders = 4;
/** Each sender: 500 a second, 2,000 in all. */
const perTick = 2;
const tick = 4;
const longestRound = 1_000;
const shortestRound = 250;

/** One sender's numbers. */
type Lane = { next: number };
type Round = { readonly from: number; readonly to: number; readonly acknowledged: ReadonlySet<number> };

export async function killRounds(way: Way, rounds: number, preload?: string): Promise<KillFigures> {
  using folder = temporaryFolder();
  const figures: KillFigures = { rounds, acknowledged: 0, missing: 0, doubled: 0, badOpens: 0 };
  // Own times lie in the past, one ms a message, so that every number has a time of its own.
  const base = Date.now() - 3_600_000;
  const lanes: Lane[] = Array.from({ length: senders }, () => ({ next: 0 }));
  let before: Round[] | undefined;
  for (let round = 0; round <= rounds; round++) {
    await using hub = await startHubProcess({
      data: folder.path,
      ...(round === 0 && { settings: quietSettings }),
      ...(preload !== undefined && { preload }),
    });
    if (before && /damaged|corrupt/i.test(hub.output())) figures.badOpens++;
    if (before) await compare(hub, way, base, before, figures);
    if (round === rounds) {
      await hub.end('SIGTERM');
      break;
    }
    const isHttp = way === 'http' || way === 'lines';
    before = await (isHttp ? httpRound(hub, batches[way], base, lanes) : mqttRound(hub, way, base, lanes));
  }
  return figures;
}

const roundLength = (): number => shortestRound + Math.random() * (longestRound - shortestRound);

async function mqttRound(hub: HubProcess, way: Way, base: number, lanes: readonly Lane[]): Promise<Round[]> {
  const startedAt = Date.now();
  const connections = await Promise.all(
    lanes.map((_, i) =>
      qos1Sender(hub.brokerPort, `sender-${i}`, (number) => ({
        topic: `kill/${way}-${i}/state`,
        payload: way === 'timed' ? `{"time":${base + number},"seq":${number}}` : `{"seq":${number}}`,
      })),
    ),
  );
  const first = lanes.map((lane) => lane.next);
  const end = performance.now() + roundLength();
  while (performance.now() < end) {
    for (const [i, lane] of lanes.entries()) {
      for (let n = 0; n < perTick; n++) connections[i]?.send(lane.next++);
    }
    await sleep(tick);
  }
  await hub.end('SIGKILL');
  return lanes.map((lane, i) => ({
    from: way === 'timed' ? base + (first[i] ?? 0) : startedAt,
    to: way === 'timed' ? base + lane.next : Date.now() + longestRound,
    acknowledged: connections[i]?.acknowledged ?? new Set(),
  }));
}

/** How numbers are sent over HTTP, and what it is answered when they are stored. */
type Batch = {
  readonly path: string;
  readonly type: string;
  readonly status: number;
  readonly body: (lane: number, numbers: readonly number[], base: number) => string;
};

const batches: Readonly<Record<'http' | 'lines', Batch>> = {
  http: {
    path: '/api/v1/ingest',
    type: 'application/json',
    status: 200,
    body(lane, numbers, base) {
      const series = `kill.seq{device=http-${lane}}`;
      return JSON.stringify({
        samples: numbers.map((number) => ({ series, unit: 'count', value: number, at: base + number })),
      });
    },
  },
  lines: {
    path: '/write?db=kill&precision=ms',
    type: 'text/plain',
    status: 204,
    body: (lane, numbers, base) =>
      numbers.map((number) => `kill,device=lines-${lane} seq=${number}i ${base + number}`).join('\n'),
  },
};

async function httpRound(hub: HubProcess, batch: Batch, base: number, lanes: readonly Lane[]): Promise<Round[]> {
  const first = lanes.map((lane) => lane.next);
  let running = true;
  const post = async (lane: Lane, i: number): Promise<Set<number>> => {
    const acknowledged = new Set<number>();
    while (running) {
      const numbers = Array.from({ length: 50 }, () => lane.next++);
      const answered = await fetch(`${hub.url}${batch.path}`, {
        method: 'POST',
        headers: { 'content-type': batch.type },
        body: batch.body(i, numbers, base),
      }).catch(() => undefined);
      if (answered?.status === batch.status) for (const number of numbers) acknowledged.add(number);
      else if (answered) throw new Error(`The hub answered ${answered.status}: ${await answered.text()}`);
      else break;
    }
    return acknowledged;
  };
  const posting = Promise.all(lanes.map(post));
  await sleep(roundLength());
  await hub.end('SIGKILL');
  running = false;
  const sets = await posting;
  return lanes.map((lane, i) => ({
    from: base + (first[i] ?? 0),
    to: base + lane.next,
    acknowledged: sets[i] ?? new Set(),
  }));
}

const seriesListSchema = z.array(z.object({ key: z.string() }));

async function compare(
  hub: HubProcess,
  way: Way,
  base: number,
  rounds: readonly Round[],
  figures: KillFigures,
): Promise<void> {
  const listed = await fetch(`${hub.url}/api/v1/series`);
  const keys = seriesListSchema.parse(await listed.json()).map(({ key }) => key);
  for (const [i, round] of rounds.entries()) {
    figures.acknowledged += round.acknowledged.size;
    const key = keys.find((candidate) => /\.seq\{/.test(candidate) && new RegExp(`[=/]${way}-${i}\\b`).test(candidate));
    if (key === undefined) {
      figures.missing += round.acknowledged.size;
      continue;
    }
    const stored = new Set<number>();
    // Windows of at most 1,000 ms keep the answer to single samples.
    for (let from = round.from; from < round.to; from += 1_000) {
      const to = Math.min(from + 1_000, round.to);
      const query = new URLSearchParams({ series: key, from: `${from}`, to: `${to}`, points: '1500' });
      const answer = await fetch(`${hub.url}/api/v1/history?${query.toString()}`);
      const history = historySchema.parse(await answer.json());
      if (history.step !== 0) throw new Error('The history of a round came in buckets.');
      for (const [entry, number] of history.last.entries()) {
        const misplaced = way !== 'untimed' && history.at[entry] !== base + number;
        if (way !== 'untimed' && (stored.has(number) || misplaced || history.count[entry] !== 1)) figures.doubled++;
        stored.add(number);
      }
    }
    for (const number of round.acknowledged) if (!stored.has(number)) figures.missing++;
  }
}
