import { useState } from 'react';
import { untouchedPages, type Pages } from '#model/pages.ts';
import { screenWords } from '#model/words/screen-en.ts';
import { live, useLive } from '../../live/live.ts';
import { useMay } from '../../live/may.ts';
import { usePin } from '../../live/pin.ts';
import { PinGate } from '../../parts/pin-gate.tsx';
import { go, type Place } from '../../router.ts';
import type { PageProps } from '../all.ts';
import { allWebOrigins, webOriginsOf } from '../web-origins.ts';
import { LookOnly } from '../look-only.tsx';
import { PageFoot, PageHead } from '../page-frame.tsx';
import { pagesWords } from '#model/words/pages-en.ts';
import { automaticHome } from './automatic-home.ts';
import { beginEdits, type Draft, type Edits } from './draft.ts';
import { inHandOf, keepInHand, letGo } from './in-hand.ts';
import { PageEditor, type Trouble } from './page-editor.tsx';
import { savePage } from './saving.ts';
import { thingsOf } from './shelf.ts';
import '../own/own.css';
import { storedIn, type Stored } from './stored.ts';

const home = 'home';
const toHome = { page: 'home' } as const;

const placeOf = (id: string): Place => (id === home ? toHome : { page: 'own', part: id });
const pagesNow = (): Pages => live.state.screen?.pages ?? untouchedPages;

/** Undefined where there is no such page. */
function draftOf(id: string, stored: Stored | undefined): Draft | undefined {
  if (id === home) {
    const name = screenWords.back;
    return stored
      ? { name, panels: stored.panels, isAutomatic: false }
      : { name, panels: automaticHome(live.state), isAutomatic: true };
  }
  return stored && { name: stored.name ?? id, panels: stored.panels, isAutomatic: false };
}

/** The page as it is in hand, as it is to be written. */
function pageOf(id: string, { name, panels, isAutomatic }: Draft): Stored | undefined {
  if (id === home) return isAutomatic ? undefined : { panels: [...panels] };
  return { name: name.trim() === '' ? id : name.trim(), panels: [...panels] };
}

/** What is in hand stays there, whatever page is looked at meanwhile, until it is done or given up. */
export function EditPage({ shown, part }: PageProps) {
  const mayEdit = useMay('admin');
  const { isOpen } = usePin();
  if (mayEdit !== true) return mayEdit === false ? <LookOnly shown={shown} page="edit" /> : null;
  // A PIN that is asked for again must not throw away what is in hand.
  return (
    <>
      <div hidden={!isOpen}>
        <Editors shown={shown && isOpen} part={part} />
      </div>
      {isOpen ? null : <PinGate shown={shown}>{null}</PinGate>}
    </>
  );
}

/** An editor, and the page as it stood in the settings when it was opened. */
type Opened = { readonly id: string; readonly begun: Stored | undefined };

/** As it was left, or from the start. */
const editsOf = ({ id, begun }: Opened): Edits =>
  inHandOf(id)?.edits ?? beginEdits(draftOf(id, begun) ?? { name: id, panels: [], isAutomatic: false });

function Editors({ shown, part = home }: PageProps) {
  const isReady = useLive((state) => state.screen !== undefined);
  const [opened, setOpened] = useState<readonly Opened[]>([]);
  const isOpened = opened.some(({ id }) => id === part);
  if (shown && isReady && !isOpened) {
    const kept = inHandOf(part);
    const begun = kept ? kept.begun : storedIn(pagesNow(), part);
    if (kept ?? draftOf(part, begun)) setOpened([...opened, { id: part, begun }]);
  }
  const leave = (id: string): void => {
    letGo(id);
    go(placeOf(id));
    setOpened((before) => before.filter((each) => each.id !== id));
  };
  /** What they made of it is known now, and is what the next save begins from. */
  const settle = (id: string, begun: Stored | undefined): void => {
    setOpened((before) => before.map((each) => (each.id === id ? { id, begun } : each)));
    const kept = inHandOf(id);
    if (kept) keepInHand(id, { begun, edits: kept.edits });
  };
  const allowed = allWebOrigins(pagesNow());
  const save = async ({ id, begun }: Opened, draft: Draft): Promise<Trouble | undefined> => {
    const page = pageOf(id, draft);
    const trouble = await savePage({ id, page, begun, known: [...thingsOf(live.state)] });
    if (trouble === undefined) {
      leave(id);
      // Its policy came with the document: only a new one may show other addresses in frames.
      if (webOriginsOf(draft.panels).some((address) => !allowed.has(address))) location.reload();
      return undefined;
    }
    if (trouble.theirs === undefined) return { refused: trouble.refused };
    const theirs = trouble.theirs === 'gone' ? undefined : trouble.theirs;
    return {
      // Undefined: it is gone.
      theirs: draftOf(id, theirs),
      settle: () => settle(id, theirs),
    };
  };
  return (
    <>
      {opened.map((one) => (
        <div key={one.id} hidden={one.id !== part}>
          <PageEditor
            kind={one.id === home ? 'home' : 'own'}
            first={() => editsOf(one)}
            keep={(edits) => keepInHand(one.id, { begun: one.begun, edits })}
            shown={shown && one.id === part}
            save={(draft) => save(one, draft)}
            leave={() => leave(one.id)}
          />
        </div>
      ))}
      {isReady && !isOpened ? (
        <div className="near-page own">
          <PageHead title={pagesWords.noSuchPage} />
          <PageFoot back={toHome} shown={shown} page="edit" />
        </div>
      ) : null}
    </>
  );
}
