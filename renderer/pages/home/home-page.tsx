import { useMemo } from 'react';
import { longSilent, without } from '../../live/long-silent.ts';
import { live, useLive } from '../../live/live.ts';
import { useNow } from '../../live/now.ts';
import { airOf } from '../../panels/air/air.ts';
import { useShownAlert } from '../../panels/alerts/alert-banner.tsx';
import { panels } from '../../panels/all.ts';
import { machineOf } from '../../panels/machine/machine.ts';
import { powerSource } from '../../panels/power/power.ts';
import { roomsOf } from '../../panels/rooms/rooms.ts';
import { weatherFreshness } from '../../panels/weather/weather.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { FarPage } from './far-page.tsx';
import { composeHome } from './layout.ts';
import './home.css';

/** The clock, the weather, the rooms, the power and the machine: everything a glance is for. */
export function HomePage() {
  const size = useScreenSize();
  const directory = useLive((state) => state.directory);
  const chosen = useLive((state) => state.screen?.power ?? null);
  const forecast = useLive((state) => state.forecast);
  const weather = useNow((now) => forecast !== undefined && weatherFreshness(forecast, now) !== 'gone');
  const silent = useNow((now) => longSilent(live.state, now).join(' '));
  const present = useMemo(() => without(directory, silent), [directory, silent]);
  const rooms = useMemo(() => roomsOf(present), [present]);
  const air = useMemo(() => airOf(present), [present]);
  const power = useMemo(() => powerSource(present, chosen), [present, chosen]);
  const machine = useMemo(() => machineOf(present), [present]);
  const isWaiting = useLive((state) => state.link === 'waiting');
  const shown = useShownAlert();
  if (size.tier === 'far') return <FarPage rooms={rooms} power={power} alert={shown} />;

  const shares = {
    rooms: rooms.length,
    air: air !== undefined,
    power: power !== undefined,
    machine: machine.length,
    weather,
  };
  const layout = composeHome(shares, size);
  const airFits = air !== undefined && (size.tier !== 'room' || layout.rows.shown === rooms.length);
  const machinePanel = layout.machine ? (
    <panels.machine
      parts={machine.slice(0, layout.machine.shown)}
      form={layout.machine.form}
      rowHeight={layout.machine.rowHeight}
    />
  ) : null;
  const band = power !== undefined && !layout.powerLarge;
  return (
    // The clock stands from the first moment where it will stay.
    <div className="home" data-frame={isWaiting ? 'columns' : layout.frame}>
      <div className="home-body">
        <div className="home-left">
          <panels.clock />
          {weather ? (
            <>
              <panels.weather />
              <panels.forecast />
            </>
          ) : null}
          {layout.machine?.place === 'left' ? machinePanel : null}
        </div>
        <div className="home-right">
          {rooms.length > 0 || airFits ? (
            <panels.rooms
              rooms={rooms.slice(0, layout.rows.shown)}
              air={airFits ? air : undefined}
              rowHeight={layout.rows.height}
              columns={layout.rows.columns}
              left={rooms.length - layout.rows.shown}
            />
          ) : null}
          {layout.powerLarge && power ? (
            <div className="home-power-large">
              <panels.power source={power} />
            </div>
          ) : null}
          {band ? (
            <div className="home-band" data-both={layout.machine?.place === 'beside'}>
              <panels.power source={power} />
              {layout.machine?.place === 'beside' ? machinePanel : null}
            </div>
          ) : null}
          {layout.machine?.place === 'below' ? machinePanel : null}
        </div>
      </div>
      <div className="home-foot">
        {shown ? <panels.alert key={shown.alert.id} shown={shown} /> : <panels.verdict />}
      </div>
    </div>
  );
}
