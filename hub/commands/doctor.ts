/** Finds what is wrong with this installation, and says what to do. */
import { doctorWords as words } from '#model/words/doctor-en.ts';
import type { Finding } from '../doctor/finding.ts';
import { gather } from '../doctor/gather.ts';
import { judge } from '../doctor/judge.ts';
import { createSecrets } from '../settings/secrets.ts';
import { readSecretsIfThere } from '../settings/secrets-if-there.ts';
import { dataFolder } from '../data-folder.ts';
import { readAsked, type CommandWorld, type RunCommand } from './command.ts';

export const doctor: RunCommand = async (args, world) => {
  const { json } = readAsked('doctor', args, { json: { type: 'boolean' } }).values;
  const findings = judge(await gather(world));
  const told = json ? [JSON.stringify({ findings }, undefined, 2)] : linesOf(findings);
  // What other programs say of themselves, an address among it, may hold what is nobody's business.
  using guard = await concealing(world);
  for (const line of told) world.say(guard.strike(line));
  return findings.some(({ state }) => state === 'wrong') ? 1 : 0;
};

export function linesOf(findings: readonly Finding[]): readonly string[] {
  const lines = findings.flatMap(({ check, state, says, fix }) => [
    words.line(words.states[state], words.checks[check], says),
    ...(fix === undefined ? [] : [words.fix(fix)]),
  ]);
  const count = (state: Finding['state']): number => findings.filter((one) => one.state === state).length;
  return [...lines, '', words.sum(count('wrong'), count('look'))];
}

async function concealing({ folder, environment }: Pick<CommandWorld, 'folder' | 'environment'>) {
  const secrets = createSecrets(environment);
  const kept = new DisposableStack();
  const known = await readSecretsIfThere(dataFolder(folder).secrets).catch(() => new Map<string, string>());
  for (const value of known.values()) kept.use(secrets.keep(value));
  return { strike: (text: string) => secrets.strike(text), [Symbol.dispose]: () => kept.dispose() };
}
