/** Makes a Debian package of a list of files: lays them out in a temporary folder and has dpkg-deb close it. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { refuseStandIn } from './stand-in-guard.ts';

/** What becomes a file of the package, or a folder with all that lies in it. `to` begins with a slash. */
export type DebEntry = { readonly to: string } & (
  | { readonly from: string; readonly keep?: (relative: string) => boolean }
  | { readonly content: string | Buffer }
);

export type DebControl = {
  readonly package: string;
  readonly version: string;
  readonly architecture: 'amd64' | 'arm64';
  readonly maintainer: string;
  readonly section: string;
  readonly priority?: string;
  readonly depends: readonly string[];
  readonly recommends?: readonly string[];
  readonly suggests?: readonly string[];
  readonly homepage?: string | undefined;
  readonly synopsis: string;
  /** Paragraphs. */
  readonly description: readonly string[];
};

export type DebScript = 'preinst' | 'postinst' | 'prerm' | 'postrm' | 'config' | 'templates';

export type Deb = {
  readonly control: DebControl;
  readonly entries: readonly DebEntry[];
  readonly scripts: Readonly<Partial<Record<DebScript, string>>>;
  /** zstd, 1 to 22. */
  readonly level: number;
  /** Seconds: no file in the package is newer, so that the same sources make the same bytes. */
  readonly epoch: number;
};

/** Writes the package to `output`. Throws in one sentence when it cannot, or when it holds a stand-in and does not say so. */
export function buildDeb({ control, entries, scripts, level, epoch }: Deb, output: string): void {
  const stage = mkdtempSync(path.join(tmpdir(), 'mantel-deb-'));
  try {
    // The package's own root; a temporary folder is closed to others.
    chmodSync(stage, 0o755);
    for (const entry of entries) lay(entry, stage);
    const files = filesBelow(stage);
    refuseStandIn(stage, output);
    const size = Math.ceil(files.reduce((sum, file) => sum + lstatSync(path.join(stage, file)).size, 0) / 1024);
    const meta = path.join(stage, 'DEBIAN');
    makeFolder(meta);
    write(path.join(meta, 'control'), controlText(control, size));
    write(path.join(meta, 'md5sums'), sums(stage, files));
    const settings = files.filter((file) => file.startsWith('etc/'));
    if (settings.length > 0) write(path.join(meta, 'conffiles'), settings.map((file) => `/${file}\n`).join(''));
    for (const [name, text] of Object.entries(scripts)) {
      write(path.join(meta, name), text, name === 'templates' ? 0o644 : 0o755);
    }
    makeFolder(path.dirname(output));
    // The head stays what every dpkg reads.
    const args = ['--root-owner-group', '--no-uniform-compression', '-Zzstd', `-z${level}`, '--build', stage, output];
    const done = spawnSync('dpkg-deb', args, {
      encoding: 'utf8',
      env: { ...process.env, SOURCE_DATE_EPOCH: String(epoch) },
    });
    if (done.status !== 0) throw new Error(`dpkg-deb made no package: ${done.error?.message ?? done.stderr.trim()}`);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

function lay(entry: DebEntry, stage: string): void {
  const target = path.join(stage, entry.to);
  if (!target.startsWith(`${stage}/`)) throw new Error(`${entry.to} lies outside the package`);
  if ('content' in entry) {
    makeFolder(path.dirname(target));
    write(target, entry.content);
    return;
  }
  copy(entry.from, target, '', entry.keep ?? (() => true));
}

function copy(from: string, to: string, relative: string, keep: (relative: string) => boolean): void {
  const seen = lstatSync(from);
  if (seen.isDirectory()) {
    for (const name of readdirSync(from)) {
      const below = relative === '' ? name : `${relative}/${name}`;
      if (keep(below)) copy(path.join(from, name), path.join(to, name), below, keep);
    }
    return;
  }
  makeFolder(path.dirname(to));
  if (seen.isSymbolicLink()) {
    symlinkSync(readlinkSync(from), to);
    return;
  }
  copyFileSync(from, to);
  chmodSync(to, seen.mode & 0o100 ? 0o755 : 0o644);
}

/** As everybody may enter it, whatever the umask here is. */
function makeFolder(folder: string): void {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return;
  for (let at = folder; at.length >= first.length; at = path.dirname(at)) chmodSync(at, 0o755);
}

function write(file: string, content: string | Buffer, mode = 0o644): void {
  writeFileSync(file, content);
  chmodSync(file, mode);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .toSorted();
}

function sums(stage: string, files: readonly string[]): string {
  return files
    .filter((file) => lstatSync(path.join(stage, file)).isFile())
    .map(
      (file) =>
        `${createHash('md5')
          .update(readFileSync(path.join(stage, file)))
          .digest('hex')}  ${file}\n`,
    )
    .join('');
}

const field = (name: string, value: string | undefined): string =>
  value === undefined || value === '' ? '' : `${name}: ${value}\n`;

export function controlText(control: DebControl, installedKb: number): string {
  const description = control.description.map((paragraph) => wrapped(paragraph)).join('\n .\n');
  return [
    field('Package', control.package),
    field('Version', control.version),
    field('Architecture', control.architecture),
    field('Maintainer', control.maintainer),
    field('Installed-Size', String(installedKb)),
    field('Depends', control.depends.join(', ')),
    field('Recommends', control.recommends?.join(', ')),
    field('Suggests', control.suggests?.join(', ')),
    field('Section', control.section),
    field('Priority', control.priority ?? 'optional'),
    field('Homepage', control.homepage),
    `Description: ${control.synopsis}\n${description}\n`,
  ].join('');
}

/** In lines of at most 78 characters, each behind a space. */
function wrapped(paragraph: string): string {
  const lines: string[] = [''];
  for (const word of paragraph.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length > 76) lines.push(` ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}
