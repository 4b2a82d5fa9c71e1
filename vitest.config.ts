import { defineConfig } from 'vitest/config';

/** What starts nothing and leaves nothing behind shares its process, where each module is read once. */
const pure = ['test/model/*.test.ts', 'test/renderer/**/*.test.ts'];

export default defineConfig({
  test: {
    setupFiles: ['test/loopback-only.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    // What is waited for comes when a busy machine gets to it.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      { extends: true, test: { name: 'whole', include: ['test/**/*.test.ts'], exclude: pure } },
    ],
  },
});
