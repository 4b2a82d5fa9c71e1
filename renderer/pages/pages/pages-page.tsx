import { useRef, useState } from 'react';
import { untouchedPages, type Pages } from '#model/pages.ts';
import { editWords as words } from '#model/words/edit-en.ts';
import { live, useLive } from '../../live/live.ts';
import { useMay } from '../../live/may.ts';
import { PinGate } from '../../parts/pin-gate.tsx';
import { go, linkTo } from '../../router.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { pageNames, type PageProps } from '../all.ts';
import { fileNameOf, read, written } from '../edit/page-file.ts';
import { useInHand } from '../edit/in-hand.ts';
import { savePages } from '../edit/saving.ts';
import { allPages, canHide, idOf, type ListedPage } from '../listed.ts';
import { LookOnly } from '../look-only.tsx';
import { largest, PageFoot, PageHead } from '../page-frame.tsx';
import { freeName, moved, shownOrHidden, withoutPage, withPage } from './arranging.ts';
import '../own/own.css';
import './pages.css';

const home = { page: 'home' } as const;
/** A larger file is no page. */
const mostBytes = 300_000;

/** The pages one walks through: their order, which of them the foot names, and the person's own. */
export function PagesPage({ shown }: PageProps) {
  const mayChange = useMay('admin');
  if (mayChange !== true) return mayChange === false ? <LookOnly shown={shown} page="pages" /> : null;
  return (
    <PinGate shown={shown}>
      <Arranging shown={shown} />
    </PinGate>
  );
}

function Arranging({ shown }: PageProps) {
  const { floors } = useScreenSize();
  const pages = useLive((state) => state.screen?.pages ?? untouchedPages);
  const listedAs = useLive((state) => JSON.stringify(allPages(state)));
  const listed = JSON.parse(listedAs) as readonly ListedPage[];
  const ids = listed.map(idOf);
  const inHand = useInHand();
  const [said, setSaid] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const [doomed, setDoomed] = useState<string>();
  const chosen = useRef<HTMLInputElement>(null);

  async function save(next: Pages, done?: () => void): Promise<void> {
    setBusy(true);
    const refused = await savePages(pages, next);
    setBusy(false);
    setSaid(refused);
    setDoomed(undefined);
    if (refused === undefined) done?.();
  }
  const add = (name: string, panels: Pages['own'][string]['panels']): void => {
    const free = freeName(
      name,
      listed.map((each) => each.name),
    );
    const { pages: next, id } = withPage(pages, { name: free, panels }, pageNames);
    // The address is known before the page has come back from the hub.
    void save(next, () => whenThere(id, () => go({ page: 'edit', part: id })));
  };
  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    const found = file.size > mostBytes ? { refused: words.notAPage } : read(await file.text());
    if ('refused' in found) setSaid(found.refused);
    else add(found.page.name, [...found.page.panels]);
  }
  const hidden = listed.filter((page) => canHide(page) && pages.hidden.includes(idOf(page))).length;
  return (
    <div className="near-page pages" data-large={floors.near > largest} data-holds={isBusy ? '' : undefined}>
      <PageHead title={words.pagesFound(listed.length, hidden)} />
      <div className="pages-body">
        <ul className="pages-list" tabIndex={0} aria-label={words.pages}>
          {listed.map((page, i) => (
            <Row
              key={idOf(page)}
              page={page}
              pages={pages}
              isBusy={isBusy}
              isFirst={i === 0}
              isLast={i === listed.length - 1}
              isInHand={inHand.includes(idOf(page))}
              isDoomed={doomed === idOf(page)}
              doom={() => setDoomed(idOf(page))}
              save={(next) => void save(next)}
              ids={ids}
            />
          ))}
        </ul>
        <div className="pages-more">
          <button type="button" className="pages-word" disabled={isBusy} onClick={() => add(words.newPage, [])}>
            {words.newPage}
          </button>
          <button type="button" className="pages-word" disabled={isBusy} onClick={() => chosen.current?.click()}>
            {words.importPage}
          </button>
          <input
            ref={chosen}
            type="file"
            accept=".json,application/json"
            hidden
            aria-label={words.importPage}
            onChange={(event) => {
              void take(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
          <p className="pages-said" role="status">
            {said}
          </p>
        </div>
      </div>
      <PageFoot back={home} shown={shown} page="pages" />
    </div>
  );
}

/** Calls once the screen knows of a page, which is when the hub has told it. */
function whenThere(id: string, call: () => void): void {
  if (Object.hasOwn(live.state.screen?.pages?.own ?? {}, id)) return call();
  const leave = live.subscribe(() => {
    if (!Object.hasOwn(live.state.screen?.pages?.own ?? {}, id)) return;
    leave();
    call();
  });
}

type RowProps = {
  readonly page: ListedPage;
  readonly pages: Pages;
  readonly ids: readonly string[];
  readonly isBusy: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** It has changes that are not saved. */
  readonly isInHand: boolean;
  /** Asked once whether it shall go. */
  readonly isDoomed: boolean;
  readonly doom: () => void;
  readonly save: (next: Pages) => void;
};

function Row({ page, pages, ids, isBusy, isFirst, isLast, isInHand, isDoomed, doom, save }: RowProps) {
  const { place, name } = page;
  const id = idOf(page);
  const isOwn = place.page === 'own';
  const isHome = place.page === 'home';
  const arranged = isOwn ? pages.own[id] : isHome && pages.home ? { name, ...pages.home } : undefined;
  return (
    <li className="pages-row">
      <button
        type="button"
        className="pages-arrow"
        disabled={isBusy || isFirst}
        aria-label={words.earlier(name)}
        onClick={() => save(moved(pages, ids, id, -1))}
      >
        <Arrow isUp />
      </button>
      <button
        type="button"
        className="pages-arrow"
        disabled={isBusy || isLast}
        aria-label={words.later(name)}
        onClick={() => save(moved(pages, ids, id, 1))}
      >
        <Arrow isUp={false} />
      </button>
      <span className="pages-name">{name}</span>
      <span className="pages-note">
        {isInHand ? words.unsaved : isOwn ? words.yours : isHome && pages.home ? words.edited : null}
      </span>
      <span className="pages-acts">
        {arranged ? (
          <button type="button" className="pages-word" onClick={() => download({ ...arranged })}>
            {words.exportPage}
          </button>
        ) : null}
        {isOwn ? (
          <button
            type="button"
            className="pages-word"
            disabled={isBusy}
            onClick={() => (isDoomed ? save(withoutPage(pages, id)) : doom())}
          >
            {isDoomed ? words.deleteForGood : words.deletePage}
          </button>
        ) : null}
        {isOwn || isHome ? (
          <a className="pages-word" {...linkTo({ page: 'edit', part: id })}>
            {words.edit}
          </a>
        ) : null}
      </span>
      {!canHide(page) ? (
        <span />
      ) : (
        <label className="bar-check">
          <input
            type="checkbox"
            aria-label={words.shown(name)}
            disabled={isBusy}
            checked={!pages.hidden.includes(id)}
            onChange={() => save(shownOrHidden(pages, id))}
          />
        </label>
      )}
    </li>
  );
}

function Arrow({ isUp }: { readonly isUp: boolean }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={isUp ? 'M5 15 12 8 19 15' : 'M5 9 12 16 19 9'} />
    </svg>
  );
}

/** Hands the page to the browser as a file. */
function download(page: Parameters<typeof written>[0]): void {
  const url = URL.createObjectURL(new Blob([written(page)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileNameOf(page);
  link.click();
  URL.revokeObjectURL(url);
}
