/** What waits for the morning or the digest, and what becomes of it. */
import { describe, expect, it } from 'vitest';
import { begin, decide, overslept, tidied, type Policy } from '#hub/alerts/interruptions.ts';
import type { Alert } from '#model/alert.ts';
import { hour } from '#model/time.ts';
import { warningOf } from './warning-of.ts';

const policy: Policy = { aDay: 2, digest: 19 * 60, quiet: { from: 22 * 60, to: 8 * 60 }, timeZone: 'UTC' };
const night = Date.UTC(2027, 0, 15, 2);
const alert = (id: string, rest: Partial<Alert> = {}): Alert => warningOf(id, night, rest);
const heldOf = (...alerts: readonly Alert[]) =>
  alerts.reduce(
    (state, one) =>
      decide(state, { what: 'fired', alert: one, mayInterrupt: one.heldUntil === undefined }, policy, night).state,
    begin(night),
  );

describe('what waits for the morning', () => {
  it('is not kept from people by what somebody has seen to or put off', () => {
    const state = heldOf(alert('a'), alert('b'), alert('c'));
    const firing = [
      alert('a', { acknowledgedAt: night + hour }),
      alert('b', { snoozedUntil: night + 12 * hour }),
      alert('c'),
    ];
    expect(overslept(state, firing, policy, night + 6 * hour).map(({ alert: { id } }) => id)).toEqual(['c']);
  });

  it('is told when the home is up, where the quiet hours of its rule were over before', () => {
    const state = heldOf(alert('a', { heldUntil: night + 4 * hour }));
    const still = decide(state, { what: 'still', alert: alert('a'), mayInterrupt: true }, policy, night + 4 * hour);
    expect(still.decision).toEqual({ what: 'drop', why: 'waits' });
    expect(overslept(still.state, [alert('a')], policy, night + 5 * hour)).toEqual([]);
    expect(overslept(still.state, [alert('a')], policy, night + 6 * hour)).toHaveLength(1);
  });
});

describe('what nothing watches any more', () => {
  it('is over, and forgotten once a digest has told it', () => {
    const state = heldOf(alert('a'), alert('b'));
    const over = tidied(state, [alert('b')], night + hour);
    expect(over.held.map(({ id, endedAt }) => [id, endedAt])).toEqual([
      ['a', night + hour],
      ['b', undefined],
    ]);
    const told = { ...state, held: state.held.map((one) => ({ ...one, isTold: true })) };
    expect(tidied(told, [alert('b')], night + hour).held.map(({ id }) => id)).toEqual(['b']);
  });

  it('is no episode that goes on, and what fires is left alone', () => {
    const news = { what: 'fired', alert: alert('a', { severity: 'alarm' }), mayInterrupt: true } as const;
    const { state } = decide(begin(night), news, policy, night);
    expect(tidied(state, [], night + hour).told).toEqual({ a: { at: night } });
    expect(tidied(state, [news.alert], night + hour)).toBe(state);
  });
});
