/** What happened, newest first. */
import { z } from 'zod';
import { journalEntrySchema, journalQuerySchema } from '#model/journal-api.ts';
import type { ApiDependencies } from './dependencies.ts';
import { type Routes, permit, refused } from './routes.ts';

export function journalRoutes(app: Routes, { store }: Pick<ApiDependencies, 'store'>): void {
  app.get(
    '/api/v1/journal',
    {
      config: permit('view'),
      schema: {
        tags: ['Status'],
        summary: 'Journal',
        description: 'Happenings, newest first: alerts, sources lost and found, readings that could not be read.',
        querystring: journalQuerySchema,
        response: { 200: z.array(journalEntrySchema).meta({ description: 'At most `limit` entries.' }), ...refused },
      },
    },
    async ({ query: { from, before, subject, kind, limit } }) => [
      ...(await store.journal({
        limit,
        ...(from !== undefined && { from }),
        ...(before !== undefined && { before }),
        ...(subject !== undefined && { subjects: [subject].flat() }),
        ...(kind !== undefined && { kinds: [kind].flat() }),
      })),
    ],
  );
}
