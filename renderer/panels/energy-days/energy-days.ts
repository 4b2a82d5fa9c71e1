/** Energy by day: what each bar is made of, and what follows from all of them. Pure. */
import type { CostAnswer } from '#model/cost-answer.ts';
import type { DaysAnswer } from '#model/days.ts';
import { firstKnown, grown } from '../../energy/outdoors.ts';

/** 1 is the cheapest, 3 the dearest. */
export type Strength = 1 | 2 | 3;
export const strengths: readonly Strength[] = [1, 2, 3];

export type Rate = {
  readonly name: string;
  readonly tier: number;
  /** Of a kWh, in the tariff's currency. */
  readonly price: number;
  readonly strength: Strength;
};

export type DayBar = {
  readonly at: number;
  /** kWh; null on a day of which nothing is known. */
  readonly energy: number | null;
  /** kWh of each strength. */
  readonly parts: Readonly<Record<Strength, number>>;
  readonly warmth: number | null;
  /** A counter jumped on that day, and nobody said yet what it was. */
  readonly isHeld: boolean;
};

/** Rates by what they cost; more than three share three strengths, the cheapest and the dearest alone. */
export function ratesOf(cost: CostAnswer): Rate[] {
  const sums = new Map<string, { name: string; tier: number; energy: number; cost: number }>();
  for (const { name, tier, energy, cost: paid } of cost.days.flatMap(({ parts }) => parts)) {
    const before = sums.get(`${tier} ${name}`) ?? { name, tier, energy: 0, cost: 0 };
    sums.set(`${tier} ${name}`, { ...before, energy: before.energy + energy, cost: before.cost + paid });
  }
  const priced = [...sums.values()]
    .filter(({ energy }) => energy > 0)
    .map(({ name, tier, energy, cost: paid }) => ({ name, tier, price: paid / energy }))
    .toSorted((a, b) => a.price - b.price);
  const last = priced.length - 1;
  return priced.map((rate, i) => ({ ...rate, strength: last === 0 ? 2 : i === 0 ? 1 : i === last ? 3 : 2 }));
}

type Told = {
  readonly days: DaysAnswer;
  readonly energyKeys: readonly string[];
  readonly outdoorKeys: readonly string[];
  readonly cost: CostAnswer | null | undefined;
  /** When counters jumped. */
  readonly held: readonly number[];
};

export function dayBars({ days, energyKeys, outdoorKeys, cost, held }: Told): DayBar[] {
  const energy = grown(days, energyKeys);
  const warmth = firstKnown(days, outdoorKeys);
  const rates = cost ? ratesOf(cost) : [];
  const costOf = new Map(cost?.days.map((day) => [day.at, day]));
  return days.at.map((at, i) => {
    const end = days.at[i + 1] ?? days.end;
    const parts: Record<Strength, number> = { 1: 0, 2: 0, 3: 0 };
    const told = costOf.get(at)?.parts ?? [];
    for (const part of told) {
      const rate = rates.find(({ name, tier }) => name === part.name && tier === part.tier);
      if (rate) parts[rate.strength] += part.energy;
    }
    if (told.length === 0) parts[2] = energy[i] ?? 0;
    return {
      at,
      energy: energy[i] ?? null,
      parts,
      warmth: warmth[i] ?? null,
      isHeld: held.some((time) => time >= at && time < end),
    };
  });
}

/** kWh of the days that are known, and how many. */
export function totalOf(bars: readonly Pick<DayBar, 'energy'>[]): { readonly energy: number; readonly days: number } {
  const known = bars.map(({ energy }) => energy).filter((energy) => energy !== null);
  return { energy: known.reduce((sum, energy) => sum + energy, 0), days: known.length };
}

/** Fewer common days compare nothing. */
const fewestCommon = 20;

/** How much more than a year ago, as a share, by the whole days that are known of both; today is not over yet. */
export function againstLastYear(now: readonly (number | null)[], then: readonly (number | null)[]): number | undefined {
  let [is, was, common] = [0, 0, 0];
  for (const [i, energy] of now.slice(0, -1).entries()) {
    const before = then[i] ?? null;
    if (energy === null || before === null) continue;
    is += energy;
    was += before;
    common++;
  }
  return common < fewestCommon || was <= 0 ? undefined : is / was - 1;
}
