/** Backups: listed, made, fetched, taken in, taken away and put back. */
import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import {
  backupNameSchema,
  backupSchema,
  backupsSchema,
  restartAnswerSchema,
  restoreRequestSchema,
} from '#model/backup-api.ts';
import { backupWords as words } from '#model/words/backups-en.ts';
import { unhurriedUpload, unhurriedWork } from './deadlines.ts';
import type { ApiDependencies } from './dependencies.ts';
import { Refusal } from './refusal.ts';
import { type Routes, permit, refused } from './routes.ts';

const named = z.object({ name: backupNameSchema });
/** Bytes: a hundred homes. */
const largest = 64 * 1024 * 1024 * 1024;

export async function backupRoutes(app: Routes, { backups }: Pick<ApiDependencies, 'backups'>): Promise<void> {
  app.get(
    '/api/v1/backups',
    {
      config: permit('view'),
      schema: {
        tags: ['Backups'],
        summary: 'List backups',
        description: 'With their age and size, when the next one is made, and what is wrong where that fails.',
        response: { 200: backupsSchema.meta({ description: 'The newest first.' }), ...refused },
      },
    },
    () => backups.list(),
  );

  app.post(
    '/api/v1/backups',
    {
      config: permit('admin'),
      preParsing: unhurriedWork,
      schema: {
        tags: ['Backups'],
        summary: 'Make a backup now',
        description:
          'Copies the store while it goes on, with the settings, and answers once the copy was opened and found whole. Secrets are in no backup.',
        response: { 201: backupSchema.meta({ description: 'It is whole and on disk.' }), ...refused },
      },
    },
    async (_request, reply) => reply.code(201).send(await backups.make('asked')),
  );

  app.get(
    '/api/v1/backups/:name/file',
    {
      config: permit('admin'),
      schema: {
        tags: ['Backups'],
        summary: 'Fetch a backup',
        description: 'The file itself, to be kept elsewhere.',
        params: named,
        response: { 200: z.unknown().meta({ description: 'The file.' }), ...refused },
      },
    },
    ({ params: { name } }, reply) => {
      const found = backups.read(name);
      if (!found) throw new Refusal(404, words.none(name));
      return reply
        .type('application/octet-stream')
        .header('content-length', found.bytes)
        .header('content-disposition', `attachment; filename="${name}"`)
        .send(found.content);
    },
  );

  app.delete(
    '/api/v1/backups/:name',
    {
      config: permit('admin'),
      schema: {
        tags: ['Backups'],
        summary: 'Take a backup away',
        description: 'Removes its file.',
        params: named,
        response: { 204: z.null().meta({ description: 'It is gone.' }), ...refused },
      },
    },
    async ({ params: { name } }, reply) => {
      if (!(await backups.remove(name))) throw new Refusal(404, words.none(name));
      return reply.code(204).send(null);
    },
  );

  app.post(
    '/api/v1/restore',
    {
      config: permit('admin'),
      preParsing: unhurriedWork,
      schema: {
        tags: ['Backups'],
        summary: 'Put a backup back',
        description:
          'Checks it first; then Mantel starts anew with it. What was before becomes a backup. Whatever happens meanwhile, either the one or the other holds, whole.',
        body: restoreRequestSchema.meta({ examples: [{ backup: '2026-11-26-0330.mantel', settings: true }] }),
        response: { 202: restartAnswerSchema.meta({ description: 'It is whole and ready.' }), ...refused },
      },
    },
    async ({ body: { backup, settings } }, reply) => {
      const answer = await backups.restore(backup, settings);
      if (!answer) throw new Refusal(404, words.none(backup));
      return reply.code(202).send(answer);
    },
  );

  // Alone in reading something else than JSON.
  await app.register(async (uploads) => {
    uploads.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));
    uploads.post(
      '/api/v1/backups/upload',
      {
        config: permit('admin'),
        preParsing: unhurriedUpload,
        bodyLimit: largest,
        schema: {
          tags: ['Backups'],
          summary: 'Take a backup in',
          description:
            'The file as the body, with Content-Type: application/octet-stream. It is checked before it counts.',
          response: { 201: backupSchema.meta({ description: 'It is among the backups.' }), ...refused },
        },
      },
      async (request, reply) => {
        if (!isReadable(request.body)) throw new Refusal(400, words.notWhole);
        return reply.code(201).send(await backups.takeIn({ content: request.body, bytes: lengthOf(request.headers) }));
      },
    );
  });
}

/** Undefined for a body that is sent in pieces. */
const lengthOf = ({ 'content-length': length }: IncomingHttpHeaders): number | undefined =>
  length === undefined ? undefined : Number(length);

const isReadable = (body: unknown): body is Readable => typeof body === 'object' && body !== null && 'pipe' in body;
