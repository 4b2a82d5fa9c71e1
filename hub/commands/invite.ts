/** Asks the hub of a data folder for a code, and says what to type on the other machine. */
import { pairingAnswerSchema } from '#model/agent.ts';
import { inviteWords as words } from '#model/words/agent-en.ts';
import { runningHub } from '../running-hub.ts';
import { readAsked, type RunCommand } from './command.ts';

/** Throws Misconfigured when no hub runs there, or it gives none. */
export async function invite(path: string, say: (line: string) => void): Promise<void> {
  const hub = await runningHub(path);
  const { code, lan } = await hub.ask({ method: 'POST', path: '/api/v1/pairings', schema: pairingAnswerSchema });
  if (!lan) say(words.loopbackOnly);
  say(words.command(code));
}

export const inviteCommand: RunCommand = async (args, { folder, say }) => {
  readAsked('invite', args, {});
  await invite(folder, say);
};
