/** Writes docs/reference/settings.md, sources.md, command-line.md and mantel.example.yaml from the code. Run: node scripts/generate-docs.ts */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { referencePages } from './reference-pages.ts';

const folder = join(import.meta.dirname, '../docs/reference');
await mkdir(folder, { recursive: true });
for (const [name, text] of referencePages()) await writeFile(join(folder, name), text);
