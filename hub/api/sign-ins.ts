/** Signing in to sources, and out. Tokens are never told. */
import { z } from 'zod';
import { signInSchema } from '#model/source-api.ts';
import { Unreachable } from '#model/trouble.ts';
import type { WireSignIn } from '#model/wire.ts';
import { signInWords } from '#model/words/sign-in-en.ts';
import type { ApiDependencies } from './dependencies.ts';
import { Refusal } from './refusal.ts';
import { type Routes, permit, refused } from './routes.ts';

const params = z.object({ id: z.string().max(200).meta({ description: 'Id of the source.' }) });

export function signInRoutes(app: Routes, { signIns }: Pick<ApiDependencies, 'signIns'>): void {
  app.post(
    '/api/v1/sources/:id/sign-in',
    {
      config: permit('admin'),
      schema: {
        tags: ['Sources'],
        summary: 'Sign in to a source',
        description:
          'Answers with the page to open, and the code to type there when there is one; asked again meanwhile, with the same. A page without a code must be opened in a browser on the machine on which Mantel runs. How it went is told by the status and the live frames.',
        params,
        response: { 200: signInSchema.meta({ description: 'It waits for the person.' }), ...refused },
      },
    },
    async ({ params: { id } }) => {
      try {
        return found(id, await signIns.begin(id));
      } catch (error) {
        if (error instanceof Unreachable) throw new Refusal(502, error.message);
        throw error;
      }
    },
  );

  app.delete(
    '/api/v1/sources/:id/sign-in',
    {
      config: permit('admin'),
      schema: {
        tags: ['Sources'],
        summary: 'Sign out of a source',
        description:
          'Forgets its tokens, and ends a sign-in that was begun. What the source itself knows of it is ended on its own page.',
        params,
        response: { 200: signInSchema.meta({ description: 'Nobody is signed in.' }), ...refused },
      },
    },
    async ({ params: { id } }) => found(id, await signIns.end(id)),
  );
}

function found(source: string, signIn: WireSignIn | undefined): WireSignIn {
  if (!signIn) throw new Refusal(404, signInWords.unknown(source));
  return signIn;
}
