/** The ways from a page to the others. Those that find no room wait behind one word, so that the foot is never too long. */
import type { ReactNode } from 'react';
import { screenWords as words } from '#model/words/screen-en.ts';
import { Menu } from '../parts/menu.tsx';
import { go, linkTo, type Place } from '../router.ts';
import { pages, type PageName } from './all.ts';
import type { FootWays } from './foot-ways.ts';
import type { ListedPage } from './listed.ts';
import './page-nav.css';

type Props = {
  readonly back: Place;
  /** The page this is, among the others; without it there is only the way back. */
  readonly page: PageName | undefined;
  /** Which of the person's own pages it is. */
  readonly part: string | undefined;
  readonly ways: FootWays;
  /** What else can be done here. It stands before the ways, so that these never move. */
  readonly children?: ReactNode;
};

export function PageNav({ back, page, part, ways, children }: Props) {
  const { standing, waiting } = ways;
  if (page === undefined)
    return (
      <nav className="page-nav">
        <a className="page-back" {...linkTo(back)}>
          {back.page === 'series' ? words.backToSeries : pages[back.page].name()}
        </a>
      </nav>
    );
  const isHere = ({ place }: ListedPage): boolean => place.page === page && place.part === part;
  return (
    <>
      {children === undefined ? null : <div className="page-acts">{children}</div>}
      <nav className="page-nav">
        {standing.map((way) => (
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
