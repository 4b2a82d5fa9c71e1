import { expect, test } from 'vitest';
import { watched } from '#model/need-look.ts';
import type { Verdict } from '#model/wire.ts';

const quiet: Verdict = { tone: 'quiet', text: 'All quiet. Rain until 23:00.', why: ['a'] };

test('a home in which something needs a look is not called quiet', () => {
  expect(watched(quiet, 0)).toBe(quiet);
  expect(watched(quiet, 1)).toEqual({ tone: 'watch', text: 'One thing needs a look. Rain until 23:00.', why: ['a'] });
  expect(watched({ ...quiet, text: 'All quiet.' }, 2).text).toBe('Two things need a look.');
});

test('what needs a person stands alone', () => {
  const attention: Verdict = { tone: 'attention', text: 'It is hot.', why: [] };
  expect(watched(attention, 3)).toBe(attention);
});
