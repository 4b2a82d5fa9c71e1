import { expect, it } from 'vitest';
import { createScreenPower } from '#desktop/screen-power.ts';
import type { DisplaySwitch } from '#desktop/screen-switches.ts';
import type { ScreenSwitch } from '#model/kiosk.ts';
import { minute, second } from '#model/time.ts';
import { createFakeClock } from '../fake-clock.ts';

type Manner = {
  readonly refuses?: boolean;
  /** Accepts and does nothing. */
  readonly lies?: boolean;
  readonly blind?: boolean;
  readonly absent?: boolean;
};

function world(manners: Partial<Record<ScreenSwitch, Manner>>, known?: ScreenSwitch) {
  const clock = createFakeClock();
  const said: string[] = [];
  const did: string[] = [];
  const shines = new Map<string, boolean>();
  let worked = known;
  const switches = Object.entries(manners).map(([name, { refuses, lies, blind, absent }]): DisplaySwitch => ({
    name: name as ScreenSwitch,
    applies: absent !== true,
    turn(on) {
      did.push(`${name} ${on ? 'on' : 'off'}`);
      if (!refuses && !lies) shines.set(name, on);
      return Promise.resolve(!refuses);
    },
    state: () => Promise.resolve(blind ? undefined : (shines.get(name) ?? true) ? 'on' : 'off'),
  }));
  const power = createScreenPower({
    switches,
    timers: clock.timers,
    say: (sentence) => said.push(sentence),
    remembered: () => worked,
    remember: (name) => void (worked = name),
  });
  const follow = async (on: boolean | undefined, by: 'auto' | ScreenSwitch | 'black' = 'auto'): Promise<void> => {
    power.follow(on === undefined ? undefined : { on, by });
    await clock.advance(0);
  };
  return { clock, power, said, did, shines, follow, worked: () => worked };
}

it('tries one way after the other until one took, remembers it, and turns on by the same', async () => {
  const { clock, follow, did, said, worked } = world({
    wlopm: { absent: true },
    swaymsg: { refuses: true },
    xset: { lies: true },
    backlight: {},
    ddcutil: {},
  });
  await follow(true);
  expect(did).toEqual([]);
  await follow(false);
  await clock.advance(3 * second);
  expect(did).toEqual(['swaymsg off', 'xset off', 'backlight off']);
  expect(worked()).toBe('backlight');
  await follow(true);
  expect(did.slice(3)).toEqual(['backlight on']);
  await follow(false);
  expect(did.slice(4)).toEqual(['backlight off']);
  expect(said).toEqual([
    'The display is off, by backlight.',
    'The display is on, by backlight.',
    'The display is off, by backlight.',
  ]);
});

it('leaves it to the black page where nothing takes, or where that is wanted', async () => {
  const { clock, follow, did, said } = world({ xset: { lies: true }, swaymsg: { blind: true } });
  await follow(false);
  await clock.advance(5 * second);
  expect(said).toEqual(['Nothing here turns the display off, so the page is black instead.']);
  await follow(true);
  expect(did).toEqual(['xset off', 'swaymsg off']);
  const chosen = world({ xset: {} });
  await chosen.follow(false, 'black');
  expect(chosen.did).toEqual([]);
});

it('believes what cannot be seen of a monitor on a bus only', async () => {
  const { follow, said } = world({ ddcutil: { blind: true } });
  await follow(false);
  expect(said).toEqual(['The display is off, by ddcutil.']);
});

it('turns off again what wakes by itself, and takes another way when that does not end', async () => {
  const { clock, follow, did, shines, said } = world({ xset: {}, backlight: {} });
  await follow(false);
  for (let i = 0; i < 3; i++) {
    shines.set('xset', true);
    await clock.advance(15 * second);
  }
  expect(did).toEqual(['xset off', 'xset off', 'xset off', 'backlight off']);
  expect(said).toContain('The display keeps waking after xset; another way is tried.');
  await clock.advance(minute);
  expect(did).toHaveLength(4);
});

it('turns on after a start what it had turned off before, and leaves alone what is on', async () => {
  const before = world({ xset: {} }, 'xset');
  before.shines.set('xset', false);
  await before.follow(true);
  expect(before.did).toEqual(['xset on']);
  const on = world({ xset: {} }, 'xset');
  await on.follow(true);
  expect(on.did).toEqual([]);
});

it('a hub that is away for a minute, or the end of the program, leaves no dark display behind', async () => {
  const { clock, follow, did } = world({ xset: {} });
  await follow(false);
  await follow(undefined);
  await clock.advance(minute - 1);
  expect(did).toEqual(['xset off']);
  await clock.advance(1);
  expect(did).toEqual(['xset off', 'xset on']);
  const ending = world({ xset: {} });
  await ending.follow(false);
  ending.power[Symbol.dispose]();
  expect(ending.did).toEqual(['xset off', 'xset on']);
  expect(ending.clock.pending).toBe(0);
});

it('only the last wish counts', async () => {
  const { clock, follow, did } = world({ xset: { lies: true }, backlight: {} });
  await follow(false);
  await follow(true);
  await clock.advance(5 * second);
  expect(did).toEqual(['xset off']);
});

it('tries again what did not come on', async () => {
  const { clock, follow, did, said, shines } = world({ xset: {} });
  await follow(false);
  const set = shines.set.bind(shines);
  shines.set = () => shines;
  await follow(true);
  await clock.advance(3 * second);
  expect(said.at(-1)).toBe('The display did not come on by xset; it is tried again.');
  shines.set = set;
  await clock.advance(15 * second);
  expect(did).toEqual(['xset off', 'xset on', 'xset on']);
});
