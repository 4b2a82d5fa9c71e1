/** Places that are known without the internet. Read once they are wanted: most homes look for one once in a lifetime. */
import type { Place } from '#model/place-api.ts';

export type KnownPlaces = {
  /** The likeliest first: by how the name fits, then by inhabitants. */
  search(q: string, limit: number): Place[];
  /** The city a time zone is named for, else the largest in it; undefined for one without places, such as UTC. */
  ofTimeZone(timeZone: string): Place | undefined;
};

type Entry = { readonly line: string; readonly folded: string; readonly country: string; readonly zone: string };

/** Small letters without accents. */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export function knownPlaces(lines: string): KnownPlaces {
  const entries = entriesOf(lines);
  return {
    search(q, limit) {
      const [name = '', where] = fold(q)
        .split(',')
        .map((part) => part.trim());
      if (name === '') return [];
      const found = entries.flatMap((entry) => {
        const fit = fitOf(entry.folded, name);
        return fit > 0 && isIn(entry, where) ? [{ entry, fit, population: populationOf(entry.line) }] : [];
      });
      return found
        .toSorted((a, b) => b.fit - a.fit || b.population - a.population)
        .slice(0, limit)
        .map(({ entry }) => placeOf(entry));
    },
    ofTimeZone(timeZone) {
      const inZone = entries.filter(({ zone }) => zone === timeZone);
      const name = fold((timeZone.split('/').at(-1) ?? '').replaceAll('_', ' '));
      // They stand by inhabitants within a zone of a country.
      const largest = inZone.toSorted((a, b) => populationOf(b.line) - populationOf(a.line))[0];
      const found = inZone.find(({ folded }) => fitOf(folded, name) >= 3) ?? largest;
      return found && placeOf(found);
    },
  };
}

function entriesOf(lines: string): Entry[] {
  const folded = fold(lines).split('\n');
  let country = '';
  let zone = '';
  return lines.split('\n').flatMap((line, index) => {
    if (line.startsWith('=')) {
      [country = '', zone = ''] = line.slice(1).split(' ');
      return [];
    }
    return line === '' ? [] : [{ line, folded: folded[index] ?? '', country, zone }];
  });
}

/** 4: its name. 3: another name of it. 2: its name begins so. 1: another name, or a word of one, does. */
function fitOf(folded: string, name: string): number {
  const [own = '', , , , , others = ''] = folded.split('\t', 6);
  if (own === name) return 4;
  const rest = others === '' ? [] : others.split('|');
  if (rest.includes(name)) return 3;
  if (own.startsWith(name)) return 2;
  return own.includes(` ${name}`) || own.includes(`-${name}`) || rest.some((one) => one.startsWith(name)) ? 1 : 0;
}

const isIn = ({ country, line }: Entry, where: string | undefined): boolean =>
  where === undefined || [country, line.split('\t')[1] ?? ''].some((one) => fold(one).startsWith(where));

const populationOf = (line: string): number => Number(line.split('\t')[4]);

function placeOf({ line, country, zone }: Entry): Place {
  const [name = '', region = '', latitude, longitude, thousands] = line.split('\t');
  return {
    name,
    region: region === '' ? null : region,
    country,
    latitude: Number(latitude) / 100,
    longitude: Number(longitude) / 100,
    timeZone: zone === '' ? null : zone,
    population: Number(thousands) * 1_000,
  };
}
