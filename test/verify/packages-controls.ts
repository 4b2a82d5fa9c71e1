/** Packages that are wrong on purpose: each must be found. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildDeb, type Deb } from '#scripts/packages/deb.ts';
import { readFpmArguments } from '#scripts/packages/fpm.ts';
import { commonEntries, epoch, maintainer } from '#scripts/packages/release.ts';
import { standInMark } from '../electron-stand-in/dist.ts';
import { lintian, wrongBinaries } from './packages-look.ts';

type Control = { readonly name: string; find(scratch: string): Promise<boolean> | boolean };

const small = (entries: Deb['entries']): Deb => ({
  control: {
    package: 'mantel-control',
    version: '1',
    architecture: 'amd64',
    maintainer,
    section: 'utils',
    depends: ['libc6'],
    synopsis: 'Package that is wrong on purpose',
    description: ['It exists while one verification runs, and is made to be found.'],
  },
  entries,
  scripts: {},
  level: 1,
  epoch,
});

function isRefused(work: () => unknown, why: RegExp): boolean {
  try {
    work();
    return false;
  } catch (error) {
    return why.test(String(error));
  }
}

const controls: readonly Control[] = [
  {
    name: 'an x64 module in a package for arm64',
    find(scratch) {
      const modules = path.join(scratch, 'modules');
      mkdirSync(modules);
      for (const name of ['linux-arm64.node', 'bindings-cpp.node']) copyFileSync('/bin/true', path.join(modules, name));
      return wrongBinaries({ folder: modules, architecture: process.arch === 'x64' ? 'arm64' : 'x64' }).length === 2;
    },
  },
  {
    name: 'the stand-in where nobody asked for it, and under a name that does not say so',
    find(scratch) {
      const deb = small([{ to: '/opt/Mantel/mantel', content: `#!/bin/sh\n# ${standInMark}\n` }]);
      const build = (name: string) => () => buildDeb(deb, path.join(scratch, name));
      const before = process.env['MANTEL_ALLOW_STANDIN'];
      try {
        delete process.env['MANTEL_ALLOW_STANDIN'];
        const unasked = isRefused(build('a-STANDIN.deb'), /nobody asked for that/);
        process.env['MANTEL_ALLOW_STANDIN'] = '1';
        return unasked && isRefused(build('mantel_1_amd64.deb'), /does not say STANDIN/);
      } finally {
        if (before === undefined) delete process.env['MANTEL_ALLOW_STANDIN'];
        else process.env['MANTEL_ALLOW_STANDIN'] = before;
      }
    },
  },
  {
    name: 'an option of fpm that is not known',
    find: () => isRefused(() => readFpmArguments(['-s', 'dir', '-t', 'deb', '--deb-pre-depends', 'x']), /is not known/),
  },
  {
    name: 'a package without a copyright',
    async find(scratch) {
      const whole = commonEntries('mantel-control', '', 'none');
      const file = path.join(scratch, 'mantel-control_1_amd64.deb');
      buildDeb(small(whole.filter(({ to }) => !to.endsWith('/copyright'))), file);
      return (await lintian(file)).some((line) => line.includes('no-copyright-file'));
    },
  },
];

/** Names of those that were not found. */
export async function unfound(say: (text: string) => void): Promise<string[]> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'mantel-controls-'));
  const missed: string[] = [];
  try {
    for (const { name, find } of controls) {
      const isFound = await find(scratch);
      say(`${name}: ${isFound ? 'found' : 'NOT found'}`);
      if (!isFound) missed.push(name);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return missed;
}

export const controlCount = controls.length;
