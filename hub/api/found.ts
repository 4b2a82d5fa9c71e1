/** What was found in and around this machine, for the first run and for whoever adds a source. */
import { z } from 'zod';
import { foundSchema } from '#model/found-api.ts';
import { foundAround } from '../found-things.ts';
import type { ApiDependencies } from './dependencies.ts';
import { type Routes, permit, refused } from './routes.ts';

type Parts = Pick<ApiDependencies, 'ingest' | 'devices' | 'sources' | 'live' | 'sticks'>;

export function foundRoutes(app: Routes, { ingest, devices, sources, live, sticks }: Parts): void {
  app.get(
    '/api/v1/found',
    {
      config: permit('view'),
      schema: {
        tags: ['Sources'],
        summary: 'List what was found nearby',
        description:
          'Things that sources have found by themselves, with what they read now, and what wants a person before it can be read.',
        response: { 200: z.array(foundSchema).meta({ description: 'The machine first.' }), ...refused },
      },
    },
    () =>
      foundAround({
        slots: ingest.slots,
        told: devices.told,
        sources: sources.all,
        snapshots: live.hello().snapshots,
        sticks: sticks.waiting(),
      }),
  );
}
