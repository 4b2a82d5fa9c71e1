/** The reference page must work under the policy of every page: no script, no style of its own. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
let folder = '';
let page = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mantel-reference-'));
  await promisify(execFile)(process.execPath, [join(root, 'scripts/build-reference.ts'), folder]);
  page = await readFile(join(folder, 'index.html'), 'utf8');
});
afterAll(() => rm(folder, { recursive: true }));

const found = (pattern: RegExp) => [...page.matchAll(pattern)].map(([, first]) => String(first));

describe('the reference page', () => {
  it('has no script and no style of its own', () => {
    expect(page).not.toMatch(/<script|<style|\sstyle=|\son\w+=|javascript:|https?:\/\/(?!127\.0\.0\.1)/i);
  });

  it('asks only for files that lie beside it', async () => {
    const files = await readdir(folder);
    const asked = found(/(?:href|src)="\/reference\/([^"]+)"/g);
    const styles = await readFile(join(folder, 'reference.css'), 'utf8');
    const fonts = [...styles.matchAll(/url\('\/reference\/([^']+)'\)/g)].map(([, name]) => String(name));
    expect(files).toEqual(expect.arrayContaining([...asked, ...fonts]));
    expect(asked).toContain('openapi.json');
  });

  it('tells every route, under a name of its own, with links that lead somewhere', async () => {
    const { paths } = JSON.parse(await readFile(join(folder, 'openapi.json'), 'utf8')) as { paths: object };
    for (const path of Object.keys(paths)) expect(page).toContain(`</b> ${path}</code>`);
    const ids = found(/\sid="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(found(/href="#([^"]+)"/g)));
  });

  it('keeps the signs of HTML in what it quotes', () => {
    expect(page).toContain('{&quot;error&quot;: &quot;one plain sentence&quot;}');
    expect(page).not.toMatch(/undefined|\[object/);
  });
});
