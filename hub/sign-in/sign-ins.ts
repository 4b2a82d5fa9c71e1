/** All sign-ins: each outlives the runs of its source, so that no renewal is broken off by a change of the settings. */
import type { WireSignIn } from '#model/wire.ts';
import type { Http } from '#model/http.ts';
import type { SigningIn } from '../controls.ts';
import type { Bearer } from '../bearer.ts';
import { clientMark, openSignIns } from './sign-ins-file.ts';
import {
  type Attached,
  codeLifetime,
  createSourceSignIn,
  type SourceSignIn,
  type SourceSignInOptions,
} from './source-sign-in.ts';
import { createTokenEndpoint } from './token-endpoint.ts';

/** What a source brings that is signed in to. */
export type SigningSource = Pick<Attached, 'title' | 'signIn' | 'changed' | 'turned'> & {
  readonly source: string;
  /** Its client, but of the hub's life rather than of a run's: `SignIns.signal` ends it. */
  readonly http: Pick<Http, 'json'>;
  readonly homeHosts: ReadonlySet<string>;
};

/** A source's hold on its sign-in; disposed, the source does not run any more, and the tokens are kept. */
export type HeldSignIn = Disposable & {
  readonly bearer: Bearer;
  readonly wire: WireSignIn | undefined;
  tend(): void;
};

export type SignIns = SigningIn & {
  open(source: SigningSource): HeldSignIn;
  /** Aborts once no renewal is under way any more, at the end of the hub. */
  readonly signal: AbortSignal;
  /** Ends what was begun, and waits for renewals. */
  close(): Promise<void>;
};

export type SignInsOptions = Omit<SourceSignInOptions, 'source' | 'file'> & {
  /** Path of sign-ins.yaml. */
  readonly path: string;
};

export async function createSignIns({ path, ...options }: SignInsOptions): Promise<SignIns> {
  const file = await openSignIns(path);
  for (const note of file.notes) options.log.warn({}, note);
  const known = new Map<string, { readonly mark: string; readonly signIn: SourceSignIn }>();
  /** Sources that run, each with the hold it has. */
  const held = new Map<string, HeldSignIn>();
  const ending = new AbortController();

  const running = (source: string): SourceSignIn | undefined => {
    const found = held.has(source) ? known.get(source)?.signIn : undefined;
    return found?.wire && found;
  };

  const signInOf = (source: string, attached: Attached): SourceSignIn => {
    const mark = clientMark(attached.signIn);
    const before = known.get(source);
    if (before?.mark === mark) {
      before.signIn.attach(attached);
      return before.signIn;
    }
    before?.signIn.retire();
    const signIn = createSourceSignIn(attached, { ...options, source, file, log: options.log.child({ source }) });
    known.set(source, { mark, signIn });
    return signIn;
  };

  return {
    signal: ending.signal,
    open({ source, http, homeHosts, ...given }) {
      const endpoint = createTokenEndpoint({ http, signIn: given.signIn, homeHosts });
      const signIn = signInOf(source, { ...given, endpoint });
      const hold: HeldSignIn = {
        bearer: signIn.bearer,
        get wire() {
          return signIn.wire;
        },
        tend: () => signIn.tend(),
        [Symbol.dispose]() {
          if (held.get(source) === hold) held.delete(source);
        },
      };
      held.set(source, hold);
      return hold;
    },
    begin: async (source) => await running(source)?.begin(),
    async end(source) {
      const signIn = running(source);
      await signIn?.end();
      return signIn?.wire;
    },
    async complete(returned) {
      const [signIn] = [...known.values()].map((each) => each.signIn).filter((each) => each.expects(returned.state));
      return (await signIn?.complete(returned)) ?? { outcome: 'unknown', lifetime: codeLifetime };
    },
    async close() {
      await Promise.all([...known.values()].map(({ signIn }) => signIn.close()));
      ending.abort();
    },
  };
}
