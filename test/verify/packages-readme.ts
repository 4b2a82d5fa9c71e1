/** Follows the section "Install" of the README to the letter, on a clean machine. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { standInName } from '#scripts/packages/stand-in-guard.ts';
import { openMachine, withPackagesOf } from './packages-machine.ts';
import type { Unpacked } from './packages-look.ts';
import { demand } from './shell-scenario.ts';

/** The commands of the section, in its order. */
export function installCommands(): string[] {
  const readme = readFileSync(path.join(import.meta.dirname, '../../README.md'), 'utf8');
  const [, section = ''] = /^## Install\n(.*?)^## /ms.exec(readme) ?? [];
  return [...section.matchAll(/```sh\n(.*?)```/gs)].flatMap(([, block]) => block?.trim().split('\n') ?? []);
}

/** What must hold after a command of the section that begins so. */
const after: Readonly<Record<string, string>> = {
  'apt install ./mantel-hub_': 'systemctl is-active -q mantel-hub && systemctl is-enabled -q mantel-hub',
  // Beside each other, the command line is the hub's.
  'apt install ./mantel_':
    'test "$(readlink -f /usr/bin/mantel)" = /usr/lib/mantel/mantel && test -x /opt/Mantel/mantel',
  'apt purge mantel-hub':
    'test ! -e /usr/lib/mantel && test -f /var/lib/mantel/store/mantel.db && test "$(readlink -f /usr/bin/mantel)" = /opt/Mantel/mantel',
};
/** Shown by the run of the AppImage elsewhere: it needs a desktop, and so does what makes the packages. */
const elsewhere = [/^npm run package$/, /^chmod \+x Mantel-/, /^\.\/Mantel-/];

export async function followReadme(packages: readonly Unpacked[], say: (text: string) => void): Promise<number> {
  const commands = installCommands();
  demand(commands.length > 2, 'the README has no section Install');
  const folder = mkdtempSync(path.join(tmpdir(), 'mantel-readme-'));
  try {
    // As a release is called; the names do not leave this folder and the machine.
    const files = packages
      .filter(({ kind, architecture }) => kind !== 'image' && architecture === process.arch)
      .map(({ file }) => {
        const named = path.join(folder, path.basename(file).replace(`-${standInName}`, ''));
        copyFileSync(file, named);
        return named;
      });
    await using machine = await openMachine(say, withPackagesOf(files, true));
    let followed = 0;
    for (const command of commands) {
      if (elsewhere.some((one) => one.test(command))) continue;
      const said = machine.run(command, 'y\n');
      demand(said.status === 0, `"${command}" ended with ${said.status}: ${said.output.slice(-1_500)}`);
      const check = Object.entries(after).find(([start]) => command.startsWith(start))?.[1];
      if (check !== undefined) await machine.until(check, 30_000);
      followed += 1;
      say(`"${command}": well`);
    }
    return followed;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
