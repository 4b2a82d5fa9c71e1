import { describe, expect, it } from 'vitest';
import type { CostAnswer } from '#model/cost-answer.ts';
import { metersHeard, toldUntil } from '#renderer/energy/meters-heard.ts';
import { energyTitle } from '#renderer/pages/energy/energy-title.ts';
import { monthCost } from '#renderer/panels/energy-cost/energy-cost.ts';
import { againstLastYear, dayBars, ratesOf, totalOf } from '#renderer/panels/energy-days/energy-days.ts';
import { restOfDay } from '#renderer/panels/energy-days/rest-of-day.ts';
import { againstUsual, countedToday, peakHour, usualBy } from '#renderer/panels/energy-today/energy-today.ts';
import { coldCosts, knownWeeks, type Week } from '#renderer/panels/energy-weeks/energy-weeks.ts';
import { onScale, standing } from '#renderer/panels/power-now/power-now.ts';

const hour = 3_600_000;
type Part = CostAnswer['days'][number]['parts'][number];
const costOf = (parts: readonly (readonly Part[])[]): CostAnswer => ({
  series: ['m'],
  currency: 'EUR',
  total: { energy: 0, cost: 0, fixed: 0 },
  days: parts.map((own, i) => ({ at: i, energy: 1, cost: 1, fixed: 0, tier: 1, parts: [...own] })),
});
const part = (name: string, price: number, energy = 2, tier = 1): Part => ({
  name,
  tier,
  energy,
  cost: price * energy,
});

describe('energy by day', () => {
  it('has the dearest rate brightest', () => {
    const strengths = ratesOf(costOf([[part('peak', 0.35), part('night', 0.2)], [part('day', 0.28)]]));
    expect(strengths.map(({ name, strength }) => [name, strength])).toEqual([
      ['night', 1],
      ['day', 2],
      ['peak', 3],
    ]);
  });

  it('has one strength for one rate, and three for any number', () => {
    expect(ratesOf(costOf([[part('all', 0.3)]])).map(({ strength }) => strength)).toEqual([2]);
    expect(ratesOf(costOf([[part('a', 0.3, 2, 1), part('a', 0.4, 2, 2)]])).map(({ strength }) => strength)).toEqual([
      1, 3,
    ]);
    const five = ratesOf(costOf([[1, 2, 3, 4, 5].map((price) => part(`r${price}`, price))]));
    expect(five.map(({ strength }) => strength)).toEqual([1, 2, 2, 2, 3]);
  });

  const days = {
    by: 'day' as const,
    at: [0, 1, 2],
    end: 3,
    series: [
      {
        series: 'm',
        unit: 'kWh',
        kind: 'counter',
        count: [1, 0, 1],
        covered: [1, 0, 1],
        mean: [1, null, 1],
        min: [],
        max: [],
        increase: [4, null, 6],
      },
    ],
  };

  it('has no bar for a day nobody knows, and not 0 either', () => {
    const bars = dayBars({ days, energyKeys: ['m'], outdoorKeys: [], cost: null, held: [2] });
    expect(bars.map(({ energy, isHeld }) => [energy, isHeld])).toEqual([
      [4, false],
      [null, false],
      [6, true],
    ]);
    expect(bars[0]?.parts).toEqual({ 1: 0, 2: 4, 3: 0 });
    expect(totalOf(bars)).toEqual({ energy: 10, days: 2 });
  });

  it('compares whole days that both years know, from 20 on', () => {
    const year = (value: number, length = 30) => Array.from({ length }, () => value);
    expect(againstLastYear(year(9), year(10))).toBeCloseTo(-0.1);
    expect(againstLastYear([...year(9, 29), 1_000], year(10))).toBeCloseTo(-0.1);
    expect(againstLastYear(year(9), [...Array.from({ length: 12 }, () => null), ...year(10, 18)])).toBeUndefined();
  });

  it('expects what a usual day still brings', () => {
    const hours = [1, 2, 3].map((n) => ({ at: n * hour, middle: n * 2 }));
    expect(restOfDay(hours, 1.5 * hour)).toBe(3);
    expect(restOfDay(hours, 0)).toBe(6);
    expect(restOfDay(hours, 4 * hour)).toBe(0);
  });
});

describe('energy today', () => {
  it('is counted hour by hour up to now', () => {
    expect(countedToday([0, hour, 2 * hour], [1, null, 2], 3 * hour, 2.5 * hour)).toEqual([
      { at: 0, energy: 0 },
      { at: hour, energy: 1 },
      { at: 2 * hour, energy: 1 },
      { at: 2.5 * hour, energy: 3 },
    ]);
  });

  describe('of meters that fell silent', () => {
    const minute = 60_000;
    const heard = (at: number) => ({ at, cadence: minute });

    it('ends when they were last heard', () => {
      const { until, silent } = metersHeard([heard(1.5 * hour)], 3 * hour);
      expect([until, silent]).toEqual([1.5 * hour, 1]);
      expect(countedToday([0, hour, 2 * hour], [1, 2, null], 4 * hour, until ?? 3 * hour)).toEqual([
        { at: 0, energy: 0 },
        { at: hour, energy: 1 },
        { at: 1.5 * hour, energy: 3 },
      ]);
    });
    it('goes on with those that speak, and counts who does not', () => {
      expect(metersHeard([heard(hour), heard(3 * hour), undefined], 3 * hour)).toEqual({
        until: undefined,
        silent: 2,
        of: 3,
      });
    });
    it('is late before it is silent', () =>
      expect(metersHeard([heard(0)], 3 * minute)).toEqual({ until: 0, silent: 0, of: 1 }));
    it('ends where the hub answered last, when it answers no more', () => {
      expect(toldUntil({ until: undefined }, 0, 3 * minute)).toBeUndefined();
      expect(toldUntil({ until: undefined }, 0, hour)).toBe(0);
      expect(toldUntil({ until: 2 * minute }, 0, hour)).toBe(0);
      expect(toldUntil({ until: 2 * minute }, undefined, hour)).toBe(2 * minute);
    });
    it('says until when in the sentence of the page', () => {
      const facts = { standing: undefined, today: '4.5 kWh', lastDay: undefined, peak: undefined };
      expect(energyTitle({ ...facts, until: '09:00' }).title).toBe('4.5 kWh today, until 09:00');
      expect(energyTitle({ ...facts, until: undefined }).title).toBe('4.5 kWh so far today');
    });
  });

  it('is compared with what a usual day has by now', () => {
    const usual = { weeks: 5, hours: [1, 2].map((n) => ({ at: n * hour, low: 0, middle: n * n, high: 9 })) };
    expect(usualBy(usual, 0, 1.5 * hour)).toBe(2.5);
    expect(againstUsual(3, 2.5)).toBeCloseTo(0.2);
    expect(againstUsual(2.52, 2.5)).toBe(0);
    expect(againstUsual(1, 0.1)).toBeUndefined();
  });

  it('names who was the peak only where one used more than half', () => {
    const at = [0, 1, 2, 3];
    const oven = { key: 'oven', hours: [0, 0, 0, 2] };
    const rest = { key: 'rest', hours: [0.3, 0.3, 0.4, 0.5] };
    expect(peakHour(at, [oven, rest])).toEqual({ at: 3, key: 'oven' });
    expect(
      peakHour(at, [
        { ...oven, hours: [0.1, 0.1, 0.1, 0.6] },
        { ...rest, hours: [0.1, 0.1, 0.1, 0.6] },
      ])?.key,
    ).toBeUndefined();
    expect(peakHour(at, [{ key: 'a', hours: [1, 1, 1, 1] }])).toBeUndefined();
  });
});

describe('power now', () => {
  const usual = { weeks: 4, low: 200, middle: 300, high: 400, top: 1_000 };
  it('stands under, within or over what is usual', () => {
    expect([100, 200, 400, 401].map((value) => standing(value, usual))).toEqual(['less', 'usual', 'usual', 'more']);
  });
  it('ends the scale at what is rarely exceeded', () => {
    expect(onScale(2_000, usual)).toEqual({ value: 1, low: 0.2, high: 0.4 });
    expect(onScale(-50, usual).value).toBe(0);
  });
});

describe('money', () => {
  const days = Array.from({ length: 30 }, (_, i) => ({ at: i, energy: 5, cost: 2, fixed: 0.5 }));
  it('is likely what it was', () => {
    const found = monthCost([...days.slice(0, 29), { at: 29, energy: 1, cost: 0.4, fixed: 0.5 }], 20, 30);
    expect(found?.today).toBeCloseTo(0.9);
    expect(found?.soFar).toBeCloseTo(9 * 2.5 + 0.9);
    // The rest of today, and twenty days more.
    expect(found?.likely).toBeCloseTo(9 * 2.5 + 2.5 + 20 * 2.5);
  });
  it('is not foretold from less than a week', () => {
    expect(monthCost(days.slice(0, 7), 0, 30)?.likely).toBeUndefined();
  });
});

describe('weeks', () => {
  const weeks = (count: number, noise: number): Week[] =>
    Array.from({ length: count }, (_, i) => ({
      at: i,
      energy: 60 - 2 * (i % 20) + noise * ((i * 7) % 11),
      warmth: i % 20,
      isWhole: true,
    }));
  it('tell what a degree costs where the weather explains it', () => {
    expect(coldCosts(weeks(40, 0))).toBeCloseTo(2);
    expect(coldCosts(weeks(40, 30))).toBeUndefined();
    expect(coldCosts(weeks(19, 0))).toBeUndefined();
    expect(coldCosts(weeks(40, 0).map((week) => ({ ...week, isWhole: false })))).toBeUndefined();
  });
  it('begin with the first that is known', () => {
    const list = weeks(5, 0).map((week, i) => (i < 2 ? { ...week, energy: null } : week));
    expect(knownWeeks(list)).toHaveLength(3);
    expect(knownWeeks(list.slice(0, 2))).toEqual([]);
  });
});
