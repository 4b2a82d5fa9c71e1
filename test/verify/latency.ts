import type { Verification, VerificationOptions, VerificationResult } from '#scripts/verification.ts';
import { quietSettings, startHubProcess, temporaryFolder, type HubProcess } from '../simulators/hub-process.ts';
import { paced, windowed } from './latencies.ts';
import { commitsOf } from './log-rows.ts';

async function measure({ short, say }: VerificationOptions, preload?: string): Promise<VerificationResult> {
  using folder = temporaryFolder();
  const hub = await startHubProcess({
    data: folder.path,
    settings: quietSettings,
    ...(preload !== undefined && { preload }),
  });
  try {
    return await figuresOf(hub, short ? 3_000 : 15_000, say);
  } finally {
    await hub.end();
  }
}

async function figuresOf(hub: HubProcess, ms: number, say: (text: string) => void): Promise<VerificationResult> {
  await windowed(hub, 20, 1_000);
  const oneInFlight = Math.round(await windowed(hub, 1, ms));
  const twentyInFlight = Math.round(await windowed(hub, 20, ms));
  const steady = await paced(hub, 4, 2_000, ms);
  say(`${oneInFlight}/s with one in flight, ${twentyInFlight}/s with twenty`);
  const before = commitsOf(hub.data);
  const begun = performance.now();
  const sensors = await paced(hub, 100, 100, Math.max(10_000, ms));
  const commitsPerSecond = ((commitsOf(hub.data) - before) / (performance.now() - begun)) * 1_000;
  const figures = {
    oneInFlightPerSecond: oneInFlight,
    twentyInFlightPerSecond: twentyInFlight,
    p50Ms: round(steady.p50),
    p99Ms: round(steady.p99),
    maxMs: round(steady.max),
    sensorsP99Ms: round(sensors.p99),
    commitsPerSecond: round(commitsPerSecond),
  };
  const ok = oneInFlight >= 200 && twentyInFlight >= 4_000 && steady.p99 <= 60 && commitsPerSecond <= 5;
  return {
    ok,
    figures,
    sentence:
      `${oneInFlight}/s with one message in flight, ${twentyInFlight}/s with twenty; at 2,000/s p99 ${round(steady.p99)} ms; ` +
      `100 senders at 1 Hz: ${round(commitsPerSecond)} commits a second`,
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;

export const latency: Verification = {
  name: 'latency',
  title: 'Waiting for the disk does not slow senders down, and slow sensors cost few commits',
  watches: [
    'hub/*.ts',
    'hub/{ingest,broker,sources}/*.ts',
    'storage/**/*.ts',
    'collectors/mqtt/*.ts',
    'test/verify/latencies.ts',
  ],
  // Times depend on what else the machine does: not part of npm test.
  short: false,
  run: (options) => measure(options),
  // A commit every 250 ms and for nobody in particular: a client with one message in flight then starves.
  control: (options) => measure({ ...options, short: true }, 'patient-commits.mjs'),
};
