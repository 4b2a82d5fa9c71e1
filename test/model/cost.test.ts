/** Tariffs as data: each file of cost-cases/ is a tariff, energy, and what it costs, worked out by hand. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { billingStart, costByDay, countedFrom, type EnergyInterval } from '#model/cost.ts';
import { tariffSchema } from '#model/tariff.ts';
import { hour, instantsShowing, quarter } from '#model/time.ts';
import { dateIn, midnightOf } from './local-dates.ts';

const root = join(import.meta.dirname, 'cost-cases');
const date = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const caseFile = z.strictObject({
  about: z.string(),
  time_zone: z.string(),
  tariff: tariffSchema,
  /** So many kW all the time. */
  steady: z.strictObject({ from: date, to: date, power: z.number() }).optional(),
  /** Begin by the local clock, hours, kWh. */
  energy: z.array(z.tuple([z.string(), z.number(), z.number()])).optional(),
  from: date,
  to: date,
  days: z.array(
    z.strictObject({
      day: date,
      energy: z.number(),
      cost: z.number(),
      fixed: z.number(),
      tier: z.number(),
      /** kWh by name and tier. */
      parts: z.record(z.string(), z.number()),
    }),
  ),
});
type Case = z.output<typeof caseFile>;

function energyOf({ steady, energy = [], time_zone: zone }: Case): EnergyInterval[] {
  const given = energy.map(([begin, hours, kWh]) => {
    const [year = 0, month = 0, day = 0, hours0 = 0, minutes = 0] = begin.split(/[-T:]/).map(Number);
    const [from = NaN] = instantsShowing({ year, month, day, hour: hours0, minute: minutes }, zone);
    return { from, to: from + hours * hour, energy: kWh };
  });
  if (!steady) return given;
  const [from, to] = [midnightOf(steady.from, zone), midnightOf(steady.to, zone)];
  return Array.from({ length: (to - from) / quarter }, (_, i) => ({
    from: from + i * quarter,
    to: from + (i + 1) * quarter,
    energy: steady.power / 4,
  }));
}

const round = (value: number): number => Number(value.toFixed(9));

describe('costs by day', () => {
  test.each(readdirSync(root).map((file) => file.replace('.yaml', '')))('%s', (name) => {
    // Dates are text here: YAML's own are instants.
    const one = caseFile.parse(parse(readFileSync(join(root, `${name}.yaml`), 'utf8'), { schema: 'core' }));
    const range = { from: midnightOf(one.from, one.time_zone), to: midnightOf(one.to, one.time_zone) };
    const days = costByDay(energyOf(one), one.tariff, one.time_zone, range);
    expect(
      days.map(({ at, energy, cost, fixed, tier, parts }) => ({
        day: dateIn(at, one.time_zone),
        energy: round(energy),
        cost: round(cost),
        fixed: round(fixed),
        tier,
        parts: Object.fromEntries(parts.map((part) => [`${part.name} ${part.tier}`, round(part.energy)])),
      })),
    ).toEqual(one.days);
  });
});

describe('billing months', () => {
  const start = (day: string, billing: number, zone = 'Europe/Vienna'): string =>
    dateIn(billingStart(midnightOf(day, zone) + hour, billing, zone), zone);

  test.each([
    ['2026-03-15', 15, '2026-03-15'],
    ['2026-03-14', 15, '2026-02-15'],
    ['2026-01-01', 28, '2025-12-28'],
    ['2026-03-01', 28, '2026-02-28'],
    ['2026-03-31', 1, '2026-03-01'],
    ['2026-10-26', 26, '2026-10-26'],
  ])('%s with billing day %i belongs to that of %s', (day, billing, expected) => {
    expect(start(day, billing)).toBe(expected);
  });

  test('tiers of a day need that day alone', () => {
    const zone = 'Europe/Vienna';
    const tariff = tariffSchema.parse({ currency: 'EUR', tiers_per: 'day', rates: [{ name: 'A', price: 1 }] });
    const noon = midnightOf('2026-03-29', zone) + 11 * hour;
    expect(countedFrom(noon, tariff, zone)).toBe(midnightOf('2026-03-29', zone));
    expect(countedFrom(noon, { ...tariff, tiers_per: 'month' }, zone)).toBe(midnightOf('2026-03-01', zone));
  });
});

describe('a tariff that cannot be says where', () => {
  const base = { currency: 'EUR', rates: [{ name: 'All', price: 0.2 }] };
  test.each([
    [{ ...base, rates: [] }, 'rates'],
    [{ ...base, rates: [{ name: 'Peak', hours: ['16:00-21:00'], price: 1 }] }, 'rates'],
    [{ ...base, rates: [{ name: 'All' }] }, 'rates.0.price'],
    [{ ...base, rates: [{ name: 'All', price: 1, tiers: [{ price: 1 }] }] }, 'rates.0.price'],
    [{ ...base, rates: [{ name: 'All', tiers: [{ up_to: 10, price: 1 }] }] }, 'rates.0.tiers.0.up_to'],
    [
      { ...base, rates: [{ name: 'All', tiers: [{ up_to: 9, price: 1 }, { up_to: 9, price: 2 }, { price: 1 }] }] },
      'rates.0.tiers.1.up_to',
    ],
    [{ ...base, rates: [{ name: 'All', hours: ['16-21'], price: 1 }] }, 'rates.0.hours.0'],
    [{ ...base, rates: [{ name: 'All', hours: ['16:10-21:00'], price: 1 }] }, 'rates.0.hours.0'],
    [{ ...base, rates: [{ name: 'All', hours: ['24:00-24:15'], price: 1 }] }, 'rates.0.hours.0'],
    [{ ...base, rates: [{ name: 'All', weekdays: ['monday'], price: 1 }] }, 'rates.0.weekdays.0'],
    [{ ...base, seasons: [{ name: 'S', from: '6-1', to: '09-30', rates: base.rates }] }, 'seasons.0.from'],
    [{ ...base, billing_day: 29 }, 'billing_day'],
    [{ ...base, currency: 'euro' }, 'currency'],
  ])('%#', (given, path) => {
    const { error } = tariffSchema.safeParse(given);
    expect(error?.issues.map((issue) => issue.path.join('.'))).toContain(path);
  });
});
