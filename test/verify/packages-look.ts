/** What can be seen of packages without installing them: names, processors, C library, icons, texts, lintian. */
import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { debArchitecture, version, type Architecture } from '#scripts/packages/release.ts';
import { standInFiles, standInName } from '#scripts/packages/stand-in-guard.ts';

const execute = promisify(execFile);

export type Unpacked = {
  readonly file: string;
  readonly kind: 'hub' | 'app' | 'image';
  readonly architecture: Architecture;
  readonly bytes: number;
  /** Where its files lie. */
  readonly folder: string;
};

/** e_machine of an ELF file; undefined for what is none. */
const machines: Readonly<Record<number, Architecture>> = { 62: 'x64', 183: 'arm64' };
export function processorOf(file: string): Architecture | 'another' | undefined {
  const head = Buffer.alloc(20);
  const open = openSync(file, 'r');
  try {
    if (readSync(open, head, 0, 20, 0) < 20 || head.readUInt32BE(0) !== 0x7f454c46) return undefined;
  } finally {
    closeSync(open);
  }
  return machines[head.readUInt16LE(18)] ?? 'another';
}

export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** Every program and native module is of the architecture that the package is for, and the modules are there. */
export function wrongBinaries({ folder, architecture }: Pick<Unpacked, 'folder' | 'architecture'>): string[] {
  const files = filesOf(folder);
  const wrong = files.flatMap((file) => {
    const is = processorOf(file);
    return is === undefined || is === architecture ? [] : [`${path.relative(folder, file)} is for ${is}`];
  });
  const modules = files.filter((file) => file.endsWith('.node')).map((file) => path.basename(file));
  const missing = [/^linux-\w+\.node$/, /bindings-cpp.*\.node$/].filter(
    (name) => !modules.some((one) => name.test(one)),
  );
  return [...wrong, ...missing.map((name) => `no native module is called ${name.source}`)];
}

/** Newest GLIBC that a binary wants, as "2.34". */
export function wantedGlibc(file: string): string {
  const all = [...readFileSync(file, 'latin1').matchAll(/GLIBC_(\d+\.\d+)/g)].map(([, found]) => found ?? '0.0');
  return all.toSorted((a, b) => Number(a.split('.')[1]) - Number(b.split('.')[1])).at(-1) ?? '0.0';
}

export function unpack(file: string, below: string): Unpacked {
  const name = path.basename(file);
  const architecture = /(arm64)\./.test(name) ? 'arm64' : 'x64';
  const kind = name.endsWith('.AppImage') ? 'image' : name.startsWith('mantel-hub_') ? 'hub' : 'app';
  const folder = path.join(below, `${kind}-${architecture}`);
  mkdirSync(below, { recursive: true });
  if (kind === 'image') {
    const offset = must('sh', [file, '--appimage-offset']).trim();
    must('unsquashfs', ['-quiet', '-no-progress', '-offset', offset, '-dest', folder, file]);
  } else {
    must('dpkg-deb', ['-x', file, folder]);
  }
  return { file, kind, architecture, bytes: statSync(file).size, folder };
}

export function must(program: string, args: readonly string[], cwd?: string): string {
  const done = spawnSync(program, args, { encoding: 'utf8', cwd, maxBuffer: 1 << 26 });
  if (done.status === 0) return done.stdout;
  throw new Error(
    `${path.basename(program)} ${args[0] ?? ''}: ${done.error?.message ?? `${done.stdout}${done.stderr}`.trim()}`,
  );
}

/** Sentences on what is wrong; none when all is well. */
export function look(one: Unpacked): string[] {
  const name = path.basename(one.file);
  const faults = wrongBinaries(one);
  const isStandIn = standInFiles(one.folder).length > 0;
  if (isStandIn !== name.includes(standInName)) faults.push(`it ${isStandIn ? 'is' : 'is not'} of the stand-in`);
  for (const file of filesOf(one.folder).filter((each) => each.endsWith('.node') || each.endsWith('/node'))) {
    const glibc = wantedGlibc(file);
    if (Number(glibc.split('.')[1]) > 34) faults.push(`${path.basename(file)} wants glibc ${glibc}, the package 2.34`);
  }
  if (one.kind !== 'image') faults.push(...controlFaults(one));
  if (one.kind !== 'hub') faults.push(...desktopFaults(one));
  return faults.map((fault) => `${name}: ${fault}`);
}

function controlFaults({ file, kind, architecture }: Unpacked): string[] {
  const field = (name: string): string => must('dpkg-deb', ['-f', file, name]).trim();
  const wanted = {
    Package: kind === 'hub' ? 'mantel-hub' : 'mantel',
    Version: kind === 'hub' ? version : `${version}~standin`,
    Architecture: debArchitecture[architecture],
  };
  const members = must('ar', ['t', file]).split('\n');
  return [
    ...Object.entries(wanted).flatMap(([name, value]) => (field(name) === value ? [] : [`${name} is ${field(name)}`])),
    ...(members.includes('data.tar.zst') ? [] : ['it is not compressed with zstd']),
  ];
}

const sizes = [16, 24, 32, 48, 64, 128, 256, 512];

function desktopFaults({ folder, kind }: Unpacked): string[] {
  const share = path.join(folder, 'usr/share');
  const entry = path.join(folder, kind === 'image' ? '' : 'usr/share/applications', 'dev.mantel.Mantel.desktop');
  const icons = sizes.map((size) => path.join(share, `icons/hicolor/${size}x${size}/apps/mantel.png`));
  const faults = icons.filter((icon) => !existsSync(icon)).map((icon) => `${path.relative(folder, icon)} is missing`);
  for (const [program, args] of [
    ['desktop-file-validate', [entry]],
    ['appstreamcli', ['validate', '--no-net', path.join(share, 'metainfo/dev.mantel.Mantel.metainfo.xml')]],
  ] as const) {
    try {
      const said = must(program, [...args]);
      if (/warning|error/i.test(said.replace(/(errors|warnings): 0/g, ''))) faults.push(said.trim());
    } catch (error) {
      faults.push(String(error));
    }
  }
  return faults;
}

/** What lintian finds that the package's own overrides do not name. */
export async function lintian(file: string): Promise<string[]> {
  const args = ['--allow-root', '--fail-on', 'none', '--tag-display-limit', '0', file];
  try {
    const { stdout } = await execute('lintian', args, { maxBuffer: 1 << 26 });
    return stdout.split('\n').filter((line) => /^[EWI]: /.test(line));
  } catch (error) {
    throw new Error('lintian failed', { cause: error });
  }
}

/** The checksums that stand beside the packages. */
export function checksumFaults(folder: string): string[] {
  return readFileSync(path.join(folder, 'SHA256SUMS'), 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [sum, name = ''] = line.split('  ');
      const file = path.join(folder, name);
      const is = statSync(file).isFile() && createHash('sha256').update(readFileSync(file)).digest('hex');
      return is === sum ? [] : [`${name} is not what SHA256SUMS says`];
    });
}
