import type { Verification, VerificationOptions, VerificationResult } from '#scripts/verification.ts';
import { killRounds, type Way } from './kill-rounds.ts';

const ways: readonly Way[] = ['timed', 'untimed', 'http', 'lines'];

async function kill(
  options: VerificationOptions,
  rounds: number,
  only = ways,
  preload?: string,
): Promise<VerificationResult> {
  const figures: Record<string, number> = {};
  const sentences: string[] = [];
  let ok = true;
  for (const way of only) {
    const { acknowledged, missing, doubled, badOpens } = await killRounds(way, rounds, preload);
    Object.assign(figures, {
      [`${way}Rounds`]: rounds,
      [`${way}Acknowledged`]: acknowledged,
      [`${way}Missing`]: missing,
      [`${way}Doubled`]: doubled,
      [`${way}BadOpens`]: badOpens,
    });
    ok &&= acknowledged > rounds && missing === 0 && doubled === 0 && badOpens === 0;
    sentences.push(`${way}: ${rounds} rounds, ${acknowledged} acknowledged, ${missing} missing, ${doubled} doubled`);
    options.say(sentences.at(-1) ?? '');
  }
  return { ok, figures, sentence: sentences.join('; ') };
}

export const kill9: Verification = {
  name: 'kill',
  title:
    'Nothing acknowledged is lost or doubled when the hub is killed at random moments under 2,000 messages a second',
  watches: [
    'hub/*.ts',
    'hub/{ingest,broker,sources}/*.ts',
    'hub/api/{ingest,influx,influx-body,storing}.ts',
    'hub/line-protocol/*.ts',
    'storage/**/*.ts',
    'collectors/mqtt/*.ts',
    'test/verify/kill-rounds.ts',
  ],
  short: true,
  run: (options) => (options.short ? kill(options, 7) : kill(options, 200)),
  // Acknowledged before the commit: some of what was acknowledged last must be gone.
  control: (options) => kill(options, options.short ? 6 : 20, ['timed'], 'early-acknowledgement.mjs'),
};
