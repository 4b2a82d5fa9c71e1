/** The ways in which a program can turn this machine's display off and on, and see whether that took. */
import type { ScreenSwitch } from '#model/kiosk.ts';
import { backlightSwitch } from './backlight.ts';

/** How a program ended and what it printed; `status` is undefined when it could not be started or took too long. */
export type Ran = { readonly status: number | undefined; readonly output: string };
export type Run = (program: string, args: readonly string[]) => Promise<Ran>;
type Environment = Readonly<Record<string, string | undefined>>;

export type DisplaySwitch = {
  readonly name: ScreenSwitch;
  /** Whether this session could have it at all. */
  readonly applies: boolean;
  /** Whether it was accepted; what then became of it, `state` tells. */
  turn(on: boolean): Promise<boolean>;
  /** Undefined where it cannot be seen. */
  state(): Promise<'on' | 'off' | undefined>;
};

export type SwitchOptions = {
  readonly environment: Environment;
  readonly run: Run;
  /** Of the kernel. */ readonly backlights: string;
};

/** In the order in which they are tried. */
export function displaySwitches({ environment, run, backlights }: SwitchOptions): readonly DisplaySwitch[] {
  const ok = async (program: string, ...args: readonly string[]): Promise<boolean> =>
    (await run(program, args)).status === 0;
  const word = (on: boolean): 'on' | 'off' => (on ? 'on' : 'off');
  const isWayland = Boolean(environment['WAYLAND_DISPLAY']);
  return [
    {
      name: 'wlopm',
      applies: isWayland,
      turn: (on) => ok('wlopm', on ? '--on' : '--off', '*'),
      async state() {
        const { output } = await run('wlopm', []);
        return together([...output.matchAll(/^\S+ (on|off)$/gm)].map(([, one]) => one === 'on'));
      },
    },
    {
      name: 'swaymsg',
      applies: Boolean(environment['SWAYSOCK']),
      // Before sway 1.8 it was called dpms.
      turn: async (on) =>
        (await ok('swaymsg', 'output', '*', 'power', word(on))) || ok('swaymsg', 'output', '*', 'dpms', word(on)),
      async state() {
        const { output } = await run('swaymsg', ['-t', 'get_outputs', '-r']);
        return together([...output.matchAll(/"(?:power|dpms)"\s*:\s*(true|false)/g)].map(([, one]) => one === 'true'));
      },
    },
    {
      name: 'xset',
      // Under Wayland X11's own power saving reaches no display.
      applies: Boolean(environment['DISPLAY']) && !isWayland,
      async turn(on) {
        // Its own timers would darken a screen in the middle of the day.
        await run('xset', ['s', 'off']);
        await run('xset', ['+dpms', 'dpms', '0', '0', '0']);
        return ok('xset', 'dpms', 'force', word(on));
      },
      async state() {
        const [, found] = /Monitor is (On|Off|in Standby|in Suspend)/.exec((await run('xset', ['q'])).output) ?? [];
        return found === undefined ? undefined : found === 'On' ? 'on' : 'off';
      },
    },
    backlightSwitch(backlights),
    {
      name: 'ddcutil',
      applies: true,
      // VESA MCCS 0xD6: 1 is on, 4 is off such that the bus still wakes it. ddcutil reads back what it wrote.
      turn: (on) => ok('ddcutil', 'setvcp', 'D6', on ? '1' : '4'),
      async state() {
        const [, found] =
          /^VCP D6 SNC x([0-9a-f]{2})/im.exec((await run('ddcutil', ['getvcp', 'D6', '--brief'])).output) ?? [];
        return found === undefined ? undefined : found === '01' ? 'on' : 'off';
      },
    },
  ];
}

/** One display that is on is one that shines. */
const together = (are: readonly boolean[]): 'on' | 'off' | undefined =>
  are.length === 0 ? undefined : are.some(Boolean) ? 'on' : 'off';
