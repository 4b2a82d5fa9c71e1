/** Shows the linter every import case at once and returns those it judged wrongly. */
import { importCases, type ImportCase } from './imports.ts';
import { lintPlanted, type LintConfig } from './planted-lint.ts';

export type WrongJudgement = ImportCase & { readonly refusedBy: readonly string[] };

const importRules = new Set(['no-restricted-imports', 'prefer-node-protocol']);

/** How an import can be written; the table must hold for each of them. */
export const spellings: Readonly<Record<string, (source: string) => string>> = {
  value: (source) => `import { thing } from '${source}';\nthing();\n`,
  type: (source) => `import type { Thing } from '${source}';\nexport type Ours = Thing;\n`,
  export: (source) => `export { thing } from '${source}';\n`,
  dynamic: (source) => `export const later = import('${source}');\n`,
};

export async function wrongJudgements(config: LintConfig, spelling: keyof typeof spellings): Promise<WrongJudgement[]> {
  const write = spellings[spelling];
  if (!write) throw new Error(`There is no spelling ${spelling}`);
  const planted = importCases.map((one, index) => ({ ...one, path: one.file.replace('planted', `planted-${index}`) }));
  const refused = await lintPlanted(Object.fromEntries(planted.map((one) => [one.path, write(one.source)])), {
    ...config,
    options: { typeAware: false },
  });
  return planted.flatMap(({ file, source, allowed, path }) => {
    const refusedBy = (refused.get(path) ?? []).filter((rule) => importRules.has(rule));
    return allowed === (refusedBy.length === 0) ? [] : [{ file, source, allowed, refusedBy }];
  });
}
