/** Makes the packages as `npm run package` does, once for a run, and looks at them. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { must, unpack, type Unpacked } from './packages-look.ts';

const root = path.resolve(import.meta.dirname, '../..');

export type Made = Disposable & {
  /** With the packages, and their SHA256SUMS. */
  readonly folders: readonly string[];
  readonly packages: readonly Unpacked[];
};

/** Without Electron wherever this runs. */
export async function makePackages(): Promise<Made> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'mantel-packages-'));
  const remove = (): void => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  try {
    const folders = ['desktop', 'hub'].map((name) => path.join(scratch, name));
    must(process.execPath, [path.join(root, 'scripts/build.ts'), '--if-stale'], root);
    await Promise.all([
      packageInto(path.join(scratch, 'desktop'), ['--only', 'desktop', '--without-electron']),
      packageInto(path.join(scratch, 'hub'), ['--only', 'hub']),
    ]);
    const packages = folders.flatMap((each) =>
      readdirSync(each)
        .filter((name) => /\.(deb|AppImage)$/.test(name))
        .map((name) => unpack(path.join(each, name), path.join(scratch, 'unpacked'))),
    );
    return { folders, packages, [Symbol.dispose]: remove };
  } catch (error) {
    remove();
    throw error;
  }
}

async function packageInto(output: string, args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [path.join(root, 'scripts/package.ts'), ...args, '--output', output], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [status]: unknown[] = await once(child, 'exit');
  if (status !== 0) throw new Error(`npm run package -- ${args.join(' ')} failed: ${said.slice(-2_000)}`);
}
