/** What all packages have in common: version, date, who answers for them, and the texts every package carries. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import type { DebEntry } from './deb.ts';

export const root = path.resolve(import.meta.dirname, '../..');
export const packaging = path.join(root, 'packaging');
export const read = (file: string): string => readFileSync(path.join(packaging, file), 'utf8');

const manifest = z
  .object({ version: z.string(), homepage: z.string().optional() })
  .parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')));

export const version = manifest.version;
export const homepage = manifest.homepage;

const changelog = read('changelog');
const trailer = /^ -- (?<who>.+?)  (?<when>.+)$/m.exec(changelog)?.groups;
/** As the changelog signs. */
export const maintainer = trailer?.['who'] ?? '';
/** Seconds; that of the newest entry of the changelog. */
export const epoch = Math.floor(Date.parse(trailer?.['when'] ?? '') / 1000);
/** Must be that of package.json; a test compares. */
export const changelogVersion = /^\w+ \(([^)]+)\)/.exec(changelog)?.[1];

export type Architecture = 'x64' | 'arm64';
export const architectures: readonly Architecture[] = ['x64', 'arm64'];
/** As Debian calls it. */
export const debArchitecture = { x64: 'amd64', arm64: 'arm64' } as const;

/** zstd. 12 takes nearly three times as long for 5% less. */
export const compressionLevel = 6;

/** Changelog, copyright, licences and lintian's overrides, as each package `name` has them below /usr/share. */
export function commonEntries(name: string, overrides: string, licences: string, of = version): DebEntry[] {
  const doc = `/usr/share/doc/${name}`;
  const own = changelog.replace(/^mantel \([^)]+\)/, `${name} (${of})`).replaceAll(/^mantel \(/gm, `${name} (`);
  return [
    { to: `${doc}/copyright`, content: read('copyright') },
    { to: `${doc}/changelog.gz`, content: packed(own) },
    { to: `${doc}/LICENSES.txt.gz`, content: packed(licences) },
    { to: `/usr/share/lintian/overrides/${name}`, content: overrides },
  ];
}

/** Without a time in its head. */
export const packed = (text: string): Buffer => gzipSync(text, { level: 9 });
