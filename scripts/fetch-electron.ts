/**
 * Fetches Electron's binary into its package, which its install script would have done were install scripts run. Prints
 * what has arrived as a percentage a line, then "unpacking"; the reason, and status 1, when it does not come.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = path.resolve(import.meta.dirname, '..', 'node_modules', 'electron');
const within = createRequire(path.join(folder, 'package.json'));

type Download = (details: {
  version: string;
  artifactName: 'electron';
  platform: string;
  arch: string;
  checksums: unknown;
  downloadOptions: { quiet: true; getProgressCallback(progress: { percent: number }): Promise<void> };
}) => Promise<string>;

/** The innermost cause: "fetch failed" alone helps nobody. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? (error.message.split('\n')[0] ?? '') : reason(error.cause);
}

try {
  const { version } = within('./package.json') as { version: string };
  const { downloadArtifact } = (await import(pathToFileURL(within.resolve('@electron/get')).href)) as {
    downloadArtifact: Download;
  };
  let told = -1;
  // Into the cache of this person, where the package's own script looks first.
  await downloadArtifact({
    version,
    artifactName: 'electron',
    platform: process.platform,
    arch: process.arch,
    checksums: within('./checksums.json'),
    downloadOptions: {
      quiet: true,
      getProgressCallback({ percent }) {
        const whole = Math.floor(percent * 100);
        if (whole !== told) console.log(whole);
        told = whole;
        return Promise.resolve();
      },
    },
  });
  console.log('unpacking');
  const unpacked = spawnSync(process.execPath, [path.join(folder, 'install.js')], { encoding: 'utf8' });
  if (unpacked.status !== 0) throw new Error(unpacked.stderr.trim() || 'it could not be unpacked');
} catch (error) {
  console.log(reason(error));
  process.exitCode = 1;
}
