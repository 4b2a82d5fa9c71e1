import { describe, expect, it } from 'vitest';
import { hour, minute, second } from '#model/time.ts';
import { Unreachable } from '#model/trouble.ts';
import { failureOf, granted, keeperOf } from './kept-tokens.ts';

describe('a token', () => {
  it('is used until a tenth of its life is left, then renewed before it ends, once for all who wait', async () => {
    const { clock, keeper, steps, answers } = keeperOf();
    await clock.advance(53 * minute);
    expect(await keeper.token()).toBe('a0');
    await clock.advance(minute);
    answers.push(granted(1));
    expect(await Promise.all([keeper.token(), keeper.token(), keeper.token()])).toEqual(['a1', 'a1', 'a1']);
    expect(steps).toEqual(['ask r0', 'write a1']);
  });

  it('is on disk before anybody has it', async () => {
    const { clock, keeper, answers, disk } = keeperOf();
    await clock.advance(hour);
    answers.push(granted(1));
    const waiting = keeper.token().then(() => disk.tokens?.refresh);
    expect(await waiting).toBe('r1');
  });

  it('is not used while it cannot be written, and written before anything else is asked', async () => {
    const { clock, keeper, answers, disk, steps } = keeperOf();
    await clock.advance(54 * minute);
    answers.push(granted(1));
    disk.fails = new Error('ENOSPC');
    const sentence = 'Unreachable: The sign-in to Tado cannot be kept (ENOSPC), so it is not used yet.';
    expect(await failureOf(keeper.token())).toBe(sentence);
    expect(await failureOf(keeper.token())).toBe(sentence);
    delete disk.fails;
    expect(await keeper.token()).toBe('a1');
    expect(steps).toEqual(['ask r0', 'write a1']);
  });

  it('goes on being used where the renewal fails for the moment, which is tried again in 30 s', async () => {
    const { clock, keeper, answers, steps } = keeperOf();
    await clock.advance(54 * minute);
    expect(await keeper.token()).toBe('a0');
    await clock.advance(29 * second);
    expect(await keeper.token()).toBe('a0');
    expect(steps).toEqual(['ask r0']);
    await clock.advance(second);
    answers.push(granted(1));
    expect(await keeper.token()).toBe('a1');
  });

  it('waits as long as the server asks, and is no lost sign-in when it has ended meanwhile', async () => {
    const { clock, keeper, answers, steps, lost, disk } = keeperOf();
    await clock.advance(54 * minute);
    answers.push(new Unreachable('Too often.', { retryAfter: 5 * minute }));
    expect(await keeper.token()).toBe('a0');
    await clock.advance(4 * minute);
    expect(await keeper.token()).toBe('a0');
    expect(steps).toHaveLength(1);
    await clock.advance(2 * minute);
    expect(await failureOf(keeper.token())).toBe('Unreachable: There is no answer.');
    answers.push(granted(1));
    expect(await keeper.token()).toBe('a1');
    expect([lost(), disk.tokens?.access]).toEqual([0, 'a1']);
  });

  it('keeps the refresh token that is not replaced, and what is known of its end', async () => {
    const { clock, keeper, answers, disk } = keeperOf({ kept: { refreshEndsAt: 9e15 } });
    await clock.advance(hour);
    answers.push({ access: 'a1', kind: 'Bearer', holds: hour });
    await keeper.token();
    expect(disk.tokens).toMatchObject({ refresh: 'r0', refreshEndsAt: 9e15 });
    await clock.advance(hour);
    answers.push(granted(2, { refreshHolds: 2 * hour }));
    await keeper.token();
    expect(disk.tokens).toMatchObject({ refresh: 'r2', refreshEndsAt: clock.now() + 2 * hour });
    await clock.advance(hour);
    answers.push(granted(3));
    await keeper.token();
    expect(disk.tokens?.refreshEndsAt).toBeUndefined();
  });
});

describe('a refused token', () => {
  it('is renewed once, however many were refused', async () => {
    const { keeper, answers, steps } = keeperOf();
    answers.push(granted(1));
    await Promise.all([keeper.refused('a0'), keeper.refused('a0')]);
    await keeper.refused('a0');
    expect(await keeper.token()).toBe('a1');
    expect(steps).toEqual(['ask r0', 'write a1']);
  });

  it('is not renewed over and over when that does not help', async () => {
    const { clock, keeper, answers, steps } = keeperOf();
    answers.push(granted(1), granted(2));
    await keeper.refused('a0');
    expect(await failureOf(keeper.refused('a1'))).toContain('refuses access although the sign-in is fresh');
    expect(steps).toEqual(['ask r0', 'write a1']);
    await clock.advance(2 * minute);
    await keeper.refused('a1');
    expect(await keeper.token()).toBe('a2');
  });

  it('of which no other can be had ends the sign-in', async () => {
    const { keeper, steps, lost } = keeperOf({ kept: { refresh: undefined } as never });
    expect(await failureOf(keeper.refused('a0'))).toBe('Misconfigured: Sign in to Tado again on the Health page.');
    expect([steps, lost()]).toEqual([['write nothing'], 1]);
  });
});
