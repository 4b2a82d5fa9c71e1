import { lazy, useMemo } from 'react';
import { pagesWords } from '#model/words/pages-en.ts';
import { screenWords } from '#model/words/screen-en.ts';
import { longSilent, without } from '../../live/long-silent.ts';
import { live, useLive } from '../../live/live.ts';
import { useNow } from '../../live/now.ts';
import { airOf } from '../../panels/air/air.ts';
import { useShownAlert } from '../../panels/alerts/alert-banner.tsx';
import { panels } from '../../panels/all.ts';
import { machineOf } from '../../panels/machine/machine.ts';
import { PanelFence } from '../../panels/panel-fence.tsx';
import { powerSource } from '../../panels/power/power.ts';
import { roomsOf } from '../../panels/rooms/rooms.ts';
import { weatherFreshness } from '../../panels/weather/weather.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { FarPage } from './far-page.tsx';
import { HomeFoot } from './home-foot.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { HomeAside } from './home-aside.tsx';
import { composeHome } from './layout.ts';
import './home.css';

const EditedHome = lazy(async () => ({ default: (await import('./edited-home.tsx')).EditedHome }));

/** As the person arranged it, else as it makes itself. */
export function HomePage() {
  const edited = useLive((state) => state.screen?.pages?.home?.panels);
  return edited ? <EditedHome panels={edited} /> : <AutomaticHome />;
}

/** The clock, the weather, the rooms, the power and the machine: everything a glance is for. */
export function AutomaticHome() {
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
  const desk = useDesk();
  if (size.tier === 'far') return <FarPage rooms={rooms} power={power} alert={shown} />;

  const { panels: names } = pagesWords;
  const shares = {
    rooms: rooms.length,
    air: air !== undefined,
    power: power !== undefined,
    machine: machine.length,
    weather,
    desk: {
      tasks: desk.tasks?.lines.length ?? 0,
      events: desk.events.length,
      markets: desk.markets.length,
      playing: desk.playing !== undefined,
    },
  };
  const layout = composeHome(shares, size);
  const airFits = air !== undefined && (size.tier !== 'room' || layout.rows.shown === rooms.length);
  const machinePanel = layout.machine ? (
    <PanelFence name={names.machine.title}>
      <panels.machine
        parts={machine.slice(0, layout.machine.shown)}
        form={layout.machine.form}
        rowHeight={layout.machine.rowHeight}
      />
    </PanelFence>
  ) : null;
  const band = power !== undefined && !layout.powerLarge;
  return (
    // The clock stands from the first moment where it will stay.
    <div className="home" data-frame={isWaiting ? 'columns' : layout.frame} data-aside={layout.aside !== undefined}>
      <div className="home-body">
        <div className="home-left">
          <panels.clock />
          {weather ? (
            <PanelFence name={names.weather.title}>
              <panels.weather />
              <panels.forecast />
            </PanelFence>
          ) : null}
          {layout.machine?.place === 'left' ? machinePanel : null}
        </div>
        <div className="home-right">
          {rooms.length > 0 || airFits ? (
            <PanelFence name={names.rooms.title}>
              <panels.rooms
                rooms={rooms.slice(0, layout.rows.shown)}
                air={airFits ? air : undefined}
                rowHeight={layout.rows.height}
                columns={layout.rows.columns}
                left={rooms.length - layout.rows.shown}
              />
            </PanelFence>
          ) : null}
          {layout.powerLarge && power ? (
            <div className="home-power-large">
              <PanelFence name={names.power.title}>
                <panels.power source={power} />
              </PanelFence>
            </div>
          ) : null}
          {band ? (
            <div className="home-band" data-both={layout.machine?.place === 'beside'}>
              <PanelFence name={names.power.title}>
                <panels.power source={power} />
              </PanelFence>
              {layout.machine?.place === 'beside' ? machinePanel : null}
            </div>
          ) : null}
          {layout.machine?.place === 'below' ? machinePanel : null}
        </div>
        {layout.aside ? (
          <PanelFence name={screenWords.desk}>
            <HomeAside desk={desk} aside={layout.aside} />
          </PanelFence>
        ) : null}
      </div>
      <HomeFoot shown={shown} />
    </div>
  );
}
