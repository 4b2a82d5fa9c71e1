import { screenWords as words } from '#model/words/screen-en.ts';
import { age, calmAge } from '../../format/age.ts';
import { deviceCount } from '../../live/directory.ts';
import { freshness } from '../../live/freshness.ts';
import { live, useLive } from '../../live/live.ts';
import { useNow } from '../../live/now.ts';
import { Fade } from '../../parts/fade.tsx';
import { Mark } from '../../parts/mark.tsx';
import { useWhy, Why } from '../../parts/why.tsx';
import { linkTo } from '../../router.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { fitSentences } from '../../type-size.ts';
import { useOlderText } from './use-older-text.ts';
import { useSaid } from './use-said.ts';
import { fitSaid, newestOf } from './verdict.ts';
import './verdict.css';

/** How many devices report, and how old the newest reading is, or how many are old; leads to all of them. */
function Note() {
  const count = useLive((state) => deviceCount(state.directory));
  const newest = useNow((now) => {
    const latest = newestOf(live.state);
    if (latest === undefined) return undefined;
    // Beside rows that tell their age, "just now" would contradict them.
    return freshness(latest, now) === 'live' ? calmAge(now - latest.at) : age(now - latest.at);
  });
  const older = useOlderText();
  if (count === 0) return null;
  return (
    <a className="verdict-note" {...linkTo({ page: 'devices' })}>
      {older !== undefined
        ? older
        : newest === undefined
          ? words.devices(count)
          : `${words.devices(count)}, ${words.newest(newest)}`}
    </a>
  );
}

/** Width of the note in its own font size. */
const sideNote = 17;
const mark = 46;

/** The sentence; a tap shows what it rests on. */
export function VerdictPanel() {
  const { open, toggle, close } = useWhy();
  const { tier, width, floors } = useScreenSize();
  const said = useSaid();
  const sticks = useLive((state) => state.sticks);
  const large = tier === 'room' || tier === 'far';
  const fontSize = Math.max(tier === 'far' ? 110 : 52, floors.glance);
  const room = width - 144 - mark;
  const beside = room - sideNote * Math.max(tier === 'table' ? 28 : 21, floors.print);
  const withNote = !large && fitSentences(said.text, fontSize, beside, 1) === said.text;
  const text = fitSaid(said, fontSize, withNote ? beside : room, large ? 2 : 1);
  return (
    <footer className="verdict" data-panel="verdict" data-tone={said.tone}>
      {open ? (
        <Why close={close}>
          {said.why.length === 0 ? <p>{words.noWhy}</p> : said.why.map((line) => <p key={line}>{line}</p>)}
          {sticks.map(({ subject, body }) => (
            <p key={subject}>{body.text}</p>
          ))}
        </Why>
      ) : null}
      <div role="status">
        <button type="button" className="verdict-button" aria-expanded={open} onClick={toggle}>
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
