/**
 * Makes what people install, into release/: mantel-hub (the hub as a service) and mantel (the desktop app) for x64 and
 * arm64, with checksums.
 *
 *   npm run package                       all of them
 *   npm run package -- --only hub         or desktop
 *   npm run package -- --arch x64         or arm64
 *   npm run package -- --dir              the unpacked app of this machine alone
 *   npm run package -- --release          nothing but the real thing
 *   npm run package -- --without-electron packages for tests
 *
 * Electron and the tools for AppImages come from GitHub. Where that cannot be reached, stand-ins take their place, which
 * show nothing: such packages have STANDIN in their names, and --release fails instead. mantel-hub is always real.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { writeChecksums } from './packages/checksums.ts';
import { electronBuilder, type DesktopPackage } from './packages/desktop-package.ts';
import { buildHubPackage } from './packages/hub-package.ts';
import { nodeBinary } from './packages/node-binary.ts';
import { architectures, packaging, root, type Architecture } from './packages/release.ts';
import { standInName } from './packages/stand-in-guard.ts';
import { writeStandInTools } from './packages/stand-in-tools.ts';

const { values } = parseArgs({
  options: {
    dir: { type: 'boolean', default: false },
    release: { type: 'boolean', default: false },
    only: { type: 'string' },
    arch: { type: 'string' },
    'without-electron': { type: 'boolean', default: false },
    'stand-in': { type: 'string' },
    output: { type: 'string', default: path.join(root, 'release') },
  },
});

function fail(sentence: string): never {
  console.error(`mantel: ${sentence}`);
  process.exit(1);
}

function run(what: string, program: string, args: readonly string[], cwd = root, more = {}): void {
  console.error(`mantel: ${what} ...`);
  const env = { ...process.env, ...more };
  const done = spawnSync(program, args, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (done.status === 0) return;
  console.error(done.error?.message ?? `${done.stdout}${done.stderr}`.trim());
  fail(`${what} failed, see above.`);
}

/** What is installed must be what its lock file says. */
function installTools(): void {
  const wanted = lockedVersion(path.join(packaging, 'package-lock.json'));
  if (wanted !== undefined && lockedVersion(path.join(packaging, 'node_modules', '.package-lock.json')) === wanted)
    return;
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  run('installing electron-builder into packaging/', 'npm', args, packaging);
}

function lockedVersion(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const { packages } = z
    .object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) })
    .parse(JSON.parse(readFileSync(file, 'utf8')));
  return packages['node_modules/electron-builder']?.version;
}

async function isGitHubThere(): Promise<boolean> {
  try {
    const answer = await fetch('https://github.com/electron/electron', {
      method: 'HEAD',
      signal: AbortSignal.timeout(10_000),
    });
    return answer.ok;
  } catch {
    // Unreachable is an answer, too.
    return false;
  }
}

/** What takes Electron's place: the folder that was named, or all there is for want of GitHub. */
async function standInBelow(scratch: string): Promise<DesktopPackage['standIn']> {
  const named = values['stand-in'];
  if (named !== undefined && values.dir) return { electron: path.resolve(named) };
  if (named !== undefined) return { ...writeStandInTools(scratch), electron: path.resolve(named) };
  if (!values['without-electron'] && (values.dir || (await isGitHubThere()))) return undefined;
  if (values.release) fail('GitHub cannot be reached, from where Electron comes, so nothing was made.');
  console.error(`mantel: without Electron: these packages are for tests, and are called ${standInName}.`);
  return writeStandInTools(scratch);
}

async function makeDesktop(of: readonly Architecture[]): Promise<void> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'mantel-stand-in-'));
  // However this process ends.
  process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
  installTools();
  const { args, environment } = electronBuilder({
    architectures: of,
    onlyFolder: values.dir,
    output: values.output,
    standIn: await standInBelow(scratch),
  });
  run('packing the app', process.execPath, args, root, environment);
  if (!values.dir) removeFolders();
}

/** What electron-builder leaves beside the packages. */
function removeFolders(): void {
  for (const name of globSync(['linux*-unpacked', 'builder-*.y*ml'], { cwd: values.output })) {
    rmSync(path.join(values.output, name), { recursive: true, force: true });
  }
}

function makeHub(of: readonly Architecture[]): void {
  const cache = path.join(process.env['XDG_CACHE_HOME'] || path.join(homedir(), '.cache'), 'mantel', 'packages');
  for (const architecture of of) {
    console.error(`mantel: packing the hub for ${architecture} ...`);
    buildHubPackage({ architecture, node: nodeBinary(architecture, cache), output: values.output });
  }
}

const { only, arch = values.dir ? process.arch : undefined } = values;
if (only !== undefined && only !== 'hub' && only !== 'desktop') fail(`"${only}" is no package: hub or desktop.`);
if (values.release && (values['without-electron'] || values['stand-in'] !== undefined)) {
  fail('a release holds no stand-in.');
}
const chosen = architectures.filter((each) => arch === undefined || each === arch);
if (chosen.length === 0) fail(`"${arch}" is no architecture: x64 or arm64.`);
run('building what is stale', process.execPath, ['scripts/build.ts', '--if-stale']);
if (only !== 'hub') await makeDesktop(chosen);
if (only !== 'desktop' && !values.dir) makeHub(chosen);
if (!values.dir) console.error(writeChecksums(path.resolve(values.output)).join('\n'));
