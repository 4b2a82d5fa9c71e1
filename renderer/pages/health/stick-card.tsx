/** A stick that no program runs, and the steps to run it: text to copy, the login made on the spot. */
import { useState } from 'react';
import { screenWords as words } from '#model/words/screen-en.ts';
import { useMay } from '../../live/may.ts';
import { usePinFirst } from '../../parts/pin-first.tsx';
import { postStick, type StickLogin, type WaitingStick } from './use-waiting-sticks.ts';
import { ShapeMark } from './shape-mark.tsx';
import './stick-card.css';

type Step = WaitingStick['steps'][number];

/** Only pages of this machine, or behind TLS, have a clipboard; elsewhere a tap selects the text. */
const mayCopy = 'clipboard' in navigator;

function Code({ code }: { readonly code: string }) {
  const [copied, setCopied] = useState<string>();
  const copy = (): void => {
    navigator.clipboard.writeText(code).then(
      () => setCopied(code),
      () => undefined,
    );
  };
  return (
    <div className="stick-code">
      <pre tabIndex={0}>{code.trimEnd()}</pre>
      {mayCopy ? (
        <button type="button" className="health-action" onClick={copy}>
          {copied === code ? words.copied : words.copy}
        </button>
      ) : null}
    </div>
  );
}

export function StickCard({ stick }: { readonly stick: WaitingStick }) {
  const mayAct = useMay('admin') === true;
  const pin = usePinFirst();
  const [login, setLogin] = useState<StickLogin>();
  const [refused, setRefused] = useState<string>();
  const [asking, setAsking] = useState(false);
  const steps = login?.steps ?? stick.steps;

  function act(what: 'login' | 'dismiss', then: (answer: StickLogin) => void): void {
    setAsking(true);
    setRefused(undefined);
    postStick<StickLogin>(what, stick.id)
      .then(
        (answer) => ('error' in answer ? setRefused(answer.error) : then(answer)),
        () => setRefused(words.actionFailed),
      )
      .finally(() => setAsking(false));
  }

  const first = (step: Step) => (
    <>
      <p>{login ? words.loginMade : step.text}</p>
      {login || !mayAct ? null : (
        <button
          type="button"
          className="health-action"
          disabled={asking}
          onClick={() => pin.first(() => act('login', setLogin))}
        >
          {words.makeLogin}
        </button>
      )}
      {refused === undefined ? null : <p className="health-refused">{refused}</p>}
    </>
  );

  return (
    <li className="health-row stick" data-stick={stick.id}>
      <ShapeMark shape="waits" />
      <p className="health-name">{stick.name}</p>
      <div className="health-text">
        <p className="stick-text">{stick.text}</p>
        {steps.length === 0 ? null : (
          <ol className="stick-steps">
            {steps.map((step, i) => (
              <li key={step.text}>
                {i === 0 ? first(step) : <p>{step.text}</p>}
                {step.code === undefined ? null : <Code code={step.code} />}
              </li>
            ))}
          </ol>
        )}
      </div>
      {mayAct ? (
        <button
          type="button"
          className="health-action"
          disabled={asking}
          onClick={() => pin.first(() => act('dismiss', () => undefined))}
        >
          {words.dismiss}
        </button>
      ) : null}
      {pin.pad}
    </li>
  );
}
