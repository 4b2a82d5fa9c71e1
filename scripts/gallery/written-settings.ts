/** mantel.yaml of the gallery's home. */
import type { House } from '#test/simulators/house/house.ts';
import type { Place } from '#test/simulators/open-meteo-weather.ts';
import type { Sight } from './sights.ts';

export type Sources = {
  readonly kasa: House['kasaSettings'];
  readonly place: Place;
  /** Key of the power of the home, once it is known. */
  readonly power?: string;
  /** Further entries of the list of collectors. */
  readonly more: string;
};

/** Beside what a sight says. */
export type Manner = {
  /** The page of the night stands at once. */
  readonly isNightPage?: boolean;
  readonly hasPin?: boolean;
};

const airTitles = { en: 'air is unhealthy', de: 'Die Luft ist ungesund' };

/** The built-in rule waits ten minutes. */
const hastyRule = (title: string): string => `rules:
  - id: unhealthy-air
    title: ${title}
    series: { name: '*.pm2_5', unit: µg/m³, except: [open-meteo] }
    when: above
    limit: 35
    clear: 30
    hold: 10 s
`;

const ownPage = `pages:
  own:
    cellar:
      name: Cellar
      panels:
        - { id: clock, panel: clock, x: 0, y: 0, w: 4, h: 3 }
        - { id: rooms, panel: rooms, x: 4, y: 0, w: 4, h: 6 }
        - { id: tasks, panel: tasks, x: 8, y: 0, w: 3, h: 4 }
        - { id: power, panel: power, x: 0, y: 3, w: 4, h: 3 }
        - { id: note, panel: note, x: 0, y: 6, w: 4, h: 2, settings: { text: Bleed the radiators in October. } }
        - { id: markets, panel: markets, x: 4, y: 6, w: 4, h: 3 }
`;

export function writtenSettings(
  { kasa, place, power, more }: Sources,
  { size, theme, language }: Sight,
  { isNightPage = false, hasPin = false }: Manner = {},
): string {
  return `home:
  latitude: ${place.latitude}
  longitude: ${place.longitude}
  time_zone: Europe/Vienna
  language: ${language}
screen:
  theme: ${theme === 'day' ? 'day' : 'night'}
  diagonal: ${size.diagonal}
  distance: 0.6
  shift: false
  night_page: ${isNightPage}
  night_from: "00:00"
  night_to: "23:59"
  night_after: 1 s
${power === undefined ? '' : `  power: ${JSON.stringify(power)}\n`}${hasPin ? '  pin: "2468"\n' : ''}api:
  port: 0
broker:
  port: 0
collectors:
  - kind: mqtt
  - kind: host
  - kind: serial
  - kind: kasa
    settings: {broadcast: ${kasa.broadcast}, port: ${kasa.port}}
${more}${hastyRule(airTitles[language])}${ownPage}`;
}
