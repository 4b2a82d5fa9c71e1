/** Home at night: the time, one sentence, three numbers and how far the night has come, in amber on black. */
import { useMemo } from 'react';
import { nightWords as words } from '#model/words/night-en.ts';
import { screenWords } from '#model/words/screen-en.ts';
import { degrees } from '../format/number.ts';
import { clockTime } from '../format/time.ts';
import { useZone } from '../format/zone.ts';
import { longSilent, without } from '../live/long-silent.ts';
import { live, useLive } from '../live/live.ts';
import { useMinute, useNow } from '../live/now.ts';
import { useShownAlert } from '../panels/alerts/alert-banner.tsx';
import { useSaid } from '../panels/verdict/use-said.ts';
import { fitSaid } from '../panels/verdict/verdict.ts';
import { weatherFreshness } from '../panels/weather/weather.ts';
import { Fade, FadeDigits } from '../parts/fade.tsx';
import { Reading } from '../parts/reading.tsx';
import { nightAround } from '../theme/sun.ts';
import { useScreenSize } from '../theme/screen-size.ts';
import { fitSentences, linesOf } from '../type-size.ts';
import { nightNumbers } from './night-numbers.ts';
import './night.css';

/** In u. */
const margin = 168;
const farMargins = 168;
const sizes = { sentence: 60, alert: 96 };
const none: readonly string[] = [];

/** Where the night stands between sunset and sunrise. */
function Passing() {
  const zone = useZone();
  const screen = useLive((state) => state.screen);
  const minute = useMinute();
  const night = useMemo(() => screen && nightAround(minute * 60_000, screen), [screen, minute]);
  if (!night) return null;
  const part = (minute * 60_000 - night.down) / (night.up - night.down);
  return (
    <div className="night-passing">
      <svg className="night-line" viewBox="0 0 1000 14" preserveAspectRatio="none" aria-hidden="true">
        <line x1="0" x2="1000" y1="7" y2="7" vectorEffect="non-scaling-stroke" />
      </svg>
      <svg className="night-now" viewBox="-500 -7 1000 14" aria-hidden="true">
        <circle r="6" cx={(part - 0.5) * 1_000} />
      </svg>
      <p className="night-ends figure">
        <span>{words.sunDown(clockTime(night.down, zone))}</span>
        <span>{words.sunUp(clockTime(night.up, zone))}</span>
      </p>
    </div>
  );
}

function Numbers({ count }: { readonly count: number }) {
  const directory = useLive((state) => state.directory);
  const chosen = useLive((state) => state.screen?.kiosk.night.numbers ?? none);
  const silent = useNow((now) => longSilent(live.state, now).join(' '));
  const numbers = useMemo(
    () => nightNumbers(without(directory, silent), chosen, words.outside),
    [directory, silent, chosen],
  );
  const forecast = useLive((state) => state.forecast);
  const isTold = useNow((now) => forecast !== undefined && weatherFreshness(forecast, now) !== 'gone');
  // A source of weather that keeps no series still tells what it is like outside.
  const outside =
    forecast !== undefined && isTold && chosen.length === 0 && numbers[0]?.name !== words.outside
      ? degrees(forecast.body.current.temperature)
      : undefined;
  const rest = numbers.slice(0, outside === undefined ? count : count - 1);
  if (outside === undefined && rest.length === 0) return null;
  return (
    <dl className="night-numbers">
      {outside === undefined ? null : (
        <div className="night-number">
          <dt>{words.outside}</dt>
          <dd className="figure" data-class="glance">
            <Fade text={outside} />
          </dd>
        </div>
      )}
      {rest.map(({ name, series }) => (
        <div key={series.key} className="night-number">
          <dt>{name}</dt>
          <dd data-class="glance">
            <Reading id={series.id} unit={series.unit} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** An alert takes the place of the sentence, larger and in the one other colour; nothing else grows brighter. */
function Sentence() {
  const { width, floors, tier } = useScreenSize();
  const said = useSaid();
  const shown = useShownAlert();
  const room = width - (tier === 'far' ? farMargins : 2 * margin);
  if (!shown) {
    return (
      <p className="night-sentence" role="status" data-class="glance">
        <Fade text={fitSaid(said, Math.max(sizes.sentence, floors.glance), room, tier === 'far' ? 1 : 2)} />
      </p>
    );
  }
  const { alert, more } = shown;
  const size = Math.max(sizes.alert, floors.glance);
  // From afar a title of many lines gives way to its tone.
  const isLong = tier === 'far' && linesOf(alert.title, size, room - size) > 2;
  const title = isLong ? screenWords.toneShort[alert.severity === 'alarm' ? 'alarm' : 'attention'] : alert.title;
  const whole = more === 0 || isLong ? title : `${title} ${words.more(more)}`;
  return (
    <p className="night-sentence" role="alert" data-severity={alert.severity} data-class="glance">
      <svg className="night-mark" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M10 2.5 18.5 17.5H1.5Z" />
      </svg>
      <span>{fitSentences(whole, size, room - 1.2 * size, 2) ?? title}</span>
    </p>
  );
}

export function NightPage() {
  const zone = useZone();
  const { tier, floors, width } = useScreenSize();
  const time = useNow((now) => clockTime(now, zone));
  const said = useSaid();
  const hasAlert = useShownAlert() !== undefined;
  // From afar a sentence of two lines leaves no room for more.
  const isFar = tier === 'far';
  const isCrowded =
    isFar &&
    (hasAlert || linesOf(fitSaid(said, floors.glance, width - farMargins, 1), floors.glance, width - farMargins) > 1);
  return (
    <section className="night" data-tier={tier} aria-label={words.nightPage}>
      <p className="night-time figure" data-class="glance">
        <FadeDigits text={time} />
      </p>
      <Sentence />
      {isCrowded ? null : <Numbers count={isFar ? 2 : 3} />}
      {isFar || tier === 'room' ? null : <Passing />}
    </section>
  );
}
