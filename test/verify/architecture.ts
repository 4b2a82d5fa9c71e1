import type { Verification, VerificationResult } from '#scripts/verification.ts';
import { wrongSizes } from '../architecture/file-sizes.ts';
import { importCases } from '../architecture/imports.ts';
import { spellings, wrongJudgements } from '../architecture/judge-imports.ts';
import { projectLintConfig, type LintConfig } from '../architecture/planted-lint.ts';

async function judge(config: LintConfig): Promise<VerificationResult> {
  let wrongImports = 0;
  for (const spelling of Object.keys(spellings)) wrongImports += (await wrongJudgements(config, spelling)).length;
  const judged = importCases.length * Object.keys(spellings).length;
  const sizes = await wrongSizes(config);
  return {
    ok: wrongImports === 0 && sizes.wrong.length === 0,
    figures: { judged, wrongImports, sizesJudged: sizes.planted, wrongSizes: sizes.wrong.length },
    sentence: `${judged} planted imports, ${wrongImports} judged wrongly; ${sizes.planted} files of planted lengths, ${sizes.wrong.length} judged wrongly`,
  };
}

function withoutRule(config: LintConfig, name: string): LintConfig {
  const without = (rules: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(rules).filter(([rule]) => rule !== name));
  const overrides = config.overrides.map(({ files, rules }) => ({ files, rules: without(rules) }));
  return { ...config, rules: without(config.rules), overrides };
}

/** Without either rule it must be red. */
async function judgeWithoutEach(): Promise<VerificationResult> {
  const imports = await judge(withoutRule(projectLintConfig(), 'no-restricted-imports'));
  return imports.ok ? imports : await judge(withoutRule(projectLintConfig(), 'max-lines'));
}

export const architecture: Verification = {
  name: 'architecture',
  title: 'The linter refuses every import that the table of folders forbids, and every file of more than 250 lines',
  watches: ['.oxlintrc.json', 'test/architecture/*.ts'],
  short: true,
  run: () => judge(projectLintConfig()),
  control: judgeWithoutEach,
};
