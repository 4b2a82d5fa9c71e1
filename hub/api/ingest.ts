/** Samples over HTTP: the whole batch or nothing, and 200 only once it is on disk. */
import type { z } from 'zod';
import { ingestAnswerSchema, ingestSchema } from '#model/api.ts';
import { type SeriesDefinition, parseSeriesKey } from '#model/series.ts';
import { BadReading } from '#model/trouble.ts';
import type { Slot } from '../ports.ts';
import type { ApiDependencies } from './dependencies.ts';
import { Refusal } from './refusal.ts';
import { type Routes, permit, refused } from './routes.ts';
import { within } from './within.ts';

/** A sender hears within this time whether its batch is stored. */
export const storeDeadline = 30_000;
/** The largest time a Date can hold; ECMA-262, time values and time range. */
const latestTime = 8.64e15;

type Sample = z.output<typeof ingestSchema>['samples'][number];
type Parts = Pick<ApiDependencies, 'ingest' | 'after'>;

export function ingestRoutes(app: Routes, { ingest, after }: Parts): void {
  app.post(
    '/api/v1/ingest',
    {
      config: permit('ingest'),
      schema: {
        tags: ['Series'],
        summary: 'Store samples',
        description:
          'Stores all samples or none, and answers 200 only after the commit that holds them. After a 503 the batch may be sent again: samples that carry `at` are stored once however often they are sent. A new series needs a `unit`.',
        body: ingestSchema,
        response: { 200: ingestAnswerSchema.meta({ description: 'All samples are on disk.' }), ...refused },
      },
    },
    async ({ body: { samples }, raw }) => {
      refuseWhileUnable(ingest);
      const definitions = samples.map((sample, index) => check(sample, index, ingest.find(sample.series)));
      const slots = definitions.map((definition) => ('id' in definition ? definition : ingest.open(definition)));
      for (const [i, slot] of slots.entries()) {
        const sample = samples[i];
        if (sample) ingest.put(slot, sample.value, sample.at);
      }
      const stored = new Promise<void>((resolve, reject) => {
        ingest.whenStored(raw.socket, (error) => (error ? reject(error) : resolve()));
      });
      await within(storeDeadline, after, stored);
      return { stored: samples.length };
    },
  );
}

function refuseWhileUnable(ingest: Parts['ingest']): void {
  const { failing } = ingest.store;
  const reason = failing
    ? failing.reason
    : ingest.full
      ? 'The store is behind; send the batch again in a moment.'
      : undefined;
  if (reason !== undefined) throw new Refusal(503, reason, { 'retry-after': '5' });
}

/** The slot of a sample, or what a new series would be; throws before anything of the batch was taken. */
function check(sample: Sample, index: number, slot: Slot | undefined): Slot | SeriesDefinition {
  const { series, unit, kind, at } = sample;
  const wrong = (text: string) => new Refusal(400, `samples, entry ${index + 1}: ${text}`);
  if (at !== undefined && (at < 0 || at > latestTime)) throw wrong(`${at} is not a time in epoch milliseconds.`);
  if (slot) {
    const { definition } = slot;
    if (unit !== undefined && unit !== definition.unit)
      throw wrong(`${series} is in "${definition.unit}", not "${unit}".`);
    if (kind !== undefined && kind !== definition.kind)
      throw wrong(`${series} is a ${definition.kind}, not a ${kind}.`);
    return slot;
  }
  if (unit === undefined) throw wrong(`${series} is new; say its unit.`);
  try {
    return { ...parseSeriesKey(series), unit, kind: kind ?? 'gauge' };
  } catch (error) {
    if (error instanceof BadReading) throw new Refusal(400, `samples, entry ${index + 1}: ${error.message}`);
    throw error;
  }
}
