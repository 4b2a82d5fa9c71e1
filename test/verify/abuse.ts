import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Verification, VerificationOptions, VerificationResult } from '#scripts/verification.ts';
import { quietSettings, startHubProcess, temporaryFolder, type HubProcess } from '../simulators/hub-process.ts';
import { transports, type Transport } from '../simulators/mqtt-line.ts';
import { affordable, besideIdle, besideSlowHttp } from './abuse-crowds.ts';
import { besideFrozen, forAbsent, retained } from './abuse-hoards.ts';
import { flood, seeded, sendMutated } from './abuse-packets.ts';
import { collecting, keptMegabytes } from './kept-memory.ts';
import { residentMegabytes } from './process-figures.ts';

const statusSchema = z.object({
  broker: z.object({ clients: z.number(), dropped: z.number(), unretained: z.number(), retained: z.number() }),
});
const journalSchema = z.array(z.object({ kind: z.string() }));

type Scale = {
  /** Broken packets, of which there are three rounds. */
  readonly mutated: number;
  readonly floodMb: number;
  readonly frozenMs: number;
  readonly absent: number;
  readonly retained: number;
  readonly idle: number;
  readonly slow: number;
  readonly slowMs: number;
};

const full: Scale = {
  mutated: 10_000,
  floodMb: 100,
  frozenMs: 8_000,
  absent: 60_000,
  retained: 100_000,
  idle: 3_000,
  slow: 500,
  slowMs: 5_000,
};
const short: Scale = {
  ...full,
  mutated: 500,
  frozenMs: 3_000,
  absent: 10_000,
  retained: 30_000,
  idle: 600,
  slowMs: 2_000,
};
/** Enough to be red, and no more than a small machine can bear. */
const control: Scale = { ...short, mutated: 100, floodMb: 25, absent: 60_000, retained: 40_000, idle: 200 };

type Figures = Record<string, number>;
type Judged = { readonly figures: Figures; readonly wrong: readonly string[] };

async function over(hub: HubProcess, transport: Transport, scale: Scale, say: (text: string) => void): Promise<Judged> {
  const figures: Figures = {};
  const wrong: string[] = [];
  function note(name: string, value: number): string {
    const rounded = Math.round(value * 10) / 10;
    figures[`${transport}${name}`] = rounded;
    return `${transport} ${name} ${rounded}`;
  }
  /** Notes a figure; what is not as it must be decides. */
  function judge(name: string, value: number, isRight: boolean): void {
    const text = note(name, value);
    say(`${text}${isRight ? '' : ', which is wrong'}`);
    if (!isRight) wrong.push(text);
  }

  const flooded = await flood(hub, transport, scale.floodMb);
  judge('FloodClosedMs', flooded.closedWithinMs, flooded.closedWithinMs <= 1_000);
  judge('FloodGrowthMb', flooded.growthMb, flooded.growthMb < 30);

  const newcomer = await besideIdle(hub, transport, affordable(scale.idle));
  judge('NewcomerMs', newcomer, newcomer <= 1_000);

  const reached = await besideFrozen(hub, transport, scale.frozenMs);
  judge('BesideFrozenPercent', reached, reached >= 99);

  const before = await statusOf(hub);
  const grownByRetained = await retained(hub, transport, scale.retained);
  judge('RetainedKeptMb', grownByRetained.kept, grownByRetained.kept < 32);
  note('RetainedResidentMb', grownByRetained.resident);
  const grownByAbsent = await forAbsent(hub, transport, scale.absent);
  judge('AbsentKeptMb', grownByAbsent.kept, grownByAbsent.kept < 32);
  note('AbsentResidentMb', grownByAbsent.resident);
  const after = await statusOf(hub);
  judge('QueueDrops', after.dropped - before.dropped, after.dropped - before.dropped === scale.absent - 1_000);
  judge(
    'RetainedDrops',
    after.unretained - before.unretained,
    after.retained <= 10_000 && after.unretained > before.unretained,
  );

  const random = seeded(transports.indexOf(transport) + 1);
  const resident: number[] = [];
  const kept: number[] = [];
  for (let round = 1; round <= 3; round++) {
    await sendMutated(hub, transport, scale.mutated, random);
    await sleep(500);
    // 10,000 connections leave up to 100 MB of garbage, which V8 collects when it likes.
    kept.push(await keptMegabytes(hub));
    resident.push(residentMegabytes(hub.pid));
  }
  const grown = (resident[2] ?? 0) - (resident[1] ?? 0);
  judge('MutatedGrowthMb', grown, grown < 10);
  const grownKept = (kept[2] ?? 0) - (kept[1] ?? 0);
  judge('MutatedKeptGrowthMb', grownKept, grownKept < 2);
  return { figures, wrong };
}

const get = async (hub: HubProcess, path: string): Promise<unknown> => (await fetch(`${hub.url}${path}`)).json();
const statusOf = async (hub: HubProcess) => statusSchema.parse(await get(hub, '/api/v1/status')).broker;

async function measure({ say }: VerificationOptions, scale: Scale, preload?: string): Promise<VerificationResult> {
  let figures: Figures = {};
  const wrong: string[] = [];
  for (const transport of transports) {
    using folder = temporaryFolder();
    await using hub = await startHubProcess({
      data: folder.path,
      settings: quietSettings,
      environment: collecting,
      // As people start it: with what the starter sets for V8 and the allocator.
      ...(preload === undefined ? { shipped: true } : { preload }),
    });
    const judged = await over(hub, transport, scale, say);
    figures = { ...figures, ...judged.figures };
    wrong.push(...judged.wrong);
    const journal = journalSchema.parse(await get(hub, '/api/v1/journal?limit=500'));
    for (const kind of ['broker.queue', 'broker.retained', 'broker.slow']) {
      const told = journal.filter((entry) => entry.kind === kind).length;
      if (told !== 1) wrong.push(`${transport}: ${kind} was told ${told} times`);
    }
    if (transport === 'tcp') {
      const { alone, beside, httpMs } = await besideSlowHttp(hub, scale.slow, scale.slowMs);
      Object.assign(figures, {
        ingestPerSecond: Math.round(alone),
        ingestBesideSlowHttpPerSecond: Math.round(beside),
        httpIngestBesideSlowMs: Math.round(httpMs),
      });
      if (beside < alone * 0.7) wrong.push(`ingest fell from ${Math.round(alone)} to ${Math.round(beside)} a second`);
      if (httpMs > 1_000) wrong.push(`HTTP ingest beside ${scale.slow} slow clients took ${Math.round(httpMs)} ms`);
    }
    // The starter would have started another one.
    if (!isRunning(hub.pid)) wrong.push('the hub ended');
  }
  const most = (name: string): number =>
    Math.max(...transports.map((transport) => figures[`${transport}${name}`] ?? 0));
  const hoards =
    `${scale.retained} retained keep ${most('RetainedKeptMb')} MB (resident memory grew by ${most('RetainedResidentMb')} MB), ` +
    `${scale.absent} for an absent session ${most('AbsentKeptMb')} MB (${most('AbsentResidentMb')} MB)`;
  const sentence =
    wrong.length > 0
      ? wrong.join('; ')
      : `${6 * scale.mutated} broken packets, floods, a frozen subscriber and crowds over TCP and WebSocket: all within bounds; ${hoards}`;
  return { ok: wrong.length === 0, figures, sentence };
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

export const abuse: Verification = {
  name: 'abuse',
  title: 'Nobody who can reach the broker can fill its memory, stall others or keep them out',
  watches: [
    'hub/*.ts',
    'hub/{access,api,broker,ingest}/*.ts',
    'collectors/mqtt/*.ts',
    'test/simulators/mqtt-line.ts',
    'test/verify/abuse-*.ts',
    'test/verify/kept-memory.ts',
  ],
  short: true,
  alone: true,
  run: (options) => measure(options, options.short ? short : full),
  // The same broker with its limits switched off.
  control: (options) => measure(options, control, 'unlimited.mjs'),
};
