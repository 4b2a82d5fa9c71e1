import { describe, expect, it } from 'vitest';
import { parseCron } from '#hub/jobs/cron.ts';
import {
  countDays,
  firstSlot,
  jitter,
  missedDays,
  nextSlot,
  nextStep,
  retryWait,
  withoutStep,
} from '#hub/jobs/plan.ts';
import { day, hour, minute, second } from '#model/time.ts';

const now = Date.UTC(2026, 5, 15, 12);
const hourly = { every: hour };
const daily = { cron: parseCron('0 6 * * *') };
const fresh = { succeeded: undefined, brokenOff: undefined };

describe('the first time after a start', () => {
  it('is at once for a job that never succeeded', () => {
    expect(firstSlot(hourly, fresh, now, 'UTC')).toBe(now);
    expect(firstSlot(daily, fresh, now, 'UTC')).toBe(now);
  });

  it('is a period after a success, so that restarts cost nothing', () => {
    expect(firstSlot(hourly, { ...fresh, succeeded: now - 10 * minute }, now, 'UTC')).toBe(now + 50 * minute);
    expect(firstSlot(hourly, { ...fresh, succeeded: now - 3 * hour }, now, 'UTC')).toBe(now);
  });

  it('is at once when a time of the rule has passed since the success', () => {
    expect(firstSlot(daily, { ...fresh, succeeded: now - 5 * hour }, now, 'UTC')).toBe(now + 18 * hour);
    expect(firstSlot(daily, { ...fresh, succeeded: now - 7 * hour }, now, 'UTC')).toBe(now);
  });

  it('is a minute after a run that a restart broke off', () => {
    expect(firstSlot(hourly, { ...fresh, brokenOff: now - 20 * second }, now, 'UTC')).toBe(now + 40 * second);
    expect(firstSlot(hourly, { ...fresh, brokenOff: now - 2 * hour }, now, 'UTC')).toBe(now);
  });

  it('does not wait a year for a success that a wrong clock told of', () => {
    const ahead = { ...fresh, succeeded: now + 365 * day };
    expect(firstSlot(hourly, ahead, now, 'UTC')).toBe(now + hour);
    expect(firstSlot(daily, ahead, now, 'UTC')).toBe(now + 18 * hour);
  });
});

describe('the next time', () => {
  it('of an interval stays on its grid and skips what passed meanwhile', () => {
    expect(nextSlot(hourly, now, now + minute, 'UTC')).toBe(now + hour);
    expect(nextSlot(hourly, now, now + 2.5 * hour, 'UTC')).toBe(now + 3 * hour);
  });

  it('of an interval is at most a period away when the clock was set back', () => {
    expect(nextSlot(hourly, now + 100 * day + minute, now, 'UTC')).toBe(now + minute);
  });

  it('of a rule is not the same again when the clock was set back by an hour', () => {
    const served = Date.UTC(2026, 5, 15, 6);
    expect(nextSlot(daily, served, served - hour, 'UTC')).toBe(served + day);
    expect(nextSlot(daily, served + 100 * day, served - hour, 'UTC')).toBe(served);
  });

  it('is later by chance, by a twentieth of the period and half a minute at most', () => {
    expect(jitter({ every: minute }, 0.999_999)).toBe(2_999);
    expect(jitter(hourly, 0.5)).toBe(15 * second);
    expect(jitter(daily, 0)).toBe(0);
  });
});

describe('the wait for another try', () => {
  it('doubles from 5 s to a quarter of the period, within 5 min and 1 h', () => {
    const waits = (period: number, ...failures: number[]) => failures.map((n) => retryWait(n, 1, period) / second);
    expect(waits(10 * minute, 1, 2, 3, 7, 50)).toEqual([5, 10, 20, 300, 300]);
    expect(waits(2 * hour, 50)).toEqual([1_800]);
    expect(waits(day, 50)).toEqual([3_600]);
    expect(retryWait(1, 0, hour)).toBe(2_500);
  });

  it('is at least what the source asks for, but never more than a day', () => {
    expect(retryWait(1, 1, hour, 2 * hour)).toBe(2 * hour);
    expect(retryWait(1, 1, hour, 400 * day)).toBe(day);
  });
});

describe('days missed', () => {
  const vienna = 'Europe/Vienna';

  it('are those between the success before and today, with the rest of its own', () => {
    expect(missedDays(now - 3 * day, now, vienna)).toEqual({ from: '2026-06-12', to: '2026-06-14' });
  });

  it('are none within two days that follow each other', () => {
    expect(missedDays(now - day, now, vienna)).toBeUndefined();
    expect(missedDays(undefined, now, vienna)).toBeUndefined();
    expect(missedDays(now + 5 * day, now, vienna)).toBeUndefined();
  });

  it('begin no earlier than the source, nor a year ago', () => {
    expect(missedDays(now - 9 * day, now, vienna, '2026-06-10')).toEqual({ from: '2026-06-10', to: '2026-06-14' });
    expect(missedDays(now - 9 * day, now, vienna, '2026-07-01')).toBeUndefined();
    expect(countDays(missedDays(now - 900 * day, now, vienna) ?? { from: '', to: '' })).toBe(366);
  });

  it('are days of the home: late in the evening in UTC is the next day in Kathmandu', () => {
    const evening = Date.UTC(2026, 5, 15, 20);
    expect(missedDays(evening - 2 * day, evening, 'Asia/Kathmandu')).toEqual({ from: '2026-06-14', to: '2026-06-15' });
    expect(missedDays(evening - 2 * day, evening, 'UTC')).toEqual({ from: '2026-06-13', to: '2026-06-14' });
  });
});

describe('steps', () => {
  it('cover all days once, the newest first', () => {
    const all = { from: '2024-02-27', to: '2024-03-05' };
    const steps = [];
    for (let left: typeof all | undefined = all; left;) {
      const step = nextStep(left, 3);
      steps.push(`${step.from} ${step.to}`);
      left = withoutStep(left, step);
    }
    expect(steps).toEqual(['2024-03-03 2024-03-05', '2024-02-29 2024-03-02', '2024-02-27 2024-02-28']);
    expect(countDays(all)).toBe(8);
  });

  it('are one where the source gives all or nothing', () => {
    const all = { from: '2020-01-01', to: '2026-01-01' };
    expect(nextStep(all, Infinity)).toEqual(all);
    expect(withoutStep(all, all)).toBeUndefined();
  });
});
