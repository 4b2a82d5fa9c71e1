import { expect, test } from 'vitest';
import { plainText, webLink } from '#model/plain-text.ts';

test.each([
  ['  two\n\tlines ', 'two lines'],
  ['evil\u202etxt', 'eviltxt'],
  ['\u0000\u200b ', undefined],
  ['x'.repeat(20), `${'x'.repeat(9)}…`],
  ['👩'.repeat(20), `${'👩'.repeat(4)}…`],
])('%j', (text, expected) => {
  expect(plainText(text, 10)).toBe(expected);
});

test.each([
  ['https://a.example/x?y#z', 'https://a.example/x?y#z'],
  ['/b', 'http://base.example/b'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['https://bank.example@evil.example/', undefined],
  ['https://', undefined],
  ['', undefined],
  [`https://a.example/${'x'.repeat(2_000)}`, undefined],
])('%s', (text, expected) => {
  expect(webLink(text, 'http://base.example/a')).toBe(expected);
});
