import type { Verification, VerificationOptions, VerificationResult } from '#scripts/verification.ts';
import { quietSettings, startHubProcess, temporaryFolder } from '../simulators/hub-process.ts';
import { writtenBytes } from './process-figures.ts';
import { sendSteadily } from './steady-senders.ts';

const modes = [
  { name: 'normalQos1', sdCard: false, qos: 1, limit: 400 },
  { name: 'sdCardQos1', sdCard: true, qos: 1, limit: 130 },
  { name: 'sdCardQos0', sdCard: true, qos: 0, limit: 40 },
] as const;

async function bytesPerSample(sdCard: boolean, qos: 0 | 1, seconds: number): Promise<number> {
  using folder = temporaryFolder();
  await using hub = await startHubProcess({
    data: folder.path,
    settings: `${quietSettings}store:\n  sd_card: ${sdCard}\n`,
  });
  // The first seconds create files and series; a year does not.
  await sendSteadily(hub, qos, 15);
  const before = writtenBytes(hub.pid);
  const samples = await sendSteadily(hub, qos, seconds);
  const bytes = (writtenBytes(hub.pid) - before) / samples;
  await hub.end();
  return bytes;
}

async function measure({ short }: VerificationOptions, limits = 1): Promise<VerificationResult> {
  const bytes = await Promise.all(modes.map(({ sdCard, qos }) => bytesPerSample(sdCard, qos, short ? 60 : 300)));
  const figures = Object.fromEntries(
    modes.map(({ name }, i) => [`${name}Bytes`, Math.round((bytes[i] ?? 0) * 10) / 10]),
  );
  return {
    ok: modes.every(({ limit }, i) => (bytes[i] ?? Number.NaN) <= limit * limits),
    figures,
    sentence: `bytes written per sample at 100 series, 1 Hz: ${modes.map(({ name }) => `${name} ${figures[`${name}Bytes`]}`).join(', ')}`,
  };
}

export const written: Verification = {
  name: 'written',
  title: 'A card or disk is spared: few bytes written per sample',
  watches: [
    'hub/*.ts',
    'hub/{ingest,broker,sources}/*.ts',
    'storage/**/*.ts',
    'collectors/mqtt/*.ts',
    'test/verify/steady-senders.ts',
  ],
  short: false,
  run: (options) => measure(options),
  // A hundredth of the allowance: shows that bytes are really counted.
  control: (options) => measure({ ...options, short: true }, 0.01),
};
