/** What the hub answers to questions by address: asked while shown, again as time goes by, and once for all who ask. */
import { awaited } from './arrival.ts';
import { useEffect, useState } from 'react';
import { useInFront } from './in-front.ts';
import { answerFor, type Answer, type Former, type Told } from './answer-for.ts';
import { hubNow, useNow } from './now.ts';
import { useLive } from './live.ts';

type Kept = { readonly turn: number; readonly answer: Promise<unknown> };

/** Addresses name days, so each midnight brings new ones. */
const most = 40;
const kept = new Map<string, Kept>();
const came = new WeakMap<object, number>();

/** A question that is not answered for so long has failed for now, in ms. */
const patience = 15_000;

/** When an answer came, epoch ms by the hub's clock. */
export const answeredAt = (answer: object): number | undefined => came.get(answer);

/** Told apart from a failure: the hub understood, and there is none. */
export class NotThere extends Error {
  override readonly name = 'NotThere';
}

function ask(path: string, turn: number): Promise<unknown> {
  const found = kept.get(path);
  if (found?.turn === turn) return found.answer;
  const answer = awaited(fetchAnswer(path));
  kept.delete(path);
  kept.set(path, { turn, answer });
  answer.catch(() => {
    if (kept.get(path)?.answer === answer) kept.delete(path);
  });
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break;
    kept.delete(oldest);
  }
  return answer;
}

async function fetchAnswer(path: string): Promise<unknown> {
  const answer = await fetch(path);
  if (answer.status === 404 || answer.status === 409) throw new NotThere(`Mantel has nothing at ${path}.`);
  if (!answer.ok) throw new Error(`The hub answered ${answer.status} to ${path}.`);
  const told: unknown = await answer.json();
  if (typeof told === 'object' && told !== null) came.set(told, hubNow());
  return told;
}

/**
 * The answer at `path`, asked anew every `every` ms while `wanted` and not hidden. What was there stays while the next is on its way or
 * does not come; that of another path by `former`. Without a path there is none.
 */
export function useAnswer<T>(
  path: string | undefined,
  wanted: boolean,
  every: number,
  former: Former = 'stays',
): Answer<T> {
  const shown = useInFront() && wanted;
  const [told, setTold] = useState<Told<T>>();
  const [failed, setFailed] = useState<string>();
  const turn = useNow((now) => Math.floor(now / every));
  const linked = useLive((state) => state.link === 'live');
  useEffect(() => {
    if (path === undefined || !shown || !linked) return undefined;
    let isWanted = true;
    const late = setTimeout(() => setFailed(path), patience);
    ask(path, turn).then(
      (answer) => {
        clearTimeout(late);
        if (isWanted) setTold({ of: path, answer: answer as T });
      },
      (error: unknown) => {
        clearTimeout(late);
        if (!isWanted) return;
        if (error instanceof NotThere) setTold({ of: path, answer: null });
        else setFailed(path);
      },
    );
    return () => {
      isWanted = false;
      clearTimeout(late);
    };
  }, [path, turn, shown, linked]);
  return answerFor(told, path, { former, isComing: linked && failed !== path });
}

/** An address with a query; a list is repeated. */
export function pathOf(path: string, query: Readonly<Record<string, string | number | readonly string[]>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of typeof value === 'object' ? value : [String(value)]) search.append(name, one);
  }
  return `${path}?${search}`;
}

/** The present in steps of `every` ms, so that what is computed from it does not change all the time. */
export const useTurn = (every: number): number => useNow((now) => Math.floor(now / every) * every);
