import type { Verification } from '#scripts/verification.ts';
import { measureInBrowser } from './in-browser.ts';

export const screenSoak: Verification = {
  name: 'screen-soak',
  title: "The screen's heap stays flat for two hours of page changes, with 300 devices at 1 Hz",
  watches: [
    'renderer/**/*',
    'hub/live.ts',
    'hub/api/live.ts',
    'model/wire.ts',
    'test/screen/{measure-screen-soak,house-screen,page-change}.ts',
    'test/simulators/house/*.ts',
  ],
  // By hand `--short` makes it a few minutes, still too long for npm test.
  short: false,
  needs: ['chromium', 'socat'],
  run: (options) => measureInBrowser('screen-soak', false, options),
  // A page that keeps every frame it is sent.
  control: (options) => measureInBrowser('screen-soak', true, options),
};
