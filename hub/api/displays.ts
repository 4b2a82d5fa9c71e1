/** How large the displays at this machine are. */
import { displaysSchema } from '#model/display-api.ts';
import { findDisplays } from '../displays.ts';
import { type Routes, permit, refused } from './routes.ts';

export function displayRoutes(app: Routes): void {
  app.get(
    '/api/v1/displays',
    {
      config: permit('view'),
      schema: {
        tags: ['Status'],
        summary: 'List the displays',
        description:
          'The displays that are plugged into the machine Mantel runs on, as they say of themselves. Those that do not tell their size are left out.',
        response: { 200: displaysSchema.meta({ description: 'By connector.' }), ...refused },
      },
    },
    async () => [...(await findDisplays())],
  );
}
