/** sign-ins.yaml: the tokens of sources that are signed in to, readable by their owner alone. The hub alone writes it. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import type { SignIn } from '#model/sign-in.ts';
import { Misconfigured, messageOf } from '#model/trouble.ts';
import { settingsWords } from '#model/words/hub-en.ts';
import { signInWords } from '#model/words/sign-in-en.ts';
import { closeToOthers } from '../private-file.ts';
import { writeWhole } from '../write-file.ts';
import type { Tokens } from './renewal.ts';

const epoch = z.number().int();
const entrySchema = z.object({
  client: z.string(),
  access: z.string(),
  refresh: z.string().optional(),
  obtained: epoch,
  ends: epoch.optional(),
  refresh_ends: epoch.optional(),
  announced: z.number().optional(),
});
const fileSchema = z.record(z.string(), entrySchema).nullable();
type Entry = z.output<typeof entrySchema>;

const heading = `# Written by Mantel: what it was given when you signed in to a source. Sign out on the Health page.
# Readable by you alone. Whoever has these lines has that access, too.
`;

export type SignInsFile = {
  /** Sentences on what was mended. */
  readonly notes: readonly string[];
  /** Tokens that were given to this client: undefined when there are none, 'other' when another client was given some. */
  read(source: string, client: string): Tokens | 'other' | undefined;
  /** Resolves once they are on disk; undefined takes them out. Throws Misconfigured while the file cannot be read. */
  write(source: string, client: string, tokens: Tokens | undefined): Promise<void>;
};

/** Changes with the client id and with the server that knows it: then tokens are worth nothing. */
export const clientMark = ({ clientId, tokenUrl }: Pick<SignIn, 'clientId' | 'tokenUrl'>): string =>
  createHash('sha256')
    .update(JSON.stringify([clientId, tokenUrl]))
    .digest('hex')
    .slice(0, 16);

/** A file that cannot be read is left as it is, and nothing is signed in until somebody has looked. */
export async function openSignIns(path: string): Promise<SignInsFile> {
  const { entries, fault, notes } = await load(path);
  // One at a time, in order: the last one holds.
  let queue = Promise.resolve();
  return {
    notes,
    read(source, client) {
      const found = entries.get(source);
      return found && (found.client === client ? tokensOf(found) : 'other');
    },
    write(source, client, tokens) {
      if (fault !== undefined) return Promise.reject(new Misconfigured(fault));
      const work = async (): Promise<void> => {
        const next = new Map(entries);
        if (tokens) next.set(source, entryOf(client, tokens));
        else if (!next.delete(source)) return;
        await writeWhole(path, heading + stringify(Object.fromEntries(next), { lineWidth: 0 }), 0o600);
        if (tokens) entries.set(source, entryOf(client, tokens));
        else entries.delete(source);
      };
      const done = queue.then(work);
      queue = done.catch(() => undefined);
      return done;
    },
  };
}

type Loaded = { readonly entries: Map<string, Entry>; readonly fault?: string; readonly notes: readonly string[] };

async function load(path: string): Promise<Loaded> {
  const name = basename(path);
  if (!existsSync(path)) return { entries: new Map(), notes: [] };
  try {
    const notes = closeToOthers(path) ? [settingsWords.opened(name)] : [];
    const found = fileSchema.safeParse(read(await readFile(path, 'utf8')));
    if (found.success) return { entries: new Map(Object.entries(found.data ?? {})), notes };
    return {
      ...broken(name, signInWords.notAsWritten(found.error.issues[0]?.path.map(String).join(', ') ?? '')),
      notes,
    };
  } catch (error) {
    return { ...broken(name, messageOf(error)), notes: [] };
  }
}

function broken(name: string, why: string): { entries: Map<string, Entry>; fault: string } {
  return { entries: new Map(), fault: signInWords.unreadable(name, why) };
}

function read(text: string): unknown {
  try {
    return parse(text);
  } catch {
    // The parser's message quotes the line, and the line holds a token.
    throw new Error(signInWords.notYaml);
  }
}

function tokensOf({ access, refresh, obtained, ends, refresh_ends: refreshEnds, announced }: Entry): Tokens {
  return {
    access,
    obtainedAt: obtained,
    ...(refresh !== undefined && { refresh }),
    ...(ends !== undefined && { endsAt: ends }),
    ...(refreshEnds !== undefined && { refreshEndsAt: refreshEnds }),
    ...(announced !== undefined && { announced }),
  };
}

function entryOf(client: string, { access, refresh, obtainedAt, endsAt, refreshEndsAt, announced }: Tokens): Entry {
  return {
    client,
    access,
    obtained: obtainedAt,
    ...(refresh !== undefined && { refresh }),
    ...(endsAt !== undefined && { ends: endsAt }),
    ...(refreshEndsAt !== undefined && { refresh_ends: refreshEndsAt }),
    ...(announced !== undefined && { announced }),
  };
}
