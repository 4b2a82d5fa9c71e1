/** From energy to what it costs, by local day, rate and tier. Pure. */
import {
  day,
  hour,
  type Epoch,
  clockReading,
  type LocalDate,
  localDayEdges,
  localMidnight,
  minute,
  quarter,
} from './time.ts';
import type { Rate, Tariff } from './tariff.ts';

export type EnergyInterval = {
  readonly from: Epoch;
  readonly to: Epoch;
  /** kWh; a little below 0 where a meter wavered. */
  readonly energy: number;
};

export type CostPart = {
  /** Of the rate. */
  readonly name: string;
  /** From 1 on. */
  readonly tier: number;
  /** kWh */
  readonly energy: number;
  readonly cost: number;
};

export type DayCost = {
  /** Local midnight. */
  readonly at: Epoch;
  /** kWh */
  readonly energy: number;
  /** Of the energy, without fixed charges. */
  readonly cost: number;
  /** Fixed charges of the day. */
  readonly fixed: number;
  /** The tier that was reached at its end, from 1 on. */
  readonly tier: number;
  readonly parts: readonly CostPart[];
};

/** Begin of the billing month that holds an instant. */
export function billingStart(at: Epoch, billingDay: number, timeZone: string): Epoch {
  const { day: today } = clockReading(at, timeZone);
  if (today >= billingDay) return localMidnight(at, timeZone, billingDay - today);
  // The last day of the month before, and back from there.
  const last = localMidnight(at, timeZone, -today);
  return localMidnight(last, timeZone, billingDay - clockReading(last, timeZone).day);
}

/** From when on energy must be known so that the tiers of a day are right. */
export const countedFrom = (at: Epoch, tariff: Tariff, timeZone: string): Epoch =>
  tariff.tiers_per === 'month' ? billingStart(at, tariff.billing_day, timeZone) : localMidnight(at, timeZone);

/**
 * Costs of the local days that touch [from, to).
 * @param energy In order of time and without overlaps, from {@link countedFrom} of `from` on. Longer than a quarter of an
 * hour, an interval is taken to be used evenly.
 */
export function costByDay(
  energy: readonly EnergyInterval[],
  tariff: Tariff,
  timeZone: string,
  { from, to }: { readonly from: Epoch; readonly to: Epoch },
): DayCost[] {
  const edges = localDayEdges(countedFrom(from, tariff, timeZone), to, timeZone);
  const quarters = quartersOf(energy);
  const days: DayCost[] = [];
  /** kWh of this tier period. */
  let used = 0;
  let month = NaN;
  let perDay = 0;
  /** What a meter took back, to be made up for by what comes. */
  let debt = 0;
  let next = 0;
  for (let i = 0; i + 1 < edges.length; i++) {
    const [at = 0, end = 0] = [edges[i], edges[i + 1]];
    const start = billingStart(at, tariff.billing_day, timeZone);
    if (start !== month) {
      month = start;
      perDay = tariff.per_day + tariff.per_month / daysOfMonth(start, tariff.billing_day, timeZone);
      used = 0;
    }
    if (tariff.tiers_per === 'day') used = 0;
    const clock = clockOf(at, end, timeZone);
    const rates = ratesOn(clock.date, tariff);
    const parts = new Map<string, CostPart>();
    let tier = tierAt(used, rateAt(clock.at(at), rates));
    for (; next < quarters.length && (quarters[next]?.at ?? end) < end; next++) {
      const one = quarters[next];
      if (!one || one.at < at) continue;
      const taken = one.energy + debt;
      debt = Math.min(0, taken);
      if (taken <= 0) continue;
      const rate = rateAt(clock.at(one.at), rates);
      used = charge(parts, rate, used, taken);
      tier = tierAt(used, rate);
    }
    if (end <= from) continue;
    const all = [...parts.values()];
    days.push({
      at,
      energy: sum(all.map((part) => part.energy)),
      cost: sum(all.map((part) => part.cost)),
      fixed: perDay,
      tier: tier + 1,
      parts: all,
    });
  }
  return days;
}

/** Puts energy into the tiers it falls into; what was used is answered. */
function charge(parts: Map<string, CostPart>, { name, tiers }: Rate, used: number, taken: number): number {
  let [at, left] = [used, taken];
  for (const [i, { up_to: limit = Infinity, price }] of tiers.entries()) {
    const fits = Math.min(left, Math.max(0, limit - at));
    if (fits <= 0) continue;
    const key = `${i} ${name}`;
    const before = parts.get(key) ?? { name, tier: i + 1, energy: 0, cost: 0 };
    parts.set(key, { ...before, energy: before.energy + fits, cost: before.cost + fits * price });
    at += fits;
    left -= fits;
  }
  return used + taken;
}

/** Index of the tier that the last kWh fell into. */
const tierAt = (used: number, { tiers }: Rate): number => {
  const found = tiers.findIndex(({ up_to: limit = Infinity }) => used <= limit);
  return Math.max(0, found);
};

type Clock = { readonly weekday: number; readonly minute: number };

/** What the clock shows within a day. Only a day of another length than 24 hours needs the calendar for each time. */
function clockOf(from: Epoch, to: Epoch, timeZone: string): { readonly date: LocalDate; at(at: Epoch): Clock } {
  const first = clockReading(from, timeZone);
  const isEven = to - from === day && first.minute === 0;
  return {
    date: first,
    at: (at) => (isEven ? { weekday: first.weekday, minute: (at - from) / minute } : clockReading(at, timeZone)),
  };
}

function ratesOn({ month, day: date }: LocalDate, { rates, seasons }: Tariff): readonly Rate[] {
  const today = month * 100 + date;
  const season = seasons.find(({ from, to }) =>
    from <= to ? today >= from && today <= to : today >= from || today <= to,
  );
  return season?.rates ?? rates;
}

function rateAt({ weekday, minute: now }: Clock, rates: readonly Rate[]): Rate {
  const holds = ({ weekdays, hours }: Rate): boolean =>
    (weekdays?.has(weekday) ?? true) &&
    (hours?.some(({ from, to }) => (from < to ? now >= from && now < to : now >= from || now < to)) ?? true);
  const found = rates.find(holds);
  if (!found) throw new Error('A tariff has a rate for all other times.');
  return found;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Whole quarters: in every time zone, hours and rates begin with one. */
function quartersOf(energy: readonly EnergyInterval[]): { readonly at: Epoch; readonly energy: number }[] {
  return energy.flatMap(({ from, to, energy: whole }) => {
    const first = Math.floor(from / quarter) * quarter;
    if (to - first <= quarter) return [{ at: first, energy: whole }];
    const pieces = [];
    for (let at = first; at < to; at += quarter) {
      const share = Math.min(to, at + quarter) - Math.max(from, at);
      pieces.push({ at, energy: (whole * share) / (to - from) });
    }
    return pieces;
  });
}

function daysOfMonth(start: Epoch, billingDay: number, timeZone: string): number {
  // No month has more than 31 days, and no two billing months begin less than 28 days apart.
  const next = billingStart(start + 32 * day + 2 * hour, billingDay, timeZone);
  return Math.round((next - start) / day);
}
