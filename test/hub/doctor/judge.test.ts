/** What doctor makes of facts. Each case changes some of a healthy installation, and names the one finding it brings. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import type { Facts } from '#hub/doctor/facts.ts';
import { judge } from '#hub/doctor/judge.ts';
import { doctorWords } from '#model/words/doctor-en.ts';

const here = join(import.meta.dirname, 'cases');
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const healthy = read(join(import.meta.dirname, 'healthy.json')) as Facts;
const caseSchema = z.strictObject({
  name: z.string(),
  change: z.record(z.string(), z.unknown()),
  state: z.enum(['ok', 'look', 'wrong']),
  says: z.string(),
  fix: z.string().optional(),
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `$is` replaces the whole of what stood there. */
function changed(before: unknown, change: unknown): unknown {
  if (!isRecord(change)) return change;
  if ('$is' in change) return change['$is'];
  const base = isRecord(before) ? before : {};
  return { ...base, ...Object.fromEntries(Object.entries(change).map(([key, to]) => [key, changed(base[key], to)])) };
}

test('a healthy installation has nothing to look at, and every check has something to say of it', () => {
  const findings = judge(healthy);
  expect(findings.filter(({ state }) => state !== 'ok')).toEqual([]);
  expect(new Set(findings.map(({ check }) => check))).toEqual(new Set(Object.keys(doctorWords.checks)));
});

test('every check has its cases', () => {
  const files = readdirSync(here).map((name) => name.replace('.json', ''));
  expect(files.toSorted()).toEqual(Object.keys(doctorWords.checks).toSorted());
});

describe.each(
  readdirSync(here).map(
    (file) => [file.replace('.json', ''), z.array(caseSchema).parse(read(join(here, file)))] as const,
  ),
)('%s', (check, cases) => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_, { change, state, says, fix }) => {
    const findings = judge(changed(healthy, change) as Facts);
    const [found, ...more] = findings.filter((finding) => finding.check === check);
    expect(more).toEqual([]);
    expect(found?.state).toBe(state);
    expect(found?.says).toContain(says);
    expect(found?.fix ?? '').toContain(fix ?? '');
    expect(found?.fix === undefined).toBe(fix === undefined);
  });
});

test('whatever is wrong comes with what to do', () => {
  for (const file of readdirSync(here)) {
    for (const { change } of z.array(caseSchema).parse(read(join(here, file)))) {
      const wrong = judge(changed(healthy, change) as Facts).filter(({ state }) => state === 'wrong');
      expect(wrong.filter(({ fix = '' }) => fix === '')).toEqual([]);
    }
  }
});
