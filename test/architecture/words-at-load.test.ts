/**
 * A home's language is known once its settings are read. A word that is read while the program is still being loaded is
 * English for good: no file does so.
 */
import { globSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import type * as Spoken from '#model/words/spoken.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = vi.hoisted(() => new Set<string>());

vi.mock('#model/words/spoken.ts', async (original) => {
  const real = await original<typeof Spoken>();
  const spoken = <Words extends object>(group: string, words: Words): Words =>
    new Proxy(real.spoken(group, words), {
      get(own, word) {
        read.add(`${group}.${String(word)}`);
        return Reflect.get(own, word) as unknown;
      },
    });
  return { ...real, spoken };
});

/** Programs begin when they are loaded. */
const begins = /(?:^|\/)(?:main|.*-main|.*-worker|.*-child)\.ts$/;
const files = globSync('{model,collectors,storage,hub,desktop,renderer}/**/*.ts', { cwd: root }).filter(
  (file) => !begins.test(file) && !file.endsWith('.d.ts'),
);

/** What the screen's files ask of their browser at once. */
const never = (): undefined => undefined;
vi.stubGlobal('location', new URL('http://127.0.0.1/'));
vi.stubGlobal('innerWidth', 1_920);
vi.stubGlobal('innerHeight', 1_080);
vi.stubGlobal('screen', { width: 1_920, height: 1_080 });
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: never }));
vi.stubGlobal('addEventListener', never);

test('no word is read while a file is loaded', { timeout: 120_000 }, async () => {
  const early: string[] = [];
  for (const file of files) {
    read.clear();
    await import(/* @vite-ignore */ pathToFileURL(path.join(root, file)).href).catch((error: unknown) =>
      early.push(`${file}: ${String(error)}`),
    );
    for (const word of read) early.push(`${file} reads ${word}`);
  }
  expect(early).toEqual([]);
});
