import type { Verification } from '#scripts/verification.ts';
import { measureInBrowser } from './in-browser.ts';

export const visual: Verification = {
  name: 'visual',
  title: 'Pages look as they did at the last run on this machine; what changed is named, and is the new measure',
  watches: ['renderer/**/*', 'test/screen/*.ts', 'test/simulators/sc*.ts', 'vite.config.ts'],
  short: false,
  needs: ['chromium'],
  run: (options) => measureInBrowser('visual', false, options),
  // Everything a little to the right.
  control: (options) => measureInBrowser('visual', true, options),
};
