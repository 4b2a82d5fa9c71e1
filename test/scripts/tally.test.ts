import { describe, expect, test } from 'vitest';
import {
  addTallies,
  allowedSkipSchema,
  forbiddenSkips,
  tallyLine,
  tallyPlaywright,
  tallyVitest,
} from '#scripts/tally.ts';
import allowedSkips from '../allowed-skips.json' with { type: 'json' };

describe('vitest', () => {
  const one = (fullName: string, status: string) => ({ fullName, status });

  test('counts tests, and what is neither passed nor failed as skipped', () => {
    const assertionResults = [
      one('a', 'passed'),
      one('b', 'failed'),
      one('c', 'pending'),
      one('d', 'todo'),
      one('e', 'skipped'),
    ];
    expect(tallyVitest({ testResults: [{ name: 'x.test.ts', status: 'failed', assertionResults }] })).toEqual({
      passed: 1,
      failed: ['b'],
      skipped: ['c', 'd', 'e'],
    });
  });

  test('a file that cannot be loaded is a failure', () => {
    const testResults = [{ name: 'x.test.ts', status: 'failed', message: 'no such module', assertionResults: [] }];
    expect(tallyVitest({ testResults })).toEqual({ passed: 0, failed: ['x.test.ts: no such module'], skipped: [] });
  });

  test('a file whose process died is a failure that says so', () => {
    const testResults = [{ name: 'x.test.ts', status: 'failed', message: '', assertionResults: [one('a', 'pending')] }];
    expect(tallyVitest({ testResults }).failed).toEqual(['x.test.ts: did not come to its end, see above']);
  });

  test('a report in another shape is refused, not counted as nothing', () => {
    expect(() => tallyVitest({})).toThrow(/testResults/);
  });
});

describe('Playwright', () => {
  test('counts nested suites, flaky tests as failures, and errors outside of tests', () => {
    const spec = (title: string, status: string) => ({ title, tests: [{ status }] });
    const report = {
      suites: [
        {
          title: 'home.spec.ts',
          specs: [spec('top', 'expected')],
          suites: [
            { title: 'night', specs: [spec('clock', 'unexpected'), spec('air', 'flaky'), spec('power', 'skipped')] },
          ],
        },
      ],
      errors: [{ message: 'no browser' }],
    };
    expect(tallyPlaywright(report)).toEqual({
      passed: 1,
      failed: ['home.spec.ts > night > clock', 'home.spec.ts > night > air', 'no browser'],
      skipped: ['home.spec.ts > night > power'],
    });
  });
});

describe('the last line', () => {
  const nothing = { passed: 0, failed: [], skipped: [] };

  test('adds everything up', () => {
    const sum = addTallies([
      { ...nothing, passed: 2 },
      { passed: 3, failed: ['x'], skipped: ['y'] },
    ]);
    expect(tallyLine(sum)).toBe('5 passed, 1 failed, 1 skipped');
  });

  test('does not speak of skips when there are none', () => {
    expect(tallyLine({ ...nothing, passed: 7 })).toBe('7 passed, 0 failed');
  });
});

describe('skips', () => {
  const allowed = [{ name: 'browser suites', unless: 'chromium', reason: 'There is no browser.' }];

  test('are allowed by the beginning of their name, while what they lack is missing', () => {
    expect(forbiddenSkips(['browser suites > a', 'other'], allowed, () => false)).toEqual(['other']);
  });

  test('are forbidden once it is there', () => {
    expect(forbiddenSkips(['browser suites > a'], allowed, () => true)).toEqual(['browser suites > a']);
  });

  test('the committed list is well-formed', () => {
    expect(() => allowedSkipSchema.array().parse(allowedSkips)).not.toThrow();
  });
});
