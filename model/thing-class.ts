/** Classes of things that a rule can watch whole: "any plug", "any host". What is found later belongs to them by itself. */
import type { SeriesDefinition } from './series.ts';

export const thingClasses = ['plug', 'host', 'room', 'freezer', 'door', 'battery', 'source'] as const;
export type ThingClass = (typeof thingClasses)[number];

const freezers =
  /freez|fridge|refrigerat|gefrier|tiefkühl|tiefkuehl|kühlschrank|kuehlschrank|kühltruhe|kuehltruhe|eisfach|eistruhe/;

/** Places that may be cold, and colder than any room; in the languages that names are given in. */
export const coldPlaces: readonly string[] = [
  'outdoor',
  'outside',
  'garden',
  'balcony',
  'terrace',
  'patio',
  'garage',
  'shed',
  'greenhouse',
  'weather',
  'pool',
  'fridge',
  'freezer',
  'refrigerator',
  'draußen',
  'außen',
  'garten',
  'balkon',
  'terrasse',
  'schuppen',
  'gewächshaus',
  'wetter',
  'kühlschrank',
  'gefrier',
  'tiefkühl',
  'kühltruhe',
];

/** What weather services, machines and the hub itself tell is of no room. */
const roomless = /^(host|nut|mantel|open-meteo|openweather|forecast)\./;
const ofRooms = /(^|_)(temperature|humidity|co2|pm1|pm2_5|pm10|voc|tvoc|formaldehyde|illuminance)$/;

/** Quantities of the device that a series belongs to, without the part before the dot. */
export type Beside = ReadonlySet<string>;

const nothing: Beside = new Set();
const switches = /^state(_\w+)?$/;
const powers = /^power(_(\d+|[a-c]|l\d|left|right))?$/;

/** It switches and measures what it lets through; a lamp that does is told by its brightness. */
function isPlug(beside: Beside): boolean {
  if (beside.has('brightness')) return false;
  const all = [...beside];
  return all.some((each) => switches.test(each)) && all.some((each) => powers.test(each));
}

/** `words` is everything a person may know the series by, in small letters: its key, the name and the room of its device. */
const belongs: Readonly<Record<ThingClass, (definition: SeriesDefinition, words: string, beside: Beside) => boolean>> =
  {
    plug: ({ name }, words, beside) =>
      name.startsWith('kasa.') || /plug|socket|outlet|steckdose|stecker/.test(words) || isPlug(beside),
    host: ({ name }) => name.startsWith('host.'),
    room: ({ name }, words) =>
      !roomless.test(name) && ofRooms.test(quantityOf(name)) && !coldPlaces.some((place) => words.includes(place)),
    freezer: (_, words) => freezers.test(words),
    door: ({ name }, words) => /^(contact|open|door)$/.test(quantityOf(name)) && !/window|fenster/.test(words),
    battery: ({ name }) => /^battery(_low|_worn)?$/.test(quantityOf(name)),
    source: ({ name, labels }) => name.startsWith('mantel.') && labels['source'] !== undefined,
  };

export const isOfClass = (
  thing: ThingClass,
  definition: SeriesDefinition,
  words: string,
  beside: Beside = nothing,
): boolean => belongs[thing](definition, words.toLowerCase(), beside);

export const quantityOf = (name: string): string => name.slice(name.indexOf('.') + 1);
