/** What jobs did. */
import { z } from 'zod';
import { runDaySchema, runDaysQuerySchema, runSchema, runsQuerySchema } from '#model/job-api.ts';
import { localMidnight } from '#model/time.ts';
import type { ApiDependencies } from './dependencies.ts';
import { type Routes, permit, refused } from './routes.ts';

export function runRoutes(
  app: Routes,
  { store, jobs, clock }: Pick<ApiDependencies, 'store' | 'jobs' | 'clock'>,
): void {
  app.get(
    '/api/v1/runs',
    {
      config: permit('view'),
      schema: {
        tags: ['Jobs'],
        summary: 'List runs',
        description: 'Executions of jobs, newest first. They are kept for a year and a month.',
        querystring: runsQuerySchema,
        response: { 200: z.array(runSchema).meta({ description: 'At most `limit` runs.' }), ...refused },
      },
    },
    async ({ query: { source, job, outcome, from, before, limit } }) => [
      ...(await store.runs({
        limit,
        ...(source !== undefined && { source }),
        ...(job !== undefined && { job }),
        ...(outcome !== undefined && { outcomes: [outcome].flat() }),
        ...(from !== undefined && { from }),
        ...(before !== undefined && { before }),
      })),
    ],
  );

  app.get(
    '/api/v1/run-days',
    {
      config: permit('view'),
      schema: {
        tags: ['Jobs'],
        summary: 'Count runs by day',
        description:
          'How the runs of each source ended, by the local day on which they began; for a calendar of a year.',
        querystring: runDaysQuerySchema,
        response: {
          200: z.array(runDaySchema).meta({ description: 'Only days with runs, each source by itself, oldest first.' }),
          ...refused,
        },
      },
    },
    async ({ query: { source, days } }) => {
      const timeZone = jobs.timeZone();
      const now = clock.now();
      const span = { from: localMidnight(now, timeZone, 1 - days), to: localMidnight(now, timeZone, 1), timeZone };
      return [...(await store.runDays({ ...span, ...(source !== undefined && { source }) }))];
    },
  );
}
