import { screenWords as words } from '#model/words/screen-en.ts';
import { Spark } from '../../charts/spark.tsx';
import { useLatest } from '../../live/live.ts';
import { Reading, useFreshness } from '../../parts/reading.tsx';
import { linkTo } from '../../router.ts';
import { airWord, isBad, type Air } from './air.ts';
import './air.css';

/** What the air holds and its word, as one more row under the rooms. */
export function AirRow({ air, alone }: { readonly air: Air; readonly alone: boolean }) {
  const latest = useLatest(air.series.id);
  const word = latest === undefined ? undefined : airWord(latest.value, air.series.unit);
  const isLive = useFreshness(air.series.id) === 'live';
  const needsSomeone = isLive && isBad(word);
  const name = nameOf(air, alone);
  return (
    <a className="row" {...linkTo({ page: 'series', key: air.series.key })}>
      <span className="row-name">{name}</span>
      <span className="row-value air-value" data-unit={air.series.unit} data-class="glance">
        <Reading id={air.series.id} unit={air.series.unit} />
      </span>
      <span className="row-second air-word" data-word={isLive ? word : undefined} data-bad={needsSomeone}>
        {word === undefined ? null : words.index[word]}
      </span>
      <Spark
        series={air.series}
        hue={needsSomeone ? '--warn-stroke' : '--leaf-stroke'}
        narrowest={air.series.unit === 'ppm' ? 200 : 8}
      />
    </a>
  );
}

/** Carbon dioxide is of one room, dust of the home. */
function nameOf({ series, indoors, place }: Air, alone: boolean): string {
  if (!indoors) return alone ? words.outside : words.airOutside;
  if (place === undefined) return words.air;
  if (alone) return place;
  return series.unit === 'ppm' ? words.airIn(place) : words.air;
}
