/** Arrivals grouped by the UTC day of their time, so that a late sample touches its own day and none in between. */
import { day, utcDay } from '#model/time.ts';
import type { Arrivals } from './samples.ts';

export type ArrivalDays = {
  /** UTC day numbers that have arrivals, ascending. */
  readonly days: readonly number[];
  /** The arrivals of `days[from]` to `days[to - 1]`, in log order. */
  of(from: number, to: number): Arrivals;
};

function empty(length: number): Arrivals {
  return {
    length,
    at: new Float64Array(length),
    value: new Float64Array(length),
    arrival: new Uint8Array(length),
  };
}

/** Arrivals of all segments within [from, to), in log order. */
function within(hot: readonly Arrivals[], from: number, to: number): Arrivals {
  const picked = empty(hot.reduce((sum, { length }) => sum + length, 0));
  let count = 0;
  for (const { at, value, arrival, length } of hot) {
    for (let i = 0; i < length; i++) {
      const time = at[i] ?? 0;
      if (time < from || time >= to) continue;
      picked.at[count] = time;
      picked.value[count] = value[i] ?? 0;
      picked.arrival[count] = arrival[i] ?? 0;
      count++;
    }
  }
  return { ...picked, length: count };
}

/** Groups what lies on the days from `firstDay` to `lastDay`; both may be infinite. */
export function arrivalDays(hot: readonly Arrivals[], firstDay: number, lastDay: number): ArrivalDays {
  const all = within(hot, firstDay * day, (lastDay + 1) * day);
  const counts = new Map<number, number>();
  for (let i = 0; i < all.length; i++) {
    const own = utcDay(all.at[i] ?? 0);
    counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  const days = [...counts.keys()].toSorted((a, b) => a - b);
  if (days.length < 2) return { days, of: () => all };

  /** Where the arrivals of each day begin in `order`, and where the last ones end. */
  const begins = [0];
  for (const [index, own] of days.entries()) begins.push((begins[index] ?? 0) + (counts.get(own) ?? 0));
  const order = new Uint32Array(all.length);
  const next = new Map(days.map((own, index) => [own, begins[index] ?? 0]));
  for (let i = 0; i < all.length; i++) {
    const own = utcDay(all.at[i] ?? 0);
    const to = next.get(own) ?? 0;
    order[to] = i;
    next.set(own, to + 1);
  }

  return {
    days,
    of(from, to) {
      if (to - from === days.length) return all;
      const positions = order.slice(begins[from], begins[to]);
      if (to - from > 1) positions.sort();
      const part = empty(positions.length);
      for (const [index, position] of positions.entries()) {
        part.at[index] = all.at[position] ?? 0;
        part.value[index] = all.value[position] ?? 0;
        part.arrival[index] = all.arrival[position] ?? 0;
      }
      return part;
    },
  };
}
