/** How the hub is. */
import { healthSchema, statusSchema } from '#model/api.ts';
import { StoreUnavailable } from '#storage/contract.ts';
import type { ApiDependencies } from './dependencies.ts';
import { type Routes, permit, refused } from './routes.ts';
import { within } from './within.ts';

/** The store answers from another thread, which may be waiting for a disk that does not answer. */
const statisticsDeadline = 2_000;

type Parts = Pick<
  ApiDependencies,
  'ingest' | 'store' | 'sources' | 'broker' | 'clock' | 'timers' | 'version' | 'instance' | 'startedAt'
>;

export function statusRoutes(app: Routes, parts: Parts): void {
  const { ingest, store, sources, broker, clock, timers, version, instance, startedAt } = parts;
  let known = { bytes: 0, series: 0 };

  async function statistics(): Promise<typeof known> {
    try {
      const { bytes, series } = await within(statisticsDeadline, timers, store.statistics());
      known = { bytes, series };
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
    }
    return known;
  }

  app.get(
    '/api/v1/status',
    {
      config: permit('view'),
      schema: {
        tags: ['Status'],
        summary: 'Status',
        description:
          'The hub, its store, its broker and its sources. While the store is busy its size is the last known one.',
        response: { 200: statusSchema.meta({ description: 'How the hub is now.' }), ...refused },
      },
    },
    async () => ({
      version,
      instance,
      startedAt,
      now: clock.now(),
      clockTrusted: clock.trusted,
      store: { failing: ingest.store.failing, ...(await statistics()), pendingRows: ingest.waiting.rows },
      broker: broker(),
      sources: [...sources.all],
    }),
  );

  app.get(
    '/api/v1/health',
    {
      config: permit('view'),
      schema: {
        tags: ['Status'],
        summary: 'Health, for probes',
        description: '200 while the hub serves and stores, 503 with the reason otherwise.',
        response: {
          200: healthSchema.meta({ description: 'All is well.' }),
          503: healthSchema.meta({ description: 'The hub runs, but cannot store.' }),
          ...refused,
        },
      },
    },
    (_request, reply) => {
      const { failing } = ingest.store;
      if (!failing) return { ok: true, version, instance };
      reply.code(503);
      return { ok: false, version, instance, reason: failing.reason };
    },
  );
}
