import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { collectors } from '#collectors/all.ts';
import { defaultRules } from '#hub/alerts/default-rules.ts';
import { composeSettings } from '#hub/settings/settings-schema.ts';
import { duration, secret } from '#model/fields.ts';
import { referencePages } from '#scripts/reference-pages.ts';
import { fieldsOf } from '#scripts/settings-fields.ts';

const reference = join(import.meta.dirname, '../../docs/reference');

test.each([...referencePages()])(
  'docs/reference/%s says what the code says; run node scripts/generate-docs.ts',
  (name, text) => {
    expect(readFileSync(join(reference, name), 'utf8')).toBe(text);
  },
);

test('every setting of every collector has a title', () => {
  const nameless = collectors.flatMap(({ kind, settings }) =>
    fieldsOf(settings)
      .filter(({ title }) => title === '')
      .map(({ path }) => `${kind}: ${path}`),
  );
  expect(nameless).toEqual([]);
});

test.each(['sources.md', 'settings.md'])('every example in %s is a valid mantel.yaml', (name) => {
  const page = referencePages().get(name) ?? '';
  const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml]) => parse(yaml ?? '') as unknown);
  expect(examples.length).toBeGreaterThan(0);
  for (const example of examples) expect(composeSettings(collectors).safeParse(example).error).toBeUndefined();
});

test('settings.md names every built-in rule with its condition', () => {
  const page = referencePages().get('settings.md') ?? '';
  for (const { id } of defaultRules) expect(page).toContain(`| \`${id}\` | `);
  expect(page).toContain('| above 35, until at most 30 | 10 min | 5 min |');
});

describe('a field', () => {
  const schema = z.strictObject({
    every: duration.default(90_000).meta({ title: 'Every', unit: 'ms' }),
    key: secret,
    sort: z.enum(['a', 'b']).optional().meta({ title: 'Sort', help: 'Which.' }),
    list: z.array(z.strictObject({ depth: z.number().min(0).meta({ title: 'Depth', unit: 'm' }) })).default([]),
  });

  test('tells path, what may be written and what holds without', () => {
    const time = 'a time such as 30 s, 5 min, 12 h or 7 d';
    expect(fieldsOf(schema)).toMatchObject([
      { path: 'every', value: time, usual: '90 s', required: false, secret: false },
      { path: 'key', value: 'text', usual: '', required: true, secret: true },
      { path: 'sort', value: 'a, b', usual: '', required: false, help: 'Which.' },
      { path: 'list', value: 'a list', usual: '[]', required: false },
      { path: 'list[].depth', value: 'a number, at least 0', usual: '', required: true, unit: 'm' },
    ]);
  });
});
