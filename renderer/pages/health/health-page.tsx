import { useMemo } from 'react';
import { screenWords as words } from '#model/words/screen-en.ts';
import { deviceName } from '../../live/directory.ts';
import { useLive } from '../../live/live.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { largest, PageFoot, PageHead } from '../page-frame.tsx';
import { healthTitle, sourceRows, troubleRows, type Row } from './health.ts';
import { ShapeMark } from './shape-mark.tsx';
import { StickCard } from './stick-card.tsx';
import { useWaitingSticks } from './use-waiting-sticks.ts';
import './health.css';

const home = { page: 'home' } as const;

function RowItem({ row: { shape, name, text } }: { readonly row: Row }) {
  return (
    <li className="health-row" data-shape={shape}>
      <ShapeMark shape={shape} />
      <p className="health-name">{name}</p>
      <p className="health-text">{text}</p>
    </li>
  );
}

/** Everything that is silent, locked or misconfigured in one sentence each, and how the sources are. */
export function HealthPage({ shown }: { readonly shown: boolean }) {
  const sources = useLive((state) => state.sources);
  const troubles = useLive((state) => state.troubles);
  const directory = useLive((state) => state.directory);
  const sticks = useWaitingSticks(shown);
  const { floors } = useScreenSize();
  const rows = useMemo(() => sourceRows(sources), [sources]);
  const others = useMemo(
    () => troubleRows(troubles, sources, (device) => deviceName(directory, device)),
    [troubles, sources, directory],
  );
  const { title, finding } = healthTitle(rows, sticks.length + others.length);
  return (
    <div className="near-page health" data-large={floors.near > largest}>
      <PageHead title={title} finding={finding} />
      <ul className="health-list" tabIndex={0} aria-label={words.health}>
        {rows
          .filter(({ shape }) => shape === 'needs')
          .map((row) => (
            <RowItem key={row.id} row={row} />
          ))}
        {sticks.map((stick) => (
          <StickCard key={stick.id} stick={stick} />
        ))}
        {[...others, ...rows.filter(({ shape }) => shape !== 'needs')].map((row) => (
          <RowItem key={row.id} row={row} />
        ))}
      </ul>
      <PageFoot back={home} shown={shown} />
    </div>
  );
}
