import { defineConfig } from '@playwright/test';
import { findTool } from '#scripts/system-packages.ts';
import { withoutAddressBar } from '#test/simulators/chromium-switches.ts';

const chromium = findTool('chromium');

/** The browser suites: the built screen in Debian's Chromium against a real hub. No retries: what is flaky is broken. */
export default defineConfig({
  testDir: 'test/screen',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      // Chromium refuses its sandbox to root.
      args: [withoutAddressBar, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    },
    trace: 'retain-on-failure',
  },
});
