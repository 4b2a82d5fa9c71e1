import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Verification, VerificationOptions, VerificationResult } from '#scripts/verification.ts';
import { plugInDustSensor } from '../simulators/dust-sensor.ts';
import { startHubProcess, temporaryFolder, type HubProcess } from '../simulators/hub-process.ts';
import { newestValues } from '../simulators/newest-values.ts';

/** As a person would write them: the sensor with its usual pauses, wherever it is plugged in. */
const settings = 'collectors:\n  - kind: sds011\napi:\n  port: 0\nbroker:\n  port: 0\n';
const key = 'sds011.pm2_5{device=sds011-58d9}';
const limit = 15_000;
/** In every fifth round it is left alone until it sleeps, and unplugged then. */
const asleepEvery = 5;

/** ms until the value is there, undefined when that takes longer than the limit. */
async function valueArrives(hub: HubProcess, value: number, since: number): Promise<number | undefined> {
  while (performance.now() - since < limit) {
    if ((await newestValues(hub)).get(key) === value) return performance.now() - since;
    await sleep(100);
  }
  return undefined;
}

async function unplugging({ say }: VerificationOptions, rounds: number, preload?: string): Promise<VerificationResult> {
  using folder = temporaryFolder();
  using ports = temporaryFolder();
  const port = (name: string): string => join(ports.path, 'by-id', name);
  // Always there, always silent, and none of Mantel's business.
  await using stranger = await plugInDustSensor({ link: port('usb-FTDI_FT232R-if00-port0'), asleep: true });
  await using hub = await startHubProcess({
    data: folder.path,
    settings,
    environment: { MANTEL_SERIAL: ports.path },
    ...(preload !== undefined && { preload }),
  });
  const spans: number[] = [];
  let late = 0;
  let slept = 0;
  for (let round = 1; round <= rounds; round++) {
    const value = 10 + round / 10;
    const link = port(`usb-1a86_USB_Serial-if00-port${round}`);
    await using sensor = await plugInDustSensor({ link, pm2_5: value });
    const span = await valueArrives(hub, value, performance.now());
    if (span === undefined) late += 1;
    else spans.push(span);
    for (let waited = 0; round % asleepEvery === 0 && sensor.isAwake && waited < 30_000; waited += 100)
      await sleep(100);
    if (!sensor.isAwake) slept += 1;
    await sensor.unplug();
    // Some return at once, some after Mantel has looked in vain.
    await sleep(Math.random() * 3_000);
    if (round % 10 === 0) say(`${round} rounds, ${late} too late`);
  }
  await hub.end('SIGTERM');
  const slowest = Math.round(Math.max(0, ...spans));
  const figures = { rounds, late, slowestMs: slowest, unpluggedAsleep: slept, toldStranger: stranger.commands.length };
  return {
    ok: late === 0 && spans.length === rounds && stranger.commands.length === 0,
    figures,
    sentence: `${rounds} times plugged in under another name, ${slept} times unplugged asleep, ${late} values later than ${limit / 1_000} s, the slowest after ${(slowest / 1_000).toFixed(1)} s; ${stranger.commands.length} commands to another device`,
  };
}

export const serial: Verification = {
  name: 'serial',
  title: 'A dust sensor that returns under another name shows its value again within 15 s',
  watches: [
    'hub/sources/**/*.ts',
    'collectors/sds011/*.ts',
    'collectors/serial/*.ts',
    'test/simulators/pseudo-port.ts',
    'test/simulators/dust-sensor.ts',
    'test/verify/controls/first-look-only.mjs',
  ],
  short: true,
  needs: ['socat'],
  run: (options) => unplugging(options, options.short ? 3 : 50),
  // A sensor is only looked for where ports were when the hub started.
  control: (options) => unplugging(options, 1, 'first-look-only.mjs'),
};
