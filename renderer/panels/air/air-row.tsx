import { screenWords as words } from '#model/words/screen-en.ts';
import { Spark } from '../../charts/spark.tsx';
import { freshness } from '../../live/freshness.ts';
import { useLatest } from '../../live/live.ts';
import { useNow } from '../../live/now.ts';
import { Reading } from '../../parts/reading.tsx';
import { linkTo } from '../../router.ts';
import { airWord, type Air } from './air.ts';
import './air.css';

/** Fine dust and its word, as one more row under the rooms. */
export function AirRow({ air, alone }: { readonly air: Air; readonly alone: boolean }) {
  const latest = useLatest(air.series.id);
  const word = latest === undefined ? undefined : airWord(latest.value);
  const isLive = useNow((now) => latest !== undefined && freshness(latest, now) === 'live');
  const name = air.indoors
    ? alone && air.place !== undefined
      ? air.place
      : words.air
    : alone
      ? words.outside
      : words.airOutside;
  return (
    <a className="row" aria-label={name} {...linkTo({ page: 'series', key: air.series.key })}>
      <span className="row-name">{name}</span>
      <span className="row-value air-value" data-class="glance">
        <Reading id={air.series.id} unit={air.series.unit} />
      </span>
      <span className="row-second air-word" data-word={isLive ? word : undefined}>
        {word === undefined ? null : words.index[word]}
      </span>
      <Spark series={air.series} hue="--leaf-stroke" narrowest={8} />
    </a>
  );
}
