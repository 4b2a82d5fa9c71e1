/** The ways from a page to the others. Those that find no room wait behind one word, so that the foot is never too long. */
import type { ReactNode } from 'react';
import { screenWords as words } from '#model/words/screen-en.ts';
import { Menu } from '../parts/menu.tsx';
import { useWays } from '../parts/ways.ts';
import { go, linkTo, type Place } from '../router.ts';
import { useScreenSize } from '../theme/screen-size.ts';
import { pages, type PageName } from './all.ts';
import { standingWays, wayGap } from './fold-ways.ts';
import type { ListedPage } from './listed.ts';
import './page-nav.css';

type Props = {
  readonly back: Place;
  /** The page this is, among the others; without it there is only the way back. */
  readonly page: PageName | undefined;
  /** Which of the person's own pages it is. */
  readonly part: string | undefined;
  /** Near type so large that the verdict has left. */
  readonly isLarge: boolean;
  /** What else can be done here. It stands before the ways, so that these never move. */
  readonly children?: ReactNode;
};

/** The margins, and what the verdict keeps of the foot, in u. */
const margins = 144;
const verdictRoom = 300;

export function PageNav({ back, page, part, isLarge, children }: Props) {
  const listed = useWays();
  const { width, floors } = useScreenSize();
  if (page === undefined)
    return (
      <nav className="page-nav">
        <a className="page-back" {...linkTo(back)}>
          {back.page === 'series' ? words.backToSeries : pages[back.page].name()}
        </a>
      </nav>
    );
  const room = {
    width: width - margins - (isLarge ? -wayGap : verdictRoom),
    fontSize: Math.max(24, floors.near),
    touch: floors.touch,
  };
  const names = listed.map(({ name }) => name);
  const standing = standingWays(names, words.morePages, room);
  const isHere = ({ place }: ListedPage): boolean => place.page === page && place.part === part;
  const waiting = listed.slice(standing);
  return (
    <>
      {children === undefined ? null : <div className="page-acts">{children}</div>}
      <nav className="page-nav">
        {listed.slice(0, standing).map((way) => (
          <a
            key={`${way.place.page} ${way.place.part ?? ''}`}
            className="page-back"
            aria-current={isHere(way) ? 'page' : undefined}
            {...linkTo(way.place)}
          >
            {way.name}
          </a>
        ))}
        {waiting.length === 0 ? null : (
          <Menu
            name={words.morePages}
            active={waiting.some(isHere)}
            choices={waiting.map((way) => ({
              id: `${way.place.page} ${way.place.part ?? ''}`,
              text: way.name,
              checked: isHere(way),
              pick: () => go(way.place),
            }))}
          />
        )}
      </nav>
    </>
  );
}
