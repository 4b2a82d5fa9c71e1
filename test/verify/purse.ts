import type { Verification, VerificationOptions, VerificationResult } from '#scripts/verification.ts';
import { purseRounds } from './purse-rounds.ts';

async function measure(
  { say }: VerificationOptions,
  rounds: number,
  perDay: number,
  preload?: string,
): Promise<VerificationResult> {
  const quotas = { perDay, perMinute: 60 };
  const figures = await purseRounds(rounds, quotas, preload);
  const { asked, busyRounds, mostInMinute } = figures;
  const sentence = `${rounds} hubs killed while they asked: ${asked} calls of ${perDay} a day, in ${busyRounds} of them; at most ${mostInMinute} of ${quotas.perMinute} in any minute`;
  say(sentence);
  const isBusy = busyRounds >= 3 && mostInMinute > 0;
  return { ok: isBusy && asked <= perDay && mostInMinute <= quotas.perMinute, figures, sentence };
}

export const purse: Verification = {
  name: 'purse',
  title: 'No source is asked more often than its quota allows, however often the hub is killed and started',
  watches: [
    'hub/*.ts',
    'hub/{ingest,http,purse,sources}/*.ts',
    'storage/**/*.ts',
    'test/verify/purse-rounds.ts',
    'test/simulators/greedy-sources.mjs',
  ],
  short: true,
  run: (options) => (options.short ? measure(options, 20, 120) : measure(options, 200, 1_500)),
  // What was spent is in memory alone: each start begins anew.
  control: (options) => measure(options, options.short ? 4 : 20, 10, 'forgetful-purse.mjs'),
};
