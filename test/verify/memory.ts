import { setTimeout as sleep } from 'node:timers/promises';
import type { Verification, VerificationOptions, VerificationResult } from '#scripts/verification.ts';
import { startHubProcess, temporaryFolder, unaskedSettings } from '../simulators/hub-process.ts';
import { peakMegabytes, residentMegabytes } from './process-figures.ts';
import { ingestLoad } from './ingest-load.ts';

async function measure(
  { short }: VerificationOptions,
  limits = { start: 140, load: 280 },
): Promise<VerificationResult> {
  using folder = temporaryFolder();
  const hub = await startHubProcess({
    data: folder.path,
    settings: unaskedSettings,
    shipped: true,
  });
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
  watches: ['hub/**/*.ts', 'storage/**/*.ts', 'collectors/**/*.ts', 'model/*.ts', 'scripts/{build*.ts,bootstrap.mjs}'],
  short: true,
  run: (options) => measure(options),
  // A budget that no Node process meets: shows that the comparison is made.
  control: (options) => measure({ ...options, short: true }, { start: 20, load: 20 }),
};
