import type { ReactNode } from 'react';
import { screenWords as words } from '#model/words/screen-en.ts';
import { panels } from '../../panels/all.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { largest, PageFoot, PageHead } from '../page-frame.tsx';
import { deskTitle } from './desk.ts';
import { useDesk } from './use-desk.ts';
import './desk.css';

const home = { page: 'home' } as const;

/** What one sits down for: what I must do, what the money does, what others say. Only what exists has a place. */
export function DeskPage({ shown }: { readonly shown: boolean }) {
  const { floors } = useScreenSize();
  const desk = useDesk();
  const { title, finding } = deskTitle(desk.facts);
  const { tasks, events, markets, credits, yields, messages, headlines, auctions, episodes, playing } = desk;
  const mine = [
    tasks && tasks.lines.length > 0 ? <panels.tasks key="tasks" list={tasks} /> : null,
    events.length > 0 ? <panels.agenda key="agenda" lines={events} /> : null,
  ];
  const money = [
    markets.length > 0 ? <panels.markets key="markets" rows={markets} credits={credits} /> : null,
    yields ? <panels.yieldCurve key="yields" yields={yields} /> : null,
  ];
  const others = [
    messages.length > 0 ? <panels.messages key="messages" lines={messages} /> : null,
    headlines.length > 0 ? <panels.headlines key="headlines" lines={headlines} /> : null,
    auctions.length > 0 ? <panels.auctions key="auctions" lines={auctions} /> : null,
  ];
  const there = [mine, money, others].filter((column) => column.some((each) => each !== null));
  // Money alone has room for its two parts side by side.
  const columns: readonly ReactNode[] = there.length === 1 ? (there[0] ?? []).filter((each) => each !== null) : there;
  return (
    <div className="near-page desk" data-large={floors.near > largest} data-tight={floors.near > 28}>
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
