/**
 * What was typed and is not saved, by form, outside of React: it outlives a reconnect, a look at another form and a
 * reload of what the hub holds. Only a save, or the person, takes it away.
 */
import { useSyncExternalStore } from 'react';
import { isSame } from './paths.ts';

export type Draft = {
  /** New values of the form's fields, by name; undefined where one is taken out. */
  readonly edits: ReadonlyMap<string, unknown>;
  /** Secrets that were typed, by the key of their path. */
  readonly secrets: ReadonlyMap<string, string>;
  /** Of the settings when the first of it was typed: a change by somebody else since then is told. */
  readonly revision: string | undefined;
};

export const noDraft: Draft = { edits: new Map(), secrets: new Map(), revision: undefined };

const drafts = new Map<string, Draft>();
/** Addresses of the forms that were typed in, by form. */
const addresses = new Map<string, string>();
let typedAt: readonly string[] = [];
const listeners = new Set<() => void>();

const isEmpty = ({ edits, secrets }: Draft): boolean => edits.size === 0 && secrets.size === 0;

export function keepDraft(form: string, draft: Draft): void {
  if (isEmpty(draft)) {
    drafts.delete(form);
    addresses.delete(form);
  } else {
    if (!drafts.has(form)) addresses.set(form, location.pathname);
    drafts.set(form, draft);
  }
  typedAt = [...addresses.values()];
  for (const listener of listeners) listener();
}

/** Takes out of a draft what was saved; what was typed meanwhile stays. */
export function settleDraft(form: string, sent: Draft): void {
  const now = drafts.get(form);
  if (now === undefined) return;
  const kept = <T>(left: ReadonlyMap<string, T>, gone: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    new Map([...left].filter(([name, value]) => !gone.has(name) || !isSame(gone.get(name), value)));
  keepDraft(form, { ...now, edits: kept(now.edits, sent.edits), secrets: kept(now.secrets, sent.secrets) });
}

/** What was typed is from now on about the settings as they are now. */
export function renewDraft(form: string): void {
  const now = drafts.get(form);
  if (now !== undefined) keepDraft(form, { ...now, revision: undefined });
}

/** What this screen saved itself is no change by somebody else. */
export function advanceDrafts(from: string | undefined, to: string): void {
  for (const [form, draft] of drafts) if (draft.revision === from) drafts.set(form, { ...draft, revision: to });
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useDraft(form: string): Draft {
  return useSyncExternalStore(listen, () => drafts.get(form) ?? noDraft);
}

/** Addresses at which something is typed that is not saved. */
export const useTypedAt = (): readonly string[] => useSyncExternalStore(listen, () => typedAt);

/** Whether anything is typed that is not saved. */
export function useHasDrafts(): boolean {
  return useSyncExternalStore(listen, () => drafts.size > 0);
}
