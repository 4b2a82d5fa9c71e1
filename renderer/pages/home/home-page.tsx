import { useMemo } from 'react';
import { useLive } from '../../live/live.ts';
import { useNow } from '../../live/now.ts';
import { airOf } from '../../panels/air/air.ts';
import { AlertBanner, useShownAlert } from '../../panels/alerts/alert-banner.tsx';
import { ClockPanel } from '../../panels/clock/clock-panel.tsx';
import { ForecastPanel } from '../../panels/forecast/forecast-panel.tsx';
import { machineOf } from '../../panels/machine/machine.ts';
import { MachinePanel } from '../../panels/machine/machine-panel.tsx';
import { powerSource } from '../../panels/power/power.ts';
import { PowerPanel } from '../../panels/power/power-panel.tsx';
import { roomsOf } from '../../panels/rooms/rooms.ts';
import { RoomsPanel } from '../../panels/rooms/rooms-panel.tsx';
import { VerdictPanel } from '../../panels/verdict/verdict-panel.tsx';
import { weatherFreshness } from '../../panels/weather/weather.ts';
import { WeatherPanel } from '../../panels/weather/weather-panel.tsx';
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
  const rooms = useMemo(() => roomsOf(directory), [directory]);
  const air = useMemo(() => airOf(directory), [directory]);
  const power = useMemo(() => powerSource(directory, chosen), [directory, chosen]);
  const machine = useMemo(() => machineOf(directory), [directory]);
  const shown = useShownAlert();
  if (size.tier === 'far') return <FarPage rooms={rooms} power={power} alert={shown} />;

  const present = { rooms: rooms.length, air: air !== undefined, power: power !== undefined, machine: machine.length, weather };
  const layout = composeHome(present, size);
  const airFits = air !== undefined && (size.tier !== 'room' || layout.rows.shown === rooms.length);
  const machinePanel = layout.machine ? (
    <MachinePanel parts={machine} form={layout.machine.form} rowHeight={layout.machine.rowHeight} />
  ) : null;
  const band = power !== undefined && !layout.powerLarge;
  return (
    <div className="home" data-frame={layout.frame}>
      <div className="home-body">
        <div className="home-left">
          <ClockPanel />
          {weather ? (
            <>
              <WeatherPanel />
              <ForecastPanel />
            </>
          ) : null}
          {layout.machine?.place === 'left' ? machinePanel : null}
        </div>
        <div className="home-right">
          {rooms.length > 0 || airFits ? (
            <RoomsPanel
              rooms={rooms.slice(0, layout.rows.shown)}
              air={airFits ? air : undefined}
              rowHeight={layout.rows.height}
              columns={layout.rows.columns}
              left={rooms.length - layout.rows.shown}
            />
          ) : null}
          {layout.powerLarge && power ? (
            <div className="home-power-large">
              <PowerPanel source={power} />
            </div>
          ) : null}
          {band ? (
            <div className="home-band" data-both={layout.machine?.place === 'beside'}>
              <PowerPanel source={power} />
              {layout.machine?.place === 'beside' ? machinePanel : null}
            </div>
          ) : null}
          {layout.machine?.place === 'below' ? machinePanel : null}
        </div>
      </div>
      <div className="home-foot">{shown ? <AlertBanner key={shown.alert.id} shown={shown} /> : <VerdictPanel />}</div>
    </div>
  );
}
