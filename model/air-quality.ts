/**
 * Air quality indices of fine dust: that of the US EPA, with NowCast for the hours behind us, and the European one. Pure,
 * so that screen and hub say the same. Concentrations are in µg/m³.
 */

export type Dust = 'pm2_5' | 'pm10';

export const epaCategories = ['good', 'moderate', 'poor', 'bad', 'veryBad', 'hazardous'] as const;
/** What the EPA calls good, moderate, unhealthy for sensitive groups, unhealthy, very unhealthy and hazardous. */
export type EpaCategory = (typeof epaCategories)[number];

type Ranges = readonly (readonly [low: number, high: number])[];

/** Lowest and highest index of each category: 40 CFR part 58, appendix G, table 1. */
const indexRanges: Ranges = [
  [0, 50],
  [51, 100],
  [101, 150],
  [151, 200],
  [201, 300],
  [301, 500],
];

/**
 * Lowest and highest concentration of each category: 40 CFR part 58, appendix G, table 2, as amended by 89 FR 16202, in
 * force since 6 May 2024. That changed PM2.5; PM10 has been the same since 1999. `steps` in one µg/m³: to so much a
 * concentration is cut before it is looked up, PM2.5 to a tenth and PM10 to a whole.
 */
const breakpoints: Readonly<Record<Dust, { readonly steps: number; readonly ranges: Ranges }>> = {
  pm2_5: {
    steps: 10,
    ranges: [
      [0, 9],
      [9.1, 35.4],
      [35.5, 55.4],
      [55.5, 125.4],
      [125.5, 225.4],
      [225.5, 325.4],
    ],
  },
  pm10: {
    steps: 1,
    ranges: [
      [0, 54],
      [55, 154],
      [155, 254],
      [255, 354],
      [355, 424],
      [425, 604],
    ],
  },
};
/** Binary arithmetic makes 64.1 × 10 less than 641. */
const slack = 1e-9;

/** Cuts, as the rule wants it, and does not round. */
const cut = (value: number, steps: number): number => Math.floor(value * steps + slack) / steps;

export type EpaIndex = {
  /** 0 to 500, and beyond on the line of the last range, as the EPA's technical assistance document has it. */
  readonly value: number;
  readonly category: EpaCategory;
};

/**
 * The index of a mean over 24 hours, or of its estimate by {@link nowCast}; undefined for what is no concentration.
 * Source: equation 1 of 40 CFR part 58, appendix G.
 */
export function epaIndex(dust: Dust, concentration: number): EpaIndex | undefined {
  if (!(concentration >= 0) || !Number.isFinite(concentration)) return undefined;
  const { steps, ranges } = breakpoints[dust];
  const value = cut(concentration, steps);
  const found = ranges.findIndex(([, high]) => value <= high);
  const at = found === -1 ? ranges.length - 1 : found;
  const [low, high] = ranges[at] ?? [0, 1];
  const [lowIndex, highIndex] = indexRanges[at] ?? [0, 0];
  return {
    value: Math.round(((highIndex - lowIndex) / (high - low)) * (value - low) + lowIndex),
    category: epaCategories[at] ?? 'hazardous',
  };
}

const nowCastHours = 12;
const leastWeight = 0.5;

/**
 * The EPA's estimate of the present 24-hour mean from hourly means: `hours[0]` is the newest, missing ones are undefined.
 * The steadier the air, the more the older hours count. Undefined unless two of the newest three hours are there. Source:
 * EPA, Technical Assistance Document for the Reporting of Daily Air Quality, "How is the NowCast calculated", for PM.
 */
export function nowCast(dust: Dust, hours: readonly (number | undefined)[]): number | undefined {
  const seen = hours.slice(0, nowCastHours).map((value) => (value !== undefined && value >= 0 ? value : undefined));
  if (seen.slice(0, 3).filter((value) => value !== undefined).length < 2) return undefined;
  const values = seen.filter((value) => value !== undefined);
  const highest = Math.max(...values);
  const weight = highest === 0 ? 1 : Math.max(leastWeight, Math.min(...values) / highest);
  let sum = 0;
  let weights = 0;
  seen.forEach((value, age) => {
    if (value === undefined) return;
    sum += value * weight ** age;
    weights += weight ** age;
  });
  return cut(sum / weights, breakpoints[dust].steps);
}

export const europeanBands = ['good', 'fair', 'moderate', 'poor', 'veryPoor', 'extremelyPoor'] as const;
export type EuropeanBand = (typeof europeanBands)[number];

/**
 * Upper limits of the first five bands, whole µg/m³ of an hourly mean: European Environment Agency, European Air Quality
 * Index, index levels as revised in 2024 after the WHO guidelines of 2021 (before: 10, 20, 25, 50, 75 and 20, 40, 50, 100,
 * 150).
 */
const europeanLimits: Readonly<Record<Dust, readonly number[]>> = {
  pm2_5: [5, 15, 50, 90, 140],
  pm10: [15, 45, 120, 195, 270],
};

/** The band of an hourly mean, rounded to a whole as its limits are; undefined for what is no concentration. */
export function europeanBand(dust: Dust, hourlyMean: number): EuropeanBand | undefined {
  if (!(hourlyMean >= 0) || !Number.isFinite(hourlyMean)) return undefined;
  const found = europeanLimits[dust].findIndex((limit) => Math.round(hourlyMean) <= limit);
  return found === -1 ? 'extremelyPoor' : europeanBands[found];
}
