/** What air of a temperature (°C) and relative humidity (%) holds. Magnus formula over water, WMO guide no. 8, annex 4.B. */

const [a, b] = [17.62, 243.12];
/** Of water vapour, J/(kg K). */
const gasConstant = 461.5;

/** Pressure of water vapour, hPa. */
const vapour = (celsius: number, humidity: number): number =>
  (humidity / 100) * 6.112 * Math.exp((a * celsius) / (b + celsius));

/** Grams of water in a cubic metre. */
export const absoluteHumidity = (celsius: number, humidity: number): number =>
  (vapour(celsius, humidity) * 100_000) / (gasConstant * (celsius + 273.15));

/** At which temperature (°C) the water begins to condense. */
export function dewPoint(celsius: number, humidity: number): number {
  const share = Math.log(humidity / 100) + (a * celsius) / (b + celsius);
  return (b * share) / (a - share);
}
