/**
 * Builds the reference page of the API from docs/reference/openapi.json: plain files that the hub serves at
 * /api/reference. Run by scripts/build.ts after the screen, whose folder it goes into.
 *
 *   node scripts/build-reference.ts [folder]
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { OpenApi } from './api-reference/document.ts';
import { referencePage } from './api-reference/page.ts';

const root = path.resolve(import.meta.dirname, '..');
const source = path.join(root, 'docs/reference/openapi.json');
const font = path.join(root, 'node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2');

export function buildReference(folder = path.join(root, 'dist/screen/reference')): void {
  const document = JSON.parse(readFileSync(source, 'utf8')) as OpenApi;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), referencePage(document));
  copyFileSync(path.join(root, 'scripts/api-reference/reference.css'), path.join(folder, 'reference.css'));
  copyFileSync(font, path.join(folder, 'inter.woff2'));
  copyFileSync(path.join(root, 'renderer/icon.svg'), path.join(folder, 'icon.svg'));
  copyFileSync(source, path.join(folder, 'openapi.json'));
}

if (import.meta.main) buildReference(process.argv[2]);
