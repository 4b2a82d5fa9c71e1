import { describe, expect, it } from 'vitest';
import { type Tokens, announcementDue, daysUntil, isIdle, renewalDue, signInEnd } from '#hub/sign-in/renewal.ts';
import { day, hour, minute } from '#model/time.ts';

const obtainedAt = Date.UTC(2026, 10, 1);
const given = (more: Partial<Tokens>): Tokens => ({ access: 'a', obtainedAt, ...more });

describe('a token is renewed', () => {
  it.each([
    ['an hour: a tenth before', hour, 0, hour - 6 * minute],
    ['an hour with jitter: half as much again', hour, 1, hour - 9 * minute],
    ['ten minutes: a minute before', 10 * minute, 0, 9 * minute],
    ['five minutes: still a minute before', 5 * minute, 0, 4 * minute],
    ['a minute: not in its first half', minute, 0, minute / 2],
    ['a day', day, 0.5, day - 1.25 * 2.4 * hour],
  ])('%s', (_name, life, jitter, due) => {
    expect(renewalDue(given({ endsAt: obtainedAt + life }), jitter) - obtainedAt).toBeCloseTo(due);
  });

  it('when it is refused where no end was told', () => {
    expect(renewalDue(given({}), 0)).toBe(Number.POSITIVE_INFINITY);
  });
});

it('a sign-in ends with its refresh token, or when it was not used for so long, or with the only token', () => {
  expect(signInEnd(given({ endsAt: 5 }))).toBe(5);
  expect(signInEnd(given({ endsAt: 5, refresh: 'r' }))).toBeUndefined();
  expect(signInEnd(given({ refresh: 'r', refreshEndsAt: obtainedAt + 40 * day }), 30 * day)).toBe(
    obtainedAt + 30 * day,
  );
  expect(signInEnd(given({ refresh: 'r', refreshEndsAt: obtainedAt + 20 * day }), 30 * day)).toBe(
    obtainedAt + 20 * day,
  );
});

describe('the end of a sign-in is announced', () => {
  const end = obtainedAt + 30 * day;
  /** Days before the end on which each announcement came, looking every hour. */
  const told = (life: number): readonly (readonly [left: number, announced: number])[] => {
    const last = obtainedAt + life;
    const found: [number, number][] = [];
    let tokens = given({ refresh: 'r' });
    for (let now = obtainedAt; now <= last + day; now += hour) {
      const days = announcementDue(tokens, last, now);
      if (days === undefined) continue;
      found.push([(last - now) / day, days]);
      tokens = { ...tokens, announced: days };
    }
    return found;
  };

  it('7, 3 and 1 days before, once each', () => {
    expect(told(30 * day)).toEqual([
      [7, 7],
      [3, 3],
      [1, 1],
    ]);
  });

  it('not before it has lasted as long, so never for one that is short by nature', () => {
    expect(told(8 * day)).toEqual([
      [3, 3],
      [1, 1],
    ]);
    expect(told(36 * hour)).toEqual([]);
    expect(told(hour)).toEqual([]);
  });

  it('late when the hub was off, with the days that are left, and not what has passed', () => {
    const now = end - 2 * day;
    expect(announcementDue(given({ refresh: 'r' }), end, now)).toBe(3);
    expect(daysUntil(end, now)).toBe(2);
    expect(daysUntil(end, end - hour)).toBe(1);
    expect(announcementDue(given({ refresh: 'r', announced: 3 }), end, now)).toBeUndefined();
    expect(announcementDue(given({ refresh: 'r' }), end, end)).toBeUndefined();
    expect(announcementDue(given({ refresh: 'r' }), undefined, now)).toBeUndefined();
  });
});

it('a sign-in that lapses unused is renewed half way', () => {
  const tokens = given({ refresh: 'r' });
  expect(isIdle(tokens, 30 * day, obtainedAt + 15 * day)).toBe(false);
  expect(isIdle(tokens, 30 * day, obtainedAt + 15 * day + 1)).toBe(true);
  expect(isIdle(tokens, undefined, obtainedAt + 400 * day)).toBe(false);
  expect(isIdle(given({}), 30 * day, obtainedAt + 16 * day)).toBe(false);
});
