/** What is checked without running anything: format, lint, types, dead code. */
import { existsSync } from 'node:fs';
import path from 'node:path';

export type StaticCheck = { readonly name: string; readonly args: readonly string[]; readonly fix?: readonly string[] };

const root = path.resolve(import.meta.dirname, '..');
const tool = (file: string): string => path.join(root, 'node_modules', file);

const tsc = tool('typescript/bin/tsc');

/** Arguments of Node for each; `fix` mends what can be mended by itself. */
export const staticChecks: readonly StaticCheck[] = [
  {
    name: 'format',
    args: [tool('oxfmt/bin/oxfmt'), '--check'],
    fix: [tool('oxfmt/bin/oxfmt')],
  },
  {
    name: 'lint',
    args: [tool('oxlint/bin/oxlint')],
    fix: [tool('oxlint/bin/oxlint'), '--fix'],
  },
  { name: 'types', args: [tsc, '-p', root] },
  ...['renderer', 'test/screen']
    .filter((folder) => existsSync(path.join(root, folder, 'tsconfig.json')))
    .map((folder) => ({ name: `types of ${folder}`, args: [tsc, '-p', path.join(root, folder)] })),
  { name: 'dead code', args: [tool('knip/bin/knip.js'), '--no-progress'] },
];
