import type { Verification } from '#scripts/verification.ts';
import { measureInBrowser } from './in-browser.ts';

export const screen: Verification = {
  name: 'screen',
  title:
    'The screen is there within a second, changes pages within 0.1 s and rests in between, with 300 devices at 1 Hz; its first page needs less than 250 kB of script',
  watches: [
    'renderer/**/*',
    'hub/live.ts',
    'hub/api/live.ts',
    'model/wire.ts',
    'vite.config.ts',
    'test/screen/{measure-screen,house-screen,page-change,first-scripts}.ts',
    'test/simulators/house/*.ts',
  ],
  // Times depend on what else the machine does: not part of npm test.
  short: false,
  needs: ['chromium', 'socat'],
  run: (options) => measureInBrowser('screen', false, options),
  // A budget no page keeps within: shows that each comparison is made.
  control: (options) => measureInBrowser('screen', true, options),
};
