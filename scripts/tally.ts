/** Adds up what the suites report into one line. */
import { z } from 'zod';

export type Tally = {
  readonly passed: number;
  /** One sentence each. */
  readonly failed: readonly string[];
  /** Full names. */
  readonly skipped: readonly string[];
};

export const allowedSkipSchema = z.strictObject({
  /** Beginning of the full name of a test, suite or verification. */
  name: z.string().min(1),
  /** A program of scripts/system-packages.ts, or the name of an environment variable: allowed only while it is missing. */
  unless: z.string().optional(),
  reason: z.string().min(10),
});
export type AllowedSkip = z.output<typeof allowedSkipSchema>;

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.enum(['passed', 'failed', 'skipped', 'pending', 'todo', 'disabled']),
        }),
      ),
    }),
  ),
});

/** From vitest's JSON reporter. A file that could not even be loaded is one failure. */
export function tallyVitest(report: unknown): Tally {
  const files = vitestReport.parse(report).testResults;
  const tests = files.flatMap((file) => file.assertionResults);
  const broken = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: [
      ...tests.filter((test) => test.status === 'failed').map((test) => test.fullName),
      // Vitest has no message for one whose process died under it.
      ...broken.map((file) => `${file.name}: ${file.message || 'did not come to its end, see above'}`),
    ],
    skipped: tests.filter((test) => test.status !== 'passed' && test.status !== 'failed').map((test) => test.fullName),
  };
}

const playwrightSpec = z.object({
  title: z.string(),
  tests: z.array(z.object({ status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']) })),
});
type PlaywrightSuite = {
  title: string;
  specs?: z.output<typeof playwrightSpec>[] | undefined;
  suites?: PlaywrightSuite[] | undefined;
};
const playwrightSuite: z.ZodType<PlaywrightSuite> = z.object({
  title: z.string(),
  specs: z.array(playwrightSpec).optional(),
  get suites() {
    return z.array(playwrightSuite).optional();
  },
});
const playwrightReport = z.object({
  suites: z.array(playwrightSuite),
  errors: z.array(z.object({ message: z.string().optional() })),
});

/** From Playwright's JSON reporter. A test that passed only when repeated has failed. */
export function tallyPlaywright(report: unknown): Tally {
  const { suites, errors } = playwrightReport.parse(report);
  const tests: { name: string; status: string }[] = [];
  const walk = (suite: PlaywrightSuite, before: readonly string[]): void => {
    const path = [...before, suite.title];
    for (const spec of suite.specs ?? []) {
      for (const { status } of spec.tests) tests.push({ name: [...path, spec.title].join(' > '), status });
    }
    for (const inner of suite.suites ?? []) walk(inner, path);
  };
  for (const suite of suites) walk(suite, []);
  const named = (...statuses: string[]): string[] =>
    tests.filter((test) => statuses.includes(test.status)).map((test) => test.name);
  return {
    passed: named('expected').length,
    failed: [
      ...named('unexpected', 'flaky'),
      ...errors.map((error) => error.message ?? 'the browser suites broke off'),
    ],
    skipped: named('skipped'),
  };
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, one) => sum + one.passed, 0),
    failed: tallies.flatMap((one) => one.failed),
    skipped: tallies.flatMap((one) => one.skipped),
  };
}

/** The skips that no entry of the list allows here. `present` says whether a program or variable is there. */
export function forbiddenSkips(
  skipped: readonly string[],
  allowed: readonly AllowedSkip[],
  present: (what: string) => boolean,
): readonly string[] {
  const applying = allowed.filter((one) => one.unless === undefined || !present(one.unless));
  return skipped.filter((name) => !applying.some((one) => name.startsWith(one.name)));
}

/** "412 passed, 0 failed" and, when there are any, ", 3 skipped". */
export function tallyLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed.length} failed${skipped.length === 0 ? '' : `, ${skipped.length} skipped`}`;
}
