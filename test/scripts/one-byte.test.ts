import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { oneByte } from '#scripts/one-byte.ts';

test('what is beyond one byte is written as an escape that means the same', () => {
  const code = "['°C ä', '• “so”', '\u{1f321}', `\u2212${1}`, /[–—]/u.test('–'), /\u{1f321}/u.test('\u{1f321}')];";
  const escaped = oneByte(code);
  expect(escaped).toMatch(/^[\0-\u00ff]*$/);
  expect(escaped).toContain('°C ä');
  const valueOf = (text: string): string => JSON.stringify(runInNewContext(text));
  expect(valueOf(escaped)).toBe(valueOf(code));
});

test.each(["'\\•'", 'String.raw`•`'])('%s would mean something else', (code) => {
  expect(() => oneByte(code)).toThrow('cannot be escaped');
});
