/** The built screen and the reference page: plain files, open to whoever reaches us, because they hold nothing private. */
import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { z } from 'zod';
import { refusalWords } from '#model/words/refusals-en.ts';
import type { ApiDependencies } from './dependencies.ts';
import { screenPolicy } from './frames.ts';
import { Refusal } from './refusal.ts';
import { type Routes, permit } from './routes.ts';

/** Vite names what never changes by its hash, below assets/. */
const hashed = /^assets\/[^/]+-[\w-]{8,}\.\w+$/;

export async function screenRoutes(
  app: Routes,
  { screenFolder, devices }: Pick<ApiDependencies, 'screenFolder' | 'devices'>,
): Promise<void> {
  const file = { config: permit('open'), schema: { hide: true } };
  await app.register(fastifyStatic, {
    root: screenFolder,
    serve: false,
    cacheControl: false,
    dotfiles: 'deny',
    suppressWarning: true,
  });

  app.get('/api/reference', file, (_request, reply) => {
    refuseUnbuilt(screenFolder, 'reference/index.html');
    return reply.header('cache-control', 'no-cache').sendFile('reference/index.html');
  });

  app.get('/*', { ...file, schema: { hide: true, params: z.object({ '*': z.string() }) } }, (request, reply) => {
    const name = request.params['*'];
    if (name === 'api' || name.startsWith('api/')) return reply.callNotFound();
    // A path without a file name is a page of the screen, which finds its own way from there. Names of series hold dots.
    if (name.startsWith('series/') || extname(name) === '') {
      refuseUnbuilt(screenFolder, 'index.html');
      return reply
        .header('cache-control', 'no-cache')
        .header('content-security-policy', screenPolicy(devices.settings().pages))
        .sendFile('index.html');
    }
    return reply
      .header('cache-control', hashed.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache')
      .sendFile(name);
  });
}

function refuseUnbuilt(folder: string, name: string): void {
  if (!existsSync(join(folder, name))) throw new Refusal(503, refusalWords.notBuilt);
}
