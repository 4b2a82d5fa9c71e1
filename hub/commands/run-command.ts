/** `mantel <command>`: finds the command and runs it, or tells which there are. */
import { Misconfigured } from '#model/trouble.ts';
import { commandHelp, commandWords as words, type CommandHelp, type CommandName } from '#model/words/commands-en.ts';
import { dataFolder } from '../data-folder.ts';
import { speakAsIn } from '../settings/language-of-home.ts';
import { version } from '../version.ts';
import type { CommandWorld, RunCommand } from './command.ts';

/** Those that run as long as the machine does are the entry's own: they are the hub. */
type Brief = Exclude<CommandName, 'start' | 'agent'>;

const loaded: Readonly<Record<Brief, () => Promise<RunCommand>>> = {
  open: async () => (await import('./open.ts')).open,
  kiosk: async () => (await import('./kiosk.ts')).kiosk,
  check: async () => (await import('./check.ts')).check,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./restore.ts')).restoreCommand,
  export: async () => (await import('./export.ts')).exportSamples,
  import: async () => (await import('./import.ts')).importSamples,
  token: async () => (await import('./token.ts')).token,
  doctor: async () => (await import('./doctor.ts')).doctor,
  invite: async () => (await import('./invite.ts')).inviteCommand,
  backfill: async () => (await import('./backfill.ts')).backfillCommand,
};

const isBrief = (word: string): word is Brief => Object.hasOwn(loaded, word);
const isNamed = (word: string): word is CommandName => Object.hasOwn(commandHelp, word);

/** Whether these arguments start the hub or an agent, and not a command beside it. */
export function isForHub([word, ...others]: readonly string[]): boolean {
  if (word === '--version' || word === '--help' || word === 'help') return false;
  if (word === undefined || word.startsWith('-') || word === 'hub') return true;
  return (word === 'start' || word === 'agent') && !others.includes('--help');
}

/** The exit status. Throws Misconfigured or StoreUnavailable, in one sentence. */
export async function runCommand(args: readonly string[], world: CommandWorld): Promise<number> {
  const [word = '', ...behind] = args;
  const folder = folderNamed(behind) ?? world.folder;
  await speakAsIn(dataFolder(folder).settings);
  if (word === '--version') world.say(version);
  else if (word === '--help' || word === 'help') for (const line of helpLines()) world.say(line);
  else if (!isNamed(word)) throw new Misconfigured(words.unknownCommand(word));
  else if (behind.includes('--help')) for (const line of helpOf(word)) world.say(line);
  else if (isBrief(word)) {
    const run = await loaded[word]();
    return (await run(behind, { ...world, folder })) ?? 0;
  }
  return 0;
}

/** --data, wherever it stands; each command reads it again, and says what is wrong with it. */
function folderNamed(args: readonly string[]): string | undefined {
  const place = args.findLastIndex((one) => one === '--data' || one.startsWith('--data='));
  if (place === -1) return undefined;
  const [, behind] = /^--data=(.*)$/s.exec(args[place] ?? '') ?? [];
  return behind ?? args[place + 1];
}

/** `mantel --help`: a screenful. */
export function helpLines(): readonly string[] {
  const width = Math.max(...Object.keys(commandHelp).map((name) => name.length));
  const lines = Object.entries(commandHelp).map(([name, { says }]) => `  ${name.padEnd(width)}  ${says}`);
  return [words.usage, '', words.intro, '', ...lines, '', words.folder, words.helpOfOne];
}

function helpOf(name: CommandName): readonly string[] {
  const { usage, says, more }: CommandHelp = commandHelp[name];
  return [`mantel ${name} ${usage}`.trimEnd(), '', says, ...(more === undefined ? [] : [more])];
}
