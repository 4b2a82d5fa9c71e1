/**
 * Runs everything that `npm test` stands for and ends with one line, `N passed, N failed`.
 *
 * System programs come first (apt, when root on Debian), then the checks that run nothing, the build, vitest, the
 * browser suites and the short verifications. Each static check, the build and each verification count as one.
 */
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { verifications } from '#test/verify/all.ts';
import { staticChecks } from './checks.ts';
import { runNode } from './run-step.ts';
import { missingTools, runVerification } from './run-verification.ts';
import { findTool, installSystemPackages } from './system-packages.ts';
import {
  addTallies,
  allowedSkipSchema,
  forbiddenSkips,
  tallyLine,
  tallyPlaywright,
  tallyVitest,
  type Tally,
} from './tally.ts';
import type { Verification } from './verification.ts';

const root = path.resolve(import.meta.dirname, '..');
const scratch = mkdtempSync(path.join(tmpdir(), 'mantel-tests-'));
const say = (text: string): void => console.log(text);

const passed: Tally = { passed: 1, failed: [], skipped: [] };
const failed = (sentence: string): Tally => ({ passed: 0, failed: [sentence], skipped: [] });
const skipped = (name: string): Tally => ({ passed: 0, failed: [], skipped: [name] });

/** One step that is a test as a whole; its output is shown when it fails. */
async function step(name: string, args: readonly string[]): Promise<Tally> {
  const { ok, output } = await runNode(args);
  say(`${ok ? 'ok    ' : 'FAILED'} ${name}`);
  if (ok) return passed;
  say(output);
  return failed(name);
}

/** A suite with its own reporter, whose JSON says how many there were. A bad end without a failed test is a failure too. */
async function suite(
  name: string,
  args: readonly string[],
  report: string,
  read: (json: unknown) => Tally,
): Promise<Tally> {
  say(`       ${name} ...`);
  const { ok } = await runNode(args, { show: true });
  if (!existsSync(report)) return failed(`${name} left no report`);
  const tally = read(JSON.parse(readFileSync(report, 'utf8')));
  return !ok && tally.failed.length === 0 ? addTallies([tally, failed(`${name} ended badly`)]) : tally;
}

function unitSuites(): Promise<Tally> {
  const report = path.join(scratch, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return suite('unit, cases and API', ['node_modules/vitest/vitest.mjs', 'run', ...reporters], report, tallyVitest);
}

async function browserSuites(): Promise<Tally> {
  if (globSync('test/screen/**/*.spec.ts', { cwd: root }).length === 0) return failed('there are no browser suites');
  if (!findTool('chromium')) return skipped('browser suites');
  const report = path.join(scratch, 'playwright.json');
  process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = report;
  const args = ['node_modules/@playwright/test/cli.js', 'test', '--reporter=dot,json'];
  return suite('browser suites', args, report, tallyPlaywright);
}

/** Two at a time: most of them wait most of the time, for a plug or a backoff. Then those that must be alone. */
async function shortVerifications(): Promise<Tally[]> {
  const tallies: Tally[] = [];
  const lane = async (waiting: Verification[]): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) tallies.push(await shortVerification(next));
  };
  const short = verifications.filter((one) => one.short);
  const together = short.filter((one) => one.alone !== true);
  await Promise.all([lane(together), lane(together)]);
  await lane(short.filter((one) => one.alone === true));
  return tallies;
}

async function shortVerification(verification: Verification): Promise<Tally> {
  const name = `verify ${verification.name}`;
  if (missingTools(verification).length > 0) return skipped(name);
  const record = await runVerification(verification, true, {
    root,
    folder: path.join(root, '.verify'),
    now: Date.now,
    say,
  });
  return record.ok ? passed : failed(`${name}: ${record.run.sentence}`);
}

const present = (what: string): boolean =>
  /^[A-Z_]+$/.test(what) ? process.env[what] !== undefined : findTool(what) !== undefined;

try {
  const install = installSystemPackages(say);
  if (install) say(`Some suites are skipped. To run them, ${install}`);
  const parts: Tally[] = [];
  for (const check of staticChecks) parts.push(await step(check.name, check.args));
  parts.push(await step('build', ['scripts/build.ts', '--if-stale']));
  parts.push(await unitSuites());
  parts.push(await browserSuites());
  parts.push(...(await shortVerifications()));

  const sum = addTallies(parts);
  const allowed = z
    .array(allowedSkipSchema)
    .parse(JSON.parse(readFileSync(path.join(root, 'test/allowed-skips.json'), 'utf8')));
  for (const name of sum.skipped) say(`skipped: ${name}`);
  const forbidden = forbiddenSkips(sum.skipped, allowed, present);
  const total: Tally = {
    ...sum,
    failed: [...sum.failed, ...forbidden.map((name) => `skipped without leave: ${name}`)],
  };
  for (const sentence of total.failed) say(`failed: ${sentence}`);
  say(tallyLine(total));
  process.exitCode = total.failed.length === 0 ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
// A child that a broken test left behind must not hold the whole run.
process.exit();
