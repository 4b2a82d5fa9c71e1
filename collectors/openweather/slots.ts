/**
 * OpenWeather's forecast comes in slots of three hours; a document has hours and local days. Pure. A slot's temperature is
 * that of its instant, its rain that of the three hours before.
 */
import type { Forecast } from '#model/snapshots.ts';
import type { Epoch } from '#model/time.ts';
import { hour, localDayEdges, localMidnight, second } from '#model/time.ts';
import type { Fall, ForecastAnswer } from './answers.ts';
import { weatherCode } from './weather-code.ts';

export const slotLength = 3 * hour;
/** How far the hours reach; the days go on as far as the slots. */
const hoursAhead = 48 * hour;

export type Slot = {
  readonly at: Epoch;
  readonly temperature: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly wind: number | null;
  readonly code: number | null;
  /** 0 to 100. */
  readonly chance: number | null;
  /** mm in the three hours that end at `at`. */
  readonly precipitation: number | null;
};

export function slotsOf(list: NonNullable<ForecastAnswer['list']>): Slot[] {
  return list.map(({ dt, main, weather, wind, pop, rain, snow }) => {
    const temperature = main?.temp ?? null;
    return {
      at: dt * second,
      temperature,
      low: main?.temp_min ?? temperature,
      high: main?.temp_max ?? temperature,
      wind: wind?.speed ?? null,
      code: weatherCode(weather),
      chance: pop === null || pop === undefined ? null : pop * 100,
      precipitation: sum(ofThreeHours(rain), ofThreeHours(snow)),
    };
  });
}

/** Nothing falls where nothing is said of it. */
const ofThreeHours = (fall: Fall): number | null => (fall ? (fall['3h'] ?? null) : 0);
const sum = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : one + other;

/** An instant whose temperature is known: now, and that of each slot. */
type Knot = { readonly at: Epoch; readonly temperature: number };

/**
 * Full hours from the one that goes on. The temperature of an hour between two slots lies on the straight line between
 * them, as a chart would draw it; what falls in a slot is spread evenly over its hours.
 */
export function hoursOf(slots: readonly Slot[], current: Knot, now: Epoch): Forecast['hours'] {
  const knots: Knot[] = [current];
  for (const { at, temperature } of slots) if (temperature !== null && at > current.at) knots.push({ at, temperature });
  const first = Math.floor(now / hour) * hour;
  const last = Math.min(slots.at(-1)?.at ?? 0, first + hoursAhead - hour);
  const hours: Forecast['hours'] = [];
  for (let at = first; at <= last; at += hour) {
    const own = slots.find((slot) => slot.at === at);
    const over = slots.find((slot) => slot.at - slotLength <= at && at < slot.at);
    hours.push({
      at,
      temperature: own?.temperature ?? temperatureAt(at, knots),
      precipitation: over === undefined || over.precipitation === null ? null : rounded(over.precipitation / 3),
      chance: over?.chance ?? null,
      wind: own?.wind ?? null,
      code: (over ?? own)?.code ?? null,
    });
  }
  return hours;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Null beyond the knots, and where slots are missing. */
function temperatureAt(at: Epoch, knots: readonly Knot[]): number | null {
  const next = knots.findIndex((knot) => knot.at >= at);
  const [before, after] = [knots[next - 1], knots[next]];
  if (!before || !after || after.at - before.at > slotLength + hour) return null;
  const share = (at - before.at) / (after.at - before.at);
  return rounded(before.temperature + share * (after.temperature - before.temperature));
}

type Sun = { readonly sunrise: Epoch; readonly sunset: Epoch };

/**
 * Local days from today on. A day has a low, a high and an amount of rain only when slots tell of all of it: the rest of
 * today, or the beginning of the last day, says nothing about its extremes.
 */
export function daysOf(slots: readonly Slot[], sun: Sun | undefined, now: Epoch, timeZone: string): Forecast['days'] {
  const end = slots.at(-1)?.at ?? now;
  const edges = localDayEdges(localMidnight(now, timeZone), end, timeZone);
  const days = edges.slice(0, -1).map((from, i) => dayOf(slots, from, edges[i + 1] ?? from, sun, from <= now));
  // The slots end somewhere in a day, of which there is nothing to say.
  return days.filter(
    ({ low, precipitation }, i) => i === 0 || i < days.length - 1 || low !== null || precipitation !== null,
  );
}

function dayOf(
  slots: readonly Slot[],
  from: Epoch,
  to: Epoch,
  sun: Sun | undefined,
  isToday: boolean,
): Forecast['days'][number] {
  const within = slots.filter(({ at }) => at >= from && at < to);
  const isWhole = reaches(within, from, to);
  const noon = sun ? (sun.sunrise + sun.sunset) / 2 : NaN;
  const own = from <= noon && noon < to ? sun : undefined;
  const codes = within.map(({ code }) => code).filter((code) => code !== null);
  return {
    at: from,
    low: isWhole ? Math.min(...within.map(({ low }) => low ?? Infinity)) : null,
    high: isWhole ? Math.max(...within.map(({ high }) => high ?? -Infinity)) : null,
    precipitation: amountIn(slots, from, to),
    // Of today what is still to come.
    code: codes.length > 0 && (isWhole || isToday) ? Math.max(...codes) : null,
    sunrise: own?.sunrise ?? null,
    sunset: own?.sunset ?? null,
  };
}

/** Whether temperatures are known from one end of the day to the other, no further apart than slots are. */
function reaches(within: readonly Slot[], from: Epoch, to: Epoch): boolean {
  const [first] = within;
  if (!first || first.at - from >= slotLength) return false;
  let reached = first.at;
  for (const { at, low, high } of within) {
    if (low === null || high === null || at - reached > slotLength) return false;
    reached = at;
  }
  return to - reached <= slotLength;
}

/** mm from one instant to another; null where that is not wholly known. A slot across midnight counts in proportion. */
function amountIn(slots: readonly Slot[], from: Epoch, to: Epoch): number | null {
  let known = 0;
  let amount = 0;
  for (const { at, precipitation } of slots) {
    const overlap = Math.min(at, to) - Math.max(at - slotLength, from);
    if (overlap <= 0 || precipitation === null) continue;
    known += overlap;
    amount += (precipitation * overlap) / slotLength;
  }
  return known < to - from ? null : rounded(amount);
}
