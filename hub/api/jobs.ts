/** What a person can do with jobs. */
import {
  backfillRequestSchema,
  backfillSchema,
  costsSchema,
  jobAnswerSchema,
  jobPathSchema,
  pauseRequestSchema,
  runRequestSchema,
} from '#model/job-api.ts';
import type { JobAnswer } from '../jobs/job-control.ts';
import type { ApiDependencies } from './dependencies.ts';
import { Refusal } from './refusal.ts';
import { type Routes, permit, refused } from './routes.ts';
import { untilStored } from './storing.ts';

/** 423: somebody else is at it, and asking again with more emphasis changes nothing; 409 is what a confirmation changes. */
const status = { unknown: 404, busy: 423, invalid: 400 } as const;

export function jobRoutes(
  app: Routes,
  { jobs, ingest, timers }: Pick<ApiDependencies, 'jobs' | 'ingest' | 'timers'>,
): void {
  const path = '/api/v1/jobs/:source/:job' as const;

  app.post(
    `${path}/run`,
    {
      config: permit('control'),
      schema: {
        tags: ['Jobs'],
        summary: 'Run a job now',
        description:
          'Begins a run, whatever its schedule, also of a job that is paused or could not go on. Answers once it is begun; `/api/v1/runs` tells how it ended.',
        params: jobPathSchema,
        body: runRequestSchema.meta({ examples: [{ confirmed: false }] }),
        response: {
          202: jobAnswerSchema.meta({ description: 'It begins.' }),
          409: costsSchema.meta({
            description: 'It would take calls that are spread over the rest of the day; confirm it.',
          }),
          ...refused,
        },
      },
    },
    ({ params: { source, job }, body }, reply) => {
      const answer = jobs.run(source, job, body?.confirmed ?? false);
      if (answer.outcome === 'costs') {
        reply.code(409);
        return { error: answer.reason, calls: answer.calls };
      }
      done(answer);
      reply.code(202);
      return { source, job };
    },
  );

  app.post(
    `${path}/pause`,
    {
      config: permit('control'),
      schema: {
        tags: ['Jobs'],
        summary: 'Pause a job, or let it go on',
        description: 'A paused job does not run at its times, also after a restart. Answers once that is on disk.',
        params: jobPathSchema,
        body: pauseRequestSchema.meta({ examples: [{ paused: true }] }),
        response: { 200: jobAnswerSchema.meta({ description: 'It is so.' }), ...refused },
      },
    },
    async ({ params: { source, job }, body: { paused }, raw }) => {
      done(jobs.pause(source, job, paused));
      await untilStored(ingest, timers, raw.socket);
      return { source, job };
    },
  );

  app.post(
    `${path}/backfill`,
    {
      config: permit('control'),
      schema: {
        tags: ['Jobs'],
        summary: 'Fetch days gone by',
        description:
          'Fetches them step by step, the newest first, as the quota of the source allows, and goes on after a restart. What is there already is replaced by the same. Answers once that is on disk; the job tells how far it is.',
        params: jobPathSchema,
        body: backfillRequestSchema.meta({ examples: [{ from: '2025-11-01', to: '2026-10-31' }] }),
        response: { 202: backfillSchema.meta({ description: 'It begins.' }), ...refused },
      },
    },
    async ({ params: { source, job }, body: { from, to }, raw }, reply) => {
      const backfill = done(jobs.backfill(source, job, from, to));
      await untilStored(ingest, timers, raw.socket);
      reply.code(202);
      return backfill;
    },
  );

  app.delete(
    `${path}/backfill`,
    {
      config: permit('control'),
      schema: {
        tags: ['Jobs'],
        summary: 'Stop fetching days gone by',
        description: 'What was fetched stays.',
        params: jobPathSchema,
        response: { 200: jobAnswerSchema.meta({ description: 'It has ended.' }), ...refused },
      },
    },
    async ({ params: { source, job }, raw }) => {
      done(jobs.cancel(source, job));
      await untilStored(ingest, timers, raw.socket);
      return { source, job };
    },
  );
}

/** What came of it. Throws a Refusal when nothing did. */
function done<Done>(answer: JobAnswer<Done>): Done {
  if (answer.outcome === 'done') return answer.value;
  throw new Refusal(answer.outcome === 'costs' ? 409 : status[answer.outcome], answer.reason);
}
