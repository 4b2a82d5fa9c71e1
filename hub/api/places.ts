/** Places by name, for whoever sets the home's place. */
import { herePlaceSchema, placesQuerySchema, placesSchema } from '#model/place-api.ts';
import { abortWith } from './abort-with.ts';
import type { ApiDependencies } from './dependencies.ts';
import { type Routes, permit, refused } from './routes.ts';

export function placeRoutes(app: Routes, { places }: Pick<ApiDependencies, 'places'>): void {
  app.get(
    '/api/v1/places',
    {
      config: permit('view'),
      schema: {
        tags: ['Settings'],
        summary: 'Find places by name',
        description:
          'Looks among the 23,000 places that Mantel knows by itself, and asks Open-Meteo for what is not among them. A country may follow: Paris, US.',
        querystring: placesQuerySchema,
        response: {
          200: placesSchema.meta({ description: 'The likeliest first; `why` where there is none.' }),
          ...refused,
        },
      },
    },
    (request, reply) => places.search(request.query.q, request.query.limit, abortWith(reply)),
  );

  app.get(
    '/api/v1/places/here',
    {
      config: permit('view'),
      schema: {
        tags: ['Settings'],
        summary: 'Guess the place of this machine',
        description: 'The city that its time zone is named for. Nothing is asked of anybody.',
        response: { 200: herePlaceSchema.meta({ description: 'A guess.' }), ...refused },
      },
    },
    () => places.here(),
  );
}
