/** Tado's words for the sky, as WMO weather codes (table 4677, as far as Open-Meteo uses it). */

/**
 * States that Tado's users have seen. WINDY says nothing of the sky and has no code; where Tado does not tell how strong
 * rain or snow is, it is taken for moderate.
 */
const codes: Readonly<Record<string, number>> = {
  SUN: 0,
  NIGHT_CLEAR: 0,
  CLOUDY_PARTLY: 2,
  CLOUDY_MOSTLY: 2,
  CLOUDY: 3,
  NIGHT_CLOUDY: 3,
  FOGGY: 45,
  DRIZZLE: 53,
  FREEZING: 66,
  RAIN: 63,
  SCATTERED_RAIN: 81,
  SCATTERED_RAIN_SNOW: 85,
  RAIN_SNOW: 68,
  SNOW: 73,
  SCATTERED_SNOW: 85,
  RAIN_HAIL: 96,
  HAIL: 96,
  THUNDERSTORM: 95,
  THUNDERSTORMS: 95,
};

/** Undefined for a state without a code; nothing is put in its place. */
export const skyCode = (state: string): number | undefined => (Object.hasOwn(codes, state) ? codes[state] : undefined);
