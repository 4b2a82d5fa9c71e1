/** The power of some meters together over a range: one question, however many meters a home has. */
import { powerAnswerSchema, powerQuerySchema, type PowerAnswer } from '#model/power.ts';
import { quarter } from '#model/time.ts';
import { BadReading } from '#model/trouble.ts';
import { costWords } from '#model/words/api-en.ts';
import { daysWords } from '#model/words/days-en.ts';
import { countedTogether, powerTogether, type MeterHistory } from '../insight/power.ts';
import { definitionOf } from './days.ts';
import type { ApiDependencies } from './dependencies.ts';
import { Refusal } from './refusal.ts';
import { type Routes, permit, refused } from './routes.ts';

export function powerRoutes(app: Routes, { ingest, store }: Pick<ApiDependencies, 'ingest' | 'store'>): void {
  app.get(
    '/api/v1/power',
    {
      config: permit('view'),
      schema: {
        tags: ['Series'],
        summary: 'The power of meters together',
        description:
          'Series in W, added up in stretches of one length, the energy it makes, and what counters of the same home told. Times are epoch ms.',
        querystring: powerQuerySchema,
        response: { 200: powerAnswerSchema.meta({ description: 'The sum.' }), ...refused },
      },
    },
    async ({ query: { series, counters, from, to, points, since } }): Promise<PowerAnswer> => {
      if (from >= to) throw new Refusal(400, costWords.rangeEndsFirst);
      const units = new Set(['W', ...series.map((key) => definitionOf(ingest, key).unit)]);
      if (units.size > 1) throw new Refusal(400, daysWords.notOneUnit([...units]));
      const told = async (key: string): Promise<MeterHistory[]> => {
        const slot = ingest.find(key);
        try {
          const history = await store.history({ series: key, from, to, points });
          return [{ history, newest: slot && { at: slot.at, cadence: slot.cadence } }];
        } catch (error) {
          // Known here since its first sample was accepted; the store learns of it with the commit.
          if (error instanceof BadReading) return [];
          throw error;
        }
      };
      const counts = new Set(['kWh', ...(counters ?? []).map((key) => definitionOf(ingest, key).unit)]);
      if (counts.size > 1) throw new Refusal(400, daysWords.notOneUnit([...counts]));
      // As /api/v1/days tells them, which is what the pages of energy show.
      const edges = [Math.floor(since / quarter) * quarter, Math.ceil(to / quarter) * quarter];
      const [meters, counted] = await Promise.all([
        Promise.all(series.map(told)),
        counters === undefined ? undefined : store.stretches({ series: counters, edges }),
      ]);
      return {
        ...powerTogether(meters.flat(), { from, to, points, since }),
        ...(counted && { counted: countedTogether(counted) }),
      };
    },
  );
}
