/** How people are told while they do not look: trying a way out, and the record of what was told and held back. */
import { z } from 'zod';
import { channelParamsSchema, channelTestSchema, ledgerEntrySchema, ledgerQuerySchema } from '#model/ledger-api.ts';
import { channelWords as words } from '#model/words/channels-en.ts';
import type { ApiDependencies } from './dependencies.ts';
import { type Routes, permit, refused } from './routes.ts';

export function channelRoutes(app: Routes, { channels, ledger }: Pick<ApiDependencies, 'channels' | 'ledger'>): void {
  app.post(
    '/api/v1/channels/:id/test',
    {
      config: permit('admin'),
      schema: {
        tags: ['Alerts'],
        summary: 'Try out a channel',
        description: 'Sends a notice that says it is a trial, and tells a code to pair with where there is one.',
        params: channelParamsSchema,
        response: { 200: channelTestSchema.meta({ description: 'What came of it.' }), ...refused },
      },
    },
    ({ params: { id } }) => channels.test(id),
  );

  app.get(
    '/api/v1/ledger',
    {
      config: permit('view'),
      schema: {
        tags: ['Alerts'],
        summary: 'What was told, and what was held back',
        description: 'Every alert that fired or ended, with how people were told of it and why, for three months.',
        querystring: ledgerQuerySchema,
        response: { 200: z.array(ledgerEntrySchema).meta({ description: 'The newest first.' }), ...refused },
      },
    },
    ({ query }) =>
      ledger.list(query).map(({ why, alert, series, severity, corrected, ...entry }) => ({
        ...entry,
        why: why === undefined ? null : words.whys[why],
        alert: alert ?? null,
        series: series ?? null,
        severity: severity ?? null,
        corrected: corrected ?? false,
      })),
  );
}
