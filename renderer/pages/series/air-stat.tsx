import type { Dust } from '#model/air-quality.ts';
import { screenWords as words } from '#model/words/screen-en.ts';
import type { SeriesInfo } from '../../live/directory.ts';
import { usePast } from '../../live/history.ts';
import { airIndices, dustOf, indexSpan } from './air-index.ts';
import { Stat } from './stat.tsx';

/** Buckets of five minutes. */
const points = 144;

/** The indices of fine dust beside its figures; nothing for other series, nor while there is too little to go by. */
export function AirStat({ series }: { readonly series: SeriesInfo }) {
  const dust = dustOf(series);
  return dust === undefined ? null : <Indices seriesKey={series.key} dust={dust} />;
}

function Indices({ seriesKey, dust }: { readonly seriesKey: string; readonly dust: Dust }) {
  const past = usePast([seriesKey], indexSpan, points);
  const history = past?.histories[0];
  if (past === undefined || history?.series !== seriesKey) return null;
  const found = airIndices(dust, history, past.to);
  if (found === undefined) return null;
  const { epa, european } = found;
  return (
    <Stat
      name={words.usIndexOf}
      value={words.usIndex(epa.value, words.index[epa.category])}
      note={european === undefined ? '' : words.europeanIndexOf(words.europeanIndex[european])}
    />
  );
}
