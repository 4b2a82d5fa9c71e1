/** A project small enough to be bootstrapped in a test: our own starter, a fake npm, and a script to run. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';

const root = path.resolve(import.meta.dirname, '../..');
const fakeNpm = path.join(import.meta.dirname, 'fake-npm', 'npm.mjs');

export type Finished = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

export type RunningProject = {
  kill(signal: NodeJS.Signals): void;
  /** Resolves with the first line that it prints. */
  readonly firstLine: Promise<string>;
  /** Resolves once the program and everything that shares its output has ended. */
  readonly finished: Promise<Finished>;
};

export type TemporaryProject = Disposable & {
  write(file: string, content: string): void;
  /** The commands npm was called with since the start, one each. */
  npmCalls(): string[];
  start(args: readonly string[], mode?: string, preload?: readonly string[]): RunningProject;
  /** `preload`: options of the starter's own Node. */
  run(args: readonly string[], mode?: string, preload?: readonly string[]): Promise<Finished>;
};

export function temporaryProject(): TemporaryProject {
  const folder = mkdtempSync(path.join(tmpdir(), 'mantel-bootstrap-'));
  const write = (file: string, content: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  };
  mkdirSync(path.join(folder, 'scripts'));
  for (const name of ['bootstrap', 'left-behind', 'start-anew', 'stay-attached']) {
    const file = `scripts/${name}.mjs`;
    copyFileSync(path.join(root, file), path.join(folder, file));
  }
  const name = `node-linux-${process.arch}`;
  write('package.json', JSON.stringify({ name: 'small', type: 'module' }));
  const integrity = packNode(folder, name);
  write(
    'package-lock.json',
    JSON.stringify({ packages: { [`node_modules/${name}`]: { version: process.versions.node, integrity } } }),
  );
  write('hello.ts', "console.log('hello', ...process.argv.slice(2), process.env.PATH?.split(':')[0]);\n");

  const start = (args: readonly string[], mode = 'good', preload: readonly string[] = []): RunningProject => {
    const child = spawn(process.execPath, [...preload, 'scripts/bootstrap.mjs', ...args], {
      cwd: folder,
      env: { PATH: process.env['PATH'], FAKE_NPM: mode, npm_execpath: fakeNpm },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const status = new Promise<number | null>((resolve) => child.once('exit', resolve));
    return {
      kill: (signal) => child.kill(signal),
      firstLine: new Promise((resolve) => child.stdout.once('data', (line: Buffer) => resolve(line.toString()))),
      finished: Promise.all([status, text(child.stdout), text(child.stderr)]).then(([code, stdout, stderr]) => ({
        status: code,
        stdout,
        stderr,
      })),
    };
  };
  return {
    write,
    npmCalls() {
      try {
        return readFileSync(path.join(folder, 'npm-calls.txt'), 'utf8').trim().split('\n');
      } catch {
        return [];
      }
    },
    start,
    run: (args, mode, preload) => start(args, mode, preload).finished,
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Makes node.tgz, an npm package whose bin/node is a link to the running Node, and returns its checksum. */
function packNode(folder: string, name: string): string {
  const inside = path.join(folder, 'pack', 'package');
  mkdirSync(path.join(inside, 'bin'), { recursive: true });
  writeFileSync(path.join(inside, 'package.json'), JSON.stringify({ name }));
  symlinkSync(process.execPath, path.join(inside, 'bin', 'node'));
  const archive = path.join(folder, 'node.tgz');
  const packed = spawnSync('tar', ['czf', archive, '-C', path.join(folder, 'pack'), 'package'], { encoding: 'utf8' });
  if (packed.status !== 0) throw new Error(packed.stderr);
  return `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
}
