/** What the energy of counters cost, by local day, rate and tier. */
import { costAnswerSchema, costQuerySchema, longestCost, type CostAnswer } from '#model/cost-answer.ts';
import { costByDay, countedFrom, type EnergyInterval } from '#model/cost.ts';
import { day, localDayEdges, quarter } from '#model/time.ts';
import { BadReading } from '#model/trouble.ts';
import { costWords } from '#model/words/api-en.ts';
import type { ApiDependencies } from './dependencies.ts';
import { Refusal } from './refusal.ts';
import { type Routes, permit, refused } from './routes.ts';

/** So many days the store answers by the quarter of an hour in one go. */
const daysAtOnce = 14;

type Needed = Pick<ApiDependencies, 'ingest' | 'store' | 'tariff'>;

export function costRoutes(app: Routes, { ingest, store, tariff: inForce }: Needed): void {
  app.get(
    '/api/v1/cost',
    {
      config: permit('view'),
      schema: {
        tags: ['Series'],
        summary: 'What energy cost',
        description:
          'Energy and cost of each local day, by rate and tier, from what the counter grew in each quarter of an hour and the setting `tariff`.',
        querystring: costQuerySchema,
        response: { 200: costAnswerSchema.meta({ description: 'One entry for each local day.' }), ...refused },
      },
    },
    async ({ query: { series, from, to } }): Promise<CostAnswer> => {
      if (from >= to) throw new Refusal(400, costWords.rangeEndsFirst);
      if (to - from > longestCost) throw new Refusal(400, costWords.rangeTooLong(longestCost / day));
      for (const key of series) {
        const slot = ingest.find(key);
        if (!slot) throw new Refusal(404, costWords.noSeries(key));
        const { unit, kind } = slot.definition;
        if (unit !== 'kWh' || kind !== 'counter') throw new Refusal(400, costWords.noEnergy(key, kind, unit));
      }
      const { tariff, timeZone } = inForce();
      if (!tariff) throw new Refusal(409, costWords.noTariff);
      const edges = localDayEdges(from, to, timeZone);
      const range = { from: edges[0] ?? from, to: edges.at(-1) ?? to };
      const begin = countedFrom(range.from, tariff, timeZone);
      const each: EnergyInterval[][] = [];
      for (const key of series) each.push(await energyOf(store, key, begin, range.to));
      const energy = addedUp(each);
      const days = costByDay(energy, tariff, timeZone, range);
      const sum = (of: 'energy' | 'cost' | 'fixed'): number => days.reduce((total, one) => total + one[of], 0);
      return {
        series,
        currency: tariff.currency,
        total: { energy: sum('energy'), cost: sum('cost'), fixed: sum('fixed') },
        days: days.map(({ parts, ...one }) => ({ ...one, parts: [...parts] })),
      };
    },
  );
}

/** Of several counters, by the quarter. */
function addedUp(each: readonly (readonly EnergyInterval[])[]): readonly EnergyInterval[] {
  const [only, ...others] = each;
  if (only && others.length === 0) return only;
  const byQuarter = Map.groupBy(each.flat(), ({ from }) => from);
  return [...byQuarter]
    .toSorted(([one], [other]) => one - other)
    .map(([from, all]) => ({ from, to: from + quarter, energy: all.reduce((sum, { energy }) => sum + energy, 0) }));
}

async function energyOf(store: Needed['store'], series: string, from: number, to: number): Promise<EnergyInterval[]> {
  const found: EnergyInterval[] = [];
  for (let begin = from; begin < to; begin += daysAtOnce * day) {
    const end = Math.min(to, begin + daysAtOnce * day);
    const points = (end - begin) / quarter;
    try {
      const { at, increase } = await store.history({ series, from: begin, to: end, points });
      // Finer than a quarter where there are few samples; none is coarser.
      for (const [i, time] of at.entries()) {
        const start = Math.floor(time / quarter) * quarter;
        const last = found.at(-1);
        const grown = increase[i] ?? 0;
        if (last?.from === start) found[found.length - 1] = { ...last, energy: last.energy + grown };
        else found.push({ from: start, to: start + quarter, energy: grown });
      }
    } catch (error) {
      // Known here since its first sample was accepted; the store learns of it with the commit.
      if (!(error instanceof BadReading)) throw error;
    }
  }
  return found;
}
