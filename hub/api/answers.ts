/** What sources were answered last, for whoever looks into why one does not work. */
import { z } from 'zod';
import { recordedAnswerSchema } from '#model/recorded-answer.ts';
import { answerWords } from '#model/words/http-en.ts';
import type { ApiDependencies } from './dependencies.ts';
import { Refusal } from './refusal.ts';
import { type Routes, permit, refused } from './routes.ts';

const path = z.object({ id: z.string().max(100).meta({ description: 'Id of a source.' }) });

export function answerRoutes(app: Routes, { answers, sources }: Pick<ApiDependencies, 'answers' | 'sources'>): void {
  app.get(
    '/api/v1/sources/:id/answers',
    {
      // Secrets are removed, but what a source answers is the person's own.
      config: permit('admin'),
      schema: {
        tags: ['Sources'],
        summary: 'Show what a source was answered last',
        description:
          'The last five exchanges over HTTP since the hub was started, with status, headers and the beginning of the answer; keys, tokens, passwords and cookies are replaced by dots. Empty for a source that asks nothing over HTTP.',
        params: path,
        response: {
          200: z.array(recordedAnswerSchema).meta({ description: 'The newest first.' }),
          ...refused,
        },
      },
    },
    ({ params: { id } }) => {
      if (!sources.all.some((source) => source.id === id)) throw new Refusal(404, answerWords.noSource(id));
      return [...answers.of(id)];
    },
  );
}
