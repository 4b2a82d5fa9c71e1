import type { Verification } from '#scripts/verification.ts';
import { measureInBrowser } from './in-browser.ts';

export const geometry: Verification = {
  name: 'geometry',
  title:
    'On every page, at every size, by day and by night, in every language nothing overlaps, is cut off or moves by itself',
  watches: ['renderer/**/*', 'model/words/*.ts', 'test/screen/*.ts', 'test/simulators/sc*.ts', 'vite.config.ts'],
  // Part of it is in the browser suites.
  short: false,
  needs: ['chromium'],
  run: (options) => measureInBrowser('geometry', false, options),
  // Judged from across the room, where what is to be read nearby is too small.
  control: (options) => measureInBrowser('geometry', true, options),
};
