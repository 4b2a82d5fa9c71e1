/**
 * OpenWeather's condition ids (openweathermap.org/weather-conditions) as the WMO weather codes of forecasts: table 4677,
 * of which Open-Meteo uses a part, and with it the codes for haze (5) and sleet (68, 69).
 */
const codes: ReadonlyMap<number, readonly number[]> = new Map([
  // Clear, few clouds (to 25 %), scattered and broken (to 84 %), overcast; a squall is wind.
  [0, [800]],
  [1, [801]],
  [2, [802, 803]],
  [3, [804, 771]],
  // Smoke, haze, dust, sand, ash.
  [5, [711, 721, 731, 751, 761, 762]],
  // Mist and fog.
  [45, [701, 741]],
  [51, [300, 310]],
  [53, [301, 311, 313, 321]],
  [55, [302, 312, 314]],
  [61, [500]],
  [63, [501]],
  [65, [502, 503, 504]],
  [66, [511]],
  [68, [611, 612, 615]],
  [69, [613, 616]],
  [71, [600]],
  [73, [601]],
  [75, [602]],
  [80, [520]],
  [81, [521, 531]],
  [82, [522]],
  [85, [620]],
  [86, [621, 622]],
  // The last is a tornado, for which a forecast has no code.
  [95, [200, 201, 202, 210, 211, 212, 221, 230, 231, 232, 781]],
]);
const byId = new Map([...codes].flatMap(([code, ids]) => ids.map((id) => [id, code] as const)));

/** By the hundreds, for ids that are new. */
const families: ReadonlyMap<number, number> = new Map([
  [2, 95],
  [3, 53],
  [5, 63],
  [6, 73],
  [7, 45],
]);

/** The gravest of several conditions at once; null when none is known. */
export function weatherCode(conditions: readonly { readonly id: number }[] | null | undefined): number | null {
  const known = (conditions ?? [])
    .map(({ id }) => byId.get(id) ?? families.get(Math.floor(id / 100)))
    .filter((code) => code !== undefined);
  return known.length === 0 ? null : Math.max(...known);
}
