/** Where the home may be: what was guessed, what is set, and what typing finds. Pure. */
import type { Place } from '#model/place-api.ts';
import type { WireScreen } from '#model/wire.ts';
import { firstRunWords as words } from '#model/words/first-run-en.ts';
import { countryName } from '../format/country.ts';
import { fixed } from '../format/number.ts';
import type { Change } from './requests.ts';

/** A place as the first run thinks of it; one that was set before may have no name. */
export type Candidate = Pick<Place, 'name' | 'latitude' | 'longitude' | 'timeZone'> & {
  readonly from: 'guess' | 'set' | 'typed';
  /** "Styria, Austria"; empty where nothing is known. */
  readonly region: string;
};

export function candidateOf(place: Place, from: Candidate['from']): Candidate {
  const { name, region, country, latitude, longitude, timeZone } = place;
  const around = [region, countryName(country)].filter((part) => part !== null && part !== '' && part !== name);
  return { name, latitude, longitude, timeZone, from, region: around.join(', ') };
}

/** Kilometres between two places. */
function distance(one: Pick<Place, 'latitude' | 'longitude'>, other: typeof one): number {
  const radians = Math.PI / 180;
  const x = (other.longitude - one.longitude) * Math.cos(((one.latitude + other.latitude) / 2) * radians);
  return Math.hypot(x, other.latitude - one.latitude) * radians * 6_371;
}

/** A town is called so this far around. */
const nearby = 30;

/** What the question begins with: the place that is set, else the city of the machine's time zone. */
export function firstCandidate(
  here: { readonly place: Place | null },
  { latitude, longitude, timeZone }: Pick<WireScreen, 'latitude' | 'longitude' | 'timeZone'>,
): Candidate | undefined {
  if (latitude === null || longitude === null)
    return here.place === null ? undefined : candidateOf(here.place, 'guess');
  const town =
    here.place !== null && distance(here.place, { latitude, longitude }) < nearby ? here.place.name : undefined;
  const name = town ?? words.coordinates(fixed(latitude, 2), fixed(longitude, 2));
  return { name, latitude, longitude, timeZone, from: 'set', region: '' };
}

/** Font size of the answer in u: long names are smaller. */
export function answerSize(text: string): number {
  return text.length <= 11 ? 200 : text.length <= 18 ? 132 : 88;
}

/**
 * What is to be written for it; the time zone only where the machine's is another. `home` is the zone that holds now.
 */
export function changesOf(
  chosen: Candidate | undefined,
  zones: { readonly machine: string; readonly home: string },
): Change[] {
  if (chosen === undefined || chosen.from === 'set') return [];
  const { latitude, longitude } = chosen;
  const wanted = chosen.timeZone ?? zones.machine;
  return [
    { path: ['home', 'latitude'], value: latitude },
    { path: ['home', 'longitude'], value: longitude },
    ...(wanted === zones.home
      ? []
      : [{ path: ['home', 'time_zone'], value: wanted === zones.machine ? undefined : wanted }]),
  ];
}
