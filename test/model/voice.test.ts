import { expect, test } from 'vitest';
import { bannerIsSeen } from '#model/voice.ts';

const seen = { visible: true, fullscreen: true, here: true };

test.each([
  ['no screen', [], false],
  ['a fullscreen screen in view, here', [seen], true],
  ['one that is hidden or minimised', [{ ...seen, visible: false }], false],
  ['one in a window', [{ ...seen, fullscreen: false }], false],
  ['one on another machine', [{ ...seen, here: false }], false],
  [
    'one that has each but another',
    [
      { ...seen, here: false },
      { ...seen, visible: false },
    ],
    false,
  ],
  ['one among others', [{ ...seen, here: false }, seen], true],
])('%s', (_, screens, expected) => {
  expect(bannerIsSeen(screens)).toBe(expected);
});
