/** Runs one verification and its control, says the figures and keeps the record. */
import { execFileSync } from 'node:child_process';
import { findTool } from './system-packages.ts';
import type { Verification, VerificationResult } from './verification.ts';
import { isGreen, watchedHash, writeRecord, type VerificationRecord } from './verification-record.ts';

export type Surroundings = {
  readonly root: string;
  /** Where records are kept. */
  readonly folder: string;
  /** Epoch ms. */
  now(): number;
  say(text: string): void;
};

/** What threw counts as red: a measurement that could not be made has shown nothing. */
async function attempt(work: () => Promise<VerificationResult>): Promise<VerificationResult> {
  try {
    return await work();
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { ok: false, figures: {}, sentence: `it broke off: ${reason}` };
  }
}

/** A control that broke off has not shown that the measurement can go red, so it counts as green, which is wrong. */
async function attemptControl(work: () => Promise<VerificationResult>): Promise<VerificationResult> {
  try {
    return await work();
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { ok: true, figures: {}, sentence: `the control broke off: ${reason}` };
  }
}

/** The programs it needs that this machine lacks. */
export function missingTools(verification: Verification): readonly string[] {
  return (verification.needs ?? []).filter((name) => !findTool(name));
}

export async function runVerification(
  verification: Verification,
  short: boolean,
  { root, folder, now, say }: Surroundings,
): Promise<VerificationRecord> {
  const { name, title } = verification;
  const options = { short, say: (text: string) => say(`${name}: ${text}`) };
  const watched = watchedHash(verification, root);
  const started = now();
  const run = await attempt(() => verification.run(options));
  say(`${run.ok ? 'GREEN' : 'RED  '} ${name}: ${run.sentence}`);
  const control = await attemptControl(() => verification.control(options));
  say(`${control.ok ? 'WRONG' : 'red  '} ${name}, control: ${control.sentence}`);
  if (control.ok) say(`${name}: the control should have gone red; a green run proves nothing.`);
  const record: VerificationRecord = {
    name,
    title,
    short,
    ok: isGreen(run, control),
    run,
    control,
    commit: commitOf(root),
    watched,
    startedAt: new Date(started).toISOString(),
    seconds: Math.round((now() - started) / 100) / 10,
  };
  writeRecord(folder, record);
  return record;
}

/** Short hash of the commit, with a plus when files differ from it; "unknown" outside a repository. */
function commitOf(root: string): string {
  try {
    const git = (...args: string[]): string =>
      execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim();
    return git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain') === '' ? '' : '+');
  } catch {
    return 'unknown';
  }
}
