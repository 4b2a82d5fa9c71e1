import type { Verification, VerificationOptions, VerificationResult } from '#scripts/verification.ts';
import { graphicsCrash, hubKilled, rendererCrash, shellKilled } from './shell-breaks.ts';
import type { Scenario } from './shell-scenario.ts';
import { boot, failedBoot, foundHub, openedByHub, packaged } from './shell-starts.ts';
import { closedWindow, lockedIn, quitting, secondInstance } from './shell-windows.ts';

const always: readonly Scenario[] = [boot, secondInstance, rendererCrash(), hubKilled, failedBoot('ends'), quitting];
const further: readonly Scenario[] = [
  closedWindow,
  lockedIn,
  graphicsCrash,
  shellKilled,
  foundHub,
  openedByHub,
  packaged,
  failedBoot('hangs'),
];

async function live({ say }: VerificationOptions, scenarios: readonly Scenario[]): Promise<VerificationResult> {
  const figures: Record<string, number> = {};
  const faults: string[] = [];
  for (const { name, run } of scenarios) {
    try {
      figures[`${name}Ms`] = await run();
    } catch (error) {
      faults.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
    say(`${name}: ${figures[`${name}Ms`] ?? faults.at(-1)}`);
  }
  return {
    ok: faults.length === 0,
    figures,
    sentence:
      faults.length === 0 ? `${scenarios.length} of ${scenarios.length} scenarios went well` : faults.join('; '),
  };
}

export const shell: Verification = {
  name: 'shell',
  title:
    'The shell, on a stand-in for Electron, survives crashes of page and hub, opens Chromium when it cannot start, and leaves nothing behind',
  watches: [
    'electron/*.ts',
    'electron-builder.yml',
    'packaging/package-lock.json',
    'scripts/{build,package,native-packages}.ts',
    'desktop/*.ts',
    'hub/{main,shell-host,lock}.ts',
    'model/{hub-lock,timers}.ts',
    'test/electron-stand-in/*',
    'test/verify/shell-{breaks,scenario,starts,windows}.ts',
  ],
  short: true,
  alone: true,
  needs: ['chromium', 'Xvfb'],
  run: (options) => live(options, options.short ? always : [...always, ...further]),
  // The shell is not told that its page has crashed, so nobody loads it again.
  control: (options) => live(options, [rendererCrash(true)]),
};
