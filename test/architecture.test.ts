import { describe, expect, test } from 'vitest';
import { importCases } from './architecture/imports.ts';
import { spellings, wrongJudgements } from './architecture/judge-imports.ts';
import { lintPlanted, projectLintConfig } from './architecture/planted-lint.ts';

describe('imports', () => {
  test('the table has cases of both kinds', () => {
    expect(importCases.filter((one) => one.allowed).length).toBeGreaterThan(50);
    expect(importCases.filter((one) => !one.allowed).length).toBeGreaterThan(100);
  });

  test.each(Object.keys(spellings))(
    'the linter refuses and accepts what the table says, written as %s',
    async (spelling) => {
      expect(await wrongJudgements(projectLintConfig(), spelling)).toEqual([]);
    },
  );
});

describe('style', () => {
  const many = (lines: number): string =>
    Array.from({ length: lines }, (_, n) => `export const a${n} = ${n};\n`).join('');
  const floating = 'async function work() {}\nexport function go() {\n  work();\n}\n';
  const misused = 'async function work() {}\nexport function go(list: number[]) {\n  list.forEach(work);\n}\n';
  const partial = `type Kind = 'a' | 'b';\nexport function go(kind: Kind) {\n  switch (kind) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n}\n`;

  /** [path, text, rule that must refuse it or undefined when it must pass]. */
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ['hub/now.ts', 'export const now = () => Date.now();\n', 'no-restricted-globals'],
    ['hub/later.ts', 'export const later = (work: () => void) => setTimeout(work, 1);\n', 'no-restricted-globals'],
    ['hub/again.ts', 'export const again = (work: () => void) => setInterval(work, 1);\n', 'no-restricted-globals'],
    ['storage/fast.ts', 'export const fast = () => performance.now();\n', 'no-restricted-globals'],
    ['hub/alerts/dice.ts', 'export const dice = () => Math.random();\n', 'no-restricted-properties'],
    ['hub/clock.ts', 'export const now = () => Date.now();\n', undefined],
    ['renderer/now.ts', 'export const now = () => Date.now();\n', undefined],
    ['hub/speak.ts', "export const speak = () => console.log('a');\n", 'no-console'],
    ['hub/main.ts', "import { open } from '#desktop/chromium.ts';\nopen();\nconsole.log(Date.now());\n", undefined],
    ['hub/named.ts', 'const a = 1;\nexport default a;\n', 'no-default-export'],
    ['some.config.ts', 'const a = 1;\nexport default a;\n', undefined],
    ['hub/index.ts', "export * from './ports.ts';\n", 'no-barrel-file'],
    ['hub/ports.ts', 'export type Port = number;\n', undefined],
    ['hub/BadName.ts', 'export const a = 1;\n', 'filename-case'],
    ['hub/long.ts', many(251), 'max-lines'],
    ['hub/full.ts', many(250), undefined],
    ['hub/round-a.ts', "import { b } from './round-b.ts';\nexport const a = () => b();\n", 'no-cycle'],
    ['hub/round-b.ts', "import { a } from './round-a.ts';\nexport const b = (): unknown => a();\n", 'no-cycle'],
    ['hub/floating.ts', floating, 'no-floating-promises'],
    ['hub/misused.ts', misused, 'no-misused-promises'],
    ['hub/partial.ts', partial, 'switch-exhaustiveness-check'],
    ['hub/loose.ts', 'export const loose = (a: any) => a;\n', 'no-explicit-any'],
    ['hub/sure.ts', 'export const sure = (a?: string) => a!.length;\n', 'no-non-null-assertion'],
  ];

  test('the linter refuses what the house style forbids, and only that', async () => {
    const refused = await lintPlanted(Object.fromEntries(cases), projectLintConfig());
    expect(Object.fromEntries(refused)).toEqual(
      Object.fromEntries(cases.map(([path, , rule]) => [path, rule === undefined ? [] : [rule]])),
    );
  });
});
