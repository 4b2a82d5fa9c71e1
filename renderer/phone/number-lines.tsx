/** A number a line: its name, its day and how it is now. */
import type { ReactNode } from 'react';
import { phoneWords as words } from '#model/words/phone-en.ts';
import { screenWords } from '#model/words/screen-en.ts';
import { Spark } from '../charts/spark.tsx';
import { degrees } from '../format/number.ts';
import type { SeriesInfo } from '../live/directory.ts';
import { useLatest, useLive } from '../live/live.ts';
import { useNow } from '../live/now.ts';
import { airWord, isBad, type Air } from '../panels/air/air.ts';
import type { PowerSource } from '../panels/power/power.ts';
import { usePowerSum } from '../panels/power/use-power-sum.ts';
import type { Room } from '../panels/rooms/rooms.ts';
import { weatherFreshness } from '../panels/weather/weather.ts';
import { Aged, Reading, useFreshness } from '../parts/reading.tsx';

type LineProps = {
  readonly name: ReactNode;
  readonly spark?: ReactNode;
  readonly fresh?: string;
  readonly children: ReactNode;
};

function Line({ name, spark, fresh, children }: LineProps) {
  return (
    <div className="phone-line" data-fresh={fresh}>
      <p className="phone-name">{name}</p>
      <span className="phone-day">{spark}</span>
      <p className="phone-value" data-class="glance">
        {children}
      </p>
    </div>
  );
}

/** What the dot at now needs of so short a line. */
const beyond = 0.04;
/** Degrees a line is drawn as wide as, so that a steady room has a calm one. */
const narrowest = 3;

const heat = (series: SeriesInfo): ReactNode => (
  <Spark series={series} hue="--ember-stroke" narrowest={narrowest} beyond={beyond} />
);

export function OutdoorsLine() {
  const forecast = useLive((state) => state.forecast);
  const fresh = useNow((now) => (forecast === undefined ? 'gone' : weatherFreshness(forecast, now)));
  const series = useLive(({ directory }) =>
    directory.series.find(({ collector, quantity }) => collector === forecast?.subject && quantity === 'temperature'),
  );
  if (forecast === undefined || fresh === 'gone') return null;
  return (
    <Line name={screenWords.outside} fresh={fresh} {...(series && { spark: heat(series) })}>
      {degrees(forecast.body.current.temperature)}
    </Line>
  );
}

export function RoomLine({ room: { name, temperature } }: { readonly room: Room }) {
  return (
    <Line name={name} spark={heat(temperature)}>
      <Reading id={temperature.id} unit={temperature.unit} />
    </Line>
  );
}

export function AirLine({ air: { series, indoors } }: { readonly air: Air }) {
  const latest = useLatest(series.id);
  const isLive = useFreshness(series.id) === 'live';
  const word = latest === undefined ? undefined : airWord(latest.value, series.unit);
  const name = indoors ? screenWords.air : screenWords.airOutside;
  const bad = isLive && isBad(word);
  const hue = bad ? '--warn-stroke' : '--leaf-stroke';
  return (
    <Line
      name={
        <>
          {name}{' '}
          {word === undefined || !isLive ? null : (
            <span className="phone-word" data-bad={bad}>
              {screenWords.index[word].toLowerCase()}
            </span>
          )}
        </>
      }
      spark={<Spark series={series} hue={hue} narrowest={series.unit === 'ppm' ? 200 : 8} beyond={beyond} />}
    >
      <Reading id={series.id} unit={series.unit} />
    </Line>
  );
}

export function PowerLine({ source }: { readonly source: PowerSource }) {
  const sum = usePowerSum(source);
  const [only, ...others] = source.series;
  if (sum === undefined) return null;
  return (
    <Line
      name={others.length === 0 ? screenWords.power : words.powerOf(source.series.length)}
      {...(only &&
        others.length === 0 && { spark: <Spark series={only} hue="--sun-stroke" narrowest={100} beyond={beyond} /> })}
    >
      <Aged value={sum.value} unit="W" latest={sum} />
    </Line>
  );
}
