import type { Verification, VerificationOptions, VerificationResult } from '#scripts/verification.ts';
import { type RotationFigures, type Step, rotationRounds, steps } from './rotation-rounds.ts';

/** Of a server that drops the old refresh token at once, what was not kept is lost, whoever asks. */
const keptSteps: readonly Step[] = ['renamed', 'used'];

function resultOf(forgiving: RotationFigures, strict?: RotationFigures): VerificationResult {
  const lost = [...forgiving.lost, ...(strict?.lost ?? [])];
  const kills = forgiving.kills + (strict?.kills ?? 0);
  const renewals = forgiving.renewals + (strict?.renewals ?? 0);
  const where = lost.length === 0 ? '' : ` (killed when ${lost.join(', ')})`;
  return {
    ok: lost.length === 0 && kills > 0 && renewals >= kills,
    figures: { kills, renewals, lost: lost.length },
    sentence: `${kills} kills within renewals, ${renewals} renewals, ${lost.length} sign-ins lost${where}`,
  };
}

async function measure({ short, say }: VerificationOptions): Promise<VerificationResult> {
  const rounds = short ? 1 : 10;
  const forgiving = await rotationRounds({ rounds, rotation: 'when used', steps });
  say(`${forgiving.kills} kills where the old token holds until the new ones are used: ${forgiving.lost.length} lost`);
  const strict = await rotationRounds({ rounds, rotation: 'at once', steps: short ? ['renamed'] : keptSteps });
  say(`${strict.kills} kills where it is worth nothing at once: ${strict.lost.length} lost`);
  return resultOf(forgiving, strict);
}

export const signIn: Verification = {
  name: 'sign-in',
  title: 'Killed at any step of renewing tokens, the hub is still signed in after its next start',
  watches: [
    'hub/sign-in/**',
    'hub/write-file.ts',
    'hub/sources/source-entry.ts',
    'hub/http/client.ts',
    'test/simulators/authorization-server.ts',
    'test/simulators/signed-in-*.ts',
    'test/verify/rotation-rounds.ts',
    'test/verify/controls/{signed-in-thing,ended-while-writing,used-before-written}.mjs',
  ],
  short: true,
  run: measure,
  async control() {
    const preload = 'used-before-written.mjs';
    return resultOf(await rotationRounds({ rounds: 1, rotation: 'when used', steps: ['used'], preload }));
  },
};
