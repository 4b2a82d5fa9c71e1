/** Everything a person can do to the page in hand. */
import { useState } from 'react';
import type { Box, PlacedPanel } from '#model/pages.ts';
import { editWords as words } from '#model/words/edit-en.ts';
import { live } from '../../live/live.ts';
import { firstFit, freshId, putDown, within, type Layout } from '../grid/layout.ts';
import { automaticHome } from './automatic-home.ts';
import { changed, redone, undone, type Draft, type Edits } from './draft.ts';
import type { ShelfEntry } from './shelf.ts';
import { sizesOf, titleOfPanel } from './sizes-of.ts';

export type Editor = {
  readonly edits: Edits;
  readonly draft: Draft;
  readonly changes: number;
  readonly canRedo: boolean;
  readonly chosen: PlacedPanel | undefined;
  /** What to say of the last thing that was done. */
  readonly said: { readonly text: string; readonly isTrouble: boolean } | undefined;
  choose(id: string | undefined): void;
  say(text: string | undefined, isTrouble?: boolean): void;
  /** A layout that was dragged into being. */
  take(layout: Layout, panel: PlacedPanel): void;
  /** Puts a panel elsewhere or in another size, if there is room. */
  move(panel: PlacedPanel, box: Partial<Box>): void;
  add(entry: ShelfEntry): void;
  set(panel: PlacedPanel, field: string, value: unknown): void;
  remove(panel: PlacedPanel): void;
  rename(name: string): void;
  makeAutomatic(): void;
  /** As somebody else has left it; what was in hand is one step back. */
  takeOver(draft: Draft): void;
  undo(): void;
  redo(): void;
};

/** A panel for what was on the shelf, at a place of its usual size. */
export const panelOf = (layout: Layout, { panel, settings }: ShelfEntry): PlacedPanel => {
  const [w, h] = sizesOf({ panel })[0] ?? [1, 1];
  return { id: freshId(layout, panel), panel, x: 0, y: 0, w, h, settings };
};

const notSaved = () => ({ text: words.notSaved, isTrouble: false }) as const;

export function useEditor(first: () => Edits, shown: boolean): Editor {
  const [edits, setEdits] = useState(first);
  const [chosenId, setChosen] = useState<string>();
  const [said, setSaid] = useState<Editor['said']>();
  const [wasShown, setWasShown] = useState(false);
  const draft = edits.now;
  // Who comes back sees that it is all still there, and still to be done.
  if (shown !== wasShown) {
    setWasShown(shown);
    if (shown && edits.before.length > 0 && said?.isTrouble !== true) setSaid(notSaved());
  }

  function apply(panels: Layout, of?: string): void {
    setEdits((before) => changed(before, { ...before.now, panels, isAutomatic: false }, of));
    setSaid(undefined);
  }
  const trouble = (text: string): void => setSaid({ text, isTrouble: true });

  return {
    edits,
    draft,
    changes: edits.before.length,
    canRedo: edits.after.length > 0,
    chosen: draft.panels.find(({ id }) => id === chosenId),
    said,
    choose: setChosen,
    say: (text, isTrouble = false) => setSaid(text === undefined ? undefined : { text, isTrouble }),
    take(layout, { id }) {
      apply(layout);
      setChosen(id);
    },
    move(panel, to) {
      const box = within({ ...panel, ...to });
      const layout = putDown(draft.panels, { ...panel, ...box }, sizesOf);
      if (layout) apply(layout);
      else trouble(words.noRoom);
    },
    add(entry) {
      const panel = panelOf(draft.panels, entry);
      const box = firstFit(draft.panels, sizesOf(panel));
      if (!box) return trouble(words.noRoom);
      apply([...draft.panels, { ...panel, ...box }]);
      setChosen(panel.id);
      setSaid({ text: words.added(entry.name), isTrouble: false });
    },
    set(panel, field, value) {
      const settings = { ...panel.settings, [field]: value };
      apply(
        draft.panels.map((each) => (each.id === panel.id ? { ...each, settings } : each)),
        `${panel.id} ${field}`,
      );
    },
    remove(panel) {
      apply(draft.panels.filter(({ id }) => id !== panel.id));
      setChosen(undefined);
      setSaid({ text: words.removed(titleOfPanel(panel)), isTrouble: false });
    },
    rename(name) {
      setEdits((before) => changed(before, { ...before.now, name }, 'name'));
    },
    makeAutomatic() {
      const panels = automaticHome(live.state);
      setEdits((before) => changed(before, { ...before.now, panels, isAutomatic: true }));
      setChosen(undefined);
    },
    takeOver(theirs) {
      setEdits((before) => changed(before, theirs));
      setChosen(undefined);
    },
    undo() {
      setEdits(undone);
      setSaid(undefined);
    },
    redo: () => setEdits(redone),
  };
}
