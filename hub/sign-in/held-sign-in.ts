/** The sign-in of a source that starts, as far as its settings need one. */
import type { Collector } from '#model/collector.ts';
import type { Http } from '#model/http.ts';
import { Misconfigured } from '#model/trouble.ts';
import type { WireSignIn } from '#model/wire.ts';
import { signInWords } from '#model/words/sign-in-en.ts';
import { signedInHttp } from './signed-in-http.ts';
import type { HeldSignIn, SigningSource, SignIns } from './sign-ins.ts';

export type SourceSignInHold = Disposable & {
  /** The same with tokens; throws Misconfigured when nobody can sign in here. */
  signed(http: Http): Http;
  readonly wire: WireSignIn | undefined;
  tend(): void;
};

export type SignInHoldOptions = Omit<SigningSource, 'signIn' | 'http'> & {
  readonly collector: Pick<Collector, 'signIn'>;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Undefined where nobody can sign in. */
  readonly signIns: Pick<SignIns, 'open' | 'signal'> | undefined;
  /** The source's client, for as long as the signal does not abort. */
  readonly client: (signal: AbortSignal) => Http;
};

export function holdSignIn({ collector, settings, signIns, client, ...given }: SignInHoldOptions): SourceSignInHold {
  const { title, homeHosts } = given;
  let hold: HeldSignIn | undefined;
  /** What a collector throws here ends its runs, as if they had thrown it. */
  let fault: { readonly error: unknown } | undefined;
  try {
    const signIn = collector.signIn?.(settings);
    if (signIn && !signIns) throw new Misconfigured(signInWords.notHere(title));
    if (signIn) hold = signIns?.open({ ...given, signIn, http: client(signIns.signal) });
  } catch (error) {
    fault = { error };
  }
  return {
    signed(http) {
      if (fault) throw fault.error;
      return signedInHttp(http, { bearer: hold?.bearer, homeHosts, title });
    },
    get wire() {
      return hold?.wire;
    },
    tend: () => hold?.tend(),
    [Symbol.dispose]: () => hold?.[Symbol.dispose](),
  };
}
