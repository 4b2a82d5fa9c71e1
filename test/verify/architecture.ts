import type { Verification, VerificationResult } from '#scripts/verification.ts';
import { importCases } from '../architecture/imports.ts';
import { spellings, wrongJudgements } from '../architecture/judge-imports.ts';
import { projectLintConfig, type LintConfig } from '../architecture/planted-lint.ts';

async function judge(config: LintConfig): Promise<VerificationResult> {
  let wrong = 0;
  for (const spelling of Object.keys(spellings)) wrong += (await wrongJudgements(config, spelling)).length;
  const judged = importCases.length * Object.keys(spellings).length;
  return {
    ok: wrong === 0,
    figures: { judged, wrong },
    sentence: `${judged} planted imports, ${wrong} judged wrongly`,
  };
}

function withoutImportRules(config: LintConfig): LintConfig {
  const overrides = config.overrides.map(({ files, rules }) => ({
    files,
    rules: Object.fromEntries(Object.entries(rules).filter(([rule]) => rule !== 'no-restricted-imports')),
  }));
  return { ...config, overrides };
}

export const architecture: Verification = {
  name: 'architecture',
  title: 'The linter refuses every import that the table of folders forbids and accepts the others',
  watches: ['.oxlintrc.json', 'test/architecture/*.ts'],
  short: true,
  run: () => judge(projectLintConfig()),
  control: () => judge(withoutImportRules(projectLintConfig())),
};
