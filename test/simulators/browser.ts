/** Debian's Chromium, as everything that looks at pages outside of the browser suites starts it. */
import { chromium, type Browser } from '@playwright/test';
import { findTool } from '#scripts/system-packages.ts';
import { withoutAddressBar } from './chromium-switches.ts';

const quietly = [
  withoutAddressBar,
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
];

/** Throws where there is none; a check that wants it names `chromium` among its needs. */
export async function startBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = findTool('chromium');
  if (executablePath === undefined) throw new Error('Chromium is needed: apt-get install chromium');
  return chromium.launch({ executablePath, args: [...quietly, ...more] });
}
