/** What a source would make of messages, found out without storing or announcing anything. */
import { z } from 'zod';
import type { Home, Message, Newest } from './collector.ts';
import type { Http } from './http.ts';
import { seriesKinds } from './series.ts';
import type { SeriesDefinition } from './series.ts';
import { unitNames } from './units.ts';

export const readBy = ['mapping', 'family', 'automatic'] as const;

export const dryReadingSchema = z.object({
  series: z.string().meta({ description: 'Canonical text, for example mqtt.temperature{device=shed}' }),
  unit: z.enum(unitNames),
  kind: z.enum(seriesKinds),
  device: z.string().nullable().meta({ description: 'As the series is labelled.' }),
  name: z.string().nullable().meta({ description: 'How the device would be shown, unless the settings name it.' }),
  value: z.number(),
  at: z.number().nullable().meta({ description: "The source's own time, epoch ms; null when the arrival counts." }),
  by: z.enum(readBy),
  mapping: z.number().nullable().meta({ description: 'Its place in the settings, from 1, when a mapping reads it.' }),
  family: z.string().nullable().meta({ description: 'Name of the family of devices that knows the topic.' }),
});
export type DryReading = z.output<typeof dryReadingSchema>;

export const dryOutcomeSchema = z.object({
  readings: z.array(dryReadingSchema).meta({ description: 'The samples that would be stored.' }),
  leftOut: z.array(z.string()).meta({ description: 'Why the rest would not be, a sentence each.' }),
  journal: z.array(z.string()).meta({ description: 'What would be told in the journal beside that.' }),
});
export type DryOutcome = z.output<typeof dryOutcomeSchema>;

export const topicUseSchema = z.object({
  topic: z.string(),
  mappings: z.array(z.number()).meta({ description: 'Those that match, by their place in the settings, from 1.' }),
  family: z.string().nullable().meta({ description: 'The family of devices that knows it.' }),
  automatic: z.boolean().meta({ description: 'Whether what no mapping reads is read.' }),
  devices: z.array(z.string()).meta({ description: 'Those it has had readings of, where no family knows it.' }),
});
export type TopicUse = z.output<typeof topicUseSchema>;

export type DryRequest<Settings = unknown> = {
  /** Read in this order, as if they came now; each changes what is known for the next. */
  readonly messages: readonly Message[];
  /** As the collector's schema gives them: as if the source had just been started with them. Else it goes on from where it is. */
  readonly settings?: Settings;
  /** What the broker keeps; wanted beside settings only. */
  readonly kept?: readonly Message[];
  /** Throws BadReading when there can be no such series, because it is known in another unit, for example. */
  readonly check: (definition: SeriesDefinition) => void;
  /** The newest sample of a series, if there is one. */
  readonly newest?: (definition: SeriesDefinition) => Newest | undefined;
};

/** What a source offers that can say what it would make of messages. Nothing may come of it: it works on copies. */
export type DryRunner<Settings = unknown> = {
  /** One outcome a message. */
  run(request: DryRequest<Settings>): readonly DryOutcome[];
  /** Topics it remembers, as they are read. */
  topics(): Iterable<TopicUse>;
};

const why = z.string().nullable().meta({ description: 'Why there is nothing, in a sentence; null where there is.' });

/** What settings would make of what they fetch now. */
export const dryFetchSchema = z.object({
  readings: z.array(
    z.object({
      reading: z.number().meta({ description: 'Its place in the settings, from 1.' }),
      series: z.string(),
      unit: z.enum(unitNames),
      kind: z.enum(seriesKinds),
      value: z.number().nullable(),
      at: z.number().nullable().meta({ description: "The source's own time, epoch ms; null when the fetch counts." }),
      why,
    }),
  ),
  lists: z.array(
    z.object({
      list: z.number().meta({ description: 'Its place in the settings, from 1.' }),
      becomes: z.string().meta({ description: 'The kind of the snapshot.' }),
      entries: z.number(),
      first: z.array(z.unknown()).meta({ description: 'The first three, as they would be shown.' }),
      why,
    }),
  ),
  fetched: z
    .object({
      type: z.string().nullable().meta({ description: 'Media type, when told.' }),
      bytes: z.number(),
      text: z.string().meta({ description: 'Its first 4,000 characters, secrets struck.' }),
    })
    .nullable()
    .meta({ description: 'null when nothing came.' }),
  why: why.meta({ description: 'Why all of it failed, in a sentence; null when it did not.' }),
});
export type DryFetch = z.output<typeof dryFetchSchema>;

export const dryFetchRequestSchema = z.strictObject({
  settings: z
    .record(z.string(), z.unknown())
    .meta({ description: 'As they stand below `settings` in mantel.yaml; secrets by their names.' }),
});

/** What a collector is lent to try settings. */
export type TryOut = {
  readonly http: Http;
  readonly home: Home;
  /** Throws BadReading when there can be no such series. */
  readonly check: (definition: SeriesDefinition) => void;
};

const topic = z.string().min(1).max(1_000);

/** A dry run as it is asked for over HTTP. */
export const dryRunRequestSchema = z
  .strictObject({
    source: z
      .string()
      .max(100)
      .optional()
      .meta({ description: 'Id of the source; the first that reads messages unless given.' }),
    messages: z
      .array(
        z.strictObject({
          topic: topic.refine((text) => !/[+#\0]/.test(text), 'a topic without + and #'),
          payload: z.string().meta({ description: 'The message as text; empty is an empty message.' }),
        }),
      )
      .min(1)
      .max(50)
      .optional()
      .meta({ description: 'What to try, in this order, as if it came now.' }),
    listen: z
      .strictObject({
        topic: topic.meta({ description: 'A topic or an MQTT filter.' }),
        seconds: z.number().min(0).max(10).default(5),
      })
      .optional()
      .meta({
        description:
          'Instead of messages: the next one that really comes; if none does in this time, the first that the broker keeps.',
      }),
    settings: z.record(z.string(), z.unknown()).optional().meta({
      description: 'Settings of the source that are not saved, whole, to be tried instead of those that hold.',
    }),
  })
  .refine(({ messages, listen }) => (messages === undefined) !== (listen === undefined), 'either messages or listen');

export const dryRunAnswerSchema = z.object({
  source: z.string(),
  outcomes: z.array(
    dryOutcomeSchema.extend({
      topic: z.string(),
      payload: z.string().meta({ description: 'As text, its first 4,000 characters.' }),
      bytes: z.number(),
      kept: z.boolean().meta({ description: 'The broker had kept it, so its age is unknown.' }),
    }),
  ),
});
