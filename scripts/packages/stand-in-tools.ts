/** What takes the place of downloads when packages are made for tests: Electron, and the tools for AppImages. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { standInMark, writeStandInDist } from '#test/electron-stand-in/dist.ts';
import { findTool } from '../system-packages.ts';

export type StandInTools = { readonly electron: string; readonly appimage: string };

/** Writes them below the folder. Throws when Debian's programs are not installed. */
export function writeStandInTools(folder: string): StandInTools {
  const electron = path.join(folder, 'electron');
  mkdirSync(electron, { recursive: true });
  writeStandInDist(electron);
  return { electron, appimage: writeAppImageTools(path.join(folder, 'appimage')) };
}

/** As electron-builder expects them in APPIMAGE_TOOLS_PATH. */
function writeAppImageTools(folder: string): string {
  for (const each of ['runtimes', 'lib/x64', 'lib/arm64']) mkdirSync(path.join(folder, each), { recursive: true });
  for (const name of ['mksquashfs', 'desktop-file-validate']) {
    const program = findTool(name);
    if (!program) throw new Error(`${name} is not installed`);
    symlinkSync(program, path.join(folder, name));
  }
  for (const architecture of ['x64', 'arm64']) {
    writeFileSync(path.join(folder, 'runtimes', `runtime-${architecture}`), runtime());
  }
  return folder;
}

const runtimeSize = 4096;

/** A script of exactly that size, behind which the file system begins. Unlike the real one it unpacks, and needs unsquashfs. */
function runtime(): string {
  const text = `#!/bin/sh
# ${standInMark}
case "$1" in
--appimage-offset)
  echo ${runtimeSize}
  exit 0
  ;;
--appimage-extract)
  exec unsquashfs -quiet -no-progress -offset ${runtimeSize} -dest squashfs-root "$0"
  ;;
esac
unpacked=$(mktemp -d)
unsquashfs -quiet -no-progress -offset ${runtimeSize} -dest "$unpacked/app" "$0" >/dev/null
APPIMAGE=$(readlink -f "$0") APPDIR="$unpacked/app" "$unpacked/app/AppRun" "$@"
status=$?
rm -rf "$unpacked"
exit $status
`;
  return `${text}${'\n'.repeat(runtimeSize - Buffer.byteLength(text))}`;
}
