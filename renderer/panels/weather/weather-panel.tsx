import { screenWords as words } from '#model/words/screen-en.ts';
import { age } from '../../format/age.ts';
import { clockTime } from '../../format/time.ts';
import { useZone } from '../../format/zone.ts';
import { useLive } from '../../live/live.ts';
import { useNow } from '../../live/now.ts';
import { degreeUnit } from '../../format/number.ts';
import { Fade } from '../../parts/fade.tsx';
import { linkTo } from '../../router.ts';
import { SkyDrawing } from './sky-drawing.tsx';
import { outsideSeries, weatherFreshness, weatherOf } from './weather.ts';
import './weather.css';

/** The sky and the temperature outside now, in one figure and two lines. */
export function WeatherPanel() {
  const zone = useZone();
  const forecast = useLive((state) => state.forecast);
  const fresh = useNow((now) => (forecast ? weatherFreshness(forecast, now) : 'live'));
  const today = useNow((now) => (forecast ? forecast.body.days.findLast((day) => day.at <= now)?.at : undefined));
  const gone = useNow((now) => (forecast && fresh === 'gone' ? age(now - forecast.at) : ''));
  const series = useLive((state) => outsideSeries(state.directory));
  if (!forecast) return null;
  const weather = weatherOf(forecast.body, today ?? forecast.at);
  return (
    <a
      className="weather"
      data-panel="weather"
      data-fresh={fresh}
      {...(series ? linkTo({ page: 'series', key: series.key }) : {})}
    >
      <SkyDrawing drawing={weather.sky.drawing} isDay={weather.isDay} />
      {fresh === 'gone' ? (
        <span className="weather-words">
          <span>{words.sky.unknown}</span> <span>{gone}</span>
        </span>
      ) : (
        <>
          <span className="weather-now figure" data-class="glance">
            <Fade text={weather.temperature} />
            <span className="unit">{degreeUnit()}</span>
          </span>
          <span className="weather-words">
            <span>
              {weather.sky.text}
              {weather.feelsLike === undefined ? null : (
                <>
                  , {words.feelsLike} <b>{weather.feelsLike}</b>
                </>
              )}
            </span>
            <span className="weather-parts">
              {weather.high === undefined || weather.low === undefined ? null : (
                <span className="weather-part">
                  <b>{weather.high}</b> / {weather.low}
                </span>
              )}
              {fresh === 'old' ? (
                <span className="weather-part">{words.asOf(clockTime(forecast.at, zone))}</span>
              ) : weather.wind === undefined ? null : (
                <span className="weather-part">
                  {words.wind} {weather.wind}
                </span>
              )}
            </span>
          </span>
        </>
      )}
    </a>
  );
}
