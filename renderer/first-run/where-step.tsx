/** Where is this home? Guessed already; typing replaces it, and weather and daylight prove it. */
import { useEffect, useMemo, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import type { Place } from '#model/place-api.ts';
import { firstRunWords } from '#model/words/first-run-en.ts';
import { localZone } from '../format/zone.ts';
import { useLive } from '../live/live.ts';
import { LanguageChoice } from './language-choice.tsx';
import { change } from './requests.ts';
import { Proof } from './proof.tsx';
import { Step, type StepProps } from './step.tsx';
import { useTaking } from './use-taking.ts';
import { useHere, useSearch, type Search } from './use-places.ts';
import { answerSize, candidateOf, changesOf, firstCandidate, type Candidate } from './where.ts';
import './where.css';

type Props = StepProps & {
  /** A run that is interrupted goes on at the next start. */
  readonly isFirst: boolean;
  readonly toRestore: () => void;
  readonly toSample: () => void;
  /** Why the sample home cannot be shown, or that it is on its way. */
  readonly sampleSays: string | undefined;
};

export function WhereStep({ shown, next, back, isFirst, toRestore, toSample, sampleSays }: Props) {
  const words = firstRunWords.where;
  const here = useHere(shown);
  const screen = useLive((state) => state.screen);
  const [text, setText] = useState<string>();
  const [pick, setPick] = useState(0);
  const { isBusy, trouble, say, take } = useTaking(next);
  const typed = text?.trim() ?? '';
  const search = useSearch(typed);
  const first = useMemo(
    () => (here === undefined || screen === undefined ? undefined : firstCandidate(here, screen)),
    [here, screen],
  );
  const picked = search.places[pick];
  const chosen = useMemo(
    () => (typed === '' ? first : picked === undefined ? undefined : candidateOf(picked, 'typed')),
    [typed, first, picked],
  );
  const isSearching = typed !== '' && search.of !== typed;
  // A hand quicker than the guess would leave the home without a place.
  const isGuessing = typed === '' && here === undefined;

  const answer = (): void => {
    const zones = { machine: here?.timeZone ?? localZone, home: screen?.timeZone ?? localZone };
    const changes = changesOf(chosen, zones);
    if (isFirst) changes.push({ path: ['home', 'answered'], value: false });
    if (changes.length === 0) return next();
    take(() => change(changes));
  };
  const type = (value: string): void => {
    setText(value);
    setPick(0);
    say(undefined);
  };
  const move = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0 || search.places.length < 2) return;
    event.preventDefault();
    setPick((at) => (at + by + search.places.length) % search.places.length);
  };

  return (
    <Step
      at={1}
      shown={shown}
      back={back}
      question={words.question}
      aside={<LanguageChoice isFirst={isFirst} say={say} />}
      action={
        isSearching || chosen !== undefined ? words.yes(chosen?.name ?? typed) : typed === '' ? words.leave : undefined
      }
      help={chosen === undefined && typed === '' ? words.helpOpen : words.help}
      trouble={trouble ?? sampleSays}
      isBusy={isBusy || isSearching || isGuessing}
      take={answer}
      also={
        <>
          <button type="button" className="step-link" onClick={toRestore}>
            {words.restore}
          </button>
          <button type="button" className="step-link" onClick={toSample}>
            {words.sample}
          </button>
        </>
      }
    >
      <Field shown={shown} text={text} suggestion={first?.name} type={type} move={move} />
      <Proof chosen={chosen} shown={shown} why={isSearching || chosen ? undefined : whyNothing(typed, search)} />
      <Others places={search.of === typed && typed !== '' ? search.places : []} pick={pick} choose={setPick} />
    </Step>
  );
}

const whyNothing = (typed: string, { why }: Search): string | undefined =>
  typed === '' ? undefined : (why ?? firstRunWords.where.unknown(typed));

type FieldProps = {
  readonly shown: boolean;
  /** Undefined while nobody has typed. */
  readonly text: string | undefined;
  readonly suggestion: string | undefined;
  readonly type: (text: string) => void;
  readonly move: (event: KeyboardEvent) => void;
};

function Field({ shown, text, suggestion, type, move }: FieldProps) {
  const words = firstRunWords.where;
  const field = useRef<HTMLInputElement>(null);
  const known = suggestion !== undefined;
  useEffect(() => {
    // Where there are only fingers, a keyboard on the screen would come up and hide the answer.
    if (shown && matchMedia('(pointer: fine)').matches) field.current?.focus();
  }, [shown, known]);
  // Whoever types without having touched the field means it all the same.
  useEffect(() => {
    if (!shown) return undefined;
    const press = ({ key, ctrlKey, metaKey, altKey, target }: globalThis.KeyboardEvent): void => {
      if (key.length > 1 || key === ' ' || ctrlKey || metaKey || altKey || target instanceof HTMLInputElement) return;
      field.current?.focus();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [shown]);
  const value = text ?? suggestion ?? '';
  return (
    <input
      ref={field}
      className="where-field"
      aria-label={words.field}
      placeholder={suggestion ?? words.empty}
      autoComplete="off"
      autoCorrect="off"
      spellCheck={false}
      maxLength={100}
      value={value}
      style={{ '--answer': answerSize(value === '' ? (suggestion ?? words.empty) : value) } as CSSProperties}
      onChange={({ target }) => type(text === undefined ? replaced(suggestion, target.value) : target.value)}
      onKeyDown={move}
    />
  );
}

/** What is typed behind what was guessed takes its place. */
function replaced(guess = '', value: string): string {
  if (value.startsWith(guess)) return value.slice(guess.length);
  return guess.startsWith(value) ? '' : value;
}

type OthersProps = { readonly places: readonly Place[]; readonly pick: number; readonly choose: (at: number) => void };

/** Places of the same name, to be touched instead. */
function Others({ places, pick, choose }: OthersProps) {
  const words = firstRunWords.where;
  const others = places
    .map((place, at) => ({ at, place: candidateOf(place, 'typed') }))
    .filter(({ at }) => at !== pick);
  return (
    <p className="where-others">
      {others.length === 0 ? null : <span>{words.or}</span>}
      {others.map(({ at, place }) => (
        <button key={at} type="button" onClick={() => choose(at)}>
          {nameOf(place)}
        </button>
      ))}
    </p>
  );
}

const nameOf = ({ name, region }: Candidate): string => (region === '' ? name : `${name}, ${region}`);
