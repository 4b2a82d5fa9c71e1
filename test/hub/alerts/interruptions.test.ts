import { describe, expect, it } from 'vitest';
import type { Alert } from '#model/alert.ts';
import { day, hour, minute } from '#model/time.ts';
import { begin, correct, decide, digest, nextDigestTime, overslept, type Policy } from '#hub/alerts/interruptions.ts';
import type { News } from '#hub/alerts/news.ts';
import { warningOf } from './warning-of.ts';

const noon = Date.UTC(2027, 0, 15, 11);
const policy: Policy = { aDay: 2, digest: 19 * 60, quiet: { from: 22 * 60, to: 7 * 60 }, timeZone: 'Europe/Vienna' };
const at = (hours: number): number => noon + (hours - 12) * hour;
const alert = (id: string, rest: Partial<Alert> = {}): Alert => warningOf(id, noon, rest);
const fired = (id: string, firedAt: number, rest: Partial<Alert> = {}): News => ({
  what: 'fired',
  alert: alert(id, { since: firedAt, firedAt, ...rest }),
  mayInterrupt: true,
});
const cleared = (id: string, firedAt: number, resolvedAt: number, rest: Partial<Alert> = {}): News => ({
  what: 'cleared',
  alert: alert(id, { state: 'resolved', firedAt, resolvedAt, ...rest }),
  mayInterrupt: true,
});

/** Decides all in turn; each with its time. */
function run(news: readonly (readonly [number, News])[], first = begin(at(8)), by = policy) {
  let state = first;
  const decisions: string[] = [];
  for (const [now, one] of news) {
    const decided = decide(state, one, by, now);
    ({ state } = decided);
    decisions.push(decided.decision ? `${decided.decision.what}: ${decided.decision.why}` : 'nothing');
  }
  return { state, decisions };
}

describe('interruptions', () => {
  it('gives a day as many warnings as it has room for, and holds the rest', () => {
    const { state, decisions } = run([
      [at(9), fired('a', at(9))],
      [at(10), fired('b', at(10))],
      [at(11), fired('c', at(11))],
      [at(33), fired('d', at(33))],
    ]);
    expect(decisions).toEqual(['interrupt: room', 'interrupt: room', 'hold: spent', 'interrupt: room']);
    expect(state.held.map(({ id }) => id)).toEqual(['c']);
  });

  it('lets an alarm never wait: neither for room, nor for quiet hours, nor because it was told before', () => {
    const alarm = { severity: 'alarm' } as const;
    const none = { ...policy, aDay: 0 };
    const { decisions } = run(
      [
        [at(23), fired('leak', at(23), alarm)],
        [at(23.1), cleared('leak', at(23), at(23.1), alarm)],
        [at(23.2), fired('leak', at(23.2), alarm)],
      ],
      begin(at(8)),
      none,
    );
    expect(decisions).toEqual(['interrupt: alarm', 'quietly: ended', 'interrupt: alarm']);
  });

  it('tells each episode once, however often it is heard of', () => {
    const { state, decisions } = run([
      [at(9), fired('a', at(9))],
      [at(9.1), fired('a', at(9))],
      [at(9.2), cleared('a', at(9), at(9.2))],
      [at(10), fired('a', at(10))],
      [at(10.1), fired('a', at(10))],
    ]);
    expect(decisions).toEqual(['interrupt: room', 'nothing', 'quietly: ended', 'hold: again', 'nothing']);
    expect(state.spent).toBe(1);
  });

  it('holds in quiet hours, and tells after them what still is so, as far as there is room', () => {
    const { state } = run([
      [at(23), fired('a', at(23))],
      [at(23.5), fired('b', at(23.5))],
      [at(24), cleared('b', at(23.5), at(24))],
    ]);
    expect(overslept(state, [alert('a')], policy, at(30))).toEqual([]);
    const news = overslept(state, [alert('a')], policy, at(31.01));
    expect(news.map((one) => [one.what, one.alert.id])).toEqual([['still', 'a']]);
    expect(run([[at(31.01), news[0] ?? fired('a', at(23))]], state).decisions).toEqual(['interrupt: room']);
    const none = { ...policy, aDay: 0 };
    expect(overslept(state, [alert('a')], none, at(31.01))).toEqual([]);
  });

  it('tells in the evening what was held, once, and nothing more of what lasts', () => {
    const { state } = run([
      [at(9), fired('a', at(9))],
      [at(9), fired('b', at(9))],
      [at(10), fired('c', at(10))],
      [at(11), cleared('c', at(10), at(11))],
      [at(12), fired('c', at(12))],
      [at(13), fired('d', at(13))],
      [at(14), cleared('d', at(13), at(14))],
    ]);
    expect(digest(state, policy, at(18.9))).toBeUndefined();
    const told = digest(state, policy, at(19));
    expect(told?.entries.map(({ id, times, endedAt }) => [id, times, endedAt])).toEqual([
      ['c', 2, undefined],
      ['d', 1, at(14)],
    ]);
    const after = told?.state ?? state;
    expect(digest(after, policy, at(20))).toBeUndefined();
    expect(after.held).toMatchObject([{ id: 'c', isTold: true }]);
    const { decisions, state: end } = run([[at(21), cleared('c', at(12), at(21))]], after);
    expect(decisions).toEqual(['drop: ended']);
    expect(end.held).toEqual([]);
    expect(digest(end, policy, at(43))?.entries).toEqual([]);
  });

  it('catches up a digest that nothing ran for, but not at night', () => {
    const { state } = run([[at(23), fired('a', at(23))]], begin(at(8)));
    const before = { ...state, digestAt: at(19) - day };
    expect(digest(before, policy, at(27))).toBeUndefined();
    expect(digest(before, policy, at(31.5))?.entries).toHaveLength(1);
    expect(nextDigestTime(policy, at(20))).toBe(at(43));
    expect(nextDigestTime({ ...policy, digest: 23 * 60 + 59 }, at(12))).toBe(at(23) + 59 * minute);
  });

  it('drops with its reason what somebody has seen to, and what was over before anybody was told', () => {
    const { decisions } = run([
      [at(9), fired('a', at(9), { acknowledgedAt: at(9) })],
      [at(10), cleared('b', at(9), at(10))],
      [at(10), { ...fired('c', at(9)), mayInterrupt: false }],
    ]);
    expect(decisions).toEqual(['drop: seen to', 'drop: never told', 'hold: put off']);
  });

  it('holds what a person called usual for a month, but never an alarm', () => {
    const usual = correct(begin(at(8)), alert('a'), at(8));
    expect(run([[at(9), fired('a', at(9))]], usual).decisions).toEqual(['hold: corrected']);
    expect(run([[at(9) + 31 * day, fired('a', at(9) + 31 * day)]], usual).decisions).toEqual(['interrupt: room']);
    const alarm = alert('a', { severity: 'alarm' });
    expect(correct(begin(at(8)), alarm, at(8)).corrected).toEqual({});
  });
});
