/** Lists, creates and revokes tokens: by the hub that runs, else in the store itself. */
import { z } from 'zod';
import { scopes, tokenAnswerSchema, tokenRequestSchema, tokenSchema, type Scope } from '#model/api.ts';
import { isoText } from '#model/time.ts';
import { Misconfigured } from '#model/trouble.ts';
import { commandWords as words } from '#model/words/commands-en.ts';
import type { Token } from '#storage/contract.ts';
import { createAccess } from '../access/access.ts';
import { hubOf, type RunningHub } from '../running-hub.ts';
import { takeClosedStore, type ClosedStore } from './closed-store.ts';
import { readAsked, type CommandWorld, type RunCommand } from './command.ts';

type Listed = Pick<Token, 'id' | 'name' | 'scopes' | 'topics'> & {
  /** Epoch ms; null: not since the start. Undefined: nobody knows. */
  readonly lastUsed?: number | null;
};

type Tokens = AsyncDisposable & {
  list(): Promise<readonly Listed[]>;
  /** The token itself. */
  create(name: string, allowed: readonly Scope[], topics: readonly string[]): Promise<string>;
  revoke(id: string): Promise<void>;
};

export const token: RunCommand = async (args, world) => {
  const { values, positionals } = readAsked(
    'token',
    args,
    { scope: { type: 'string', multiple: true }, topic: { type: 'string', multiple: true } },
    2,
  );
  const [what, name] = positionals;
  const { scope = [], topic = [] } = values;
  // The settings pages speak of adding one.
  const isCreation = what === 'create' || what === 'add';
  const wantsName = isCreation || what === 'revoke';
  if ((what !== 'list' && !wantsName) || wantsName !== (name !== undefined)) throw new Misconfigured(words.tokenUsage);
  if (!isCreation && (scope.length > 0 || topic.length > 0)) throw new Misconfigured(words.tokenUsage);
  const allowed = scope.map(scopeNamed);
  if (isCreation && allowed.length === 0) throw new Misconfigured(words.scopeNeeded);
  if (name !== undefined && !tokenRequestSchema.shape.name.safeParse(name).success) {
    throw new Misconfigured(words.badName(name));
  }

  await using tokens = await openTokens(world, isCreation);
  const { say } = world;
  if (name === undefined) {
    const all = await tokens.list();
    if (all.length === 0) say(words.noTokens);
    for (const one of all) say(words.tokenLine(one.name, one.scopes.join(','), one.topics.join(','), usedAt(one)));
  } else if (isCreation) {
    const secret = await tokens.create(name, allowed, topic);
    say(words.tokenCreated(name));
    say(secret);
  } else {
    const found = (await tokens.list()).find((one) => one.name === name);
    if (!found) throw new Misconfigured(words.noToken(name));
    await tokens.revoke(found.id);
    say(words.tokenRevoked(name));
  }
};

function scopeNamed(text: string): Scope {
  const found = scopes.find((one) => one === text);
  if (found === undefined) throw new Misconfigured(words.noScope(text));
  return found;
}

function usedAt({ lastUsed }: Listed): string {
  if (lastUsed === undefined) return words.useUnknown;
  return lastUsed === null ? words.notUsed : words.usedAt(isoText(lastUsed));
}

/** A token may be made before the first start; what is asked of a folder that is not there is a slip of the hand. */
async function openTokens(world: CommandWorld, isCreation: boolean): Promise<Tokens> {
  const hub = await hubOf(world.folder);
  return hub ? ofHub(hub) : ofStore(await takeClosedStore(world, isCreation), world);
}

function ofHub(hub: RunningHub): Tokens {
  const path = '/api/v1/tokens';
  return {
    list: () => hub.ask({ method: 'GET', path, schema: z.array(tokenSchema) }),
    async create(name, allowed, topics) {
      const body = { name, scopes: allowed, topics };
      return (await hub.ask({ method: 'POST', path, body, schema: tokenAnswerSchema })).token;
    },
    async revoke(id) {
      await hub.ask({ method: 'DELETE', path: `${path}/${encodeURIComponent(id)}`, schema: z.null() });
    },
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

function ofStore(closed: ClosedStore, { now, randomBytes }: CommandWorld): Tokens {
  const { store } = closed;
  let stored = Promise.resolve();
  const access = createAccess({
    tokens: store.opened.tokens,
    ingest: {
      tokens(changed) {
        stored = stored.then(() => store.commit({ tokens: changed }));
      },
      whenStored: (_sender, done) => void tell(stored, done),
    },
    random: randomBytes,
    clock: { now },
  });
  return {
    list: () => Promise.resolve(access.tokens.filter(({ revokedAt }) => revokedAt === undefined)),
    create: async (name, allowed, topics) => (await access.create({ name, scopes: allowed, topics })).secret,
    async revoke(id) {
      await access.revoke(id);
    },
    async [Symbol.asyncDispose]() {
      // Whoever waited for it has heard.
      await stored.catch(() => undefined);
      await closed[Symbol.asyncDispose]();
    },
  };
}

async function tell(work: Promise<void>, done: (error?: Error) => void): Promise<void> {
  let fault: Error | undefined;
  try {
    await work;
  } catch (error) {
    fault = error instanceof Error ? error : new Error(String(error));
  }
  done(fault);
}
