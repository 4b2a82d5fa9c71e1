import { expect, it } from 'vitest';
import { createSeenScreens, graceOfLost } from '#hub/api/seen-screens.ts';
import { type ScreenFrame, screenTellsEvery } from '#model/wire.ts';
import { fakeTime } from './fake-time.ts';

const frame = (visible: boolean, fullscreen = true): ScreenFrame => ({ type: 'screen', visible, fullscreen });

function world() {
  const time = fakeTime();
  const told: boolean[] = [];
  const screens = createSeenScreens({ ...time, changed: (seen) => told.push(seen) });
  return { time, told, screens };
}

it('tells changes only, over all screens', () => {
  const { told, screens } = world();
  const [wall, desk] = [{}, {}];
  screens.told(wall, frame(true), true);
  screens.told(desk, frame(true), true);
  screens.told(wall, frame(false), true);
  expect(told).toEqual([true]);
  screens.told(desk, frame(true, false), true);
  expect(told).toEqual([true, false]);
});

it('does not count a screen on another machine', () => {
  const { told, screens } = world();
  screens.told({}, frame(true), false);
  expect(told).toEqual([]);
});

it('forgets a screen that has not repeated itself', () => {
  const { time, told, screens } = world();
  const wall = {};
  screens.told(wall, frame(true), true);
  for (let i = 0; i < 5; i++) {
    time.advance(screenTellsEvery);
    screens.told(wall, frame(true), true);
    screens.forgetOld();
  }
  time.advance(3 * screenTellsEvery);
  screens.forgetOld();
  expect(told).toEqual([true]);
  time.advance(1);
  screens.forgetOld();
  expect(told).toEqual([true, false]);
});

it('bridges a reload', () => {
  const { time, told, screens } = world();
  const [before, after] = [{}, {}];
  screens.told(before, frame(true), true);
  screens.lost(before);
  time.advance(graceOfLost - 1);
  screens.told(after, frame(true), true);
  time.advance(1);
  expect(told).toEqual([true]);
  screens.lost(after);
  expect(time.waiting).toBe(1);
  screens[Symbol.dispose]();
  expect(time.waiting).toBe(0);
});
