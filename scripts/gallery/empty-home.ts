/** A hub that nobody has answered a question of, with this machine and one plug to be found. */
import { startHubProcess, temporaryFolder, type HubProcess } from '#test/simulators/hub-process.ts';
import type { Sight } from './sights.ts';

export type EmptyHome = AsyncDisposable & { readonly hub: HubProcess };

export async function startEmptyHome({ size, theme, language }: Sight): Promise<EmptyHome> {
  const data = temporaryFolder();
  const settings = `home: {time_zone: Europe/Vienna, language: ${language}, answered: false}
screen: {theme: ${theme === 'day' ? 'day' : 'night'}, diagonal: ${size.diagonal}, distance: 0.6, shift: false, night_page: false}
api: {port: 0}
broker: {port: 0}
collectors:
  - kind: host
  - kind: kasa
    settings: {broadcast: 127.255.255.255}
  - kind: mqtt
`;
  const environment = { TZ: 'Europe/Vienna', MANTEL_SERIAL: data.path, XDG_CONFIG_HOME: data.path };
  const hub = await startHubProcess({ data: data.path, settings, environment, built: true });
  return {
    hub,
    async [Symbol.asyncDispose]() {
      await hub.end();
      data[Symbol.dispose]();
    },
  };
}
