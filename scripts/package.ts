/**
 * Makes the desktop app with electron-builder, whose packages are installed into packaging/ for this alone.
 *
 *   npm run package -- --dir [--stand-in <folder>] [--output <folder>]
 *
 * `--dir` makes the unpacked directory, which is all there is so far. With --stand-in the folder takes the place of
 * Electron's distribution, and its mark stays in the result; without, electron-builder fetches Electron.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { z } from 'zod';
import { nativeFolders } from './native-packages.ts';

const root = path.resolve(import.meta.dirname, '..');
const tools = path.join(root, 'packaging');

const { values } = parseArgs({
  options: {
    dir: { type: 'boolean', default: false },
    'stand-in': { type: 'string' },
    output: { type: 'string' },
  },
});

function run(what: string, program: string, args: readonly string[], cwd = root): void {
  console.error(`mantel: ${what} ...`);
  const done = spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (done.status === 0) return;
  console.error(done.error?.message ?? `${done.stdout}${done.stderr}`.trim());
  console.error(`mantel: ${what} failed, see above.`);
  process.exit(1);
}

/** What is installed must be what its lock file says. */
function installTools(): void {
  const wanted = lockedVersion(path.join(tools, 'package-lock.json'));
  if (wanted !== undefined && lockedVersion(path.join(tools, 'node_modules', '.package-lock.json')) === wanted) return;
  run(
    'installing electron-builder into packaging/',
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund'],
    tools,
  );
}

function lockedVersion(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const { packages } = z
    .object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) })
    .parse(JSON.parse(readFileSync(file, 'utf8')));
  return packages['node_modules/electron-builder']?.version;
}

/** Of each native package what is run, and of its binaries the one for the architecture that is packed. */
const nativeFilter = [
  '**/*',
  '!{src,deps,docs,build,bin,binding.gyp}',
  '!{src,deps,docs,build,bin}/**',
  '!prebuilds/!(linux-${arch}|linux-${arch}.node)',
  '!prebuilds/!(linux-${arch})/**',
  '!**/*.musl.node',
];

/** electron-builder.yml with the native packages added, for they and what they need change with the lock file. */
function writeConfig(): string {
  const file = path.join(root, 'dist', 'electron-builder.json');
  const config = z
    .record(z.string(), z.unknown())
    .parse(parse(readFileSync(path.join(root, 'electron-builder.yml'), 'utf8')));
  const extraResources = nativeFolders().map((from) => ({ from, to: `app/${from}`, filter: nativeFilter }));
  writeFileSync(file, JSON.stringify({ ...config, extraResources }, undefined, 2));
  return file;
}

const electronVersion = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(path.join(root, 'node_modules/electron/package.json'), 'utf8'))).version;

if (!values.dir) {
  console.error('mantel: say what to make: --dir, the unpacked directory.');
  process.exit(1);
}
installTools();
run('building what is stale', process.execPath, ['scripts/build.ts', '--if-stale']);
const builder = path.join(tools, 'node_modules', 'electron-builder', 'cli.js');
run('packing the app', process.execPath, [
  builder,
  '--projectDir',
  root,
  '--config',
  writeConfig(),
  '--linux',
  'dir',
  '--publish',
  'never',
  `--config.electronVersion=${electronVersion}`,
  ...(values['stand-in'] ? [`--config.electronDist=${path.resolve(values['stand-in'])}`] : []),
  ...(values.output ? [`--config.directories.output=${path.resolve(values.output)}`] : []),
]);
