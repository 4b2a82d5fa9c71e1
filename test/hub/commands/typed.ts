/** Commands as a person types them, within this process. */
import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import type { Desktop } from '#hub/commands/desktop.ts';
import { runCommand } from '#hub/commands/run-command.ts';
import { machineTimers } from '#hub/clock.ts';
import type { DesktopFacts } from '#model/desktop-facts.ts';
import { messageOf } from '#model/trouble.ts';
import healthy from '../doctor/healthy.json' with { type: 'json' };

/** Without a display, as on a server. */
export const noDesktop: Desktop = {
  open: () => Promise.resolve('there is no display'),
  kiosk: () => Promise.resolve('No screen can be shown: there is no display.'),
  look: () => Promise.resolve({ ...healthy.desktop, display: null } as unknown as DesktopFacts),
};

export type Typed = { readonly status: number; readonly lines: readonly string[]; readonly text: string };

/** 78 and its sentence for what is refused, as the entry has it. */
export function typist(data: string, desktop: Desktop = noDesktop, now: () => number = Date.now) {
  return async (...args: readonly string[]): Promise<Typed> => {
    const lines: string[] = [];
    let text = '';
    const world = {
      environment: {},
      folder: data,
      now,
      timers: machineTimers,
      random: () => 0,
      randomBytes,
      signal: new AbortController().signal,
      projectFolder: resolve(import.meta.dirname, '../../..'),
      say: (line: string) => void lines.push(line),
      write: (more: string) => Promise.resolve(void (text += more)),
      desktop: () => Promise.resolve(desktop),
    };
    try {
      return { status: await runCommand(args, world), lines, text };
    } catch (error) {
      return { status: 78, lines: [...lines, messageOf(error)], text };
    }
  };
}
