import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { referencePage } from '#scripts/reference/page.ts';

const openapi: unknown = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../../docs/reference/openapi.json'), 'utf8'),
);
const { paths } = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) }).parse(openapi);

describe('the committed document', () => {
  const page = referencePage(openapi);
  const operations = Object.entries(paths).flatMap(([at, methods]) =>
    Object.keys(methods).map((method) => [method, at]),
  );

  test.each(operations)('%s %s is on the page', (method, at) => {
    expect(page).toContain(`<pre>${method?.toUpperCase()} ${at}</pre>`);
  });

  test('every link inside the page has its target', () => {
    const targets = new Set([...page.matchAll(/id="([^"]+)"/g)].map(([, id]) => id));
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((id) => !targets.has(id))).toEqual([]);
  });

  test('holds nothing that the content policy refuses', () => {
    expect(page).not.toMatch(/<script|<style|style=|\son\w+=|https?:\/\/(?!127)/i);
  });
});

describe('any document', () => {
  const minimal = (summary: string) => ({
    info: { title: 'A', version: '1', description: 'About `x`.' },
    paths: { '/a': { get: { summary, tags: ['T'], security: [], responses: { 200: { description: 'Good.' } } } } },
    components: { schemas: {} },
  });

  test('text is escaped', () => {
    expect(referencePage(minimal('<b>"bold"</b> & co'))).toContain('&lt;b&gt;&quot;bold&quot;&lt;/b&gt; &amp; co');
  });

  test('one that it does not understand is refused', () => {
    expect(() => referencePage({ ...minimal('a'), paths: { '/a': { get: {} } } })).toThrow(/summary/);
  });
});
