/** Which answer stands while questions change or fail. Pure. */

/** undefined: not known yet. null: the hub has none. */
export type Answer<T> = T | null | undefined;

export type Told<T> = { readonly of: string; readonly answer: T | null };

/**
 * What becomes of the answer to another question while there is none to this one. It leaves where it is shown under the
 * name of a day: yesterday's is not today's, however long the hub says nothing.
 */
export type Former = 'stays' | 'leaves';

type Way = {
  readonly former: Former;
  /** The hub is there, and has not failed to answer this question. */
  readonly isComing: boolean;
};

export function answerFor<T>(
  told: Told<T> | undefined,
  path: string | undefined,
  { former, isComing }: Way,
): Answer<T> {
  if (path === undefined || told === undefined) return undefined;
  return told.of === path || former === 'stays' || isComing ? told.answer : undefined;
}
