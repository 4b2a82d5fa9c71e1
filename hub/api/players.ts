/** Players of music and speech. An answer 200 means that the player, or the service behind it, has taken the wish. */
import { z } from 'zod';
import { playerActionSchema, playerSchema } from '#model/source-api.ts';
import { refusalWords } from '#model/words/refusals-en.ts';
import type { ApiDependencies } from './dependencies.ts';
import { Refusal } from './refusal.ts';
import { type Routes, permit, refused } from './routes.ts';

const status = { busy: 409, failed: 502 } as const;

export function playerRoutes(app: Routes, { playing }: Pick<ApiDependencies, 'playing'>): void {
  app.get(
    '/api/v1/players',
    {
      config: permit('view'),
      schema: {
        tags: ['Players'],
        summary: 'List players',
        description: 'Players that can be controlled now, each with what it can do as it is.',
        response: { 200: z.array(playerSchema).meta({ description: 'In the order they were found.' }), ...refused },
      },
    },
    () => playing.all().map(({ id, name, actions }) => ({ id, name, actions: [...actions] })),
  );

  app.post(
    '/api/v1/players/:id/:action',
    {
      config: permit('control'),
      schema: {
        tags: ['Players'],
        summary: 'Play, pause, next or previous',
        description: 'Answers 409 when the player cannot do that now, and 502 when it is not known to have done it.',
        params: playerActionSchema,
        response: { 200: playerActionSchema.meta({ description: 'It was done.' }), ...refused },
      },
    },
    async ({ params: { id, action } }) => {
      const done = await playing.perform(id, action);
      if (done.outcome === 'unknown') throw new Refusal(404, refusalWords.noPlayer(id));
      if (done.outcome !== 'done') throw new Refusal(status[done.outcome], done.reason);
      return { id, action };
    },
  );
}
