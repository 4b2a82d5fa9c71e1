/**
 * Writes docs/reference/openapi.json from the schemas of the routes. With --check it writes nothing and ends with
 * status 1 when the file would change.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifySwagger from '@fastify/swagger';
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ApiDependencies } from '#hub/api/dependencies.ts';
import { permissionOf } from '#hub/api/routes.ts';
import { buildApi } from '#hub/api/server.ts';
import {
  alertSchema,
  errorSchema,
  healthSchema,
  historySchema,
  latestSchema,
  seriesSchema,
  sourceSchema,
  statusSchema,
  tokenSchema,
} from '#model/api.ts';
import { journalEntrySchema } from '#model/journal-api.ts';
import { fieldSchema } from '#model/settings-api.ts';

const file = join(import.meta.dirname, '../docs/reference/openapi.json');

/** Schemas that stand under their own name in the document instead of wherever they are used. */
const named = {
  Alert: alertSchema,
  Error: errorSchema,
  Field: fieldSchema,
  Health: healthSchema,
  History: historySchema,
  JournalEntry: journalEntrySchema,
  Latest: latestSchema,
  Series: seriesSchema,
  Source: sourceSchema,
  Status: statusSchema,
  Token: tokenSchema,
};

const introduction = `Mantel's own interface, which its screen uses as well. Times are epoch milliseconds, units are those of the series.

A program sends its token as \`Authorization: Bearer\`. Programs on the same machine need none to view, to acknowledge alerts and to send samples, unless the setting \`trust_loopback\` is off. Every refusal is \`{"error": "one plain sentence"}\`: 400 for what cannot be read, 401 without a valid token, 403 without the scope, 404 and 405 for no such thing, 413 and 415 for a body too large or not JSON, 421 for a foreign host name, 429 after too many wrong tokens, 503 while the store cannot write.`;

/** Route groups touch these while they register; nothing else is used before the server listens. */
function documentationOnly(): ApiDependencies {
  const nothing: Disposable = { [Symbol.dispose]: () => undefined };
  const present: Partial<ApiDependencies> = {
    screenFolder: import.meta.dirname,
    proxies: [],
    timers: { after: () => nothing, every: () => nothing },
    live: { subscribe: () => nothing, hello: () => unused('live.hello'), bannerSeen: () => unused('live.bannerSeen') },
    access: new Proxy({} as ApiDependencies['access'], {
      get: (_, name) => (name === 'onChange' ? () => nothing : unused(String(name))),
    }),
  };
  return present as ApiDependencies;
}

function unused(name: string): never {
  throw new Error(`${name} is not there while the documentation is written.`);
}

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;

/** What zod writes that tells a reader nothing: the bounds of every whole number. */
const zodToJsonConfig = {
  override: ({ jsonSchema }: { jsonSchema: { minimum?: number; maximum?: number } }) => {
    if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  },
};

async function describe(): Promise<string> {
  for (const [id, schema] of Object.entries(named)) z.globalRegistry.add(schema, { ...schema.meta(), id });
  const toJson = createJsonSchemaTransform({ zodToJsonConfig });
  const app = await buildApi(documentationOnly(), async (instance) => {
    await instance.register(fastifySwagger, {
      openapi: {
        openapi: '3.1.0',
        info: { title: 'Mantel', version: '1', description: introduction, license: { name: 'MIT', identifier: 'MIT' } },
        servers: [{ url: 'http://127.0.0.1:8440', description: 'This machine' }],
        components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
      },
      transform: (route) => {
        const { schema, url } = toJson(route);
        const permission = permissionOf(route.route.config) ?? 'admin';
        const scope = permission === 'acknowledge' ? 'control' : permission;
        return { schema: { ...schema, security: scope === 'open' ? [] : [{ token: [scope] }] }, url };
      },
      transformObject: createJsonSchemaTransformObject({ zodToJsonConfig }),
    });
  });
  try {
    await app.ready();
    const document = JSON.parse(JSON.stringify(app.swagger())) as Json;
    dropUnused(document);
    return `${JSON.stringify(document, undefined, 2)}\n`;
  } finally {
    await app.close();
  }
}

/** Each named schema comes twice, as it is sent and as it is answered; only what is referred to stays. */
function dropUnused(document: Json): void {
  const schemas = at(at(document, 'components'), 'schemas');
  if (typeof schemas !== 'object' || schemas === null || Array.isArray(schemas)) return;
  for (;;) {
    const text = JSON.stringify(document);
    const unused = Object.keys(schemas).filter((name) => !text.includes(`"#/components/schemas/${name}"`));
    if (unused.length === 0) return;
    for (const name of unused) delete schemas[name];
  }
}

function at(json: Json | undefined, key: string): Json | undefined {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? json[key] : undefined;
}

const document = await describe();
if (process.argv.includes('--check')) {
  const current = await readFile(file, 'utf8').catch(() => '');
  if (current !== document) {
    console.error('docs/reference/openapi.json is not what the routes say; run node scripts/generate-openapi.ts.');
    process.exitCode = 1;
  }
} else {
  await writeFile(file, document);
}
