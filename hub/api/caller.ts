/** What whoever asks may do, so that a page offers nothing that would be refused. */
import { callerSchema } from '#model/network-api.ts';
import type { Doorkeeper } from './permission.ts';
import { type Routes, permit, refused } from './routes.ts';

export function callerRoutes(app: Routes, doorkeeper: Pick<Doorkeeper, 'stillAllowed'>): void {
  app.get(
    '/api/v1/caller',
    {
      config: permit('view'),
      schema: {
        tags: ['Access'],
        summary: 'Tell what the caller may do',
        description: 'By the token or the session that is sent, or by trust of this machine.',
        response: { 200: callerSchema.meta({ description: 'What would not be refused.' }), ...refused },
      },
    },
    (request) => ({
      may: callerSchema.shape.may.element.options.filter((each) => doorkeeper.stillAllowed(request, each)),
    }),
  );
}
