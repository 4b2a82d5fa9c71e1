/**
 * Where agents and scripts that write to InfluxDB write to Mantel instead: `/write` of version 1 and `/api/v2/write` of
 * version 2, and what their clients ask before (docs/decisions/0012-line-protocol.md). Answered 204 only once all that
 * was taken is on disk.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { influxErrorSchema, influxHealthSchema } from '#model/api.ts';
import { influxWords } from '#model/words/api-en.ts';
import { maxSeries } from '../ingest/slots.ts';
import type { BadLine } from '../line-protocol/parse.ts';
import { createLineReader } from '../line-protocol/samples.ts';
import { type Precision, precisions } from '../line-protocol/values.ts';
import type { ApiDependencies } from './dependencies.ts';
import { influxBodyLimit, influxText, tooLarge } from './influx-body.ts';
import { influxMark } from './influx-mark.ts';
import { answerStatement } from './influx-query.ts';
import { byProgram, pageConstraint } from './page-constraint.ts';
import { type Routes, permit, refused } from './routes.ts';
import { refuseWhileUnable, untilStored } from './storing.ts';

/** The codes of InfluxDB version 2. */
const codes: Readonly<Record<number, string>> = {
  400: 'invalid',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not found',
  405: 'method not allowed',
  413: 'request too large',
  415: 'unsupported media type',
  421: 'forbidden',
  429: 'too many requests',
  503: 'unavailable',
};

const permitInflux = { ...permit('ingest'), ...influxMark };

/** Kept free for all other sources: an agent whose tags are ever new must not shut a new sensor out. */
const reservedSeries = 1_000;

/** Bad lines of one body that are told. */
const mostTold = 10;
/** Bad lines at its beginning after which the rest of a body is not looked at. */
const mostNonsense = 1_000;

const unused = z.string().optional();
/** Mantel has one store, so where in InfluxDB it would go is read over. */
const v1Query = z.object({
  precision: z.enum(precisions).default('ns').meta({ description: 'Of the times in the lines.' }),
  db: unused,
  rp: unused,
  u: z.string().optional().meta({ description: 'Name of the token.' }),
  p: z.string().optional().meta({ description: 'The token.' }),
});
const v2Query = v1Query.pick({ precision: true }).extend({ org: unused, bucket: unused });
const statementQuery = z.object({ q: z.string().optional() });

const stored = { 204: z.null().meta({ description: 'All lines are on disk.' }) };
const refusedAsV2 = {
  '4xx': influxErrorSchema.meta({ description: 'Refused, wholly or in part; the sentence says why.' }),
  '5xx': influxErrorSchema.meta({ description: 'Mantel could not do it now; the sentence says why.' }),
};
const tags = ['InfluxDB'];
const about =
  'Lines of InfluxDB line protocol, as they are or packed with gzip, up to 4 MB. Lines that can be read are stored, and the answer is 204 after the commit that holds them all; when some cannot, the others are stored all the same and the answer is 400 with the number of each and what is wrong with it.';

type Parts = Pick<ApiDependencies, 'ingest' | 'timers' | 'version'>;

export async function influxRoutes(app: Routes, parts: Parts): Promise<void> {
  app.addConstraintStrategy(pageConstraint);
  await app.register(async (plain) => {
    const scoped = plain.withTypeProvider<ZodTypeProvider>();
    speakAsInflux(scoped);
    writeRoutes(scoped, parts);
    greetingRoutes(scoped, parts);
  });
}

/** Bodies of any type, and refusals that clients of version 2 find their sentence in. */
function speakAsInflux(app: Routes): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.setErrorHandler((error) => {
    // What is thrown here goes on to the gate, which answers it.
    throw error instanceof Error && 'code' in error && error.code === 'FST_ERR_CTP_BODY_TOO_LARGE' ? tooLarge() : error;
  });
  app.addHook('preSerialization', (request, reply, payload, done) => {
    const isRefusal = typeof payload === 'object' && payload !== null && 'error' in payload;
    if (!isRefusal || !request.url.startsWith('/api/v2/')) return done(null, payload);
    return done(null, { ...payload, code: codes[reply.statusCode] ?? 'internal error', message: payload.error });
  });
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('cache-control', 'no-store');
    // Whatever clients call it, and the command line of InfluxDB 1 calls it nothing: Fastify refuses an empty name.
    if (request.headers['content-type'] !== undefined) request.headers['content-type'] = 'text/plain';
    done();
  });
}

function writeRoutes(app: Routes, { ingest, timers }: Parts): void {
  const reader = createLineReader();
  const known = { find: (key: string) => ingest.find(key), room: () => maxSeries - reservedSeries - ingest.slots.size };

  /** The sentence and the first line when some lines were bad; undefined when all is on disk. */
  async function write(
    request: FastifyRequest,
    precision: Precision,
  ): Promise<{ error: string; line: number } | undefined> {
    refuseWhileUnable(ingest);
    const text = await influxText(request.body, request.headers['content-encoding']);
    const told: BadLine[] = [];
    let isNonsense = false;
    const count = { lines: 0, bad: 0, samples: 0 };
    for (const { lines, samples, bad } of reader.read(text, precision, known)) {
      ingest.putAll(samples);
      count.lines += lines;
      count.bad += bad.length;
      count.samples += samples.length;
      told.push(...bad.slice(0, mostTold - told.length));
      // A thousand lines of which none is one: a body of something else.
      isNonsense = count.bad === count.lines && count.bad >= mostNonsense;
      if (isNonsense) break;
      await turn();
    }
    if (count.samples > 0) await untilStored(ingest, timers, request.raw.socket);
    const [first] = told;
    const rest = isNonsense ? influxWords.restUnread : '';
    return first && { error: influxWords.badLines(told, count.bad, count.lines) + rest, line: first.line };
  }

  const options = { config: permitInflux, bodyLimit: influxBodyLimit };
  app.post(
    '/write',
    {
      ...options,
      schema: {
        tags,
        summary: 'Write lines (InfluxDB 1)',
        description: about,
        querystring: v1Query,
        response: { ...stored, ...refused },
      },
    },
    async (request, reply) => answer(reply, await write(request, request.query.precision)),
  );
  app.post(
    '/api/v2/write',
    {
      ...options,
      schema: {
        tags,
        summary: 'Write lines (InfluxDB 2)',
        description: about,
        querystring: v2Query,
        response: { ...stored, ...refusedAsV2 },
      },
    },
    async (request, reply) => answer(reply, await write(request, request.query.precision)),
  );
}

const answer = (reply: FastifyReply, trouble: { error: string; line: number } | undefined): FastifyReply =>
  trouble ? reply.code(400).send(trouble) : reply.code(204).send(null);

/** Lets everything else have its turn. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function greetingRoutes(app: Routes, { ingest, version }: Parts): void {
  app.get(
    '/ping',
    {
      config: permitInflux,
      schema: {
        tags,
        summary: 'Ping',
        description: 'What clients ask to find out whether somebody is there.',
        response: { 204: z.null().meta({ description: 'Somebody is.' }), ...refused },
      },
    },
    (_request, reply) => {
      reply.code(204).header('x-influxdb-version', `mantel-${version}`);
      return null;
    },
  );

  app.get(
    '/health',
    {
      config: permitInflux,
      constraints: byProgram,
      schema: {
        tags,
        summary: 'Health (InfluxDB 2)',
        description: 'Whether lines can be stored now. A browser that asks for a page gets the screen instead.',
        response: {
          200: influxHealthSchema.meta({ description: 'They can.' }),
          503: influxHealthSchema.meta({ description: 'They cannot; the message says why.' }),
          ...refused,
        },
      },
    },
    (_request, reply) => {
      const { failing } = ingest.store;
      const health = { name: 'mantel', checks: [], version };
      if (!failing) return { ...health, message: 'ready for queries and writes', status: 'pass' as const };
      reply.code(503);
      return { ...health, message: failing.reason, status: 'fail' as const };
    },
  );

  const statement = {
    config: permitInflux,
    schema: {
      tags,
      summary: 'Statement (InfluxDB 1)',
      description:
        'Creating a database, which clients do before they write, succeeds and does nothing. Mantel answers no queries in InfluxQL.',
      querystring: statementQuery,
      response: { 200: z.looseObject({}).meta({ description: 'As InfluxDB answers.' }), ...refused },
    },
  };
  app.get('/query', statement, (request) => answerStatement(request.query.q ?? ''));
  app.post('/query', statement, async (request) => {
    const { q } = request.query;
    // Some clients announce gzip with every request, whatever they send.
    if (q !== undefined) return answerStatement(q);
    const form = new URLSearchParams(await influxText(request.body, request.headers['content-encoding']));
    return answerStatement(form.get('q') ?? '');
  });
}
