/** What is in hand of each page, outside of React: it outlives a page that is loaded anew. Only Done, or the person, takes it away. */
import { useSyncExternalStore } from 'react';
import { z } from 'zod';
import { panelsSchema } from '#model/pages.ts';
import type { Edits } from './draft.ts';
import type { Stored } from './stored.ts';

export type InHand = {
  /** The page as it stood in the settings when the editing began. */
  readonly begun: Stored | undefined;
  readonly edits: Edits;
};

/** So many steps back are kept; each is a whole page. */
const mostSteps = 50;
const kept = 'mantel-in-hand';

const draftSchema = z.strictObject({ name: z.string(), panels: panelsSchema, isAutomatic: z.boolean() });
const keptSchema = z.record(
  z.string(),
  z.strictObject({
    begun: z.strictObject({ name: z.string().optional(), panels: panelsSchema }).optional(),
    edits: z.strictObject({
      before: z.array(draftSchema),
      now: draftSchema,
      after: z.array(draftSchema),
    }),
  }),
);

const listeners = new Set<() => void>();
const pages = new Map<string, InHand>(readKept());
let ids = listed();

function listed(): readonly string[] {
  return [...pages].filter(([, { edits }]) => edits.before.length > 0).map(([id]) => id);
}

/** Nothing where none was kept, or where another Mantel has kept it. */
function readKept(): readonly (readonly [string, InHand])[] {
  try {
    const { data = {} } = keptSchema.safeParse(JSON.parse(sessionStorage.getItem(kept) ?? '{}'));
    return Object.entries(data).map(([id, { begun, edits }]) => [
      id,
      {
        begun: begun && { panels: begun.panels, ...(begun.name !== undefined && { name: begun.name }) },
        edits: { ...edits, of: undefined },
      },
    ]);
  } catch {
    return [];
  }
}

function write(): void {
  try {
    const told = [...pages].map(([id, { begun, edits }]) => {
      const { before, now, after } = edits;
      return [id, { begun, edits: { before: before.slice(-mostSteps), now, after: after.slice(0, mostSteps) } }];
    });
    sessionStorage.setItem(kept, JSON.stringify(Object.fromEntries(told)));
  } catch {
    // A full store costs only what a page loaded anew would find.
  }
  ids = listed();
  for (const listener of listeners) listener();
}

export const inHandOf = (id: string): InHand | undefined => pages.get(id);

export function keepInHand(id: string, { begun, edits }: InHand): void {
  const before = pages.get(id);
  if (before?.edits === edits && before.begun === begun) return;
  if (edits.before.length === 0 && edits.after.length === 0) return letGo(id);
  pages.set(id, { begun, edits });
  write();
}

export function letGo(id: string): void {
  if (pages.delete(id)) write();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Pages with changes that are not saved. */
export const useInHand = (): readonly string[] => useSyncExternalStore(listen, () => ids);
