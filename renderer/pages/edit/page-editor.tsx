/** The editor of one page: the page on its grid, the shelf beside it, and below it what is in hand. */
import { useEffect, useEffectEvent, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { grid, type Box, type PlacedPanel } from '#model/pages.ts';
import { editWords as words } from '#model/words/edit-en.ts';
import { live, useLive } from '../../live/live.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { largest } from '../page-frame.tsx';
import { choicesOf } from './choices.ts';
import type { Draft, Edits } from './draft.ts';
import { EditHead } from './edit-head.tsx';
import type { PanelField } from './fields.ts';
import { PageBar } from './page-bar.tsx';
import { fieldTitle, PanelBar } from './panel-bar.tsx';
import { Picker } from './picker.tsx';
import { ShelfColumn } from './shelf-column.tsx';
import { shelfOf, type ShelfEntry } from './shelf.ts';
import { Stage } from './stage.tsx';
import { stageScale } from './stage-scale.ts';
import { useDrag, type Edge } from './use-drag.ts';
import { panelOf, useEditor } from './use-editor.ts';
import { useLeaving } from './use-leaving.ts';
import './edit.css';

/** Why it could not be saved: the hub's sentence, or somebody else has changed the page since the editing began. */
export type Trouble =
  | { readonly refused: string; readonly settle?: undefined }
  | {
      readonly refused?: undefined;
      /** The page as they left it; undefined when they have deleted it. */
      readonly theirs: Draft | undefined;
      /** From here on theirs is what the editing began from. */
      readonly settle: () => void;
    };
type Conflict = Extract<Trouble, { readonly refused?: undefined }>;

type Props = {
  readonly kind: 'home' | 'own';
  readonly first: () => Edits;
  /** Told what is in hand whenever it changes. */
  readonly keep: (edits: Edits) => void;
  readonly shown: boolean;
  /** Undefined when it was saved. */
  readonly save: (draft: Draft) => Promise<Trouble | undefined>;
  readonly leave: () => void;
};

const steps: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function PageEditor({ kind, first, keep, shown, save, leave }: Props) {
  const size = useScreenSize();
  const editor = useEditor(first, shown);
  const { edits, draft, chosen } = editor;
  const leaving = useLeaving(editor.changes, shown, leave);
  // Another way of keeping it is no change of what is in hand.
  const changed = useEffectEvent(keep);
  useEffect(() => changed(edits), [edits]);
  const [picking, setPicking] = useState<PanelField>();
  const [isSaving, setSaving] = useState(false);
  const [conflict, setConflict] = useState<Conflict>();
  const gridRef = useRef<HTMLDivElement>(null);
  const directory = useLive((state) => state.directory);
  const documents = useLive((state) => state.documents);
  const known = useLive((state) => state.screen?.pages?.known);
  const shelf = useMemo(
    () => shelfOf({ ...live.state, directory, documents }, draft.panels, known),
    [directory, documents, draft.panels, known],
  );
  const { drag, grab, wasDrag } = useDrag({
    panels: draft.panels,
    grid: gridRef,
    columns: grid.columns,
    rows: grid.rows,
    dropped: editor.take,
    refused: () => editor.say(words.noRoom, true),
  });
  const scale = stageScale(size);
  const choose = (id: string | undefined): void => {
    if (wasDrag()) return;
    editor.choose(id);
    setPicking(undefined);
  };

  const escape = ({ repeat, target }: globalThis.KeyboardEvent): void => {
    if (repeat) return;
    if (chosen !== undefined || picking !== undefined) choose(undefined);
    else if (target instanceof HTMLInputElement) target.blur();
    else if (!isSaving && conflict === undefined) leaving.escape();
  };
  useEffect(() => {
    if (!shown) return undefined;
    const press = (event: globalThis.KeyboardEvent): void => {
      if (event.key === 'Escape') {
        escape(event);
      } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
        if (event.target instanceof HTMLInputElement) return;
        event.preventDefault();
        if (event.shiftKey) editor.redo();
        else editor.undo();
      }
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });

  const pressed = (event: KeyboardEvent, panel: PlacedPanel): void => {
    const step = steps[event.key];
    if (event.key === 'Delete' || event.key === 'Backspace') editor.remove(panel);
    else if (step) {
      const [x, y] = step;
      const to: Partial<Box> = event.shiftKey ? { w: panel.w + x, h: panel.h + y } : { x: panel.x + x, y: panel.y + y };
      editor.choose(panel.id);
      editor.move(panel, to);
    } else return;
    event.preventDefault();
  };
  const add = (entry: ShelfEntry): void => {
    if (!wasDrag()) editor.add(entry);
  };
  const done = (): void => {
    if (editor.changes === 0) return leave();
    setSaving(true);
    void save(draft).then((trouble) => {
      setSaving(false);
      if (trouble?.refused !== undefined) return editor.say(trouble.refused, true);
      setConflict(trouble);
      if (trouble) editor.say(trouble.theirs ? words.changedThere : words.deletedThere, true);
    });
  };
  const settled = (said: string | undefined): void => {
    conflict?.settle();
    setConflict(undefined);
    editor.say(said);
  };
  const takeTheirs = (): void => {
    if (conflict?.theirs === undefined) return leave();
    editor.takeOver(conflict.theirs);
    settled(words.tookTheirs);
  };
  const choices = (field: PanelField) => choicesOf(field.format, live.state) ?? [];

  return (
    <div className="near-page editor" data-holds data-large={size.floors.near > largest}>
      <EditHead
        editor={editor}
        isSaving={isSaving}
        done={done}
        leaving={leaving}
        choice={conflict && { mine: () => settled(words.keptMine), theirs: takeTheirs }}
      />
      <div className="edit-body">
        <Stage
          kind={kind}
          name={draft.name}
          panels={draft.panels}
          size={size}
          scale={scale}
          chosen={chosen?.id}
          drag={drag}
          gridRef={gridRef}
          grab={(event: PointerEvent, panel: PlacedPanel, edge?: Edge) =>
            grab(event, { panel, isNew: false, ...(edge && { edge }) })
          }
          choose={choose}
          press={pressed}
        />
        {picking && chosen ? (
          <Picker
            title={fieldTitle(picking)}
            choices={choices(picking)}
            chosen={pickedNow(chosen.settings[picking.name], choices(picking), picking)}
            isMany={picking.kind === 'picks'}
            choose={(values) => editor.set(chosen, picking.name, picking.kind === 'picks' ? values : values[0])}
            close={() => setPicking(undefined)}
          />
        ) : (
          <ShelfColumn
            shelf={shelf}
            add={add}
            grab={(event, entry) => grab(event, { panel: panelOf(draft.panels, entry), isNew: true })}
          />
        )}
      </div>
      <div className="edit-bar">
        {chosen ? (
          <PanelBar
            key={chosen.id}
            panel={chosen}
            choices={choices}
            resize={(w, h) => editor.move(chosen, { w, h })}
            set={(field, value) => editor.set(chosen, field, value)}
            pick={setPicking}
            remove={() => editor.remove(chosen)}
          />
        ) : (
          <PageBar
            name={kind === 'own' ? draft.name : undefined}
            rename={editor.rename}
            makeAutomatic={kind === 'home' && !draft.isAutomatic ? editor.makeAutomatic : undefined}
          />
        )}
      </div>
    </div>
  );
}

/** Without a choice all of them are meant. */
function pickedNow(
  value: unknown,
  choices: readonly { readonly value: string }[],
  { kind }: PanelField,
): readonly string[] {
  if (Array.isArray(value)) return value.filter((each) => typeof each === 'string');
  if (typeof value === 'string') return [value];
  return kind === 'picks' ? choices.map((choice) => choice.value) : [];
}
