/** Samples over HTTP: the whole batch or nothing, and 200 only once it is on disk. */
import type { z } from 'zod';
import { ingestAnswerSchema, ingestSchema } from '#model/api.ts';
import { type SeriesDefinition, parseSeriesKey } from '#model/series.ts';
import { BadReading } from '#model/trouble.ts';
import { shapeWords } from '#model/words/api-en.ts';
import { readingWords } from '#model/words/readings-en.ts';
import type { ApiDependencies } from './dependencies.ts';
import { isSampleTime } from '../ingest/stamps.ts';
import { Refusal } from './refusal.ts';
import { type Routes, permit, refused } from './routes.ts';
import { refuseWhileUnable, untilStored } from './storing.ts';

/** Series of the hub and of the machine it runs on: rules rest on them. */
const own = /^(mantel|broker|host)\./;

const example: z.input<typeof ingestSchema> = {
  samples: [
    { series: 'garden.temperature{device=shed}', value: 3.5, unit: '°C' },
    { series: 'water.total', value: 128.431, at: 1_780_000_000_000, unit: 'm³', kind: 'counter' },
  ],
};

type Sample = z.output<typeof ingestSchema>['samples'][number];
type Parts = Pick<ApiDependencies, 'ingest' | 'timers'>;

export function ingestRoutes(app: Routes, { ingest, timers }: Parts): void {
  app.post(
    '/api/v1/ingest',
    {
      config: permit('ingest'),
      schema: {
        tags: ['Series'],
        summary: 'Store samples',
        description:
          'Stores all samples or none, and answers 200 only after the commit that holds them. After a 503 the batch may be sent again: samples that carry `at` are stored once however often they are sent. A new series needs a `unit`.',
        body: ingestSchema.meta({ examples: [example] }),
        response: { 200: ingestAnswerSchema.meta({ description: 'All samples are on disk.' }), ...refused },
      },
    },
    async ({ body: { samples }, raw }) => {
      refuseWhileUnable(ingest);
      const planned = new Map<string, SeriesDefinition>();
      const batch = samples.map((sample, index) => {
        const { series: key, value, at } = sample;
        const definition = checked(sample, index, ingest.find(key)?.definition ?? planned.get(key));
        planned.set(key, definition);
        return { key, definition, value, at };
      });
      ingest.putAll(batch);
      await untilStored(ingest, timers, raw.socket);
      return { stored: samples.length };
    },
  );
}

/** What the series of a sample is or, when it is new, would be. Throws before anything of the batch was taken. */
function checked(sample: Sample, index: number, known: SeriesDefinition | undefined): SeriesDefinition {
  const { series, unit, kind, at } = sample;
  const wrong = (text: string) => new Refusal(400, `samples, ${shapeWords.entry(index + 1)}: ${text}`);
  if (at !== undefined && !isSampleTime(at)) {
    throw wrong(readingWords.noTimeItself(at));
  }
  if (own.test(series)) throw wrong(readingWords.ownName(series));
  if (known) {
    if (unit !== undefined && unit !== known.unit) throw wrong(readingWords.otherUnit(series, known.unit, unit));
    if (kind !== undefined && kind !== known.kind) throw wrong(readingWords.otherKind(series, known.kind, kind));
    return known;
  }
  if (unit === undefined) throw wrong(readingWords.unitMissing(series));
  try {
    return { ...parseSeriesKey(series), unit, kind: kind ?? 'gauge' };
  } catch (error) {
    throw error instanceof BadReading ? wrong(error.message) : error;
  }
}
