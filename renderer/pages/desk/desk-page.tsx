import { useMemo } from 'react';
import { screenWords as words } from '#model/words/screen-en.ts';
import { useDocuments } from '../../live/documents.ts';
import { useLive } from '../../live/live.ts';
import { panels } from '../../panels/all.ts';
import { marketRows } from '../../panels/markets/markets.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { largest, PageFoot, PageHead } from '../page-frame.tsx';
import { deskTitle } from './desk.ts';
import './desk.css';

const home = { page: 'home' } as const;

/** What one sits down for: money, tasks, news. Only what exists has a place. */
export function DeskPage({ shown }: { readonly shown: boolean }) {
  const directory = useLive((state) => state.directory);
  const quotes = useDocuments('quote');
  const yields = useDocuments('yields')[0];
  const rates = useDocuments('rates')[0];
  const { floors } = useScreenSize();
  const rows = useMemo(() => marketRows({ quotes, yields, rates }, directory), [quotes, yields, rates, directory]);
  const credits = [...new Set([...quotes, yields, rates].flatMap((each) => (each ? [each.body.credit] : [])))];
  const { title, finding } = deskTitle(rows);
  return (
    <div className="near-page desk" data-large={floors.near > largest}>
      <PageHead title={title} finding={finding} />
      <div className="desk-body" tabIndex={0} aria-label={words.desk}>
        {rows.length > 0 ? (
          <div className="desk-column">
            <panels.markets rows={rows} credits={credits} />
          </div>
        ) : null}
        {yields ? (
          <div className="desk-column">
            <panels.yieldCurve yields={yields} />
          </div>
        ) : null}
      </div>
      <PageFoot back={home} shown={shown} page="desk" />
    </div>
  );
}
