import { clockTime, longDate } from '../../format/time.ts';
import { useZone } from '../../format/zone.ts';
import { useNow } from '../../live/now.ts';
import { FadeDigits } from '../../parts/fade.tsx';
import './clock.css';

/** The time, to the minute, and the date. */
export function ClockPanel() {
  const zone = useZone();
  const time = useNow((now) => clockTime(now, zone));
  const date = useNow((now) => longDate(now, zone));
  return (
    <section className="clock" data-panel="clock">
      <h1 className="clock-time figure" data-class="glance">
        <FadeDigits text={time} />
      </h1>
      <p className="clock-date">{date}</p>
    </section>
  );
}
