/** A keeper of tokens over an endpoint and a disk that do what a test says. */
import type { Granted } from '#hub/sign-in/answers.ts';
import type { Tokens } from '#hub/sign-in/renewal.ts';
import { createTokenKeeper } from '#hub/sign-in/token-keeper.ts';
import { hour } from '#model/time.ts';
import { Unreachable } from '#model/trouble.ts';
import { createFakeClock } from '../../fake-clock.ts';

type Setup = { readonly kept?: Partial<Tokens> | null; readonly isClient?: boolean };

/** `steps` has what happened, in order. */
export function keeperOf({ kept = {}, isClient = false }: Setup = {}) {
  const clock = createFakeClock();
  const steps: string[] = [];
  const answers: (Granted | Error | Promise<Granted>)[] = [];
  const disk: { fails?: Error; tokens: Tokens | undefined } = { tokens: undefined };
  const concealed = new Set<string>();
  let lost = 0;
  const keeper = createTokenKeeper({
    kept:
      kept === null
        ? undefined
        : { access: 'a0', refresh: 'r0', obtainedAt: clock.now(), endsAt: clock.now() + hour, ...kept },
    about: () => ({
      title: 'Tado',
      isClient,
      endpoint: {
        async ask(grant) {
          steps.push(`ask ${grant['refresh_token'] ?? grant['grant_type']}`);
          const answer = answers.shift() ?? new Unreachable('There is no answer.');
          if (answer instanceof Error) throw answer;
          return await answer;
        },
        deviceCode: () => Promise.reject(new Error('not here')),
      },
    }),
    async write(tokens) {
      if (disk.fails) throw disk.fails;
      await Promise.resolve();
      steps.push(`write ${tokens?.access ?? 'nothing'}`);
      disk.tokens = tokens;
    },
    conceal(value) {
      concealed.add(value);
      return { [Symbol.dispose]: () => void concealed.delete(value) };
    },
    clock,
    random: () => 0,
    lost: () => void lost++,
    changed: () => undefined,
  });
  return { clock, keeper, steps, answers, disk, concealed, lost: () => lost };
}
/** The nth answer. */
export const granted = (n: number, more: Partial<Granted> = {}): Granted => ({
  access: `a${n}`,
  refresh: `r${n}`,
  kind: 'bearer',
  holds: hour,
  ...more,
});
/** Kind and sentence of what it rejects with. */
export const failureOf = (work: Promise<unknown>): Promise<unknown> => work.catch((error: unknown) => String(error));
