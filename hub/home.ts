/** What collectors and screens are told of the settings. Pure. */
import type { Home } from '#model/collector.ts';
import { minutesOf, type WireKiosk } from '#model/kiosk.ts';
import type { Settings } from '#model/settings.ts';
import type { WireScreen } from '#model/wire.ts';

/** `timeZone` is this machine's, for homes that name none. */
export function homeOf({ home }: Pick<Settings, 'home'>, timeZone: string): Home {
  return {
    name: home.name,
    latitude: home.latitude,
    longitude: home.longitude,
    timeZone: home.time_zone ?? timeZone,
  };
}

export function screenOf(
  settings: Pick<Settings, 'home' | 'screen' | 'devices' | 'pages' | 'isBlank'> & Partial<Pick<Settings, 'collectors'>>,
  timeZone: string,
): WireScreen {
  const { home, screen, devices, pages } = settings;
  return {
    homeName: home.name,
    language: home.language,
    units: home.units,
    firstRun: !(home.answered ?? settings.isBlank !== true),
    timeZone: home.time_zone ?? timeZone,
    latitude: home.latitude ?? null,
    longitude: home.longitude ?? null,
    theme: screen.theme,
    distance: screen.distance,
    diagonal: screen.diagonal,
    power: screen.power ?? null,
    kiosk: kioskOf(screen),
    devices: Object.fromEntries(
      Object.entries(devices).map(([id, { name, area, hidden }]) => [
        id,
        { hidden, ...(name !== undefined && { name }), ...(area !== undefined && { area }) },
      ]),
    ),
    ...(pages !== undefined && { pages }),
    ...sampleOf(settings.collectors),
  };
}

/** A home that is made up says so on every page, and where one came from. */
function sampleOf(collectors: Settings['collectors'] = []): Pick<WireScreen, 'sample'> {
  const made = collectors.find(({ kind }) => kind === 'sample');
  const back = made?.settings['back'];
  return made === undefined ? {} : { sample: { back: typeof back === 'string' ? back : null } };
}

function kioskOf(screen: Settings['screen']): WireKiosk {
  return {
    night: {
      enabled: screen.night_page,
      from: minutesOf(screen.night_from),
      to: minutesOf(screen.night_to),
      after: screen.night_after,
      numbers: screen.night_numbers,
    },
    shift: screen.shift,
    offBy: screen.off_by,
    pin: screen.pin !== undefined,
  };
}
