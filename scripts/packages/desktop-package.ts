/** The desktop app, by electron-builder, whose packages are installed into packaging/ for this alone. */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { nativeFilters } from './native-files.ts';
import { maintainer, packaging, root, type Architecture } from './release.ts';
import { standInLeave, standInName } from './stand-in-guard.ts';
import type { StandInTools } from './stand-in-tools.ts';

export type DesktopPackage = {
  readonly architectures: readonly Architecture[];
  /** The unpacked folder alone, without packages of it. */
  readonly onlyFolder: boolean;
  readonly output: string;
  /** In the place of Electron. */
  readonly standIn: { readonly electron: string; readonly appimage?: StandInTools['appimage'] } | undefined;
};

const electronVersion = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(path.join(root, 'node_modules/electron/package.json'), 'utf8'))).version;

/** The program and its arguments, and what must stand in its environment. Writes its configuration into dist/. */
export function electronBuilder(wanted: DesktopPackage): {
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
} {
  const { architectures, onlyFolder, output, standIn } = wanted;
  const scratch = path.join(root, 'dist', 'packaging');
  mkdirSync(scratch, { recursive: true });
  const targets = onlyFolder ? ['dir'] : ['deb', 'AppImage'];
  return {
    args: [
      path.join(packaging, 'node_modules', 'electron-builder', 'cli.js'),
      '--projectDir',
      root,
      '--config',
      writeConfig(scratch, wanted),
      '--linux',
      ...targets,
      ...architectures.map((each) => `--${each}`),
      '--publish',
      'never',
      `--config.directories.output=${path.resolve(output)}`,
    ],
    environment: {
      CUSTOM_FPM_PATH: writeFpm(scratch),
      ...(standIn && { [standInLeave]: '1' }),
      ...(standIn?.appimage !== undefined && { APPIMAGE_TOOLS_PATH: standIn.appimage }),
    },
  };
}

/** electron-builder.yml with what changes with the lock file, the changelog and the runtime. */
function writeConfig(folder: string, { standIn }: DesktopPackage): string {
  const file = path.join(folder, 'electron-builder.json');
  const config = z
    .looseObject({ linux: z.record(z.string(), z.unknown()), deb: z.record(z.string(), z.unknown()) })
    .parse(parse(readFileSync(path.join(root, 'electron-builder.yml'), 'utf8')));
  const name = standIn ? `-${standInName}` : '';
  const full = {
    ...config,
    electronVersion,
    ...(standIn && { electronDist: standIn.electron }),
    extraResources: nativeFilters().map(({ folder: from, filter }) => ({ from, to: `app/${from}`, filter })),
    afterPack: './scripts/packages/after-pack.mjs',
    // Asked for, and left out of the package again while there is none (fpm.ts).
    extraMetadata: { homepage: 'https://mantel.invalid/' },
    linux: { ...config.linux, maintainer },
    deb: { ...config.deb, artifactName: `mantel${name}_\${version}_\${arch}.\${ext}` },
    appImage: { artifactName: `Mantel${name}-\${version}-\${arch}.\${ext}` },
  };
  writeFileSync(file, JSON.stringify(full, undefined, 2));
  return file;
}

function writeFpm(folder: string): string {
  const file = path.join(folder, 'fpm');
  writeFileSync(file, `#!/bin/sh\nexec '${process.execPath}' '${path.join(import.meta.dirname, 'fpm.ts')}' "$@"\n`);
  chmodSync(file, 0o755);
  return file;
}
