/** A small screen seen from afar: the clock, the sentence and two values, each as large as the seat asks. */
import { screenWords as words } from '#model/words/screen-en.ts';
import { degrees } from '../../format/number.ts';
import { panels } from '../../panels/all.ts';
import type { Shown } from '../../panels/alerts/alerts.ts';
import type { PowerSource } from '../../panels/power/power.ts';
import { useForecast } from '../../panels/weather/use-forecast.ts';
import { useSaid } from '../../panels/verdict/use-said.ts';
import type { Room } from '../../panels/rooms/rooms.ts';
import { Reading } from '../../parts/reading.tsx';
import { useScreenSize } from '../../theme/screen-size.ts';
import { linesOf } from '../../type-size.ts';
import './far.css';

type Props = {
  readonly rooms: readonly Room[];
  readonly power: PowerSource | undefined;
  readonly alert: Shown | undefined;
};

/** Outside and the first room, else a second room, else the power. */
export function FarPage({ rooms, power, alert }: Props) {
  const { floors, width } = useScreenSize();
  const told = useForecast();
  const outside = told?.body.current.temperature;
  const wanted = outside === undefined ? 2 : 1;
  const values = rooms.slice(0, wanted);
  const isTroubled = useSaid().trouble !== undefined;
  const single = values.length < wanted || (outside === undefined && values.length < 2) ? power?.series : undefined;
  const meter = single?.length === 1 ? single[0] : undefined;
  return (
    <div className="far" data-alert={alert !== undefined}>
      <div className="far-top">
        {alert && (isTroubled || linesOf(alert.alert.title, floors.glance, width - 250) > 2) ? null : <panels.clock />}
        {alert ? null : (
          <dl className="far-values">
            {outside === undefined ? null : (
              <div className="far-value" data-fresh={told?.fresh}>
                <dt>{words.outside}</dt>
                <dd className="figure" data-class="glance">
                  {degrees(outside)}
                </dd>
              </div>
            )}
            {values.map((room) => (
              <div key={room.temperature.key} className="far-value">
                <dt>{room.name}</dt>
                <dd data-class="glance">
                  <Reading id={room.temperature.id} unit={room.temperature.unit} decimals={0} />
                </dd>
              </div>
            ))}
            {meter ? (
              <div className="far-value">
                <dt>{words.power}</dt>
                <dd data-class="glance">
                  <Reading id={meter.id} unit={meter.unit} />
                </dd>
              </div>
            ) : null}
          </dl>
        )}
      </div>
      <div className="far-foot">{alert ? <panels.alert shown={alert} /> : <panels.verdict />}</div>
    </div>
  );
}
