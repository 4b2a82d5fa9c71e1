/** The way to a home that is made up. */
import { sampleAnswerSchema } from '#model/sample-api.ts';
import { Misconfigured } from '#model/trouble.ts';
import { sampleWords as words } from '#model/words/sample-en.ts';
import type { ApiDependencies } from './dependencies.ts';
import { isThisMachine } from './permission.ts';
import { Refusal } from './refusal.ts';
import { type Routes, permit, refused } from './routes.ts';

export function sampleRoutes(app: Routes, { explore }: Pick<ApiDependencies, 'explore'>): void {
  app.post(
    '/api/v1/sample',
    {
      config: permit('admin'),
      schema: {
        tags: ['Status'],
        summary: 'Show a home with sample data',
        description:
          'Starts a second Mantel on this machine, with a data folder of its own and a year that is made up, and answers its address. Only for a browser on the same machine.',
        response: {
          201: sampleAnswerSchema.meta({ description: 'Where it is. It ends with this one.' }),
          ...refused,
        },
      },
    },
    async (request, reply) => {
      if (!isThisMachine(request)) throw new Refusal(409, words.elsewhere);
      if (explore === undefined) throw new Refusal(409, words.cannot);
      try {
        const url = await explore(`http://${request.headers.host ?? ''}`);
        return await reply.code(201).send({ url });
      } catch (error) {
        if (error instanceof Misconfigured) throw new Refusal(409, error.message);
        throw error;
      }
    },
  );
}
