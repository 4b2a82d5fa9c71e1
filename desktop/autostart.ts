/**
 * Has the desktop (XDG autostart) or systemd (a unit of this user) start Mantel by itself, by a file that is written here
 * and removed again.
 */
import { existsSync, lstatSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import type { z } from 'zod';
import type { autostartSchema } from '#model/machine-api.ts';
import { Misconfigured, messageOf } from '#model/trouble.ts';
import { autostartWords as words } from '#model/words/autostart-en.ts';
import { autostartFiles } from './autostart-files.ts';
import { usualDataFolder } from './hub-place.ts';

type State = z.output<typeof autostartSchema>;

export type Autostart = {
  state(): State;
  /** Throws Misconfigured when the file cannot be written. */
  set(on: boolean): State;
};

export type AutostartOptions = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The person's home folder. */
  readonly home: string;
  /** By which Mantel is started, program first; undefined when nobody knows. */
  readonly command: readonly string[] | undefined;
  /** systemd runs here. */
  readonly hasSystemd?: boolean;
};

export function createAutostart(options: AutostartOptions): Autostart {
  const { environment, home, command, hasSystemd = existsSync('/run/systemd/system') } = options;
  const hasDesktop = ['WAYLAND_DISPLAY', 'DISPLAY', 'XDG_CURRENT_DESKTOP'].some((each) => environment[each]);
  const how = hasDesktop ? ('desktop' as const) : hasSystemd ? ('service' as const) : null;
  const isSystemService = !hasDesktop && environment['INVOCATION_ID'] !== undefined && !environment['MANAGERPID'];
  const { entry, unit, wanted } = autostartFiles(environment, home);
  const mark = how === 'service' ? wanted : entry;

  const state = (): State => {
    if (isSystemService) return { on: true, can: false, how: 'service', text: words.asService };
    if (how === null) return { on: false, can: false, how, text: words.noWay };
    if (command === undefined) return { on: isThere(mark), can: false, how, text: words.noCommand };
    const on = isThere(mark);
    return { on, can: true, how, text: words[how][on ? 'on' : 'off'] };
  };

  const write = (program: readonly string[]): void => {
    if (how === 'desktop') {
      mkdirSync(path.dirname(entry), { recursive: true });
      writeFileSync(entry, desktopEntry(program));
      return;
    }
    mkdirSync(path.dirname(wanted), { recursive: true });
    writeFileSync(unit, serviceUnit(program));
    if (!isThere(wanted)) symlinkSync(unit, wanted);
  };

  return {
    state,
    set(on) {
      const before = state();
      if (!before.can || command === undefined || before.on === on) return before;
      try {
        if (on) write(command);
        else for (const file of how === 'service' ? [wanted, unit] : [entry]) rmSync(file, { force: true });
      } catch (error) {
        throw new Misconfigured(words.unwritable(mark, messageOf(error)), { cause: error });
      }
      return state();
    },
  };
}

/** A link counts whose target is gone, too. */
function isThere(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // What should be a folder on the way there is none.
    return false;
  }
}

/** Desktop Entry Specification, the Exec key: quoted, with a double %. */
const quoted = (argument: string): string =>
  `"${argument
    .replaceAll(/["`$\\]/g, (sign) => `\\${sign}`)
    .replaceAll('\\', '\\\\')
    .replaceAll('%', '%%')}"`;

export function desktopEntry(program: readonly string[]): string {
  return `[Desktop Entry]
Type=Application
Name=Mantel
Comment=${words.about}
Exec=${program.map(quoted).join(' ')}
Terminal=false
X-GNOME-Autostart-enabled=true
`;
}

/** systemd.service(5), "Command lines": quoted, with a double % and $. */
const escaped = (argument: string): string =>
  `"${argument
    .replaceAll(/["\\]/g, (sign) => `\\${sign}`)
    .replaceAll('%', '%%')
    .replaceAll('$', '$$$$')}"`;

export function serviceUnit(program: readonly string[]): string {
  return `[Unit]
Description=Mantel

[Service]
ExecStart=${program.map(escaped).join(' ')}
Restart=on-failure
RestartForceExitStatus=75

[Install]
WantedBy=default.target
`;
}

/** Of this person on this machine. `data` is the folder that was named at the start. */
export function hereAutostart(projectFolder: string, data: string | undefined): Autostart {
  const command = startCommand(projectFolder, data, process.env);
  return createAutostart({ environment: process.env, home: homedir(), command });
}

/** As this process was started: by the installed app, or from a checkout. */
export function startCommand(
  projectFolder: string,
  data: string | undefined,
  environment: AutostartOptions['environment'],
  home = homedir(),
): string[] | undefined {
  const where = data === undefined ? [] : ['--data', path.resolve(data)];
  // The app always names its folder to the hub. A session begins without this one's variables.
  const usual = path.resolve(usualDataFolder({ ...environment, MANTEL_DATA: undefined }, home));
  const whereOfApp = where[1] === usual ? [] : where;
  const image = environment['APPIMAGE'];
  if (image) return [image, ...whereOfApp];
  const starter = path.join(projectFolder, 'scripts', 'bootstrap.mjs');
  if (existsSync(starter)) return [process.execPath, starter, 'start', ...where];
  return process.versions['electron'] === undefined ? undefined : [process.execPath, ...whereOfApp];
}
