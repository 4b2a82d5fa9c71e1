/** What series are called beside one another: by what tells them apart. Pure. */
import { exploreWords as words } from '#model/words/explore-en.ts';
import { capital } from '#model/words/units-en.ts';
import { quantityOf } from './quantity-name.ts';
import { placeOf, seriesTitle } from './series-title.ts';
import { deviceArea, type Directory, type SeriesInfo } from '../live/directory.ts';

/** Places where all measure the same, quantities where all measure one place, else both. */
export function namesOf(directory: Directory, all: readonly SeriesInfo[]): readonly string[] {
  const places = all.map((each) => placeOf(directory, each));
  const quantities = all.map((each) => capital(quantityOf(each)));
  const differ = (texts: readonly string[]): boolean => new Set(texts).size === texts.length;
  if (new Set(quantities).size === 1 && differ(places)) return places;
  if (new Set(places).size === 1 && differ(quantities)) return quantities;
  return all.map((each) => seriesTitle(directory, each));
}

/** Where the names are too long together: "Temperature in three rooms". What each line is, its key tells. */
export function shortTitleOf(directory: Directory, all: readonly SeriesInfo[]): string {
  const [first] = all;
  if (first === undefined || all.length === 1) return titleOf(directory, all);
  const places = new Set(all.map((each) => placeOf(directory, each)));
  if (places.size === 1) return words.ofPlace(placeOf(directory, first), all.length);
  if (new Set(all.map(quantityOf)).size > 1 || places.size < all.length) return words.together(all.length);
  const areRooms = all.every(({ device }) => device !== undefined && deviceArea(directory, device) !== undefined);
  return (areRooms ? words.inRooms : words.inPlaces)(capital(quantityOf(first)), all.length);
}

/** "Office, Living room, Kitchen", "Living room temperature". */
export function titleOf(directory: Directory, all: readonly SeriesInfo[]): string {
  const [first] = all;
  if (first === undefined) return '';
  if (all.length === 1) return seriesTitle(directory, first);
  const quantities = new Set(all.map(quantityOf));
  const places = new Set(all.map((each) => placeOf(directory, each)));
  if (quantities.size === 1) return `${capital(quantityOf(first))}: ${[...places].join(', ')}`;
  if (places.size === 1) return `${placeOf(directory, first)}: ${[...quantities].join(', ')}`;
  return all.map((each) => seriesTitle(directory, each)).join(', ');
}
