import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Verification, VerificationOptions, VerificationResult } from '#scripts/verification.ts';
import { startHubProcess, temporaryFolder, type HubProcess } from '../simulators/hub-process.ts';
import { plugIn, type PretendSensor } from '../simulators/serial-sensors.ts';
import { newestValues } from '../simulators/newest-values.ts';

const settings =
  'collectors:\n  - kind: serial\n    settings:\n      every: 1 s\napi:\n  port: 0\nbroker:\n  port: 0\n';
const limit = 20_000;

/** What is plugged in, at whose adapter, and the series that must show its value. */
const sensors = [
  ['pms', 'usb-FTDI', 'serial.pm2_5{device=pms}'],
  ['mhz19', 'usb-1a86', 'serial.co2{device=mhz19}'],
  ['s8', 'usb-1a86', 'serial.co2{device=s8-04312b9c}'],
  ['sps30', 'usb-1a86', 'serial.pm2_5{device=sps30-0a1b2c3d4e5f6071}'],
  ['board', 'usb-Arduino', 'serial.co2{device=lines}'],
] as const;

const seriesOf = async (hub: HubProcess): Promise<[string, number | null][]> =>
  [...(await newestValues(hub))].filter(([key]) => key.startsWith('serial.'));

/** ms until every sensor shows that value, by series; those that are late are absent. */
async function valuesArrive(hub: HubProcess, value: number, since: number): Promise<ReadonlyMap<string, number>> {
  const arrived = new Map<string, number>();
  while (arrived.size < sensors.length && performance.now() - since < limit) {
    for (const [key, shown] of await seriesOf(hub)) {
      if (shown === value && sensors.some(([, , wanted]) => wanted === key) && !arrived.has(key))
        arrived.set(key, performance.now() - since);
    }
    await sleep(100);
  }
  return arrived;
}

async function moving({ say }: VerificationOptions, rounds: number, preload?: string): Promise<VerificationResult> {
  using folder = temporaryFolder();
  using ports = temporaryFolder();
  const link = (name: string): string => join(ports.path, 'by-id', name);
  // Always there, and none of Mantel's business: one speaks at the usual adapter, one is silent at another.
  await using printer = await plugIn('printer', link('usb-1a86_printer'));
  await using stranger = await plugIn('silent', link('usb-FTDI_stranger'));
  await using hub = await startHubProcess({
    data: folder.path,
    settings,
    environment: { MANTEL_SERIAL: ports.path },
    ...(preload !== undefined && { preload }),
  });
  const spans: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    const value = 600 + round;
    const since = performance.now();
    const plugged: PretendSensor[] = [];
    for (const [kind, adapter] of sensors) {
      plugged.push(await plugIn(kind, link(`${adapter}_${kind}_${round}`), value));
    }
    spans.push(...(await valuesArrive(hub, value, since)).values());
    for (const sensor of plugged) await sensor.unplug();
    say(`round ${round}, ${spans.length} of ${round * sensors.length} values in time`);
  }
  const devices = new Set((await seriesOf(hub)).map(([key]) => /device=([^,}]*)/.exec(key)?.[1]));
  await hub.end('SIGTERM');
  const late = rounds * sensors.length - spans.length;
  const slowest = Math.round(Math.max(0, ...spans));
  const toldOthers = (printer.heard.length + stranger.heard.length) / 2;
  return {
    ok: late === 0 && toldOthers === 0 && devices.size === sensors.length,
    figures: { rounds, sensors: sensors.length, late, slowestMs: slowest, devices: devices.size, toldOthers },
    sentence: `${rounds} times ${sensors.length} sensors plugged in under other names, ${late} values later than ${limit / 1_000} s, the slowest after ${(slowest / 1_000).toFixed(1)} s; ${devices.size} devices; ${toldOthers} bytes to what is no sensor`,
  };
}

export const sensorsVerification: Verification = {
  name: 'sensors',
  title: 'Sensors at serial ports are found side by side wherever they are plugged in, and nothing else is sent a byte',
  watches: [
    'hub/sources/serial/*.ts',
    'collectors/serial/*.ts',
    'collectors/sds011/*.ts',
    'test/simulators/{serial-sensors,sensor-frames,pseudo-port}.ts',
    'test/verify/controls/ask-everyone.mjs',
  ],
  short: true,
  needs: ['socat'],
  run: (options) => moving(options, options.short ? 2 : 20),
  // Every silent port is asked.
  control: (options) => moving(options, 1, 'ask-everyone.mjs'),
};
