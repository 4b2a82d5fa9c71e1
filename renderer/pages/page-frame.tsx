/** What every page but Home begins and ends with: its sentence and the time, the verdict and the way back. */
import { useEffect } from 'react';
import { screenWords as words } from '#model/words/screen-en.ts';
import { clockTime } from '../format/time.ts';
import { useZone } from '../format/zone.ts';
import { deviceCount } from '../live/directory.ts';
import { deskKinds } from '../live/documents.ts';
import { useLive } from '../live/live.ts';
import { useNow } from '../live/now.ts';
import { FadeDigits } from '../parts/fade.tsx';
import { Mark } from '../parts/mark.tsx';
import { useSaid } from '../panels/verdict/use-said.ts';
import { go, linkTo, type Place } from '../router.ts';
import { useScreenSize } from '../theme/screen-size.ts';
import { fitSentences, lengthOf } from '../type-size.ts';
import './page-frame.css';

/** Near type larger than this leaves no room for notes, in u. */
export const largest = 36;
const titleSize = 46;
/** The margins and the time, in u. */
const besideTitle = 144 + 220;

type HeadProps = {
  /** A sentence without its full stop; empty while nothing is known. */
  readonly title: string;
  /** What follows from it, told where there is room. */
  readonly finding?: string | undefined;
};

export function PageHead({ title, finding }: HeadProps) {
  const zone = useZone();
  const { width } = useScreenSize();
  const time = useNow((now) => clockTime(now, zone));
  const room = width - besideTitle;
  const sentence = title === '' ? '\u00a0' : `${title}.`;
  const fits = finding !== undefined && fitSentences(`${title}. ${finding}`, titleSize, room, 1)?.endsWith(finding);
  return (
    <header className="page-head">
      <h1 className="page-title" data-long={lengthOf(title, titleSize) > room}>
        {sentence} {fits === true ? <span className="page-finding">{finding}</span> : null}
      </h1>
      <p className="page-clock figure">
        <FadeDigits text={time} />
      </p>
    </header>
  );
}

const names = {
  home: words.back,
  desk: words.desk,
  devices: words.backToDevices,
  health: words.health,
  series: '',
} as const;
type Listed = Exclude<Place['page'], 'series'>;

/** Pages there is something on, in the order of the foot. */
function useListed(): readonly Listed[] {
  const hasDesk = useLive(({ documents }) => deskKinds.some((kind) => documents.has(kind)));
  const hasDevices = useLive(({ directory }) => deviceCount(directory) > 0);
  return ['home', ...(hasDesk ? (['desk'] as const) : []), ...(hasDevices ? (['devices'] as const) : []), 'health'];
}

type FootProps = {
  /** Where Escape leads while the page is `shown`. */
  readonly back: Place;
  readonly shown: boolean;
  /** The page this is, among the others; without it the foot has only the way back. */
  readonly page?: Listed;
};

/** The verdict in small, and the ways to the other pages. */
export function PageFoot({ back, shown, page }: FootProps) {
  const { text, tone } = useSaid();
  const listed = useListed();
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
        <Mark tone={tone} />
        <span>{text}</span>
      </p>
      <nav className="page-nav">
        {page === undefined ? (
          <a className="page-back" {...linkTo(back)}>
            {names[back.page]}
          </a>
        ) : (
          listed.map((each) => (
            <a
              key={each}
              className="page-back"
              aria-current={each === page ? 'page' : undefined}
              {...linkTo({ page: each })}
            >
              {names[each]}
            </a>
          ))
        )}
      </nav>
    </footer>
  );
}
