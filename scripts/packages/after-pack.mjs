/** Looks at each app that electron-builder has laid out, before it becomes a package: afterPack in its configuration. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { refuseStandIn, standInLeave, standInName } from './stand-in-guard.ts';

/** @param {{ appOutDir: string }} context */
export function afterPack({ appOutDir }) {
  // Electron's greeting for whoever starts it without an app, which stays when its distribution is given as a folder.
  rmSync(path.join(appOutDir, 'resources', 'default_app.asar'), { force: true });
  // The packages themselves are named by scripts/package.ts, which is asked for leave here.
  refuseStandIn(appOutDir, process.env[standInLeave] === '1' ? standInName : path.basename(appOutDir));
}
