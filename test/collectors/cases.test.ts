import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collectors } from '#collectors/all.ts';
import { runCase } from './run-case.ts';

const root = join(import.meta.dirname, 'cases');
/** Writes what the collectors say into expected.json, for an author to read line by line. */
const write = process.env['WRITE_CASES'] === '1';

test('every collector has cases, and every folder of cases a collector', () => {
  expect(readdirSync(root).toSorted()).toEqual(collectors.map(({ kind }) => kind).toSorted());
});

describe.each(readdirSync(root))('%s', (kind) => {
  test.each(readdirSync(join(root, kind)))('%s', async (name) => {
    const folder = join(root, kind, name);
    const expected = join(folder, 'expected.json');
    const outcome = await runCase(kind, folder);
    if (write) writeFileSync(expected, written(outcome));
    expect(existsSync(expected), 'expected.json is there').toBe(true);
    expect(outcome).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
});

/** JSON with a sample a line. */
function written(outcome: unknown): string {
  return `${JSON.stringify(outcome, null, 2).replace(/\[\s+("[^"]*"),\s+([-+.e\d]+)\s+\]/g, '[$1, $2]')}\n`;
}
