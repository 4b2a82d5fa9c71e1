import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Verification, VerificationOptions, VerificationResult } from '#scripts/verification.ts';
import { brokenCount, unfoundOnMachine } from './packages-broken.ts';
import { controlCount, unfound } from './packages-controls.ts';
import { hubSteps } from './packages-hub.ts';
import { appSteps, onOneMachine, otherVersions } from './packages-install.ts';
import { checksumFaults, lintian, look, type Unpacked } from './packages-look.ts';
import { makePackages, type Made } from './packages-make.ts';
import { followReadme } from './packages-readme.ts';
import { loadsModules, showsHome } from './packages-run.ts';

type Figures = Record<string, number | string>;

const own = (one: Unpacked): boolean => one.architecture === process.arch;

/** Collects a sentence for whatever fails, and goes on. */
async function attempt(faults: string[], what: string, work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    faults.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function inspect(
  made: Made,
  { short, say }: VerificationOptions,
  figures: Figures,
  faults: string[],
): Promise<void> {
  const { packages } = made;
  for (const one of packages) faults.push(...look(one));
  for (const folder of made.folders) faults.push(...checksumFaults(folder));
  say(`${packages.length} packages looked at`);
  for (const one of packages) {
    const hub = packages.find(({ kind, architecture }) => kind === 'hub' && architecture === one.architecture);
    await attempt(faults, path.basename(one.file), () => {
      if (!hub) throw new Error('there is no hub for this architecture');
      const said = loadsModules(one, hub);
      if (!said.startsWith(`${one.architecture} v24.`)) throw new Error(`its modules were loaded by ${said}`);
      figures[`modules of ${one.kind} ${one.architecture}`] = said;
    });
  }
  const shown = packages.filter((one) => one.kind !== 'hub' && own(one) && (one.kind === 'app' || !short));
  for (const one of shown) {
    await attempt(faults, path.basename(one.file), async () => {
      figures[`home of ${one.kind} shownMs`] = await showsHome(one);
    });
  }
  say(`Home of ${shown.length} packages opened`);
}

async function lint({ packages }: Made, { short, say }: VerificationOptions, faults: string[]): Promise<void> {
  const linted = packages.filter((one) => one.kind !== 'image' && (own(one) || !short));
  for (const { file } of linted) {
    const name = `lintian of ${path.basename(file)}`;
    await attempt(faults, name, async () => {
      faults.push(...(await lintian(file)).map((line) => `${name}: ${line}`));
    });
  }
  say(`lintian has read ${linted.length} packages`);
}

async function install(made: Made, { say }: VerificationOptions, figures: Figures, faults: string[]): Promise<void> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'mantel-versions-'));
  await attempt(faults, 'on a machine', async () => {
    const file = (kind: Unpacked['kind']): string =>
      made.packages.find((one) => one.kind === kind && own(one))?.file ?? '';
    const files = { hub: file('hub'), ...otherVersions(scratch) };
    const steps = [...hubSteps(files), ...appSteps(file('app'))];
    await onOneMachine(steps, [...Object.values(files), file('app')], say);
    figures['steps on a machine'] = steps.length;
  });
  rmSync(scratch, { recursive: true, force: true });
  await attempt(faults, 'README', async () => {
    figures['commands of the README'] = await followReadme(made.packages, say);
  });
}

/** Seconds that the work takes, among the figures. */
async function timed<T>(figures: Figures, what: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  try {
    return await work();
  } finally {
    figures[`${what} s`] = Math.round((performance.now() - start) / 1000);
  }
}

async function run(options: VerificationOptions): Promise<VerificationResult> {
  const figures: Figures = {};
  const faults: string[] = [];
  using made = await timed(figures, 'made in', makePackages);
  for (const { file, bytes } of made.packages) figures[`${path.basename(file)} bytes`] = bytes;
  await timed(figures, 'looked at and run in', () => inspect(made, options, figures, faults));
  // It reads for minutes, in which a machine mostly waits.
  const linted = timed(figures, 'read by lintian in', () => lint(made, options, faults));
  if (!options.short) await timed(figures, 'installed in', () => install(made, options, figures, faults));
  await linted;
  return {
    ok: faults.length === 0,
    figures,
    sentence:
      faults.length === 0
        ? `${made.packages.length} packages are as they should be${options.short ? '' : ', were installed, started, upgraded and purged'}`
        : faults.join('; '),
  };
}

async function control({ short, say }: VerificationOptions): Promise<VerificationResult> {
  const missed = [...(await unfound(say)), ...(short ? [] : await unfoundOnMachine(say))];
  const broken = controlCount + (short ? 0 : brokenCount);
  return {
    ok: missed.length > 0,
    figures: { broken, missed: missed.length },
    sentence: missed.length > 0 ? `not found: ${missed.join(', ')}` : `all ${broken} broken packages were found`,
  };
}

export const packages: Verification = {
  name: 'packages',
  title:
    'The packages hold the right binaries, run, install, upgrade, refuse a downgrade and are purged, and never pass a stand-in off as Electron',
  watches: [
    'packaging/{hub,desktop,icons}/**/*',
    'packaging/{changelog,copyright,package-lock.json}',
    'electron-builder.yml',
    'scripts/{package,build,native-packages}.ts',
    'scripts/packages/*',
    'storage/migrate.ts',
    'test/electron-stand-in/*',
    'test/verify/packages-*.ts',
    'README.md',
  ],
  short: true,
  needs: [
    'chromium',
    'Xvfb',
    'dpkg-deb',
    'lintian',
    'mksquashfs',
    'unsquashfs',
    'desktop-file-validate',
    'appstreamcli',
    'zstd',
    'debootstrap',
    'qemu-aarch64-static',
    'libc of arm64',
    'libstdc++ of arm64',
  ],
  run,
  control,
};
