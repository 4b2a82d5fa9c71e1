/** Should Mantel start with the machine? What will happen stands under each answer. */
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { z } from 'zod';
import type { autostartSchema } from '#model/machine-api.ts';
import { firstRunWords } from '#model/words/first-run-en.ts';
import { ask, change } from './requests.ts';
import { Step, type StepProps } from './step.tsx';
import { useTaking } from './use-taking.ts';
import './boot.css';

type Autostart = z.output<typeof autostartSchema>;

/** Undefined until the hub has answered. */
function useAutostart(shown: boolean): Autostart | undefined {
  const [autostart, setAutostart] = useState<Autostart>();
  useEffect(() => {
    if (!shown) return undefined;
    const leaving = new AbortController();
    void ask<Autostart>('autostart', { signal: leaving.signal }).then((answer) => {
      if (!leaving.signal.aborted && answer.ok) setAutostart(answer.value);
    });
    return () => leaving.abort();
  }, [shown]);
  return autostart;
}

/** A hand may be quicker than the hub's answer. */
async function asItIs(): Promise<Autostart | undefined> {
  const answer = await ask<Autostart>('autostart');
  return answer.ok ? answer.value : undefined;
}

/** The sentence why it could not be done; undefined when all is. */
async function finish(wanted: boolean, known: Autostart | undefined): Promise<string | undefined> {
  const autostart = known ?? (await asItIs());
  if (autostart?.can === true && autostart.on !== wanted) {
    const answer = await ask('autostart', { method: 'PUT', body: { on: wanted } });
    if (!answer.ok) return answer.why;
  }
  return change([{ path: ['home', 'answered'], value: true }]);
}

export function BootStep({ shown, next, back }: StepProps) {
  const words = firstRunWords.boot;
  const autostart = useAutostart(shown);
  const [touched, setTouched] = useState<boolean>();
  const { isBusy, trouble, say, take } = useTaking(next);
  const can = autostart?.can !== false;
  const wanted = can ? (touched ?? true) : autostart.on;
  const answer = (): void => {
    take(() => finish(wanted, autostart));
  };
  return (
    <Step
      at={4}
      shown={shown}
      back={back}
      question={autostart?.how === 'desktop' ? words.questionDesktop : words.question}
      action={words.show}
      help={words.help}
      trouble={trouble}
      isBusy={isBusy}
      take={answer}
    >
      <Choice
        wanted={wanted}
        can={can}
        says={autostart?.text}
        choose={(value) => {
          setTouched(value);
          say(undefined);
        }}
      />
    </Step>
  );
}

type ChoiceProps = {
  readonly wanted: boolean;
  readonly can: boolean;
  /** By the hub: what will happen, or why it cannot be done. */
  readonly says: string | undefined;
  readonly choose: (value: boolean) => void;
};

function Choice({ wanted, can, says, choose }: ChoiceProps) {
  const words = firstRunWords.boot;
  const group = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    if (!event.key.startsWith('Arrow') || !can) return;
    event.preventDefault();
    choose(!wanted);
    group.current?.querySelectorAll<HTMLElement>('[role="radio"]')[wanted ? 1 : 0]?.focus();
  };
  const answers = [
    { value: true, answer: words.yes, says: words.yesSays, note: says, isOpen: can || wanted },
    { value: false, answer: words.no, says: words.noSays, note: words.noNote, isOpen: can || !wanted },
  ] as const;
  return (
    <div className="boot" role="radiogroup" aria-label={words.question} ref={group} onKeyDown={move}>
      {answers.map(({ value, answer, says: headline, note, isOpen }) => (
        <button
          key={answer}
          type="button"
          role="radio"
          className="boot-answer"
          aria-checked={value === wanted}
          aria-disabled={!isOpen}
          tabIndex={value === wanted ? 0 : -1}
          onClick={() => isOpen && choose(value)}
        >
          <span className="boot-word">{answer}</span>
          <span className="boot-says">{isOpen ? headline : note}</span>
          <span className="boot-note">{isOpen ? note : null}</span>
        </button>
      ))}
    </div>
  );
}
