/** Fails when a report of Playwright holds a test that was skipped, or none at all: a release wants them run. */
import { readFileSync } from 'node:fs';

const { stats } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
console.log(`${stats.expected} passed, ${stats.skipped} skipped, ${stats.unexpected} failed`);
process.exit(stats.expected > 0 && stats.skipped === 0 && stats.unexpected === 0 ? 0 : 1);
