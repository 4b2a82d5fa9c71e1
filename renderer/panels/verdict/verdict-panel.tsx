import { useEffect, useMemo, useState } from 'react';
import { screenWords as words } from '#model/words/screen-en.ts';
import { calmAge } from '../../format/age.ts';
import { clockTime } from '../../format/time.ts';
import { useZone } from '../../format/zone.ts';
import { deviceCount } from '../../live/directory.ts';
import { live, useLive } from '../../live/live.ts';
import type { LiveState } from '../../live/live-store.ts';
import { hubNow, useNow } from '../../live/now.ts';
import { Fade } from '../../parts/fade.tsx';
import { Mark } from '../../parts/mark.tsx';
import { useScreenSize } from '../../theme/screen-size.ts';
import { fitSentences } from '../../type-size.ts';
import { fitSaid, saidOf } from './verdict.ts';
import './verdict.css';

/** When the newest of all readings was taken, by the hub's clock; 0 while there is none. */
function newestAt({ latest }: LiveState): number {
  let newest = 0;
  for (const { at } of latest.values()) if (at > newest) newest = at;
  return newest;
}

/** How many devices report, and how old the newest reading is. */
function Note() {
  const count = useLive((state) => deviceCount(state.directory));
  const newest = useNow((now) => {
    const at = newestAt(live.state);
    return at === 0 ? undefined : calmAge(now - at);
  });
  const parts = [count > 0 ? words.devices(count) : undefined, newest === undefined ? undefined : words.newest(newest)];
  return <p className="verdict-note">{parts.filter((part) => part !== undefined).join(', ')}</p>;
}

/** Width of the note in its own font size. */
const sideNote = 17;
const mark = 46;

/** The sentence; a tap shows what it rests on. */
export function VerdictPanel() {
  const zone = useZone();
  const [open, setOpen] = useState(false);
  const { tier, width, floors } = useScreenSize();
  const link = useLive((state) => state.link);
  const verdict = useLive((state) => state.verdict);
  const store = useLive((state) => state.store);
  const lastFrameAt = useLive((state) => (state.link === 'lost' ? state.lastFrameAt : undefined));
  const minute = useNow((now) => Math.floor((now - (lastFrameAt ?? now)) / 60_000));
  const said = useMemo(
    () =>
      minute >= 0 ? saidOf({ link, lastFrameAt, verdict, store }, hubNow(), (at) => clockTime(at, zone)) : undefined,
    [link, verdict, store, lastFrameAt, minute, zone],
  );
  useEffect(() => {
    if (!open) return undefined;
    const close = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setOpen(false);
    };
    const timer = setTimeout(() => setOpen(false), 60_000);
    addEventListener('keydown', close);
    return () => {
      clearTimeout(timer);
      removeEventListener('keydown', close);
    };
  }, [open]);
  if (!said) return null;
  const large = tier === 'room' || tier === 'far';
  const fontSize = Math.max(tier === 'far' ? 110 : 52, floors.glance);
  const room = width - 144 - mark;
  const beside = room - sideNote * Math.max(tier === 'table' ? 28 : 21, floors.print);
  const withNote = !large && fitSentences(said.text, fontSize, beside, 1) === said.text;
  const text = fitSaid(said, fontSize, withNote ? beside : room, large ? 2 : 1);
  return (
    <footer className="verdict" data-panel="verdict" data-tone={said.tone}>
      {open ? (
        <div className="verdict-why" role="dialog" aria-label={words.why}>
          {said.why.length === 0 ? <p>{words.noWhy}</p> : said.why.map((line) => <p key={line}>{line}</p>)}
        </div>
      ) : null}
      <div role="status">
        <button type="button" className="verdict-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Mark tone={said.tone} />
          <span className="verdict-text" data-class="glance">
            <Fade text={text} />
          </span>
        </button>
      </div>
      {withNote ? <Note /> : null}
    </footer>
  );
}
