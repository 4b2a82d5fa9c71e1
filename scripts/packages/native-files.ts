/** Of the packages that a bundle cannot hold, what is run: neither C sources nor binaries for other processors. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { nativeFolders } from '../native-packages.ts';
import { root, type Architecture } from './release.ts';

/** Where a package is compiled, these hold what that needs; elsewhere `src` may be the package itself. */
const sources = 'src,deps,docs,build,bin';
/** Programs of node-gyp-build, which would compile. */
const compilers = 'bin,optional,build-test';

const isCompiled = (folder: string): boolean => existsSync(path.join(root, folder, 'binding.gyp'));

/** As electron-builder takes it, which puts the architecture in for ${arch}. */
export function nativeFilters(): ReadonlyArray<{ readonly folder: string; readonly filter: readonly string[] }> {
  return nativeFolders().map((folder) => ({
    folder,
    filter: [
      '**/*',
      `!{${compilers}}.js`,
      ...(isCompiled(folder) ? [`!{${sources},binding.gyp}`, `!{${sources}}/**`] : []),
      '!prebuilds/!(linux-${arch}|linux-${arch}.node)',
      '!prebuilds/!(linux-${arch})/**',
      '!**/*.musl.node',
    ],
  }));
}

/** The same for a path inside the package's own folder. Nested packages come as folders of their own. */
export function isNativeFile(folder: string, architecture: Architecture): (relative: string) => boolean {
  const without = new Set(isCompiled(folder) ? [...sources.split(','), 'binding.gyp'] : []);
  const programs = new Set(compilers.split(',').map((name) => `${name}.js`));
  const binaries = new RegExp(`^linux-${architecture}(\\.node)?$`);
  return (relative) => {
    const [first = '', second] = relative.split('/');
    if (without.has(first) || programs.has(relative) || first === 'node_modules') return false;
    if (relative.endsWith('.musl.node')) return false;
    return first !== 'prebuilds' || second === undefined || binaries.test(second);
  };
}
