/** Counters that jumped further than they can, and what a person says of them. */
import { z } from 'zod';
import { heldActionSchema, heldAnswerSchema, heldSchema } from '#model/api.ts';
import type { HeldCounter } from '../ports.ts';
import { refusalWords } from '#model/words/refusals-en.ts';
import type { ApiDependencies } from './dependencies.ts';
import { Refusal } from './refusal.ts';
import { type Routes, permit, refused } from './routes.ts';
import { untilStored } from './storing.ts';

const told = ({ key, definition, before, first, last, readings }: HeldCounter): z.output<typeof heldSchema> => ({
  series: key,
  unit: definition.unit,
  before,
  first,
  last,
  readings,
});

export function heldRoutes(app: Routes, { ingest, timers }: Pick<ApiDependencies, 'ingest' | 'timers'>): void {
  app.get(
    '/api/v1/held',
    {
      config: permit('view'),
      schema: {
        tags: ['Series'],
        summary: 'List counters that jumped',
        description:
          'Counters whose newest readings cannot follow from those before. They are kept, on disk, outside their series until somebody says what they are, the counter reads as before again, or a day has passed.',
        response: { 200: z.array(heldSchema).meta({ description: 'Those that nobody has decided.' }), ...refused },
      },
    },
    () =>
      ingest.counters
        .all()
        .filter(({ decided }) => !decided)
        .map(told),
  );

  app.post(
    '/api/v1/held',
    {
      config: permit('acknowledge'),
      schema: {
        tags: ['Series'],
        summary: 'Accept or dismiss a jump',
        description:
          '`accept` puts the readings into the series as they are, and the jump counts as consumed. `dismiss` does not count the jump: the counter goes on from the reading before it. Answers once that is on disk.',
        body: heldActionSchema.meta({ examples: [{ series: 'kasa.energy{device=desk-plug}', action: 'accept' }] }),
        response: { 200: heldAnswerSchema.meta({ description: 'It is decided.' }), ...refused },
      },
    },
    async ({ body: { series, action }, raw }) => {
      const { counters } = ingest;
      const readings = counters.all().find(({ key }) => key === series)?.readings ?? 0;
      if (!(action === 'accept' ? counters.accept(series) : counters.leaveOut(series))) {
        throw new Refusal(404, refusalWords.notHeld(series));
      }
      await untilStored(ingest, timers, raw.socket);
      return { series, readings };
    },
  );
}
