/** The licences of what is bundled into dist/ or comes along beside it, as their texts ask for. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { nativeFolders } from '../native-packages.ts';
import { root } from './release.ts';

/** What the screen is made of stands among the tools in package.json, for it is needed at build time alone. */
const ofTheScreen = ['react', 'react-dom', 'uplot', 'uqr', '@fontsource-variable/inter'];

const manifest = z
  .object({ dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')));

/** One text of all; packages whose licence is the same are named together. */
export function licenceTexts(): string {
  const texts = new Map<string, string[]>();
  for (const folder of nativeFolders([...Object.keys(manifest.dependencies), ...ofTheScreen])) {
    const text = licenceOf(folder);
    texts.set(text, [...(texts.get(text) ?? []), folder.replace(/^.*node_modules\//, '')]);
  }
  return [...texts]
    .map(([text, names]) => `${[...new Set(names)].join(', ')}\n\n${text}\n`)
    .join(`\n${'-'.repeat(72)}\n\n`);
}

function licenceOf(folder: string): string {
  const at = path.join(root, folder);
  const file = existsSync(at) && readdirSync(at).find((name) => /^(licen[sc]e|copying|notice)/i.test(name));
  if (file) return readFileSync(path.join(at, file), 'utf8').trim();
  const { license = 'not stated' } = z
    .object({ license: z.string().optional() })
    .parse(JSON.parse(readFileSync(path.join(at, 'package.json'), 'utf8')));
  return `Licence: ${license}`;
}
