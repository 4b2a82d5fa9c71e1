/** Things that can be switched. An answer 200 means that the thing itself has reported its new state. */
import { z } from 'zod';
import { switchRequestSchema, switchableSchema } from '#model/api.ts';
import { refusalWords } from '#model/words/refusals-en.ts';
import type { ApiDependencies } from './dependencies.ts';
import { Refusal } from './refusal.ts';
import { type Routes, permit, refused } from './routes.ts';

const status = { busy: 409, failed: 502 } as const;

export function switchRoutes(app: Routes, { switching }: Pick<ApiDependencies, 'switching'>): void {
  app.get(
    '/api/v1/switches',
    {
      config: permit('view'),
      schema: {
        tags: ['Switches'],
        summary: 'List what can be switched',
        description: 'Plugs, sockets and switches that were heard of and can be switched now.',
        response: { 200: z.array(switchableSchema).meta({ description: 'In the order they were found.' }), ...refused },
      },
    },
    () => [...switching.all()],
  );

  app.post(
    '/api/v1/switches',
    {
      config: permit('control'),
      schema: {
        tags: ['Switches'],
        summary: 'Switch a thing on or off',
        description:
          'Answers 200 only after the thing itself has reported the new state. After a 502 it is not known, or known not to be so; the sentence says which.',
        body: switchRequestSchema.meta({ examples: [{ device: '8012ABCDEF', on: false }] }),
        response: {
          200: switchRequestSchema.meta({ description: 'What the thing reports.' }),
          ...refused,
        },
      },
    },
    async ({ body: { device, on } }) => {
      const done = await switching.turn(device, on);
      if (done.outcome === 'unknown') throw new Refusal(404, refusalWords.noSwitch(device));
      if (done.outcome !== 'done') throw new Refusal(status[done.outcome], done.reason);
      return { device, on };
    },
  );
}
