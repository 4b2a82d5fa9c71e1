import type { Verification, VerificationOptions, VerificationResult } from '#scripts/verification.ts';
import { firstStart, limit, offlineStart } from './first-start-runs.ts';
import type { FirstStart, Offline } from './first-start-runs.ts';

function figuresOf(
  { first, again, ages, megabytes }: FirstStart,
  { quietAfter, ownReadings }: Offline,
): VerificationResult['figures'] {
  const rows = Object.entries(first).flatMap(([name, ms]) => [
    [`${name}FirstMs`, ms ?? 'not there'] as const,
    [`${name}AgainMs`, again[name as keyof typeof again] ?? 'not there'] as const,
    [
      `${name}AgeS`,
      Number.isFinite(ages[name as keyof typeof ages]) ? ages[name as keyof typeof ages] : 'not there',
    ] as const,
  ]);
  return { ...Object.fromEntries(rows), megabytes, offlineQuietMs: quietAfter, offlineOwnReadings: ownReadings };
}

async function measure({ say }: VerificationOptions): Promise<VerificationResult> {
  const online = await firstStart(false);
  say(JSON.stringify(online));
  const offline = await offlineStart('no-network.mjs');
  say(JSON.stringify(offline));
  const first = slowest(online.first);
  const again = slowest(online.again);
  const isQuiet = offline.faults.length === 0 && offline.quietAfter < limit && offline.ownReadings > 0;
  return {
    ok: first < limit && again < limit && online.isKept && isQuiet,
    figures: figuresOf(online, offline),
    sentence: `weather, air, yields and rates ${told(first)} after a first start beside simulated sources, ${told(again)} after a restart at which all refuse${online.isKept ? ', as they were' : ', but not as they were'}; without a network ${offline.faults.length === 0 ? 'nothing needs a person' : offline.faults.join('; ')}`,
  };
}

const slowest = (times: FirstStart['first']): number => Math.max(...Object.values(times).map((ms) => ms ?? Infinity));
const told = (ms: number): string => (Number.isFinite(ms) ? `${ms} ms` : 'not within 10 s');

/** Sources that never answer, and a hub that misses what it never had. */
async function withoutIt({ say }: VerificationOptions): Promise<VerificationResult> {
  const online = await firstStart(true);
  say(JSON.stringify(online));
  const offline = await offlineStart('missed-from-the-start.mjs');
  say(JSON.stringify(offline));
  const first = slowest(online.first);
  return {
    ok: first < limit || offline.faults.length === 0,
    figures: figuresOf(online, offline),
    sentence: `mute sources: all there ${told(first)} after the start; missed without a network: ${offline.faults.join('; ')}`,
  };
}

export const firstStartVerification: Verification = {
  name: 'first-start',
  title: 'Without any key, weather, air, yields and rates are there within 10 s, and what was known without a network',
  watches: [
    'hub/{jobs,settings,sources}/**/*.ts',
    'collectors/{open-meteo,treasury,ecb}/*.ts',
    'collectors/{market-days,fresh-values,plain-table}.ts',
    'model/{job,http,twins}.ts',
    'test/simulators/{open-meteo*,treasury,ecb,market-calendar,misbehaviour}.ts',
    'test/verify/first-start-runs.ts',
    'test/verify/controls/{no-network,missed-from-the-start}.mjs',
  ],
  short: true,
  alone: true,
  run: measure,
  control: withoutIt,
};
