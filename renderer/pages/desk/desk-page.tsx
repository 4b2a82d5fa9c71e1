import type { ReactNode } from 'react';
import { screenWords as words } from '#model/words/screen-en.ts';
import { panels } from '../../panels/all.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { largest, PageFoot, PageHead } from '../page-frame.tsx';
import { curveFits, deskTitle } from './desk.ts';
import { useDesk } from './use-desk.ts';
import './desk.css';

const home = { page: 'home' } as const;

const isThere = (column: readonly ReactNode[]): boolean => column.some((each) => each !== null);

/** What one sits down for: what I must do, what the money does, what others say. Only what exists has a place. */
export function DeskPage({ shown }: { readonly shown: boolean }) {
  const { floors, width, height } = useScreenSize();
  const desk = useDesk();
  const { title, finding } = deskTitle(desk.facts);
  const { tasks, events, markets, credits, yields, messages, headlines, auctions, episodes, playing } = desk;
  const mine = [
    tasks && tasks.lines.length > 0 ? <panels.tasks key="tasks" list={tasks} /> : null,
    events.length > 0 ? <panels.agenda key="agenda" lines={events} /> : null,
  ];
  const others = [
    messages.length > 0 ? <panels.messages key="messages" lines={messages} /> : null,
    headlines.length > 0 ? <panels.headlines key="headlines" lines={headlines} /> : null,
    auctions.length > 0 ? <panels.auctions key="auctions" lines={auctions} /> : null,
  ];
  const isMoneyAlone = [...mine, ...others].every((each) => each === null);
  const room = { width, height, touch: floors.touch, columns: [mine, others].filter(isThere).length + 1 };
  const isTight = floors.near > 28;
  const hasCurve =
    yields !== undefined && (!isTight || isMoneyAlone || curveFits(markets.length, credits.length > 0, room));
  const money = [
    markets.length > 0 ? <panels.markets key="markets" rows={markets} credits={credits} /> : null,
    hasCurve ? <panels.yieldCurve key="yields" yields={yields} /> : null,
  ];
  const there = [mine, money, others].filter(isThere);
  // Money alone has room for its two parts side by side.
  const columns: readonly ReactNode[] = there.length === 1 ? (there[0] ?? []).filter((each) => each !== null) : there;
  return (
    <div className="near-page desk" data-large={floors.near > largest} data-tight={isTight}>
      <PageHead title={title} finding={finding} />
      <div className="desk-body" tabIndex={0} aria-label={words.desk}>
        <div className="desk-columns">
          {columns.map((column, i) => (
            <div key={i} className="desk-column">
              {column}
            </div>
          ))}
        </div>
        {playing || episodes.length > 0 ? (
          <div className="desk-bar">
            {playing ? <panels.playing key={playing.id} shown={playing} /> : null}
            {episodes.length > 0 ? <panels.podcasts lines={episodes} /> : null}
          </div>
        ) : null}
      </div>
      <PageFoot back={home} shown={shown} page="desk" />
    </div>
  );
}
