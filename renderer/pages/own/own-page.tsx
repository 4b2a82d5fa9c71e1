import { useMemo, useState } from 'react';
import type { OwnPage as Arranged } from '#model/pages.ts';
import { pagesWords as words } from '#model/words/pages-en.ts';
import { freshness, lastHeard } from '../../live/freshness.ts';
import { InFront } from '../../live/in-front.ts';
import { live, useLive } from '../../live/live.ts';
import { useMay } from '../../live/may.ts';
import { useNow } from '../../live/now.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { linkTo } from '../../router.ts';
import type { PageProps } from '../all.ts';
import { areaOf, around } from '../grid/area.ts';
import { GlanceList } from '../grid/glance-list.tsx';
import { PlacedGrid } from '../grid/placed-grid.tsx';
import { largest, PageFoot, PageHead } from '../page-frame.tsx';
import { seriesOn } from './series-on.ts';
import './own.css';

const home = { page: 'home' } as const;

/** Pages of one's own. One that was opened is only hidden while another is looked at. */
export function OwnPage({ shown, part }: PageProps) {
  const own = useLive((state) => state.screen?.pages?.own);
  const isLinked = useLive((state) => state.screen !== undefined);
  const [opened, setOpened] = useState<readonly string[]>([]);
  if (part !== undefined && !opened.includes(part)) setOpened([...opened, part]);
  const page = part === undefined || !own || !Object.hasOwn(own, part) ? undefined : own[part];
  return (
    <>
      {opened.map((id) => {
        const arranged = own && Object.hasOwn(own, id) ? own[id] : undefined;
        if (!arranged) return null;
        return (
          <div key={id} hidden={id !== part}>
            <InFront value={shown && id === part}>
              <Arrangement id={id} page={arranged} shown={shown && id === part} />
            </InFront>
          </div>
        );
      })}
      {page === undefined && isLinked ? (
        <div className="near-page own">
          <PageHead title={words.noSuchPage} />
          <PageFoot back={home} shown={shown} page="own" part={part} />
        </div>
      ) : null}
    </>
  );
}

type Props = { readonly id: string; readonly page: Arranged; readonly shown: boolean };

function Arrangement({ id, page: { name, panels }, shown }: Props) {
  const size = useScreenSize();
  // What nobody knows yet takes no room away later.
  const mayEdit = useMay('admin') !== false;
  const directory = useLive((state) => state.directory);
  const series = useMemo(() => seriesOn(panels, directory), [panels, directory]);
  const old = useNow((now) =>
    series.reduce((sum, each) => {
      const heard = lastHeard(live.state, each.id);
      return heard !== undefined && freshness(heard, now) !== 'live' ? sum + 1 : sum;
    }, 0),
  );
  const area = useMemo(() => areaOf(size, 'own'), [size]);
  const isFar = size.tier === 'room' || size.tier === 'far';
  const finding = series.length === 0 ? undefined : old === 0 ? words.upToDate : words.silent(old);
  return (
    <div className="near-page own" data-large={size.floors.near > largest}>
      <PageHead title={panels.length === 0 ? words.emptyPage : name} finding={finding} />
      {isFar ? (
        <div className="own-glance">
          <GlanceList panels={panels} height={size.height - around.own.top - around.own.foot - 40} />
        </div>
      ) : (
        <PlacedGrid panels={panels} area={area} />
      )}
      <PageFoot back={home} shown={shown} page="own" part={id}>
        {mayEdit ? (
          <a className="page-back" {...linkTo({ page: 'edit', part: id })}>
            {words.edit}
          </a>
        ) : undefined}
      </PageFoot>
    </div>
  );
}
