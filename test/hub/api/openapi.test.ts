/** The document is made from the routes, so it must say all of them, and the committed one must be the one they make. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { permissionOf } from '#hub/api/routes.ts';
import { buildApi } from '#hub/api/server.ts';
import { fakeHub } from './fake-hub.ts';

const root = join(import.meta.dirname, '../../..');

type Operation = {
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly object[];
  readonly responses: Readonly<Record<string, { readonly description: string }>>;
};
type Document = {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
};

const text = await readFile(join(root, 'docs/reference/openapi.json'), 'utf8');
const document = JSON.parse(text) as Document;

async function routes(): Promise<{ readonly method: string; readonly url: string; readonly open: boolean }[]> {
  const found: { method: string; url: string; open: boolean }[] = [];
  const app = await buildApi(fakeHub().dependencies, async (instance) => {
    instance.addHook('onRoute', ({ method, url, config, schema }) => {
      const hidden = schema !== undefined && 'hide' in schema && schema.hide === true;
      for (const one of [method].flat()) {
        if (one !== 'HEAD' && !hidden) found.push({ method: one, url, open: permissionOf(config) === 'open' });
      }
    });
  });
  await app.close();
  return found;
}

describe('the document', () => {
  it('is what the routes say', async () => {
    const script = join(root, 'scripts/generate-openapi.ts');
    await expect(promisify(execFile)(process.execPath, [script, '--check'])).resolves.toMatchObject({ stderr: '' });
  });

  it('describes every route of the API, and nothing else', async () => {
    const told = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const registered = (await routes()).map(({ method, url }) => `${method} ${url.replaceAll(/:(\w+)/g, '{$1}')}`);
    expect(told.toSorted()).toEqual(registered.toSorted());
  });

  it('says of each route what it is for, who may use it and what it answers', () => {
    for (const [path, methods] of Object.entries(document.paths)) {
      for (const [method, operation] of Object.entries(methods)) {
        const name = `${method} ${path}`;
        expect([name, operation.summary, operation.description]).toEqual([
          name,
          expect.any(String),
          expect.stringMatching(/\.$/),
        ]);
        expect([name, operation.tags?.length, Array.isArray(operation.security)]).toEqual([name, 1, true]);
        const statuses = Object.keys(operation.responses);
        expect([name, statuses.some((status) => /^[123]/.test(status))]).toEqual([name, true]);
        expect([name, statuses]).toEqual([name, expect.arrayContaining(['4XX', '5XX'])]);
        for (const { description } of Object.values(operation.responses)) {
          expect([name, description]).toEqual([name, expect.not.stringMatching(/^Default Response$/)]);
        }
      }
    }
  });

  it('refers to nothing that is not there, and keeps nothing that is not referred to', () => {
    const referred = new Set([...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => String(name)));
    expect([...referred].toSorted()).toEqual(Object.keys(document.components.schemas).toSorted());
    expect(document.openapi).toMatch(/^3\.1\./);
  });
});
