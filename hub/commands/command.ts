/** What a command of `mantel` is, and what it is given. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Misconfigured, messageOf } from '#model/trouble.ts';
import { commandWords as words, type CommandName } from '#model/words/commands-en.ts';
import type { Timers } from '../clock.ts';
import type { Desktop } from './desktop.ts';

export type CommandWorld = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The data folder unless one is named. */
  readonly folder: string;
  /** Epoch ms by the system's clock. */
  readonly now: () => number;
  readonly timers: Timers;
  /** In [0, 1). */
  readonly random: () => number;
  readonly randomBytes: (bytes: number) => Uint8Array;
  /** Aborted by Ctrl+C. */
  readonly signal: AbortSignal;
  /** The checkout, or what was made of it. */
  readonly projectFolder: string;
  /** A line for the person. */
  readonly say: (line: string) => void;
  /** What another program reads; waits while that is slow. */
  readonly write: (text: string) => Promise<void>;
  /** Loaded when a command needs it. */
  readonly desktop: () => Promise<Desktop>;
};

/** Resolves with the exit status, 0 unless told. Throws Misconfigured or StoreUnavailable, in one sentence. */
export type RunCommand = (args: readonly string[], world: CommandWorld) => Promise<number | void>;

type Options = NonNullable<ParseArgsConfig['options']>;
type Config<Own extends Options> = {
  args: string[];
  options: Own & { data: { type: 'string' } };
  allowPositionals: true;
};
type Parsed<Own extends Options> = ReturnType<typeof parseArgs<Config<Own>>>;

/** What stands behind the command; `data` is understood by each. At most `most` words. Throws Misconfigured. */
export function readAsked<const Own extends Options>(
  command: CommandName,
  args: readonly string[],
  options: Own,
  most = 0,
): Parsed<Own> {
  let parsed: Parsed<Own>;
  try {
    parsed = parseArgs<Config<Own>>({
      args: [...args],
      allowPositionals: true,
      options: { ...options, data: { type: 'string' } },
    });
  } catch (error) {
    const [why = ''] = messageOf(error).split(/[\n.]/);
    const [, option] = /^Unknown option '([^']+)'/.exec(why) ?? [];
    const told = option === undefined ? `${why}.` : words.unknownOption(option);
    throw new Misconfigured(words.unknownArgument(command, told), { cause: error });
  }
  const extra = parsed.positionals[most];
  if (extra !== undefined) throw new Misconfigured(words.tooMany(command, extra));
  return parsed;
}
