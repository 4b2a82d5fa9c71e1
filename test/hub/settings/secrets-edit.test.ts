/** secrets.yaml keeps what people wrote in it, also when its last entry goes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { createSecrets, readSecrets } from '#hub/settings/secrets.ts';
import { editSecrets } from '#hub/settings/secrets-edit.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** As it is shipped. */
function template(): string {
  using folder = temporaryFolder();
  const path = join(folder.path, 'secrets.yaml');
  createSecrets({}).load(path);
  return readFileSync(path, 'utf8');
}

const emptied = [
  ['the file as shipped', template(), template()],
  ['a head right above', '# head\n', '# head\n'],
  ['nothing', '', ''],
] as const;

describe('the last secret', () => {
  it.each(emptied)('is taken out and another added: %s', (_name, text, bare) => {
    const one = editSecrets(text, 'a', 'x');
    const none = editSecrets(one, 'a', undefined);
    expect(none.trim()).toBe(bare.trim());
    const again = editSecrets(none, 'b', 'y');
    expect([...readSecrets(again)]).toEqual([['b', 'y']]);
    for (const line of bare.split('\n')) expect(again.split('\n')).toContain(line);
  });

  it('leaves every comment of the file', () => {
    const text = '# head\n\n# of the weather\na: x # mine\n# b: old\n\n# the end\n';
    const none = editSecrets(text, 'a', undefined);
    for (const line of ['# head', '# of the weather', '# b: old', '# the end'])
      expect(none.split('\n')).toContain(line);
    expect(readSecrets(none).size).toBe(0);
    expect(none).not.toMatch(/null|\{/);
  });

  it.each([
    ['null\n', ''],
    ['# ours\nnull\n', '# ours'],
    ['{}\n', ''],
    ['# ours\n~ # nothing yet\n', '# ours'],
  ])('may be followed by one where %j stands', (text, remark) => {
    const after = editSecrets(text, 'b', 'y');
    expect([...readSecrets(after)]).toEqual([['b', 'y']]);
    expect(after).toContain(remark);
  });
});

test('the head of the file outlives its first entry, the value and its remark do not', () => {
  const after = editSecrets('# head\na: x # about x\n# of b\nb: y # kept\n', 'a', undefined);
  expect(after).toBe('# head\n# of b\nb: y # kept\n');
  expect(editSecrets(after, 'c', undefined)).toBe(after);
});
