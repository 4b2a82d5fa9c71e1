/** What would become of a message, for whoever writes a mapping. Nothing is stored, announced or remembered. */
import { z } from 'zod';
import type { Message } from '#model/collector.ts';
import {
  dryFetchRequestSchema,
  dryFetchSchema,
  dryRunAnswerSchema,
  dryRunRequestSchema,
  topicUseSchema,
} from '#model/dry-run.ts';
import type { DryOutcome } from '#model/dry-run.ts';
import { sourceTrialRequestSchema, sourceTrialSchema } from '#model/source-kind-api.ts';
import { dryRunWords } from '#model/words/hub-en.ts';
import { refusalWords } from '#model/words/refusals-en.ts';
import { trialWords } from '#model/words/settings-en.ts';
import { isFilter, topicMatches } from '../broker/topics.ts';
import type { DryRunning } from '../dry-running.ts';
import { abortWith } from './abort-with.ts';
import type { ApiDependencies } from './dependencies.ts';
import { Refusal } from './refusal.ts';
import { type Routes, permit, refused } from './routes.ts';

const mostShown = 4_000;

const topicsQuery = z.object({
  source: z.string().max(100).optional(),
  filter: z.string().min(1).max(1_000).refine(isFilter, 'an MQTT filter').default('#'),
  limit: z.coerce.number().int().min(1).max(1_000).default(200),
});

export function dryRunRoutes(app: Routes, { dryRunning }: Pick<ApiDependencies, 'dryRunning'>): void {
  app.post(
    '/api/v1/dry-runs',
    {
      // It runs the sender's own settings, templates among them, and belongs to editing these.
      config: permit('admin'),
      schema: {
        tags: ['Settings'],
        summary: 'Try what a message would become',
        description:
          'Says which samples a message would become, what reads it, and why the rest would be left out. Nothing is stored or announced. With `settings` it answers as if the source had just been started with them, else as it is now. What the hub decides later is not foretold: a counter that jumps too far, a time that lies ahead.',
        body: dryRunRequestSchema.meta({
          examples: [
            {
              messages: [{ topic: 'garden/bed/status', payload: '{"probes":[{"raw":412}]}' }],
              settings: {
                mappings: [{ topic: 'garden/+/status', path: 'probes[0].raw', quantity: 'soil_moisture', scale: 0.1 }],
              },
            },
          ],
        }),
        response: { 200: dryRunAnswerSchema.meta({ description: 'One outcome a message.' }), ...refused },
      },
    },
    async ({ body: { source: wanted, messages, listen, settings } }) => {
      const source = sourceOf(dryRunning, wanted);
      if (listen) {
        if (!isFilter(listen.topic)) throw new Refusal(400, refusalWords.notFilter);
        const found = await dryRunning.listen(source, listen.topic, listen.seconds * 1_000, settings);
        if (found === undefined) throw unknownSource(dryRunning, source);
        if (found === 'nothing') throw new Refusal(404, dryRunWords.silence(listen.topic, listen.seconds));
        return { source, outcomes: [answerOf(found.message, found.outcome)] };
      }
      const given = (messages ?? []).map(messageOf);
      const outcomes = dryRunning.run(source, given, settings);
      if (!outcomes) throw unknownSource(dryRunning, source);
      return {
        source,
        outcomes: given.flatMap((message, index) => {
          const outcome = outcomes[index];
          return outcome ? [answerOf(message, outcome)] : [];
        }),
      };
    },
  );

  app.post(
    '/api/v1/dry-runs/web',
    {
      // It fetches whatever address the sender names, also one in the home, and sends secrets there.
      config: permit('admin'),
      schema: {
        tags: ['Settings'],
        summary: 'Try what a web address would become',
        description:
          'Fetches once as a source of the kind `web` with these settings would, and says for each reading and list what became of it, or why nothing did. Nothing is stored. The answer counts for the quota of the address.',
        body: dryFetchRequestSchema.meta({
          examples: [
            {
              settings: {
                url: 'http://127.0.0.1:9000/level.json',
                readings: [{ quantity: 'level', unit: 'm', json: 'level_cm', scale: 0.01 }],
              },
            },
          ],
        }),
        response: { 200: dryFetchSchema.meta({ description: 'What became of each.' }), ...refused },
      },
    },
    async ({ body: { settings } }) => {
      const outcome = await dryRunning.fetch('web', settings);
      if (!outcome) throw new Refusal(404, dryRunWords.noFetch);
      return outcome;
    },
  );

  app.post(
    '/api/v1/dry-runs/source',
    {
      // As for the web: it reads from wherever the sender says, and sends secrets there.
      config: permit('admin'),
      schema: {
        tags: ['Settings'],
        summary: 'Try a source',
        description:
          'Runs a source with these settings, and with secrets that are only typed, until its first values have come or the time is over; ends when whoever asks goes away. Nothing is stored. Its calls count for its quota.',
        body: sourceTrialRequestSchema.meta({
          examples: [{ kind: 'openweather', settings: {}, secrets: [{ path: ['key'], value: '...' }], seconds: 15 }],
        }),
        response: { 200: sourceTrialSchema.meta({ description: 'What came, or why nothing did.' }), ...refused },
      },
    },
    async ({ body }, reply) => {
      const outcome = await dryRunning.trial(body, abortWith(reply));
      if (!outcome) throw new Refusal(404, trialWords.noKind(body.kind));
      return outcome;
    },
  );

  app.get(
    '/api/v1/topics',
    {
      config: permit('view'),
      schema: {
        tags: ['Settings'],
        summary: 'List topics and what reads them',
        description:
          'Topics on which something came since the source was started, and which it remembers: at most 10,000.',
        querystring: topicsQuery,
        response: { 200: z.array(topicUseSchema).meta({ description: 'By topic, at most `limit`.' }), ...refused },
      },
    },
    ({ query: { source: wanted, filter, limit } }) => {
      const source = sourceOf(dryRunning, wanted);
      const topics = dryRunning.topics(source);
      if (!topics) throw unknownSource(dryRunning, source);
      return [...topics]
        .filter(({ topic }) => topicMatches(filter, topic))
        .toSorted((one, other) => (one.topic < other.topic ? -1 : 1))
        .slice(0, limit);
    },
  );
}

function sourceOf(dryRunning: DryRunning, wanted: string | undefined): string {
  const source = wanted ?? dryRunning.sources()[0];
  if (source === undefined) throw new Refusal(404, dryRunWords.none);
  return source;
}

function unknownSource(dryRunning: DryRunning, source: string): Refusal {
  const all = dryRunning.sources();
  return new Refusal(404, all.length === 0 ? dryRunWords.none : dryRunWords.unknown(source, all));
}

const messageOf = ({ topic, payload }: { topic: string; payload: string }): Message => ({
  topic,
  payload: Buffer.from(payload),
  qos: 0,
  retain: false,
});

function answerOf({ topic, payload, wasKept = false }: Message, outcome: DryOutcome) {
  // A character has at most four bytes.
  const text = Buffer.from(payload.subarray(0, 4 * mostShown)).toString('utf8');
  return { topic, payload: text.slice(0, mostShown), bytes: payload.length, kept: wasKept, ...outcome };
}
