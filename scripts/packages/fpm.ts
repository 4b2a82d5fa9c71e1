/**
 * What electron-builder takes for fpm (CUSTOM_FPM_PATH), in tests and in releases alike: no Ruby, and the package is made
 * as mantel-hub's is. An option it does not know ends it with status 64, so that another electron-builder cannot slip
 * something past it.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { buildDeb, type DebControl, type DebEntry } from './deb.ts';
import { licenceTexts } from './licences.ts';
import { commonEntries, compressionLevel, epoch, homepage, packaging, read } from './release.ts';
import { standInFiles, standInName } from './stand-in-guard.ts';

/** sysexits.h: asked in a way that is not understood. */
const usageStatus = 64;

/** Each takes one value; the last of several counts, but for dependencies. */
const options = {
  '-s': 'source',
  '-t': 'target',
  '-d': 'depends',
  '--deb-recommends': 'recommends',
  '--deb-compression': 'compression',
  '--deb-priority': 'priority',
  '--architecture': 'architecture',
  '--after-install': 'postinst',
  '--after-remove': 'postrm',
  '--description': 'description',
  '--version': 'version',
  '--package': 'output',
  '--name': 'name',
  '--maintainer': 'maintainer',
  '--vendor': 'vendor',
  '--url': 'url',
  '--category': 'category',
  '--license': 'license',
} as const;
type Option = (typeof options)[keyof typeof options];

export type FpmRequest = {
  readonly values: Readonly<Partial<Record<Option, string>>>;
  readonly depends: readonly string[];
  readonly recommends: readonly string[];
  /** Sources and where they go. */
  readonly files: ReadonlyArray<{ readonly from: string; readonly to: string }>;
};

/** Throws for whatever it does not know. */
export function readFpmArguments(args: readonly string[]): FpmRequest {
  const values: Partial<Record<Option, string>> = {};
  const lists = { depends: [] as string[], recommends: [] as string[] };
  const files: Array<{ from: string; to: string }> = [];
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? '';
    if (word === '--force') continue;
    if (!word.startsWith('-')) {
      const [from = '', to, more] = word.split('=');
      if (to === undefined || more !== undefined || !to.startsWith('/')) throw new Error(`"${word}" names no file`);
      files.push({ from, to });
      continue;
    }
    if (!(word in options)) throw new Error(`the option ${word} is not known`);
    const option = options[word as keyof typeof options];
    const value = args[(at += 1)];
    if (value === undefined) throw new Error(`${word} wants a value`);
    if (option === 'depends' || option === 'recommends') lists[option].push(value);
    else values[option] = value;
  }
  if (values.source !== 'dir' || values.target !== 'deb')
    throw new Error('only packages for Debian are made of folders');
  return { values, ...lists, files };
}

function wanted(request: FpmRequest, option: Option): string {
  const value = request.values[option];
  if (value === undefined) throw new Error(`nothing says what ${option} is`);
  return value;
}

function architectureOf(text: string): DebControl['architecture'] {
  if (text === 'amd64' || text === 'arm64') return text;
  throw new Error(`the architecture ${text} is not known`);
}

/** A folder with a slash at its end goes into the target, as rsync would have it; a file becomes it. */
function entryOf({ from, to }: FpmRequest['files'][number]): DebEntry {
  if (!existsSync(from)) throw new Error(`${from} is not there`);
  if (statSync(from).isDirectory() && !from.endsWith('/')) throw new Error(`${from} wants a slash at its end`);
  return { from, to };
}

const bareName = (file: string): boolean => path.basename(file).startsWith('.');

export function packWith(request: FpmRequest): void {
  const output = wanted(request, 'output');
  const name = wanted(request, 'name');
  const [synopsis = '', ...paragraphs] = wanted(request, 'description').split('\n');
  const isStandIn = request.files.some(({ from }) => statSync(from).isDirectory() && standInFiles(from).length > 0);
  // A release is newer than what was packed for a test, and replaces it.
  const version = `${wanted(request, 'version')}${isStandIn ? '~standin' : ''}`;
  const note = `${standInName}: this package holds no Electron and shows nothing on its own. It exists for tests.`;
  buildDeb(
    {
      control: {
        package: name,
        version,
        architecture: architectureOf(wanted(request, 'architecture')),
        maintainer: wanted(request, 'maintainer'),
        section: request.values.category ?? 'utils',
        priority: request.values.priority ?? 'optional',
        depends: request.depends,
        recommends: request.recommends,
        // Electron-builder insists on one, and there is none unless package.json names it.
        homepage,
        synopsis: synopsis.trim(),
        description: [...(isStandIn ? [note] : []), paragraphs.join(' ')],
      },
      entries: [
        ...request.files.filter(({ from }) => !bareName(from)).map(entryOf),
        {
          from: path.join(packaging, 'desktop/dev.mantel.Mantel.metainfo.xml'),
          to: '/usr/share/metainfo/dev.mantel.Mantel.metainfo.xml',
        },
        ...commonEntries(name, read('desktop/lintian-overrides'), licenceTexts(), version),
      ],
      scripts: {
        postinst: readFileSync(wanted(request, 'postinst'), 'utf8'),
        postrm: readFileSync(wanted(request, 'postrm'), 'utf8'),
      },
      level: compressionLevel,
      epoch,
    },
    output,
  );
}

if (import.meta.main) {
  try {
    packWith(readFpmArguments(process.argv.slice(2)));
  } catch (error) {
    console.error(`mantel: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(usageStatus);
  }
}
