import type { Verification, VerificationOptions, VerificationResult } from '#scripts/verification.ts';
import { quietSettings, startHubProcess, temporaryFolder } from '../simulators/hub-process.ts';
import { soak as run } from './soak-run.ts';

/** Growth that counts as flat: a garbage collector's own breathing is of this size. */
const allowedGrowth = 12;

async function measure({ short }: VerificationOptions, preload?: string): Promise<VerificationResult> {
  using folder = temporaryFolder();
  const hub = await startHubProcess({
    data: folder.path,
    settings: quietSettings,
    ...(preload === undefined ? { shipped: true } : { preload }),
  });
  try {
    const { minutes, residentBefore, residentAfter, openFilesBefore, openFilesAfter, largestLog } = await run(
      hub,
      short ? 1 : 30,
    );
    const growth = Math.round((residentAfter - residentBefore) * 10) / 10;
    return {
      ok: growth <= allowedGrowth && openFilesAfter <= openFilesBefore + 3 && largestLog <= 64,
      figures: { minutes, residentBefore, residentAfter, growth, openFilesBefore, openFilesAfter, largestLog },
      sentence: `${minutes} minutes at 500/s: ${residentBefore.toFixed(0)} MB, then ${residentAfter.toFixed(0)} MB; write-ahead log at most ${largestLog.toFixed(1)} MB`,
    };
  } finally {
    await hub.end();
  }
}

export const soak: Verification = {
  name: 'soak',
  title: 'Memory, open files and the write-ahead log stay flat at 500 messages a second',
  watches: ['hub/**/*.ts', 'storage/**/*.ts', 'collectors/**/*.ts', 'scripts/bootstrap.mjs', 'test/verify/soak-run.ts'],
  short: false,
  run: (options) => measure(options),
  // Keeps every message for ever.
  control: (options) => measure({ ...options, short: true }, 'hoarding.mjs'),
};
