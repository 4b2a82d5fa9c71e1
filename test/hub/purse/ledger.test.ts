import { describe, expect, it } from 'vitest';
import { beginAnew, settle, spend, spendUpTo, spentIn, type Ledger } from '#hub/purse/ledger.ts';
import { longest, windowAt } from '#hub/purse/windows.ts';
import { day, hour, minute } from '#model/time.ts';

const noon = Date.UTC(2027, 2, 10, 12);
const window = (at: number) => windowAt('day', at, 'UTC');
const look = (ledger: Ledger, now: number): Ledger => settle(ledger, window(now), now, longest.day);
const left = (ledger: Ledger, now: number): number => 25 - spentIn(look(ledger, now), window(now));

describe('days', () => {
  it('add up, and the next one begins with nothing spent', () => {
    const ledger = spend(spend([], window(noon), 3), window(noon + hour), 2);
    expect(left(ledger, noon)).toBe(20);
    expect(left(ledger, noon + 12 * hour)).toBe(25);
  });

  it('are never worth less than the source says, nor more', () => {
    const ledger = spend([], window(noon), 10);
    expect(spentIn(spendUpTo(ledger, window(noon), 4), window(noon))).toBe(10);
    expect(spentIn(spendUpTo(ledger, window(noon), 24), window(noon))).toBe(24);
  });

  it('begin anew when the source does', () => {
    expect(left(beginAnew(spend([], window(noon), 25), window(noon), 2), noon)).toBe(23);
  });
});

describe('a clock set back', () => {
  it.each([minute, hour, 13 * hour, 3 * day, 400 * day])(
    'by %d ms refills nothing, then or when it is right again',
    (by) => {
      const spent = spend([], window(noon), 25);
      const back = look(spent, noon - by);
      expect(left(back, noon - by)).toBe(0);
      expect(left(back, noon)).toBe(0);
    },
  );

  it('has calls counted in the day that it comes back to', () => {
    let ledger = spend([], window(noon), 20);
    ledger = look(ledger, noon - 2 * day);
    ledger = spend(ledger, window(noon - 2 * day), 5);
    expect(left(ledger, noon - 2 * day)).toBe(0);
    expect(left(ledger, noon)).toBe(0);
  });

  it('by little across midnight charges neither day for the other', () => {
    const midnight = Date.UTC(2027, 2, 11);
    let ledger = spend([], window(midnight - 1), 22);
    ledger = look(spend(ledger, window(midnight), 1), midnight - 2 * minute);
    expect(left(ledger, midnight - 2 * minute)).toBe(3);
    expect(left(ledger, midnight + minute)).toBe(24);
  });
});

describe('a clock set forward', () => {
  it.each([
    // The day that it went to cannot be told from one that was left by a clock set back.
    [day, 37 * hour],
    [40 * day, 26 * hour],
    [3_000 * day, 26 * hour],
  ])('by %d ms and back again has lost nothing after %d ms', (by, later) => {
    let ledger = spend([], window(noon), 5);
    ledger = look(ledger, noon + by);
    ledger = spend(ledger, window(noon + by), 20);
    ledger = look(ledger, noon);
    expect(left(ledger, noon)).toBe(0);
    ledger = look(ledger, noon + hour);
    expect(left(ledger, noon + hour)).toBe(0);
    expect(left(look(ledger, noon + later), noon + later)).toBe(25);
  });

  it('is counted once, however often it is looked at', () => {
    let ledger = spend(spend([], window(noon), 2), window(noon + 9 * day), 3);
    for (let i = 0; i < 5; i++) ledger = look(ledger, noon + i);
    expect(left(ledger, noon + 5)).toBe(20);
  });
});

it('remembers a few days only', () => {
  let ledger: Ledger = [];
  for (let i = 0; i < 50; i++) ledger = spend(look(ledger, noon + i * day), window(noon + i * day), 1);
  expect(ledger.length).toBeLessThanOrEqual(4);
});
