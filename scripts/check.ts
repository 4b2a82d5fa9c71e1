/**
 * Format, lint, types and dead code.
 *
 *   npm run check           says what is wrong
 *   npm run format          mends what can be mended by itself
 */
import { staticChecks } from './checks.ts';
import { runNode } from './run-step.ts';

const mend = process.argv.includes('--fix');

for (const check of staticChecks) {
  const args = mend ? check.fix : check.args;
  if (!args) continue;
  const { ok, output } = await runNode(args);
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${check.name}`);
  if (ok) continue;
  console.log(output);
  process.exitCode = 1;
}
