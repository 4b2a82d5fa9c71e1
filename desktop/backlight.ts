/** Turns the light behind a panel off by the files of the kernel, which a rule of udev may open to others than root. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DisplaySwitch } from './screen-switches.ts';

/** linux/fb.h: FB_BLANK_UNBLANK and FB_BLANK_POWERDOWN. */
const power = { on: '0', off: '4' } as const;

export function backlightSwitch(folder: string): DisplaySwitch {
  /** What it was before, by panel. */
  const brightness = new Map<string, string>();
  const panels = list(folder);
  return {
    name: 'backlight',
    applies: panels.length > 0,
    turn(on) {
      const done = panels.map((panel) => {
        if (written(path.join(panel, 'bl_power'), on ? power.on : power.off)) return true;
        const file = path.join(panel, 'brightness');
        const now = read(file);
        if (on) return written(file, brightness.get(panel) ?? read(path.join(panel, 'max_brightness')) ?? '1');
        if (now !== undefined && now !== '0') brightness.set(panel, now);
        return written(file, '0');
      });
      return Promise.resolve(done.some(Boolean));
    },
    state() {
      const are = panels.map((panel) => {
        const switched = read(path.join(panel, 'bl_power'));
        return (switched === undefined || switched === power.on) && read(path.join(panel, 'brightness')) !== '0';
      });
      return Promise.resolve(are.length === 0 ? undefined : are.some(Boolean) ? 'on' : 'off');
    },
  };
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder).map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}

function written(file: string, text: string): boolean {
  // Not made where it is not: only what the kernel offers.
  if (!existsSync(file)) return false;
  try {
    writeFileSync(file, text);
    return true;
  } catch {
    return false;
  }
}
