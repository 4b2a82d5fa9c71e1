/** Signing in to a source: a page to open and a code to type there, or only a page. */
import { useState } from 'react';
import type { WireSignIn } from '#model/wire.ts';
import { jobWords as words } from '#model/words/sources-en.ts';
import { useMay } from '../../live/may.ts';
import { usePinFirst } from '../../parts/pin-first.tsx';
import { isRefusal, startSignIn } from './job-requests.ts';

type Props = { readonly source: string; readonly signIn: WireSignIn };

export function SignInSteps({ source, signIn }: Props) {
  const mayBegin = useMay('admin') === true;
  const pin = usePinFirst();
  const [answer, setAnswer] = useState<WireSignIn>();
  const [refused, setRefused] = useState<string>();
  const [isAsking, setAsking] = useState(false);
  const begin = (): void => {
    setAsking(true);
    setRefused(undefined);
    void startSignIn(source)
      .then((told) => (isRefusal(told) ? setRefused(told.error) : setAnswer(told)))
      .finally(() => setAsking(false));
  };
  if (signIn.state === 'signed in' || !mayBegin) return null;
  const told = signIn.page === undefined ? answer : signIn;
  return (
    <div className="sign-in">
      {told?.page === undefined ? (
        <button type="button" className="health-action" disabled={isAsking} onClick={() => pin.first(begin)}>
          {words.signIn}
        </button>
      ) : told.code === undefined ? (
        <a className="health-action" href={told.page} target="_blank" rel="noreferrer">
          {words.signInOpen}
        </a>
      ) : (
        <>
          <p>{words.signInPage}</p>
          <p className="sign-in-page">{told.page}</p>
          <p>{words.signInCode}</p>
          <p className="sign-in-code figure">{told.code}</p>
        </>
      )}
      {refused === undefined ? null : <p className="health-refused">{refused}</p>}
      {pin.pad}
    </div>
  );
}
