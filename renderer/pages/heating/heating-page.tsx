import { useState } from 'react';
import { heatingWords as words } from '#model/words/heating-en.ts';
import { differenceText } from '../../format/number.ts';
import { panels } from '../../panels/all.ts';
import { useZoneRows } from '../../panels/heating-zones/use-zone-rows.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { largest, PageFoot, PageHead } from '../page-frame.tsx';
import { heatingTitle } from './heating-title.ts';
import './heating-page.css';

const home = { page: 'home' } as const;
const tight = 28;

/** The rooms and their day; today among all days of the year; the year, and what was unusual in it. */
export function HeatingPage({ shown }: { readonly shown: boolean }) {
  const { floors } = useScreenSize();
  const { rows } = useZoneRows(shown);
  const [picked, setPicked] = useState<string>();
  const { title, finding } = heatingTitle(
    rows.map(({ standing }) => standing),
    (difference) => differenceText(difference, '°C'),
  );
  const isTight = floors.near > tight;
  // Where the reason takes the place of the cloud, a second touch brings that back.
  const pick = (day: string): void => setPicked(isTight && day === picked ? undefined : day);
  return (
    <div className="near-page heating-page" data-large={floors.near > largest} data-tight={isTight}>
      <PageHead title={title} finding={finding} />
      <div className="heating-body" tabIndex={0} aria-label={words.heating}>
        <div className="heating-main">
          <panels.heatingZones shown={shown} />
          <panels.heatingYear shown={shown} picked={picked} onPick={pick} />
        </div>
        <div className="heating-side">
          {isTight && picked !== undefined ? null : <panels.heatingCurve shown={shown} picked={picked} />}
          {isTight && picked === undefined ? null : <panels.heatingReason shown={shown} picked={picked} />}
        </div>
      </div>
      <PageFoot back={home} shown={shown} page="heating" />
    </div>
  );
}
