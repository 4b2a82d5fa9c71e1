import type { Verification, VerificationOptions, VerificationResult } from '#scripts/verification.ts';
import { runScenario, scenarios } from './clock-scenarios.ts';

async function measure(
  { short, say }: VerificationOptions,
  only?: string,
  preload?: string,
): Promise<VerificationResult> {
  const figures: Record<string, number> = {};
  const faults: string[] = [];
  const chosen = scenarios().filter(({ name }) => only === undefined || name === only);
  for (const scenario of short ? chosen.slice(0, 1) : chosen) {
    const seen = await runScenario(scenario, preload);
    say(JSON.stringify(seen));
    for (const [figure, value] of Object.entries(seen)) {
      if (typeof value === 'number') figures[`${scenario.name}: ${figure}`] = value;
    }
    const right =
      seen.acknowledged > 100 &&
      seen.lost === 0 &&
      seen.doubled === 0 &&
      seen.bucketsOff === 0 &&
      seen.historyChanged === 0 &&
      seen.wellDated > 0.99;
    if (!right) faults.push(JSON.stringify(seen));
  }
  return {
    ok: faults.length === 0,
    figures,
    sentence:
      faults.length === 0
        ? `${chosen.length} clocks gone wrong, no sample lost, doubled or misdated, no history touched`
        : faults.join('; '),
  };
}

export const clock: Verification = {
  name: 'clock',
  title: 'A wrong or jumping clock loses and doubles nothing and leaves good history alone',
  watches: [
    'hub/*.ts',
    'hub/{ingest,sources}/*.ts',
    'storage/**/*.ts',
    'model/time.ts',
    'test/verify/clock-scenarios.ts',
  ],
  short: false,
  needs: ['faketime'],
  run: (options) => measure(options),
  // A clock that is believed at once: what was measured in 1970 stays in 1970.
  control: (options) => measure(options, 'boot in 1970, corrected later', 'credulous-clock.mjs'),
};
