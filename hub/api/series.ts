/** What is measured, and its newest values. */
import { z } from 'zod';
import { latestSchema, seriesSchema } from '#model/api.ts';
import type { Slot } from '../ports.ts';
import type { ApiDependencies } from './dependencies.ts';
import { type Routes, permit, refused } from './routes.ts';

export function seriesRoutes(app: Routes, { ingest }: Pick<ApiDependencies, 'ingest'>): void {
  app.get(
    '/api/v1/series',
    {
      config: permit('view'),
      schema: {
        tags: ['Series'],
        summary: 'List series',
        description: 'Every series the store knows, with the unit and kind fixed when it was first seen.',
        response: {
          200: z.array(seriesSchema).meta({ description: 'All series, in the order of their keys.' }),
          ...refused,
        },
      },
    },
    () => sorted(ingest.slots).map(describe),
  );

  app.get(
    '/api/v1/latest',
    {
      config: permit('view'),
      schema: {
        tags: ['Series'],
        summary: 'Newest values',
        description: 'The newest sample of every series, or of those that are named.',
        querystring: z.object({
          series: z
            .union([z.string(), z.array(z.string()).max(500)])
            .optional()
            .meta({ description: 'Canonical text of a series; may be repeated. All series unless given.' }),
        }),
        response: { 200: z.array(latestSchema).meta({ description: 'One entry a series that exists.' }), ...refused },
      },
    },
    ({ query }) => {
      const wanted = query.series === undefined ? undefined : new Set([query.series].flat());
      return sorted(ingest.slots)
        .filter((slot) => wanted?.has(slot.key) ?? true)
        .map((slot) => ({
          ...describe(slot),
          at: slot.at === 0 ? null : slot.at,
          value: slot.at === 0 ? null : slot.value,
          cadence: slot.cadence === 0 ? null : slot.cadence,
        }));
    },
  );
}

const describe = ({ key, definition }: Slot) => ({ key, unit: definition.unit, kind: definition.kind });

const sorted = (slots: ReadonlyMap<string, Slot>): Slot[] =>
  [...slots.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1));
