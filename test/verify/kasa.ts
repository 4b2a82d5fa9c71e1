import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Verification, VerificationOptions, VerificationResult } from '#scripts/verification.ts';
import { startHubProcess, temporaryFolder, type HubProcess } from '../simulators/hub-process.ts';
import { loopbackBroadcast, startKasaHome, type SimulatedDevice } from '../simulators/kasa.ts';
import { newestValues } from '../simulators/newest-values.ts';

const id = 'A'.repeat(40);
const power = `kasa.power{device=${id}}`;
const strangerWatts = 666;
const limit = 15_000;

const statusSchema = z.object({
  sources: z.array(z.object({ id: z.string(), health: z.object({ state: z.string() }) })),
});

const settingsFor = (port: number): string => `collectors:
  - kind: kasa
    settings: {broadcast: ${loopbackBroadcast}, port: ${port}}
api:
  port: 0
broker:
  port: 0
`;

/** The newest watts of the plug, and how many series it has. */
async function latestOf(hub: HubProcess): Promise<{ watts: number | null; series: number }> {
  const newest = await newestValues(hub);
  return { watts: newest.get(power) ?? null, series: [...newest.keys()].filter((key) => key.includes(id)).length };
}

/** ms until the plug is read again; undefined when it is not within the limit, or when another plug's watts stood for it. */
async function msUntilRead(hub: HubProcess, watts: number): Promise<number | undefined> {
  const begun = performance.now();
  while (performance.now() - begun <= limit) {
    const now = (await latestOf(hub)).watts;
    if (now === watts) return performance.now() - begun;
    if (now === strangerWatts) return undefined;
    await sleep(50);
  }
  return undefined;
}

async function measure(rounds: number, { say }: VerificationOptions, preload?: string): Promise<VerificationResult> {
  using folder = temporaryFolder();
  await using home = await startKasaHome();
  const wattsIn = (round: number): number => 100 + round + 0.125;
  const plugAt = (round: number): Promise<SimulatedDevice> =>
    home.plug({
      model: 'hs110',
      address: `127.0.0.${51 + round}`,
      id,
      alias: 'Desk',
      realtime: { voltage: 230, current: 0.5, power: wattsIn(round), total: 10 + round },
    });
  let plug = await plugAt(0);
  await using hub = await startHubProcess({
    data: folder.path,
    settings: settingsFor(home.port),
    ...(preload !== undefined && { preload }),
  });
  const found = await msUntilRead(hub, wattsIn(0));
  const times: number[] = [];
  let lost = found === undefined ? 1 : 0;
  for (let round = 1; round <= rounds && lost === 0; round++) {
    // At another moment between two polls each time.
    await sleep((round % 4) * 1_300);
    await plug.stop();
    // Routers give a free address to the next who asks: in every second round another plug gets it.
    if (round % 2 === 0) {
      await home.plug({
        model: 'hs110',
        address: plug.address,
        id: `${round}`.padStart(40, 'B'),
        realtime: { voltage: 230, current: 1, power: strangerWatts, total: 1 },
      });
    }
    plug = await plugAt(round);
    const ms = await msUntilRead(hub, wattsIn(round));
    if (ms === undefined) lost += 1;
    else times.push(Math.round(ms));
    say(`round ${round}: ${ms === undefined ? 'not back' : `back after ${Math.round(ms)} ms`}`);
  }
  const { series } = await latestOf(hub);
  const status = statusSchema.parse(await (await fetch(`${hub.url}/api/v1/status`)).json());
  const health = status.sources.find((source) => source.id === 'kasa')?.health.state ?? 'absent';
  const longest = Math.max(0, ...times);
  return {
    ok: lost === 0 && times.length === rounds && series === 5 && health === 'healthy',
    figures: { rounds: times.length, lost, longestMs: longest, series, health },
    sentence: `${times.length} changes of address, ${lost} not back within ${limit / 1_000} s, the longest ${longest} ms; ${series} series, health ${health}`,
  };
}

export const kasa: Verification = {
  name: 'kasa',
  title:
    'A Kasa plug with a new address is read again within 15 s, as the series it was, and nobody else is taken for it',
  watches: ['collectors/kasa/*.ts', 'hub/sources/*.ts', 'test/simulators/kasa.ts'],
  short: true,
  run: (options) => measure(options.short ? 2 : 10, options),
  // Plugs are looked for once, at the start: then an address holds for ever.
  control: (options) => measure(1, options, 'search-once.mjs'),
};
