import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// The store's threads run from their sources, whose types Node takes away by WebAssembly, in each thread anew. V8 aborts
// the process now and then when many of them come and go (nodejs/node#64500); what is in the cache needs none of it.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules/.cache/compiled');

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
