/** The sign-in of one source: how it is, and how a person signs in and out. */
import type { SignIn } from '#model/sign-in.ts';
import { minute } from '#model/time.ts';
import { Misconfigured, messageOf } from '#model/trouble.ts';
import type { WireSignIn } from '#model/wire.ts';
import { signInWords } from '#model/words/sign-in-en.ts';
import type { Bearer } from '../bearer.ts';
import type { Timers } from '../clock.ts';
import type { Completed, Returned } from '../controls.ts';
import type { HubClock, HubLog, Ingest } from '../ports.ts';
import type { Granted } from './answers.ts';
import { type CodeFlow, beginCodeFlow, isSameSecret } from './code-flow.ts';
import { waitForDevice } from './device-flow.ts';
import { createForesight } from './foresight.ts';
import { signInEnd } from './renewal.ts';
import { clientMark, type SignInsFile } from './sign-ins-file.ts';
import { Declined, type TokenEndpoint } from './token-endpoint.ts';
import { createTokenKeeper } from './token-keeper.ts';

/** What a source that runs says of its sign-in. */
export type Attached = {
  readonly title: string;
  readonly signIn: SignIn;
  readonly endpoint: TokenEndpoint;
  /** `wire` has changed. */
  readonly changed: () => void;
  /** Somebody has signed in or out, so that the source should begin anew. */
  readonly turned: () => void;
};

export type SourceSignIn = {
  readonly bearer: Bearer;
  /** Undefined where nobody signs in. */
  readonly wire: WireSignIn | undefined;
  /** The sign-in goes on while its source is started anew. */
  attach(to: Attached): void;
  /** Throws Misconfigured or Unreachable; the page of a code flow is told to this caller alone. */
  begin(): Promise<WireSignIn>;
  end(): Promise<void>;
  /** Whether this is the sign-in that was begun with this state. */
  expects(state: string): boolean;
  complete(returned: Returned): Promise<Completed>;
  /** Announces its end, and keeps it from lapsing unused; wanted about once a minute. */
  tend(): void;
  /** Another client takes its place. */
  retire(): void;
  /** Ends what was begun; resolves once no renewal is under way. */
  close(): Promise<void>;
};

export type SourceSignInOptions = {
  readonly source: string;
  readonly file: SignInsFile;
  readonly clock: HubClock;
  readonly timers: Pick<Timers, 'after'>;
  /** In [0, 1). */
  readonly random: () => number;
  readonly randomBytes: (bytes: number) => Uint8Array;
  /** Port on which the hub serves. */
  readonly port: () => number;
  readonly conceal: (value: string) => Disposable;
  readonly ingest: Pick<Ingest, 'journal'>;
  readonly log: HubLog;
};

type Pending = {
  readonly wire: Pick<WireSignIn, 'page' | 'code'>;
  /** By the monotonic clock. */
  readonly end: number;
  readonly flow: CodeFlow | undefined;
  readonly ending: AbortController;
};

/** ms that a page may take to send the person back. */
export const codeLifetime = 10 * minute;

export function createSourceSignIn(first: Attached, options: SourceSignInOptions): SourceSignIn {
  const { source, file, clock, timers, ingest, log } = options;
  const client = clientMark(first.signIn);
  let attached = first;
  let pending: Pending | undefined;
  let beginning: Promise<WireSignIn> | undefined;

  const tell = (level: 'info' | 'warn', text: string): void => {
    log[level]({}, text);
    ingest.journal({ kind: 'sign-in', subject: source, level, text });
  };
  const isClient = (): boolean => attached.signIn.flow === 'client';
  const found = file.read(source, client);
  const keeper = createTokenKeeper({
    ...options,
    kept: found === 'other' ? undefined : found,
    about: () => ({ title: attached.title, endpoint: attached.endpoint, isClient: isClient() }),
    write: (tokens) => file.write(source, client, tokens),
    lost: () => tell('warn', signInWords.again(attached.title)),
    changed: () => attached.changed(),
  });
  const foresight = createForesight({ keeper, clock, log, warn: (text) => tell('warn', text) });
  // Another client's are worth nothing to this one.
  if (found === 'other') void keeper.forget().catch((err: unknown) => log.warn({ err }, notForgotten(err)));

  const notForgotten = (error: unknown): string => signInWords.notForgotten(attached.title, messageOf(error));
  const waiting = (): Pending | undefined => (pending && clock.monotonic() < pending.end ? pending : undefined);

  const wireNow = (): WireSignIn => {
    const { tokens } = keeper;
    const expires = (tokens && signInEnd(tokens, attached.signIn.holds)) ?? null;
    const begun = waiting();
    // Who knows the page of a code flow could sign us in as somebody else: it is for the administrator who began.
    if (begun) return { state: 'waiting', expires, ...(begun.flow ? {} : begun.wire) };
    return { state: tokens ? 'signed in' : 'needed', expires };
  };

  const stopWaiting = (which: Pending | undefined): void => {
    if (!which || pending !== which) return;
    pending = undefined;
    which.ending.abort();
    attached.changed();
  };

  const signedIn = async (granted: Granted): Promise<void> => {
    await keeper.take(granted);
    tell('info', signInWords.done(attached.title));
    attached.turned();
  };

  /** One sentence on what went wrong while somebody signed in. */
  const reasonOf = (error: unknown): string => {
    const { title } = attached;
    if (!(error instanceof Declined)) return messageOf(error);
    return error.code === 'access_denied' ? signInWords.declined(title) : signInWords.refused(title, error.code);
  };

  const waitFor = (which: Pending, granted: () => Promise<Granted | 'late'>): void => {
    const work = async (): Promise<void> => {
      try {
        const outcome = await granted();
        if (which.ending.signal.aborted) return;
        if (outcome === 'late') tell('warn', signInWords.notUsed(attached.title));
        else await signedIn(outcome);
      } catch (error) {
        if (!which.ending.signal.aborted) tell('warn', reasonOf(error));
      } finally {
        stopWaiting(which);
      }
    };
    void work();
  };

  const begin = async (): Promise<WireSignIn> => {
    const { signIn, endpoint } = attached;
    const ending = new AbortController();
    if (signIn.flow === 'code') {
      const flow = beginCodeFlow(signIn, options.port(), options.randomBytes);
      pending = { wire: { page: flow.page }, end: clock.monotonic() + codeLifetime, flow, ending };
    } else {
      const code = await endpoint.deviceCode().catch((error: unknown) => {
        throw error instanceof Declined ? new Misconfigured(reasonOf(error), { cause: error }) : error;
      });
      const wire = { page: code.page, code: code.code };
      pending = { wire, end: clock.monotonic() + code.holds, flow: undefined, ending };
      const concealed = options.conceal(code.device);
      const { signal } = ending;
      waitFor(pending, async () => {
        using _concealed = concealed;
        return await waitForDevice({ endpoint, code, timers, clock, signal });
      });
    }
    attached.changed();
    return { ...wireNow(), ...pending.wire };
  };

  return {
    bearer: keeper,
    get wire() {
      return isClient() ? undefined : wireNow();
    },
    attach(to) {
      attached = to;
    },
    begin() {
      const begun = waiting();
      if (begun) return Promise.resolve({ ...wireNow(), ...begun.wire });
      beginning ??= begin().finally(() => (beginning = undefined));
      return beginning;
    },
    async end() {
      stopWaiting(pending);
      const wasIn = keeper.tokens !== undefined;
      await keeper.forget().catch((error: unknown) => {
        throw new Misconfigured(notForgotten(error), { cause: error });
      });
      if (!wasIn) return;
      tell('info', signInWords.ended(attached.title));
      attached.turned();
    },
    expects(state) {
      const flow = waiting()?.flow;
      return flow !== undefined && isSameSecret(flow.state, state);
    },
    async complete({ code, error }) {
      const begun = waiting();
      const flow = begun?.flow;
      if (!begun || !flow) return { outcome: 'unknown', lifetime: codeLifetime };
      // Once: a page that is loaded again must not spend the code twice.
      stopWaiting(begun);
      try {
        if (error !== undefined) throw new Declined(error.replaceAll(/[^\w.-]/g, '').slice(0, 60));
        if (code === undefined) throw new Declined('no code');
        const { verifier, redirect } = flow;
        using _verifier = options.conceal(verifier);
        using _code = options.conceal(code);
        const grant = { grant_type: 'authorization_code', code, redirect_uri: redirect, code_verifier: verifier };
        await signedIn(await attached.endpoint.ask(grant));
        return { outcome: 'done', title: attached.title };
      } catch (failure) {
        const reason = reasonOf(failure);
        tell('warn', reason);
        return { outcome: 'failed', reason };
      }
    },
    tend() {
      // A page that nobody came back from.
      if (pending?.flow && !waiting()) {
        stopWaiting(pending);
        tell('warn', signInWords.notUsed(attached.title));
      }
      if (!isClient()) foresight.look(attached.title, attached.signIn.holds);
    },
    retire() {
      stopWaiting(pending);
      keeper.retire();
    },
    async close() {
      stopWaiting(pending);
      await keeper.settled();
    },
  };
}
