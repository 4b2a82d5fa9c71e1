/** Tokens of devices and programs. */
import { z } from 'zod';
import { tokenAnswerSchema, tokenRequestSchema, tokenSchema } from '#model/api.ts';
import type { Token } from '#storage/contract.ts';
import { refusalWords } from '#model/words/refusals-en.ts';
import type { ApiDependencies } from './dependencies.ts';
import { Refusal } from './refusal.ts';
import { type Routes, permit, refused } from './routes.ts';
import { storeDeadline } from './storing.ts';
import { within } from './within.ts';

export function tokenRoutes(app: Routes, { access, timers }: Pick<ApiDependencies, 'access' | 'timers'>): void {
  app.get(
    '/api/v1/tokens',
    {
      config: permit('admin'),
      schema: {
        tags: ['Access'],
        summary: 'List tokens',
        description: 'Tokens that are valid now. What was shown once is not kept and cannot be shown again.',
        response: { 200: z.array(tokenSchema).meta({ description: 'Without the tokens themselves.' }), ...refused },
      },
    },
    () =>
      access.tokens
        .filter((token) => token.revokedAt === undefined)
        .map((token) => describe(token, access.lastUsed(token.id))),
  );

  app.post(
    '/api/v1/tokens',
    {
      config: permit('admin'),
      schema: {
        tags: ['Access'],
        summary: 'Create a token',
        description:
          'For HTTP it is sent as `Authorization: Bearer`, for MQTT its name is the user and it is the password. Names are unique.',
        body: tokenRequestSchema.meta({ examples: [{ name: 'shed', scopes: ['ingest'], topics: ['shed/#'] }] }),
        response: {
          201: tokenAnswerSchema.meta({ description: 'The token is in this answer and nowhere else.' }),
          ...refused,
        },
      },
    },
    async ({ body }, reply) => {
      const { token, secret } = await within(storeDeadline, timers, access.create(body));
      return reply.code(201).send({ ...describe(token), token: secret });
    },
  );

  app.delete(
    '/api/v1/tokens/:id',
    {
      config: permit('admin'),
      schema: {
        tags: ['Access'],
        summary: 'Revoke a token',
        description: 'Takes effect at once, open connections included.',
        params: z.object({ id: z.string().max(64) }),
        response: { 204: z.null().meta({ description: 'It is revoked.' }), ...refused },
      },
    },
    async ({ params: { id } }, reply) => {
      if (!(await within(storeDeadline, timers, access.revoke(id)))) throw new Refusal(404, refusalWords.noToken);
      return reply.code(204).send(null);
    },
  );
}

const describe = ({ id, name, scopes, createdAt, topics }: Token, lastUsed?: number) => ({
  id,
  name,
  scopes: [...scopes],
  createdAt,
  lastUsed: lastUsed ?? null,
  topics: [...topics],
});
