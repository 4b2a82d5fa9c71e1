/** Energy of today, hour by hour, beside a usual day of this weekday. Pure. */
import type { UsualAnswer } from '#model/usual.ts';

export type UsualDay = NonNullable<UsualAnswer['day']>;
export type Counted = { readonly at: number; readonly energy: number };

/** kWh since midnight by the end of each hour, the last one up to `until`, when the meters were last heard. Hours nobody told of add nothing. */
export function countedToday(
  at: readonly number[],
  hours: readonly (number | null)[],
  end: number,
  until: number,
): Counted[] {
  let energy = 0;
  const counted: Counted[] = [{ at: at[0] ?? until, energy: 0 }];
  for (const [i, begin] of at.entries()) {
    if (begin >= until) break;
    energy += hours[i] ?? 0;
    counted.push({ at: Math.min(until, at[i + 1] ?? end), energy });
  }
  return counted;
}

/** What a usual day has counted by now, between the hours. */
export function usualBy({ hours }: UsualDay, midnight: number, now: number): number {
  let before = { at: midnight, middle: 0 };
  for (const hour of hours) {
    if (hour.at > now) {
      const share = (now - before.at) / Math.max(1, hour.at - before.at);
      return before.middle + share * (hour.middle - before.middle);
    }
    before = hour;
  }
  return before.middle;
}

/** Within this share it is as usual. */
const alike = 0.03;
/** kWh below which a share says nothing. */
const little = 0.2;

/** How much more than usual, as a share; 0 for as much; undefined too early in the day. */
export function againstUsual(today: number, usual: number): number | undefined {
  if (usual < little) return undefined;
  const change = today / usual - 1;
  return Math.abs(change) < alike ? 0 : change;
}

/** The hour that used most, and who used more than half of it; undefined while nothing stands out. */
export function peakHour(
  at: readonly number[],
  all: readonly { readonly key: string; readonly hours: readonly (number | null)[] }[],
): { readonly at: number; readonly key: string | undefined } | undefined {
  const sums = at.map((_, i) => all.reduce((sum, { hours }) => sum + (hours[i] ?? 0), 0));
  const highest = Math.max(...sums);
  const known = sums.filter((sum) => sum > 0);
  const mean = known.reduce((sum, each) => sum + each, 0) / Math.max(1, known.length);
  if (known.length < 3 || highest < 1.5 * mean) return undefined;
  const hour = sums.indexOf(highest);
  const most = all.length < 2 ? undefined : all.find(({ hours }) => (hours[hour] ?? 0) > highest / 2);
  return { at: at[hour] ?? 0, key: most?.key };
}
