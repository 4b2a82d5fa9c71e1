/** The packages that a bundle cannot hold, because they bring binaries. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const root = path.resolve(import.meta.dirname, '..');

export const nativePackages = ['better-sqlite3', 'serialport'];

const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ dependencies: z.record(z.string(), z.string()).optional() })),
});

/** Needed for compiling only, which never happens. */
const headersOnly = 'node-addon-api';

/** Folders in node_modules, those of nested packages included, that the native packages need to run. */
export function nativeFolders(packages: readonly string[] = nativePackages): readonly string[] {
  const lock = lockSchema.parse(JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'))).packages;
  const found = new Set<string>();
  const visit = (name: string, from: string): void => {
    const folder = resolveFrom(from, name, lock);
    if (name === headersOnly || found.has(folder)) return;
    found.add(folder);
    for (const dependency of Object.keys(lock[folder]?.dependencies ?? {})) visit(dependency, folder);
  };
  for (const name of packages) visit(name, '');
  return [...found].toSorted();
}

/** As Node looks for it: beside the package that asks, then further up. */
function resolveFrom(from: string, name: string, lock: Readonly<Record<string, unknown>>): string {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const folder = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (folder in lock) return folder;
    if (at === '') throw new Error(`package-lock.json does not know ${name}, which ${from} needs`);
  }
}
