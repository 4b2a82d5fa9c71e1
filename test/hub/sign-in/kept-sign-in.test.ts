import { describe, expect, it } from 'vitest';
import type { Granted } from '#hub/sign-in/answers.ts';
import { Declined } from '#hub/sign-in/token-endpoint.ts';
import { hour } from '#model/time.ts';
import { Misconfigured } from '#model/trouble.ts';
import { failureOf, granted, keeperOf } from './kept-tokens.ts';

describe('a sign-in', () => {
  it('that the source does not know any more is forgotten, and somebody has to sign in again', async () => {
    const { clock, keeper, answers, steps, lost } = keeperOf();
    await clock.advance(hour);
    answers.push(new Declined('invalid_grant'));
    const again = 'Misconfigured: Sign in to Tado again on the Health page.';
    expect(await Promise.all([failureOf(keeper.token()), failureOf(keeper.token())])).toEqual([again, again]);
    expect(await failureOf(keeper.token())).toBe(again);
    expect([steps, lost()]).toEqual([['ask r0', 'write nothing'], 1]);
    await keeper.take(granted(5));
    expect(await keeper.token()).toBe('a5');
  });

  it('is kept when the client itself is refused', async () => {
    const { clock, keeper, answers, lost, disk } = keeperOf();
    await clock.advance(hour);
    answers.push(new Declined('invalid_client'), granted(1));
    expect(await failureOf(keeper.token())).toBe(
      'Misconfigured: Tado refuses the sign-in (invalid_client); check the client id and its secret in the settings.',
    );
    expect(await keeper.token()).toBe('a1');
    expect([lost(), disk.tokens?.access]).toEqual([0, 'a1']);
  });

  it('that was never there is asked for', async () => {
    const { keeper, steps } = keeperOf({ kept: null });
    expect(await failureOf(keeper.token())).toBe('Misconfigured: Sign in to Tado on the Health page.');
    expect(steps).toEqual([]);
  });

  it('that was ended, or begun anew, is not brought back by a renewal that was under way', async () => {
    const { clock, keeper, answers, disk } = keeperOf();
    await clock.advance(hour);
    const late = Promise.withResolvers<Granted>();
    answers.push(late.promise);
    const waiting = failureOf(keeper.token());
    await clock.advance(0);
    await keeper.forget();
    late.resolve(granted(1));
    expect(await waiting).toBe('Misconfigured: Sign in to Tado on the Health page.');
    expect(disk.tokens).toBeUndefined();

    await keeper.take(granted(2));
    await clock.advance(hour);
    const later = Promise.withResolvers<Granted>();
    answers.push(later.promise);
    const renewed = keeper.token();
    await clock.advance(0);
    await keeper.take(granted(9, { refresh: undefined } as never));
    later.resolve(granted(3));
    expect(await renewed).toBe('a9');
    expect(disk.tokens).toMatchObject({ access: 'a9' });
    // Nothing of the account that was signed in before.
    expect(disk.tokens?.refresh).toBeUndefined();
  });

  it('of a client needs nobody, and is refused by its own name', async () => {
    const { clock, keeper, answers, steps, lost } = keeperOf({ kept: null, isClient: true });
    answers.push(granted(1, { refresh: undefined } as never));
    expect(await keeper.token()).toBe('a1');
    await clock.advance(hour);
    answers.push(new Declined('invalid_grant'));
    expect(await failureOf(keeper.token())).toContain('refuses the sign-in (invalid_grant)');
    expect([steps, lost()]).toEqual([['ask client_credentials', 'write a1', 'ask client_credentials'], 0]);
  });

  it('whose end was announced does not write over what is being renewed', async () => {
    const { clock, keeper, answers, steps } = keeperOf();
    await keeper.announced(7);
    await clock.advance(hour);
    const late = Promise.withResolvers<Granted>();
    answers.push(late.promise);
    const waiting = keeper.token();
    await clock.advance(0);
    await keeper.announced(3);
    late.resolve(granted(1));
    await waiting;
    expect(steps).toEqual(['write a0', 'ask r0', 'write a1']);
  });
});

it('values are kept out of the log while they may stand there, and not for ever', async () => {
  const { clock, keeper, answers, concealed } = keeperOf();
  for (let n = 1; n <= 50; n++) {
    await clock.advance(hour);
    answers.push(granted(n));
    await keeper.token();
  }
  expect([...concealed].toSorted()).toEqual(['a48', 'a49', 'a50', 'r48', 'r49', 'r50']);
});

it('Misconfigured of the disk is told as it is', async () => {
  const { keeper, disk } = keeperOf();
  disk.fails = new Misconfigured('sign-ins.yaml cannot be read.');
  expect(await failureOf(keeper.take(granted(1)))).toBe('Misconfigured: sign-ins.yaml cannot be read.');
});
