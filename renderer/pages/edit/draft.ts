/** What is being edited, and the way back to every earlier state of it. Pure. */
import type { PlacedPanel } from '#model/pages.ts';

export type Draft = {
  readonly name: string;
  readonly panels: readonly PlacedPanel[];
  /** It makes itself, and nothing of it was changed. */
  readonly isAutomatic: boolean;
};

export type Edits = {
  readonly before: readonly Draft[];
  readonly now: Draft;
  readonly after: readonly Draft[];
  /** What the last change was of: many small changes of one thing, such as letters typed, are undone at once. */
  readonly of: string | undefined;
};

export const beginEdits = (draft: Draft): Edits => ({ before: [], now: draft, after: [], of: undefined });

/** `of` names a thing whose changes belong together; without it each is a step of its own. */
export function changed(edits: Edits, now: Draft, of?: string): Edits {
  if (now === edits.now) return edits;
  const isSame = of !== undefined && of === edits.of;
  return { before: isSame ? edits.before : [...edits.before, edits.now], now, after: [], of };
}

export function undone(edits: Edits): Edits {
  const now = edits.before.at(-1);
  if (!now) return edits;
  return { before: edits.before.slice(0, -1), now, after: [edits.now, ...edits.after], of: undefined };
}

export function redone(edits: Edits): Edits {
  const [now, ...after] = edits.after;
  if (!now) return edits;
  return { before: [...edits.before, edits.now], now, after, of: undefined };
}
