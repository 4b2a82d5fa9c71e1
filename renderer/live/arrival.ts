/** Whether what a page asks for first has come, so that it can stand still from its first moment on. */
import { useEffect, useState } from 'react';
import { useInFront } from './in-front.ts';
import { live } from './live.ts';

/** Questions since the start, and how many of them were answered. */
export type Questions = { readonly asked: number; readonly answered: number };

let questions: Questions = { asked: 0, answered: 0 };

/** ms between looks whether any wait. */
const lookEvery = 40;
/** Looks without an open question: what one answer leads to is asked in between. */
const calmLooks = 3;
/** Looks without any answer, after which a page is shown whatever waits: 3 s. */
const silentLooks = 75;

/** Counts a question until it is answered, well or badly. Its answer is whole: headers alone are none. */
export async function awaited<T>(answer: Promise<T>): Promise<T> {
  questions = { ...questions, asked: questions.asked + 1 };
  try {
    return await answer;
  } finally {
    questions = { ...questions, answered: questions.answered + 1 };
  }
}

/** Whether the first answers are there, asked at each look. What was asked before `begun` and is open counts, too. */
export function createWait(begun: Questions): (now: Questions, isLinked: boolean) => boolean {
  let [looks, calm, silent, answered] = [0, 0, 0, begun.answered];
  return (now, isLinked) => {
    looks++;
    calm = isLinked && now.asked === now.answered ? calm + 1 : 0;
    silent = now.answered === answered ? silent + 1 : 0;
    answered = now.answered;
    // All questions of a page are asked with it: where it has none, nothing is to come.
    const asksNothing = looks === calm && now.asked === begun.asked;
    return asksNothing || calm >= calmLooks || silent >= silentLooks;
  };
}

/** `nothing` before the hub has spoken, which also tells how large the screen is; then `hub`; `all` once and for good. */
export type Arrival = 'nothing' | 'hub' | 'all';

export function useArrival(): Arrival {
  const isInFront = useInFront();
  const [begun] = useState(questions);
  const [arrival, setArrival] = useState<Arrival>(() => (isLinked() ? 'hub' : 'nothing'));
  const isWhole = arrival === 'all';
  useEffect(() => {
    if (isWhole || !isInFront) return undefined;
    const isOver = createWait(begun);
    let timer: ReturnType<typeof setTimeout>;
    const look = (): void => {
      if (isOver(questions, isLinked())) return setArrival('all');
      if (isLinked()) setArrival('hub');
      timer = setTimeout(look, lookEvery);
    };
    timer = setTimeout(look, lookEvery);
    return () => clearTimeout(timer);
  }, [begun, isWhole, isInFront]);
  return arrival;
}

const isLinked = (): boolean => live.state.link !== 'waiting';
