import { setTimeout as sleep } from 'node:timers/promises';
import type { Verification, VerificationOptions, VerificationResult } from '#scripts/verification.ts';
import { startEcb } from '../simulators/ecb.ts';
import { startHubProcess, temporaryFolder, unaskedSettings } from '../simulators/hub-process.ts';
import { startOpenMeteo } from '../simulators/open-meteo.ts';
import { startTreasury } from '../simulators/treasury.ts';
import { peakMegabytes, residentMegabytes } from './process-figures.ts';
import { ingestLoad } from './ingest-load.ts';

/** What runs unasked once the home's place is known, and where it asks: servers of this machine. */
async function startKeyless(): Promise<AsyncDisposable & { readonly settings: string }> {
  const now = Date.now;
  const servers = await Promise.all([startOpenMeteo({ now }), startTreasury({ now }), startEcb({ now })]);
  const [weather, treasury, ecb] = servers.map(({ url }) => url);
  return {
    settings: `home: {latitude: 48.21, longitude: 16.37, time_zone: Europe/Vienna}
${unaskedSettings}more_collectors:
  - kind: open-meteo
    settings: {forecast_url: "${weather}", air_quality_url: "${weather}", archive_url: "${weather}"}
  - kind: treasury
    settings: {url: "${treasury}"}
  - kind: ecb
    settings: {url: "${ecb}", history_url: "${ecb}"}
`,
    async [Symbol.asyncDispose]() {
      await Promise.all(servers.map((server) => server[Symbol.asyncDispose]()));
    },
  };
}

async function measure(
  { short }: VerificationOptions,
  limits = { start: 140, load: 280 },
): Promise<VerificationResult> {
  using folder = temporaryFolder();
  await using sources = await startKeyless();
  const hub = await startHubProcess({ data: folder.path, settings: sources.settings, shipped: true });
  try {
    await sleep(10_000);
    const start = Math.round(residentMegabytes(hub.pid));
    const load = await ingestLoad(hub, short ? 50_000 : 200_000);
    const peak = Math.round(peakMegabytes(hub.pid));
    await sleep(10_000);
    const after = Math.round(residentMegabytes(hub.pid));
    return {
      ok: start <= limits.start && peak <= limits.load,
      figures: { startMb: start, peakMb: peak, afterMb: after, messagesPerSecond: load.messagesPerSecond },
      sentence: `${start} MB after start, at most ${peak} MB under ${load.messages} messages, ${after} MB ten seconds later`,
    };
  } finally {
    await hub.end();
  }
}

export const memory: Verification = {
  name: 'memory',
  title: 'The hub needs at most 140 MB after start and 280 MB under full load',
  watches: [
    'hub/**/*.ts',
    'storage/**/*.ts',
    'collectors/**/*.ts',
    'model/*.ts',
    'scripts/{build*.ts,one-byte.ts,bootstrap.mjs}',
  ],
  short: true,
  run: (options) => measure(options),
  // A budget that no Node process meets: shows that the comparison is made.
  control: (options) => measure({ ...options, short: true }, { start: 20, load: 20 }),
};
