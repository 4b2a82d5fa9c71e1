/** Takes packages through their steps on a machine of its own. */
import path from 'node:path';
import { nodeBinary } from '#scripts/packages/node-binary.ts';
import { buildHubPackage } from '#scripts/packages/hub-package.ts';
import { version } from '#scripts/packages/release.ts';
import { migrations } from '#storage/migrate.ts';
import { quiet, type HubFiles } from './packages-hub.ts';
import { cache, openMachine, withPackagesOf, type Step } from './packages-machine.ts';

/** mantel-hub for this machine, as another version or one that knows another format of readings. */
export function hubAs(output: string, as: { readonly version?: string; readonly schema?: number }): string {
  const architecture = process.arch === 'arm64' ? 'arm64' : 'x64';
  return buildHubPackage({
    architecture,
    node: nodeBinary(architecture, cache),
    output,
    as: { version, ...as },
  });
}

/** Versions beside the one that is made: a later one, and one that does not know the present readings. */
export const otherVersions = (output: string): Omit<HubFiles, 'hub'> => ({
  later: hubAs(output, { version: `${version}+later` }),
  older: hubAs(output, { version: '0.0.9', schema: migrations.length - 1 }),
});

/** The app from its package: what dpkg and the desktop find, and that nothing is left after it. */
export function appSteps(app: string): Step[] {
  return [
    {
      name: 'app installed',
      run(machine) {
        machine.must(`${quiet} --no-install-recommends ./${path.basename(app)}`);
        machine.must('dpkg -V mantel');
        machine.must('test "$(readlink -f /usr/bin/mantel)" = /opt/Mantel/mantel');
        machine.must('test -f /usr/share/applications/dev.mantel.Mantel.desktop');
      },
    },
    {
      name: 'app purged',
      run(machine) {
        machine.must('apt-get purge -y -q mantel');
        machine.must('test ! -e /opt/Mantel && test ! -e /usr/bin/mantel && test ! -L /usr/bin/mantel');
      },
    },
  ];
}

/** Runs the steps in turn on one machine; throws for the first that fails. */
export async function onOneMachine(
  steps: readonly Step[],
  files: readonly string[],
  say: (text: string) => void,
): Promise<void> {
  await using machine = await openMachine(say, withPackagesOf(files, false));
  for (const { name, run } of steps) {
    try {
      await run(machine);
      say(`${name}: well`);
    } catch (error) {
      throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
}
