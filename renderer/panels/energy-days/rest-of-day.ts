/** What today is still expected to bring. Pure. */

const hour = 3_600_000;

type Hours = readonly { readonly at: number; readonly middle: number }[];

/** kWh that a usual day still brings. */
export function restOfDay(hours: Hours, now: number): number {
  const whole = hours.at(-1)?.middle ?? 0;
  const next = hours.findIndex(({ at }) => at > now);
  const [last, coming] = [hours[next - 1], hours[next]];
  if (coming === undefined) return 0;
  const begin = last ?? { at: coming.at - hour, middle: 0 };
  const share = (now - begin.at) / (coming.at - begin.at);
  return Math.max(0, whole - (begin.middle + share * (coming.middle - begin.middle)));
}
