/** A desktop for tests: a bus of its own, an X screen, a window manager, and what shows notifications and the tray. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

export type DesktopSession = AsyncDisposable & {
  readonly environment: Readonly<Record<string, string>>;
  readonly bus: string;
  /** Starts it, or starts it anew. Resolves when it owns its name. */
  startNotifications(): Promise<void>;
  startPanel(): Promise<void>;
  /** Ends it by SIGKILL and waits. */
  stop(part: 'dunst' | 'panel'): Promise<void>;
  /** Output of a program run in the session; throws when it fails. */
  run(program: string, ...args: readonly string[]): string;
  /** The action of notifications that somebody chooses from their menu from now on, by its words. */
  choose(words: string): void;
  /** How many notifications are on the screen. */
  shown(): number;
  /** What was shown since the service was started last, as it prints it. */
  printed(): string;
  /** Pixels of the screen, three bytes each, by rows. */
  look(): Buffer;
  /** Writes the screen as PNG. */
  picture(file: string): void;
};

export const screenWidth = 1_000;
export const screenHeight = 600;
export const panelHeight = 32;

const dunstrc = `[global]
monitor=0
font=DejaVu Sans 12
width=(200, 420)
origin=top-right
offset=12x44
frame_width=1
frame_color="#55524c"
corner_radius=0
history_length=50
icon_position=left
max_icon_size=40
stack_duplicates=false
mouse_left_click=do_action
dmenu=CHOOSER
[urgency_normal]
background="#1a1b1e"
foreground="#f3efe7"
[urgency_critical]
background="#1a1b1e"
foreground="#f3efe7"
frame_color="#ff7a68"
`;

const property = (name: string, type: string, value: string): string =>
  `<property name="${name}" type="${type}" value="${value}"/>`;
const panelSettings = `<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
${property('configver', 'int', '2')}
<property name="panels" type="array"><value type="int" value="1"/>
<property name="panel-1" type="empty">
${property('position', 'string', 'p=6;x=0;y=0')}${property('length', 'uint', '100')}
${property('position-locked', 'bool', 'true')}${property('size', 'uint', String(panelHeight))}
<property name="plugin-ids" type="array"><value type="int" value="1"/></property>
</property></property>
<property name="plugins" type="empty"><property name="plugin-1" type="string" value="systray"/></property>
</channel>
`;

/** `folder` is temporary, and becomes the home of the session. */
export async function startDesktopSession(folder: string): Promise<DesktopSession> {
  const parts = new Map<string, ChildProcess>();
  const begin = (name: string, program: string, args: readonly string[], env: NodeJS.ProcessEnv, pipes = 0) => {
    const stdio = ['ignore', 'pipe', 'ignore', ...(pipes ? (['pipe'] as const) : [])] as const;
    const child = spawn(program, args, { env, stdio: [...stdio] });
    child.on('error', () => undefined);
    parts.set(name, child);
    return child;
  };
  async function stop(name: string): Promise<void> {
    const child = parts.get(name);
    parts.delete(name);
    if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }
  const end = async (): Promise<void> => {
    for (const name of [...parts.keys()].toReversed()) await stop(name);
  };

  try {
    const config = join(folder, 'config');
    mkdirSync(join(config, 'xfce4', 'xfconf', 'xfce-perchannel-xml'), { recursive: true });
    writeFileSync(join(config, 'xfce4', 'xfconf', 'xfce-perchannel-xml', 'xfce4-panel.xml'), panelSettings);
    const chooser = join(folder, 'chooser');
    const chosen = join(folder, 'chosen');
    writeFileSync(chooser, `#!/bin/sh\nexec grep -m1 -F -f '${chosen}'\n`, { mode: 0o755 });
    writeFileSync(join(folder, 'dunstrc'), dunstrc.replace('CHOOSER', chooser));
    writeFileSync(join(folder, 'bus.conf'), busConfiguration(join(folder, 'bus')));
    const base = { PATH: process.env['PATH'] ?? '', HOME: folder, XDG_CONFIG_HOME: config, XDG_RUNTIME_DIR: folder };
    const daemon = begin(
      'bus',
      'dbus-daemon',
      [`--config-file=${join(folder, 'bus.conf')}`, '--nofork', '--print-address=1'],
      base,
    );
    const bus = await firstLine(daemon.stdout);
    const screen = ['-displayfd', '3', '-screen', '0', `${screenWidth}x${screenHeight}x24`, '-nolisten', 'tcp'];
    const display = await firstLine(begin('screen', 'Xvfb', screen, base, 1).stdio[3] ?? null);
    const environment = {
      ...base,
      DISPLAY: `:${display}`,
      DBUS_SESSION_BUS_ADDRESS: bus,
      GTK_A11Y: 'none',
      NO_AT_BRIDGE: '1',
    };
    begin('windows', 'openbox', [], environment);

    const run = (program: string, ...args: readonly string[]): string => {
      const done = spawnSync(program, args, { env: environment, encoding: 'utf8', maxBuffer: 1 << 26 });
      if (done.status !== 0) throw new Error(`${program} failed: ${done.error?.message ?? done.stderr}`);
      return done.stdout;
    };
    async function owned(name: string): Promise<void> {
      const deadline = performance.now() + 20_000;
      while (!ask(name)) {
        if (performance.now() > deadline) throw new Error(`Nobody took the name ${name}.`);
        await sleep(50);
      }
    }
    const daemonName = 'org.freedesktop.DBus';
    const ask = (name: string): boolean => {
      const call = [`--dest=${daemonName}`, '/org/freedesktop/DBus', `${daemonName}.NameHasOwner`, `string:${name}`];
      return run('dbus-send', '--session', '--print-reply=literal', ...call).includes('true');
    };
    let text = '';
    return {
      environment,
      bus,
      choose: (words) => writeFileSync(chosen, words),
      shown: () => Number(run('dunstctl', 'count', 'displayed')),
      printed: () => text,
      stop,
      run,
      async startNotifications() {
        text = '';
        const dunst = begin('dunst', 'dunst', ['-config', join(folder, 'dunstrc'), '-print'], environment);
        dunst.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
        await owned('org.freedesktop.Notifications');
      },
      async startPanel() {
        begin('panel', 'xfce4-panel', ['--disable-wm-check', '--sm-client-disable'], environment);
        await owned('org.kde.StatusNotifierWatcher');
      },
      look() {
        const args = ['-window', 'root', '-depth', '8', 'rgb:-'];
        const done = spawnSync('import', args, { env: environment, maxBuffer: 1 << 26 });
        if (done.status !== 0) throw new Error(`import failed: ${done.stderr.toString()}`);
        return done.stdout;
      },
      picture: (file) => void run('import', '-window', 'root', file),
      [Symbol.asyncDispose]: end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** A session bus that may start nothing by itself but the settings service of the panel. */
function busConfiguration(socket: string): string {
  return `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path=${socket}</listen><auth>EXTERNAL</auth>
<standard_session_servicedirs/>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
`;
}

async function firstLine(stream: unknown): Promise<string> {
  if (!(stream instanceof Object) || !('read' in stream)) throw new Error('There is no output to read.');
  const lines = createInterface({ input: stream as NodeJS.ReadableStream });
  const [line] = (await once(lines, 'line', { signal: AbortSignal.timeout(15_000) })) as string[];
  return line ?? '';
}
