/** Shows the linter files of the longest length that is allowed, and of one line more, in every folder. */
import { lintPlanted, type LintConfig } from './planted-lint.ts';

const longest = 250;
const folders = [
  'model',
  'collectors',
  'collectors/planted',
  'storage',
  'hub',
  'hub/planted',
  'desktop',
  'electron',
  'renderer',
  'renderer/planted',
  'scripts',
  'bench',
  'test',
  'test/planted',
  'test/planted/deep',
];
const endings = ['.ts', '.tsx', '.test.ts'];

/** How many files were planted, and those that were judged wrongly. */
export async function wrongSizes(config: LintConfig): Promise<{ planted: number; wrong: readonly string[] }> {
  const planted = new Map<string, number>();
  for (const folder of folders) {
    for (const ending of endings) {
      planted.set(`${folder}/as-long-as-allowed${ending}`, longest);
      planted.set(`${folder}/one-line-more${ending}`, longest + 1);
    }
  }
  const files = Object.fromEntries(
    [...planted].map(([file, lines]) => [
      file,
      Array.from({ length: lines }, (_, n) => `export const x${n} = 1;\n`).join(''),
    ]),
  );
  const refused = await lintPlanted(files, { ...config, options: { typeAware: false } });
  const wrong = [...planted].filter(
    ([file, lines]) => (refused.get(file) ?? []).includes('max-lines') !== lines > longest,
  );
  return { planted: planted.size, wrong: wrong.map(([file]) => file) };
}
