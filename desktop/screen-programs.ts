/** What turns the display off on this machine, with the programs that are there, and the file that keeps what worked. */
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { screenSwitches } from '#model/kiosk.ts';
import { second } from '#model/time.ts';
import type { ScreenPowerOptions } from './screen-power.ts';
import { displaySwitches, type Run, type SwitchOptions } from './screen-switches.ts';

/** ddcutil asks each bus, which takes seconds. */
const limit = 12 * second;

const rememberedSchema = z.object({ worked: z.enum(screenSwitches) });

export type ScreenPrograms = Pick<ScreenPowerOptions, 'switches' | 'remembered' | 'remember'>;

export function screenPrograms(
  dataFolder: string,
  environment: SwitchOptions['environment'],
  backlights = '/sys/class/backlight',
): ScreenPrograms {
  const file = path.join(dataFolder, 'shell', 'screen-switch.json');
  const run: Run = (program, args) =>
    new Promise((resolve) => {
      execFile(program, [...args], { env: { ...environment }, timeout: limit }, (error, stdout, stderr) => {
        const status = error === null ? 0 : typeof error.code === 'number' ? error.code : undefined;
        resolve({ status, output: `${stdout}\n${stderr}` });
      });
    });
  return {
    switches: displaySwitches({ environment, run, backlights }),
    remembered() {
      try {
        return rememberedSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).worked;
      } catch {
        return undefined;
      }
    },
    remember(worked) {
      if (this.remembered() === worked) return;
      try {
        mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
        writeFileSync(file, `${JSON.stringify({ worked })}\n`);
      } catch {
        // Then the next start tries them in their order.
      }
    },
  };
}
