/** With programs that stand in for those of a desktop, in a folder that is all of the PATH, and with a real X server. */
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { screenPrograms } from '#desktop/screen-programs.ts';
import { screenSwitches, type ScreenSwitch } from '#model/kiosk.ts';
import { findTool } from '#scripts/system-packages.ts';
import { temporaryFolder } from '../hub/temporary-folder.ts';

function machine(
  folder: string,
  session: Readonly<Record<string, string>>,
  programs: Readonly<Record<string, string>>,
) {
  const path = join(folder, 'bin');
  mkdirSync(path, { recursive: true });
  for (const [name, script] of Object.entries(programs)) {
    const file = join(path, name);
    writeFileSync(file, `#!/bin/sh\nS="${folder}/state"\necho ${name} "$*" >> "${folder}/calls"\n${script}\n`);
    chmodSync(file, 0o755);
  }
  const lights = join(folder, 'backlight');
  const { switches, ...memory } = screenPrograms(folder, { ...session, PATH: `${path}:/usr/bin:/bin` }, lights);
  const by = (name: ScreenSwitch) => {
    const found = switches.find((each) => each.name === name);
    if (!found) throw new Error(name);
    return found;
  };
  return {
    by,
    switches,
    memory,
    lights,
    calls: () =>
      readFileSync(join(folder, 'calls'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.trim()),
  };
}

it('are tried in their order', () => {
  using folder = temporaryFolder();
  expect(machine(folder.path, {}, {}).switches.map(({ name }) => name)).toEqual([...screenSwitches]);
});

const cases: readonly {
  readonly name: ScreenSwitch;
  readonly session: Readonly<Record<string, string>>;
  readonly script: string;
  readonly calls: readonly string[];
}[] = [
  {
    name: 'wlopm',
    session: { WAYLAND_DISPLAY: 'wayland-0' },
    script:
      'case "$1" in --off) echo off > $S;; --on) echo on > $S;; *) echo "HDMI-A-1 $(cat $S)"; echo "DSI-1 off";; esac',
    calls: ['wlopm --off *', 'wlopm', 'wlopm --on *', 'wlopm'],
  },
  {
    name: 'swaymsg',
    session: { WAYLAND_DISPLAY: 'wayland-0', SWAYSOCK: '/run/sway.sock' },
    script:
      'case "$4" in off) echo false > $S;; on) echo true > $S;; *) echo "[{\\"name\\": \\"DP-1\\", \\"power\\": $(cat $S)}]";; esac',
    calls: [
      'swaymsg output * power off',
      'swaymsg -t get_outputs -r',
      'swaymsg output * power on',
      'swaymsg -t get_outputs -r',
    ],
  },
  {
    name: 'xset',
    session: { DISPLAY: ':0' },
    script:
      'case "$*" in "dpms force off") echo Off > $S;; "dpms force on") echo On > $S;; q) echo "  Monitor is $(cat $S)";; esac',
    calls: [
      'xset s off',
      'xset +dpms dpms 0 0 0',
      'xset dpms force off',
      'xset q',
      'xset s off',
      'xset +dpms dpms 0 0 0',
      'xset dpms force on',
      'xset q',
    ],
  },
  {
    name: 'ddcutil',
    session: {},
    script: 'case "$1" in setvcp) printf "%02d" "$3" > $S;; *) echo "VCP D6 SNC x$(cat $S)";; esac',
    calls: ['ddcutil setvcp D6 4', 'ddcutil getvcp D6 --brief', 'ddcutil setvcp D6 1', 'ddcutil getvcp D6 --brief'],
  },
];

it.each(cases)('$name turns off and on, and is seen to', async ({ name, session, script, calls }) => {
  using folder = temporaryFolder();
  const { by, ...rest } = machine(folder.path, session, { [name]: script });
  const found = by(name);
  expect(found.applies).toBe(true);
  expect([await found.turn(false), await found.state()]).toEqual([true, 'off']);
  expect([await found.turn(true), await found.state()]).toEqual([true, 'on']);
  expect(rest.calls()).toEqual(calls);
});

it('sway of old calls it dpms', async () => {
  using folder = temporaryFolder();
  const script = 'case "$3" in power) exit 2;; dpms) echo $4 > $S;; *) echo "{\\"dpms\\":false}";; esac';
  const { by } = machine(folder.path, { SWAYSOCK: 's' }, { swaymsg: script });
  expect([await by('swaymsg').turn(false), await by('swaymsg').state()]).toEqual([true, 'off']);
});

it('the light of a panel goes by the kernel, by its power or else by its brightness', async () => {
  using folder = temporaryFolder();
  const panel = join(folder.path, 'backlight', 'panel');
  mkdirSync(panel, { recursive: true });
  writeFileSync(join(panel, 'brightness'), '120\n');
  writeFileSync(join(panel, 'max_brightness'), '255\n');
  const read = (file: string): string => readFileSync(join(panel, file), 'utf8').trim();
  const dim = machine(folder.path, {}, {}).by('backlight');
  expect([await dim.turn(false), await dim.state(), read('brightness')]).toEqual([true, 'off', '0']);
  expect([await dim.turn(true), await dim.state(), read('brightness')]).toEqual([true, 'on', '120']);
  writeFileSync(join(panel, 'bl_power'), '0\n');
  const powered = machine(folder.path, {}, {}).by('backlight');
  expect([await powered.turn(false), await powered.state(), read('bl_power'), read('brightness')]).toEqual([
    true,
    'off',
    '4',
    '120',
  ]);
  expect([await powered.turn(true), await powered.state()]).toEqual([true, 'on']);
});

it('a program that is not there, or hangs on nothing to say, turns nothing off', async () => {
  using folder = temporaryFolder();
  const { switches } = machine(folder.path, { DISPLAY: ':0' }, {});
  for (const each of switches.filter(({ name }) => name !== 'xset')) {
    expect([each.name, await each.turn(false), await each.state()]).toEqual([each.name, false, undefined]);
  }
});

it('what worked is known to the next start', () => {
  using folder = temporaryFolder();
  const { memory } = machine(folder.path, {}, {});
  expect(memory.remembered()).toBeUndefined();
  memory.remember('xset');
  expect(machine(folder.path, {}, {}).memory.remembered()).toBe('xset');
  writeFileSync(join(folder.path, 'shell', 'screen-switch.json'), '{"worked":"magic"}');
  expect(memory.remembered()).toBeUndefined();
});

it.skipIf(!findTool('Xvfb') || !findTool('xset'))(
  'an X server without power saving takes the order and does nothing, which is seen',
  async () => {
    using folder = temporaryFolder();
    const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '320x240x24'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    try {
      const number = await new Promise<string>((done) =>
        server.stdout.once('data', (chunk) => done(String(chunk).trim())),
      );
      const { by } = machine(folder.path, { DISPLAY: `:${number}` }, {});
      await by('xset').turn(false);
      expect(await by('xset').state()).toBeUndefined();
    } finally {
      server.kill('SIGKILL');
    }
  },
);
