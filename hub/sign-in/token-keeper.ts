/**
 * The tokens of one source: renewed ahead of their end, once for all who wait, and on disk before they are used. Servers
 * that give a new refresh token each time drop the old one when the new ones are first used, if not at once.
 */
import { second } from '#model/time.ts';
import { Misconfigured, Unreachable, messageOf } from '#model/trouble.ts';
import { signInWords } from '#model/words/sign-in-en.ts';
import type { Bearer } from '../bearer.ts';
import type { HubClock } from '../ports.ts';
import type { Granted } from './answers.ts';
import { type Tokens, renewalDue } from './renewal.ts';
import { Declined, type TokenEndpoint } from './token-endpoint.ts';

export type TokenKeeper = Bearer & {
  /** What is in use; undefined while nobody is signed in. */
  readonly tokens: Tokens | undefined;
  /** Resolves once what was granted is on disk and in use. */
  take(granted: Granted): Promise<void>;
  /** Renews now, or joins in. Throws as token() does. */
  renew(): Promise<void>;
  /** Remembers that its end was announced so many days before; not over a restart while it is being renewed. */
  announced(days: number): Promise<void>;
  /** Throws what node:fs does when they cannot be taken off the disk. */
  forget(): Promise<void>;
  /** What a renewal under way brings is not taken any more. */
  retire(): void;
  /** Resolves once no renewal is under way, for a server may have dropped the old tokens already. */
  settled(): Promise<void>;
};

export type TokenKeeperOptions = {
  readonly kept: Tokens | undefined;
  /** As the settings say now. */
  readonly about: () => { readonly title: string; readonly isClient: boolean; readonly endpoint: TokenEndpoint };
  readonly write: (tokens: Tokens | undefined) => Promise<void>;
  /** Strikes a value from the log. */
  readonly conceal: (value: string) => Disposable;
  readonly clock: Pick<HubClock, 'now' | 'monotonic'>;
  readonly random: () => number;
  /** The source does not know these tokens any more, and they are forgotten. */
  readonly lost: () => void;
  readonly changed: () => void;
};

/** A token that was renewed because it was refused is refused for another reason. */
const renewedInVain = 10 * second;
/** While the old token holds, the next try to renew it waits. */
const patience = 30 * second;

export function createTokenKeeper(options: TokenKeeperOptions): TokenKeeper {
  const { about, write, clock, random, changed } = options;
  let tokens = options.kept;
  /** Given, and not on disk yet. */
  let unwritten: Tokens | undefined;
  let jitter = random();
  let wasLost = false;
  let renewing: Promise<void> | undefined;
  /** What a renewal brings is of no use any more once somebody has signed in or out meanwhile. */
  let era = 0;
  let forced: { readonly token: string; readonly at: number } | undefined;
  let pausedUntil = Number.NEGATIVE_INFINITY;
  /** Those in use and those before them, which may still stand in an error. */
  let concealed: readonly (readonly Disposable[])[] = [];

  const conceal = ({ access, refresh }: { access: string; refresh?: string }): void => {
    const values = [access, refresh].filter((value) => value !== undefined);
    concealed = [values.map((value) => options.conceal(value)), ...concealed];
    for (const old of concealed.slice(3).flat()) old[Symbol.dispose]();
    concealed = concealed.slice(0, 3);
  };
  if (tokens) conceal(tokens);

  const needed = (): Misconfigured =>
    new Misconfigured(wasLost ? signInWords.again(about().title) : signInWords.needed(about().title));

  const flush = async (): Promise<void> => {
    const next = unwritten;
    if (!next) return;
    try {
      await write(next);
    } catch (error) {
      if (error instanceof Misconfigured) throw error;
      throw new Unreachable(signInWords.unwritable(about().title, messageOf(error)), { cause: error });
    }
    if (unwritten !== next) return;
    unwritten = undefined;
    tokens = next;
    jitter = random();
    pausedUntil = Number.NEGATIVE_INFINITY;
    wasLost = false;
    changed();
  };

  const take = async (granted: Granted, before: Tokens | undefined): Promise<void> => {
    conceal(granted);
    unwritten = tokensOf(granted, before, clock.now());
    await flush();
  };

  const drop = async (): Promise<void> => {
    era++;
    tokens = undefined;
    unwritten = undefined;
    changed();
    await write(undefined);
  };

  const lose = async (): Promise<never> => {
    wasLost = true;
    options.lost();
    // Where the disk cannot be written, the next start will be told the same of them.
    await drop().catch(() => undefined);
    throw needed();
  };

  const renewNow = async (): Promise<void> => {
    const { isClient, endpoint, title } = about();
    const refresh = isClient ? undefined : tokens?.refresh;
    if (!isClient && refresh === undefined) return tokens ? await lose() : Promise.reject(needed());
    const begun = era;
    const grant: Readonly<Record<string, string>> =
      refresh === undefined
        ? { grant_type: 'client_credentials' }
        : { grant_type: 'refresh_token', refresh_token: refresh };
    try {
      const granted = await endpoint.ask(grant);
      if (begun === era) await take(granted, tokens);
    } catch (error) {
      if (!(error instanceof Declined)) throw error;
      if (begun !== era) return;
      // RFC 6749 section 5.2: the refresh token is invalid, has ended, or was revoked.
      if (error.code === 'invalid_grant' && !isClient) await lose();
      throw new Misconfigured(signInWords.refused(title, error.code), { cause: error });
    }
  };

  const renew = (): Promise<void> => {
    renewing ??= renewNow().finally(() => (renewing = undefined));
    return renewing;
  };

  const use = (): string => {
    if (!tokens) throw needed();
    return tokens.access;
  };

  return {
    get tokens() {
      return tokens;
    },
    take(granted) {
      era++;
      // Nothing of those before: they may be another account's.
      return take(granted, undefined);
    },
    renew,
    async token() {
      await flush();
      const now = clock.now();
      if (!tokens && !about().isClient) throw needed();
      if (tokens && (now < renewalDue(tokens, jitter) || now < pausedUntil)) return use();
      const holdsYet = tokens?.endsAt !== undefined && now < tokens.endsAt;
      const canRenew = tokens?.refresh !== undefined || about().isClient;
      if (holdsYet && !canRenew) return use();
      try {
        await renew();
      } catch (error) {
        if (!(error instanceof Unreachable) || !holdsYet || unwritten) throw error;
        pausedUntil = Math.min(now + Math.max(patience, error.retryAfter ?? 0), tokens?.endsAt ?? now);
      }
      return use();
    },
    async refused(token) {
      await renewing;
      await flush();
      if (token !== tokens?.access) return;
      const inVain = forced?.token === token && clock.monotonic() - forced.at < renewedInVain;
      if (inVain) throw new Misconfigured(signInWords.notAccepted(about().title));
      await renew();
      forced = { token: use(), at: clock.monotonic() };
    },
    async announced(days) {
      if (!tokens) return;
      tokens = { ...tokens, announced: days };
      // Never over those that are being written.
      if (!unwritten && !renewing) await write(tokens);
    },
    forget: drop,
    retire: () => void (era += 1),
    async settled() {
      await renewing?.catch(() => undefined);
    },
  };
}

/** What an answer leaves out of the refresh token stays as it was, unless it is another one. */
function tokensOf(granted: Granted, before: Tokens | undefined, now: number): Tokens {
  const refresh = granted.refresh ?? before?.refresh;
  const refreshEndsAt =
    granted.refreshHolds !== undefined
      ? now + granted.refreshHolds
      : granted.refresh === undefined
        ? before?.refreshEndsAt
        : undefined;
  return {
    access: granted.access,
    obtainedAt: now,
    ...(refresh !== undefined && { refresh }),
    ...(granted.holds !== undefined && { endsAt: now + granted.holds }),
    ...(refreshEndsAt !== undefined && { refreshEndsAt }),
  };
}
