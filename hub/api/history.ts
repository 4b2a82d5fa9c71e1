/** One series over a range, in as many buckets as a chart has room for. */
import { type History, type HistoryQuery, historyQuerySchema, historySchema } from '#model/history.ts';
import { BadReading } from '#model/trouble.ts';
import { costWords } from '#model/words/api-en.ts';
import type { ApiDependencies } from './dependencies.ts';
import { Refusal } from './refusal.ts';
import { type Routes, permit, refused } from './routes.ts';

export function historyRoutes(app: Routes, { ingest, store }: Pick<ApiDependencies, 'ingest' | 'store'>): void {
  app.get(
    '/api/v1/history',
    {
      config: permit('view'),
      schema: {
        tags: ['Series'],
        summary: 'A range of one series',
        description:
          'Buckets in columns of equal length, from the coarsest tier that is fine enough; min and max keep what the mean would hide. Times are epoch ms.',
        querystring: historyQuerySchema,
        response: { 200: historySchema.meta({ description: 'One entry a bucket that holds samples.' }), ...refused },
      },
    },
    async ({ query }) => {
      if (query.from >= query.to) throw new Refusal(400, costWords.rangeEndsFirst);
      if (!ingest.find(query.series)) throw new Refusal(404, costWords.noSeries(query.series));
      try {
        return await store.history(query);
      } catch (error) {
        // Known here since its first sample was accepted; the store learns of it with the commit.
        if (error instanceof BadReading) return nothingYet(query);
        throw error;
      }
    },
  );
}

const nothingYet = ({ series, from, to }: HistoryQuery): History => ({
  series,
  from,
  to,
  tier: 'samples',
  step: 0,
  at: [],
  mean: [],
  min: [],
  max: [],
  last: [],
  count: [],
  increase: [],
});
