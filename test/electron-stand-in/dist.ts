/** Makes the folder that stands for Electron's distribution. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Found in every artefact that was made with it, so that nobody takes one for the real thing. */
export const standInMark = 'MANTEL-STAND-IN-FOR-ELECTRON';

/** What it says of itself as the version of Electron. */
export const standInVersion = '99.0.0';

/** Where electron-builder finds Electron's fuses: a mark, a version, how many there are, and each of them. */
const fuseWire = `dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u000810110011`;

/** Writes the program `electron` and what a packager expects beside it. */
export function writeStandInDist(folder: string): string {
  for (const each of ['locales', 'resources']) mkdirSync(path.join(folder, each), { recursive: true });
  const program = path.join(folder, 'electron');
  writeFileSync(
    program,
    `#!/bin/sh
# ${standInMark}
STAND_IN_PROGRAM="$0" exec '${process.execPath}' --import '${beside('hooks.mjs')}' '${beside('run.ts')}' "$@"
${fuseWire}
`,
    { mode: 0o755 },
  );
  writeFileSync(path.join(folder, 'chrome-sandbox'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  writeFileSync(path.join(folder, 'locales', 'en-US.pak'), '');
  writeFileSync(path.join(folder, 'LICENSE'), standInMark);
  writeFileSync(path.join(folder, 'version'), standInMark);
  return program;
}
