/** Rooms that topics name, for devices whose protocol has no word for them: kitchen/oven/temperature. */
import { namingLevels, wording } from './topics.ts';

/** By themselves they name a room, in the languages of those who wrote topics so far; letters and digits only. */
const rooms: ReadonlySet<string> = new Set(
  [
    'attic basement bathroom bath bedroom cellar conservatory corridor diningroom dining entrance garage garden',
    'greenhouse guestroom hall hallway kidsroom kitchen laundry library livingroom living loft nursery office pantry',
    'patio porch shed stairs study terrace toilet utilityroom utility workshop balcony',
    'arbeitszimmer bad badezimmer balkon büro buero dachboden diele esszimmer flur garten gästezimmer gaestezimmer',
    'hauswirtschaftsraum kammer keller kinderzimmer küche kueche schlafzimmer speicher terrasse treppenhaus wohnzimmer',
    'waschküche waschkueche werkstatt wintergarten gewächshaus gewaechshaus',
    'buanderie bureau cave chambre couloir cuisine grenier jardin salleàmanger salledebain salon',
    'bagno camera cantina cucina giardino soggiorno studio soffitta',
    'baño cocina comedor dormitorio jardín pasillo salón sótano',
    'badkamer eetkamer gang kantoor keuken slaapkamer tuin woonkamer zolder',
  ].flatMap((line) => line.split(' ')),
);

/** Levels that people put above everything, and that are no place. */
const noPlaces: ReadonlySet<string> = new Set(
  'home house haus casa maison huis homie smarthome iot mqtt devices device sensors sensor plugs lights tasmota shelly shellies sonoff esp esp8266 esp32 tele stat cmnd'.split(
    ' ',
  ),
);

/** What is the same for two spellings of one room: "living-room" and "Living Room". */
export const plainRoom = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * The room a device's id names above the level it is called by: one whose name everybody knows, or that other devices are
 * in. Undefined when there is none. `known` holds rooms by their plain form.
 */
export function roomAbove(id: string, known: ReadonlyMap<string, string>): string | undefined {
  for (const level of levelsAbove(id)) {
    const plain = plainRoom(level);
    const told = known.get(plain);
    if (told !== undefined) return told;
    if (rooms.has(plain)) return wording(level);
  }
  return undefined;
}

/** The same for ids whose levels a person chose to group devices by: any level that may be a place is one. */
export function placeAbove(id: string): string | undefined {
  const place = levelsAbove(id).find((level) => !noPlaces.has(plainRoom(level)) && /\p{L}/u.test(level));
  return roomAbove(id, new Map()) ?? (place === undefined ? undefined : wording(place));
}

/** Nearest first. */
const levelsAbove = (id: string): string[] => namingLevels(id).slice(0, -1).toReversed();
