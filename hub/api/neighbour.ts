/** Another broker holds the port of the own one: one request makes it a source. */
import { connectAnswerSchema, connectRequestSchema } from '#model/api.ts';
import { neighbourWords } from '#model/words/broker-en.ts';
import type { ApiDependencies } from './dependencies.ts';
import { Refusal } from './refusal.ts';
import { type Routes, permit, refused } from './routes.ts';

export function neighbourRoutes(app: Routes, { neighbour }: Pick<ApiDependencies, 'neighbour'>): void {
  app.post(
    '/api/v1/broker/connect',
    {
      config: permit('admin'),
      schema: {
        tags: ['Status'],
        summary: 'Connect to the broker that has the port',
        description:
          'While another broker has the port of the own one, the source `broker` of the status carries an `offer`. This takes it: the login is tried first, then mantel.yaml gets an `outside-broker`, and secrets.yaml its password.',
        body: connectRequestSchema.meta({ examples: [{}, { login: { username: 'mantel', password: '...' } }] }),
        response: { 200: connectAnswerSchema.meta({ description: 'It is a source now.' }), ...refused },
      },
    },
    async ({ body: { login } }) => {
      const connected = await neighbour.connect(login);
      if (connected.outcome === 'nothing') throw new Refusal(404, neighbourWords.nothing);
      if (connected.outcome === 'refused') throw new Refusal(409, connected.reason);
      return { source: connected.source };
    },
  );
}
