/** Looks at the session that `mantel doctor` is asked in; changes nothing, starts nothing. */
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { createClient } from 'dbus-native';
import { z } from 'zod';
import type { DesktopFacts } from '#model/desktop-facts.ts';
import { autostartFiles, programOf, serviceOf, systemUnits } from './autostart-files.ts';
import { asked, daemon } from './bus-calls.ts';
import { displayOf, findChromium, hasDisplay } from './chromium.ts';
import { findElectron } from './electron-binary.ts';
import { electronBoots } from './electron-boots.ts';
import { findProgram } from './find-program.ts';
import { screenPrograms } from './screen-programs.ts';
import { sessionAddress } from './session-bus.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export type LookOptions = {
  readonly dataFolder: string;
  readonly projectFolder: string;
  readonly environment?: Environment;
  readonly home?: string;
  /** Folder of systemd's. */
  readonly units?: string;
};

const ignore = (): void => undefined;

export async function lookAtDesktop(options: LookOptions): Promise<DesktopFacts> {
  const { dataFolder, projectFolder, environment = process.env, home = homedir(), units = systemUnits } = options;
  const { wanted, found } = findElectron(projectFolder, environment);
  const power = screenPrograms(dataFolder, environment);
  return {
    display: hasDisplay(environment) ? displayOf(environment) : null,
    session: environment['XDG_CURRENT_DESKTOP'] ?? '',
    bus: await lookAtBus(environment),
    browser: {
      chromium: findChromium(environment) ?? null,
      electron: found?.version ?? null,
      electronFailed: wanted === undefined ? 0 : electronBoots(dataFolder, ignore).failed(wanted),
      isRoot: process.getuid?.() === 0,
    },
    screenPower: {
      ways: power.switches
        .filter(({ applies }) => applies)
        // The backlight is a file of the kernel's, and applies only where that is.
        .map(({ name }) => ({ name, there: name === 'backlight' || findProgram(name, environment) !== undefined })),
      worked: power.remembered() ?? null,
    },
    brokenGraphics: brokenGraphics(dataFolder),
    autostart: lookAtAutostart(environment, home, serviceOf(dataFolder, units)),
  };
}

async function lookAtBus(environment: Environment): Promise<DesktopFacts['bus']> {
  const none = { there: false, notifications: false, tray: false };
  const busAddress = sessionAddress(environment);
  if (busAddress === undefined) return none;
  try {
    const link = createClient({ busAddress });
    link.connection.on('error', ignore);
    const owned = (name: string): Promise<boolean> =>
      asked<boolean>(link, { ...daemon, member: 'NameHasOwner', signature: 's', body: [name] });
    try {
      const [notifications, tray] = await Promise.all([
        owned('org.freedesktop.Notifications'),
        owned('org.kde.StatusNotifierWatcher'),
      ]);
      return { there: true, notifications, tray };
    } finally {
      link.connection.stream.destroy();
    }
  } catch {
    return none;
  }
}

const rememberedSchema = z.object({ brokenGraphics: z.string().nullable() });

/** As electron/remembered.ts keeps it. */
function brokenGraphics(dataFolder: string): string | null {
  try {
    const text = readFileSync(path.join(dataFolder, 'shell', 'remembered.json'), 'utf8');
    return rememberedSchema.parse(JSON.parse(text)).brokenGraphics;
  } catch {
    return null;
  }
}

function lookAtAutostart(
  environment: Environment,
  home: string,
  service: string | undefined,
): DesktopFacts['autostart'] {
  const { entry, unit, wanted } = autostartFiles(environment, home);
  const file = service ?? (existsSync(entry) ? entry : existsSync(wanted) ? unit : null);
  if (file === null) return { on: false, file: null, program: null, programThere: false };
  const programs = programOf(readFileSync(file, 'utf8'));
  const missing = programs.find((each) => path.isAbsolute(each) && !existsSync(each));
  const [first = null] = programs;
  return { on: true, file, program: missing ?? first, programThere: first !== null && missing === undefined };
}
