/**
 * Measures what Mantel guarantees.
 *
 *   npm run verify -- --list              what can be verified
 *   npm run verify -- --status            what each last run said, and whether it still stands
 *   npm run verify -- kill latency        these, in full
 *   npm run verify -- --short kill        the short form
 *   npm run verify -- --all               every one, in full
 *
 * Ends with status 1 when one is red, or when a control (the same with the guarantee switched off) stays green.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { verifications } from '#test/verify/all.ts';
import { missingTools, runVerification } from './run-verification.ts';
import { installSystemPackages } from './system-packages.ts';
import { freshness, readRecord, watchedHash } from './verification-record.ts';

const root = path.resolve(import.meta.dirname, '..');
/** Full results are committed, so that everybody sees which guarantees stand on what; short ones are of this machine. */
const fullRecords = path.join(root, 'docs', 'verified');
const shortRecords = path.join(root, '.verify');
const say = (text: string): void => console.log(text);

const flag = { type: 'boolean', default: false } as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: flag, status: flag, short: flag, all: flag, json: flag },
});

function list(): void {
  for (const { name, title, short } of verifications)
    say(`${name.padEnd(14)} ${title}${short ? ' (has a short form)' : ''}`);
}

function status(): void {
  for (const verification of verifications) {
    const record = readRecord(fullRecords, verification.name, false);
    const state = freshness(record, watchedHash(verification, root));
    const verdict = record
      ? `${record.ok ? 'GREEN' : 'RED'} at ${record.commit}, ${record.startedAt}: ${record.run.sentence}`
      : '';
    say(`${verification.name.padEnd(14)} ${state.padEnd(9)} ${verdict}`);
  }
}

async function verify(names: readonly string[]): Promise<boolean> {
  const unknown = names.filter((name) => !verifications.some((one) => one.name === name));
  if (unknown.length > 0 || names.length === 0) {
    say(names.length === 0 ? 'Say which:' : `There is no verification called ${unknown.join(', ')}. There are:`);
    list();
    return false;
  }
  installSystemPackages(say);
  let green = true;
  for (const verification of verifications.filter((one) => names.includes(one.name))) {
    const missing = missingTools(verification);
    if (missing.length > 0) {
      say(`${verification.name} cannot run: this machine lacks ${missing.join(', ')}.`);
      green = false;
      continue;
    }
    const record = await runVerification(verification, values.short, {
      root,
      folder: values.short ? shortRecords : fullRecords,
      now: Date.now,
      say,
    });
    if (values.json) say(JSON.stringify(record));
    green &&= record.ok;
  }
  return green;
}

if (values.list) list();
else if (values.status) status();
else if (!(await verify(values.all ? verifications.map((one) => one.name) : positionals))) process.exitCode = 1;
// A child that a broken measurement left behind must not hold the whole run.
process.exit();
