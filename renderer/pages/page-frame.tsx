/** What every page but Home begins and ends with: its sentence and the time, the verdict and the way back. */
import { useEffect, type ReactNode } from 'react';
import { clockTime } from '../format/time.ts';
import { useZone } from '../format/zone.ts';
import { useArrival } from '../live/arrival.ts';
import { useNow } from '../live/now.ts';
import { FadeDigits } from '../parts/fade.tsx';
import { Mark } from '../parts/mark.tsx';
import { useSaid } from '../panels/verdict/use-said.ts';
import { footSentences } from '../panels/verdict/verdict.ts';
import { go, type Place } from '../router.ts';
import { useScreenSize } from '../theme/screen-size.ts';
import { fitSentences, lengthOf } from '../type-size.ts';
import type { PageName } from './all.ts';
import { useFootWays } from './foot-ways.ts';
import { PageNav } from './page-nav.tsx';
import './page-frame.css';

const titleSize = 46;
/** Near type larger than this leaves no room for notes, in u. */
export const largest = 36;
/** What can be done with a page of one's own, in u. */
const actsRoom = 160;
/** The margins and the time, in u. */
const besideTitle = 144 + 220;

/** Whether a title has room beside the time, on a screen so many u wide. */
export const fitsHead = (title: string, width: number): boolean => lengthOf(title, titleSize) <= width - besideTitle;

type HeadProps = {
  /** A sentence without its full stop; empty while nothing is known. */
  readonly title: string;
  /** What follows from it, told where there is room. */
  readonly finding?: string | undefined;
};

/** The page below it is not seen until its first answers are there. */
export function PageHead({ title, finding }: HeadProps) {
  const arrival = useArrival();
  const zone = useZone();
  const { width } = useScreenSize();
  const time = useNow((now) => clockTime(now, zone));
  const room = width - besideTitle;
  const sentence = title === '' ? '\u00a0' : `${title}.`;
  const fits = finding !== undefined && fitSentences(`${title}. ${finding}`, titleSize, room, 1)?.endsWith(finding);
  return (
    <header className="page-head" data-arrival={arrival}>
      <h1 className="page-title" data-long={!fitsHead(title, width)}>
        {`${sentence} `}
        {fits === true ? (
          // Another sentence is another heading: nothing of it moves.
          <span key={`${title} ${finding}`} className="page-finding">
            {finding}
          </span>
        ) : null}
      </h1>
      <p className="page-clock figure">
        <FadeDigits text={time} />
      </p>
    </header>
  );
}

type FootProps = {
  /** Where Escape leads while the page is `shown`. */
  readonly back: Place;
  readonly shown: boolean;
  /** The page this is, among the others; without it the foot has only the way back. */
  readonly page?: PageName;
  /** Which of the person's own pages it is. */
  readonly part?: string | undefined;
  /** What else can be done with the page. */
  readonly children?: ReactNode;
};

/** The verdict in small, and the ways to the other pages. */
export function PageFoot({ back, shown, page, part, children }: FootProps) {
  const said = useSaid();
  const { floors } = useScreenSize();
  const ways = useFootWays(floors.near > largest);
  const room = page === undefined ? Infinity : ways.left - (children === undefined ? 0 : actsRoom);
  useEffect(() => {
    if (!shown) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') go(back);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [shown, back]);
  return (
    <footer className="page-foot">
      <p className="page-verdict">
        <Mark tone={said.tone} />
        <span className="page-verdict-text">
          {footSentences(said, ways.fontSize, room).map((sentence) => (
            <span key={sentence}>{sentence} </span>
          ))}
        </span>
      </p>
      <PageNav back={back} page={page} part={part} ways={ways}>
        {children}
      </PageNav>
    </footer>
  );
}
