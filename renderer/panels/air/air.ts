/** Fine dust, indoors first, and its word. Pure. */
import type { screenWords } from '#model/words/screen-en.ts';
import { deviceArea, isHidden, type Directory, type SeriesInfo } from '../../live/directory.ts';

export type Air = {
  readonly series: SeriesInfo;
  readonly indoors: boolean;
  /** Where it is measured, when known. */
  readonly place: string | undefined;
};

export type AirWord = keyof typeof screenWords.index;

/**
 * Upper limits of PM2.5 in µg/m³ by the index of the US EPA of 2024 (40 CFR 58, appendix G). What it calls "unhealthy
 * for sensitive groups" is poor here, "unhealthy" bad.
 */
const limits: readonly (readonly [number, AirWord])[] = [
  [9.05, 'good'],
  [35.45, 'moderate'],
  [55.45, 'poor'],
  [125.45, 'bad'],
  [225.45, 'veryBad'],
];

export function airWord(pm25: number): AirWord {
  return limits.find(([limit]) => pm25 < limit)?.[1] ?? 'hazardous';
}

/** Undefined when nobody measures fine dust. */
export function airOf(directory: Directory): Air | undefined {
  const found = directory.series
    .filter(
      ({ unit, quantity, device }) =>
        unit === 'µg/m³' && /(^|_)pm_?2_?5$/.test(quantity) && (device === undefined || !isHidden(directory, device)),
    )
    .map((series) => ({
      series,
      indoors: series.collector !== 'open-meteo',
      place: series.device === undefined ? undefined : deviceArea(directory, series.device),
    }))
    .toSorted((a, b) => Number(b.indoors) - Number(a.indoors) || (a.series.key < b.series.key ? -1 : 1));
  return found[0];
}
