/**
 * Most readings are short decimals (21.5 °C, 0.123 kWh): whole numbers divided by a power of ten. Kept as those
 * whole numbers they take two or three bytes. A value counts as one only when the division gives back the very same
 * double, so nothing is ever rounded; -0 and values of more than {@link maxDecimals} digits stay doubles.
 */
export const maxDecimals = 7;

const powers = Float64Array.from({ length: maxDecimals + 1 }, (_, decimals) => 10 ** decimals);
const limit = 2 ** 48;

export const powerOfTen = (decimals: number): number => powers[decimals] ?? 1;

/** Least number of decimals, at least `from`, with which the value is exact; -1 when there is none. */
export function exactDecimals(value: number, from = 0): number {
  if (value === 0) return Object.is(value, -0) ? -1 : from;
  for (let decimals = from; decimals <= maxDecimals; decimals++) {
    const power = powers[decimals] ?? 1;
    const whole = Math.round(value * power);
    if (whole >= limit || whole <= -limit) return -1;
    if (whole / power === value && whole !== 0) return decimals;
  }
  return -1;
}

/** Least number of decimals with which every value is exact; -1 when there is none. */
export function commonDecimals(values: Float64Array): number {
  let decimals = 0;
  for (const value of values) {
    const power = powers[decimals] ?? 1;
    const whole = Math.round(value * power);
    if (whole / power === value && whole < limit && whole > -limit && !(whole === 0 && Object.is(value, -0))) continue;
    decimals = exactDecimals(value, decimals);
    if (decimals === -1) return -1;
  }
  // Raising the decimals for a later value may have pushed an earlier, larger one over the limit.
  const power = powers[decimals] ?? 1;
  for (const value of values) {
    const whole = Math.round(value * power);
    if (whole / power !== value || whole >= limit || whole <= -limit) return -1;
  }
  return decimals;
}
