/** What sources elsewhere ask of a person and allow. */
import { z } from 'zod';
import { sourceCapabilitySchema } from '#model/source-api.ts';
import { sourceTitle, toldCapability } from '../sources/told-source.ts';
import type { ApiDependencies } from './dependencies.ts';
import { type Routes, permit, refused } from './routes.ts';

export function capabilityRoutes(app: Routes, { collectors }: Pick<ApiDependencies, 'collectors'>): void {
  app.get(
    '/api/v1/capabilities',
    {
      config: permit('view'),
      schema: {
        tags: ['Sources'],
        summary: 'List what sources ask and allow',
        description:
          'Access, price, quota, limits, attribution and how to get a key, of every kind of source that reads from elsewhere, whether it runs or not.',
        response: {
          200: z.array(sourceCapabilitySchema).meta({ description: 'By kind.' }),
          ...refused,
        },
      },
    },
    () =>
      collectors.flatMap(({ kind, title, capability }) =>
        capability ? [{ ...toldCapability(capability), kind, title: sourceTitle({ kind, title }) }] : [],
      ),
  );
}
