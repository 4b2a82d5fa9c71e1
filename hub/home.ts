/** What collectors and screens are told of the settings. Pure. */
import type { Home } from '#model/collector.ts';
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

export function screenOf(settings: Pick<Settings, 'home' | 'screen' | 'devices'>, timeZone: string): WireScreen {
  const { home, screen, devices } = settings;
  return {
    homeName: home.name,
    timeZone: home.time_zone ?? timeZone,
    latitude: home.latitude ?? null,
    longitude: home.longitude ?? null,
    theme: screen.theme,
    distance: screen.distance,
    diagonal: screen.diagonal,
    power: screen.power ?? null,
    devices: Object.fromEntries(
      Object.entries(devices).map(([id, { name, area, hidden }]) => [
        id,
        { hidden, ...(name !== undefined && { name }), ...(area !== undefined && { area }) },
      ]),
    ),
  };
}
