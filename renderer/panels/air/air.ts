/** The air: fine dust indoors, else carbon dioxide, else fine dust outside; and its word. Pure. */
import { epaIndex } from '#model/air-quality.ts';
import { weatherSources } from '#model/twins.ts';
import type { Unit } from '#model/units.ts';
import type { screenWords } from '#model/words/screen-en.ts';
import { deviceArea, isHidden, type Directory, type SeriesInfo } from '../../live/directory.ts';

export type Air = {
  readonly series: SeriesInfo;
  readonly indoors: boolean;
  /** Where it is measured, when known. */
  readonly place: string | undefined;
};

export type AirWord = keyof typeof screenWords.index;

/** Upper limits of carbon dioxide in ppm: under 1,000 is what EN 16798-1 asks of rooms that people stay in. */
const carbonDioxideLimits: readonly (readonly [number, AirWord])[] = [
  [799.5, 'fresh'],
  [999.5, 'fine'],
];

/** Of fine dust the category of the EPA; undefined for what is no concentration. */
export function airWord(value: number, unit: Unit): AirWord | undefined {
  if (unit !== 'ppm') return epaIndex('pm2_5', value)?.category;
  return carbonDioxideLimits.find(([limit]) => value < limit)?.[1] ?? 'stuffy';
}

const bad: ReadonlySet<AirWord> = new Set(['poor', 'bad', 'veryBad', 'hazardous']);

/** Whether somebody should do something about it: dust from where the rule of unhealthy air speaks. */
export const isBad = (word: AirWord | undefined): boolean => word !== undefined && bad.has(word);

function measuresAir({ unit, quantity }: SeriesInfo): boolean {
  return (
    (unit === 'µg/m³' && /(^|_)pm_?2_?5$/.test(quantity)) ||
    (unit === 'ppm' && /(^|_)(co2|carbon_dioxide)$/.test(quantity))
  );
}

/** Fine dust outside tells less of a room than what is in it. */
const rank = ({ series, indoors }: Air): number => (indoors ? (series.unit === 'ppm' ? 1 : 0) : 2);

/** Undefined when nobody measures it. */
export const airOf = (directory: Directory): Air | undefined => allAir(directory)[0];

/** Everything that measures the air, that of the rooms first. */
export function allAir(directory: Directory): readonly Air[] {
  return directory.series
    .filter((each) => measuresAir(each) && (each.device === undefined || !isHidden(directory, each.device)))
    .map((series) => ({
      series,
      indoors: !weatherSources.includes(series.collector),
      place: series.device === undefined ? undefined : deviceArea(directory, series.device),
    }))
    .toSorted((a, b) => rank(a) - rank(b) || (a.series.key < b.series.key ? -1 : 1));
}
