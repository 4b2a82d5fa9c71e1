/** What cannot be read and why: sources, devices, clients of the broker and sticks, one sentence each. */
import { z } from 'zod';
import { troubleSchema } from '#model/api.ts';
import { sourceWords } from '#model/words/hub-en.ts';
import type { ApiDependencies } from './dependencies.ts';
import { type Routes, permit, refused } from './routes.ts';

type Parts = Pick<ApiDependencies, 'sources' | 'troubles' | 'sticks'>;

const isWell: ReadonlySet<string> = new Set(['starting', 'healthy', 'off']);

export function troubleRoutes(app: Routes, { sources, troubles, sticks }: Parts): void {
  app.get(
    '/api/v1/troubles',
    {
      config: permit('view'),
      schema: {
        tags: ['Status'],
        summary: 'List what needs a look',
        description:
          'Everything that is silent, locked or misconfigured: sources, devices, clients of the MQTT broker and USB sticks, each in one sentence with what to do.',
        response: {
          200: z.array(troubleSchema).meta({ description: 'Empty when all is well.' }),
          ...refused,
        },
      },
    },
    () => [
      ...sources.all
        .filter(({ health }) => !isWell.has(health.state))
        // What is wrong with a part stands below, each part on its own.
        .filter(({ health }) => !troubles().some(({ text }) => text === health.reason))
        .map(({ title, health }) => ({
          subject: title,
          device: null,
          since: health.since,
          text: health.reason ?? sourceWords.doesNotWork(title),
        })),
      ...troubles(),
      ...sticks
        .waiting()
        .map(({ stick, told, since }) => ({ subject: stick.name, device: null, since, text: told.text })),
    ],
  );
}
