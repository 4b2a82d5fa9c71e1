import { setTimeout as sleep } from 'node:timers/promises';
import type { Verification, VerificationOptions, VerificationResult } from '#scripts/verification.ts';
import { buildHouse } from '../simulators/house/house.ts';
import { startHouseHub } from '../simulators/house/hub.ts';
import { temporaryFolder } from '../simulators/hub-process.ts';
import { paced, windowed } from './latencies.ts';
import { peakMegabytes, residentMegabytes } from './process-figures.ts';

type Limits = {
  readonly startMb: number;
  /** The most it may ever be. */
  readonly peakMb: number;
  /** What each device may add to both. */
  readonly deviceMb: number;
  readonly p99Ms: number;
};
type Form = { readonly devices: number; readonly everyday: number; readonly ms: number };

const limits: Limits = { startMb: 140, peakMb: 280, deviceMb: 0.1, p99Ms: 60 };

async function measure(
  { devices, everyday, ms }: Form,
  { startMb, peakMb, deviceMb, p99Ms }: Limits,
  { say }: VerificationOptions,
): Promise<VerificationResult> {
  using data = temporaryFolder();
  using ports = temporaryFolder();
  await using house = await buildHouse({ devices, seed: 1, every: 10_000, ports: ports.path, say });
  await using hub = await startHouseHub({ data: data.path, ports: ports.path, house, shipped: true });
  await sleep(10_000);
  const start = residentMegabytes(hub.process.pid);
  await house.begin(hub.broker);
  await sleep(everyday);
  const lived = residentMegabytes(hub.process.pid);
  const room = devices * deviceMb;

  // Beside a house that goes on as before.
  const { username = '', password = '' } = hub.broker;
  const target = { brokerPort: hub.broker.port(), login: { username, password } };
  await windowed(target, 20, 1_000);
  const one = Math.round(await windowed(target, 1, ms));
  const twenty = Math.round(await windowed(target, 20, ms));
  const { p99 } = await paced(target, 4, 2_000, ms);
  const peak = peakMegabytes(hub.process.pid);
  await house.pause();
  const isSmall = start <= startMb && lived <= startMb + room && peak <= peakMb + room;
  return {
    ok: isSmall && one >= 200 && twenty >= 4_000 && p99 <= p99Ms,
    figures: {
      devices,
      startMb: Math.round(start),
      houseMb: Math.round(lived),
      peakMb: Math.round(peak),
      kilobytesADevice: Math.round(((lived - start) * 1_000) / devices),
      oneInFlightPerSecond: one,
      twentyInFlightPerSecond: twenty,
      p99Ms: Math.round(p99),
    },
    sentence:
      `${Math.round(start)} MB after start, ${Math.round(lived)} MB with ${devices} devices (${startMb + room} allowed), at most ${Math.round(peak)} MB under load; beside them ` +
      `${one}/s with one message in flight, ${twenty}/s with twenty, p99 ${Math.round(p99)} ms at 2,000/s`,
  };
}

export const houseCosts: Verification = {
  name: 'house-costs',
  title:
    'A house of 300 devices needs at most 100 kB a device beyond what the hub needs, and others are served as fast beside it',
  watches: [
    'hub/**/*.ts',
    'storage/**/*.ts',
    'collectors/**/*.ts',
    'model/*.ts',
    'scripts/build*.ts',
    'test/simulators/house/*.ts',
    'test/verify/latencies.ts',
  ],
  // Times depend on what else the machine does: not part of npm test.
  short: false,
  needs: ['socat'],
  run: (options) => measure({ devices: 300, everyday: 600_000, ms: 10_000 }, limits, options),
  // A budget that no hub fits into: shows that the comparison is made.
  control: (options) =>
    measure(
      { devices: 60, everyday: 20_000, ms: 1_000 },
      { startMb: 20, peakMb: 20, deviceMb: 0, p99Ms: 0.01 },
      options,
    ),
};
