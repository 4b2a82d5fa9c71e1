/** The exact Node of the lock file, for this machine's processor and the other one. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Architecture } from './release.ts';
import { root } from './release.ts';

const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ version: z.string().optional(), integrity: z.string().optional() })),
});

export type NodeBinary = { readonly program: string; readonly licence: string };

/** Fetches it from the registry when it is not here; its checksum is that of the lock file. Throws in one sentence. */
export function nodeBinary(architecture: Architecture, cache: string): NodeBinary {
  const name = `node-linux-${architecture}`;
  const installed = path.join(root, 'node_modules', name);
  if (existsSync(path.join(installed, 'bin', 'node'))) return inFolder(installed);
  const { packages } = lockSchema.parse(JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')));
  const locked = packages[`node_modules/${name}`];
  if (!locked?.version || !locked.integrity) throw new Error(`package-lock.json does not say which ${name} is meant.`);
  const kept = path.join(cache, `${name}-${locked.version}`);
  if (!existsSync(kept)) fetchInto(kept, `${name}@${locked.version}`, locked.integrity, cache);
  return inFolder(kept);
}

const inFolder = (folder: string): NodeBinary => ({
  program: path.join(folder, 'bin', 'node'),
  licence: path.join(folder, 'LICENSE'),
});

function fetchInto(kept: string, what: string, integrity: string, cache: string): void {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'fetching-'));
  try {
    const archive = path.join(
      folder,
      run('npm', ['pack', what, '--silent', '--pack-destination', folder], folder).trim(),
    );
    const sum = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
    if (sum !== integrity) throw new Error(`${what} has another checksum than package-lock.json says.`);
    run('tar', ['-xzf', archive, 'package/bin/node', 'package/LICENSE'], folder);
    renameSync(path.join(folder, 'package'), kept);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(program: string, args: readonly string[], cwd: string): string {
  const done = spawnSync(program, args, { cwd, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${program} ${args[0]} failed: ${done.error?.message ?? done.stderr.trim()}`);
  return done.stdout;
}
