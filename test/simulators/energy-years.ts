/** Two years of a home's energy and heating, computed from the time, and what the hub would answer about them. */
import { levelOfCall, spansOf, unionOf, isHeat, within } from '#hub/insight/heat.ts';
import { usualDay, usualNow } from '#hub/insight/usual.ts';
import type { CostAnswer } from '#model/cost-answer.ts';
import { costByDay } from '#model/cost.ts';
import type { DaysAnswer } from '#model/days.ts';
import type { HeatAnswer } from '#model/heat.ts';
import type { Tariff } from '#model/tariff.ts';
import {
  calendarEdges,
  clockReading,
  isoDate,
  localDate,
  localDayEdges,
  localMidnight,
  localTime,
  parseDate,
  shiftDate,
} from '#model/time.ts';
import type { UsualAnswer } from '#model/usual.ts';
import { day, hour, noise, peak, wave } from './scene-series.ts';
import { sceneZone } from './scene-snapshots.ts';

/** A meter of the scene: its share of the home, and from when to when it is known. */
export type YearMeter = {
  readonly key: string;
  readonly share: number;
  readonly since: number;
  readonly until?: number;
};

/** °C outdoors. */
export function warmthAt(at: number): number {
  const season = Math.cos(((at / day - 20) / 365.25) * 2 * Math.PI);
  return 10.5 - 10 * season + 2.6 * wave(at, 14) + 3.4 * noise(61, at, 4 * day) + 0.8 * noise(62, at, 9 * hour);
}

/** A day on which every meter was silent. */
const silent = (at: number, now: number): boolean =>
  Math.floor((now + hour) / day) - Math.floor((at + hour) / day) === 12;

/** kWh in the hour from `at` on. */
export function energyIn(at: number, now: number): number {
  const clock = ((at + hour) % day) / hour;
  const meals = 0.5 * peak(clock, 7, 1.1) + 1.25 * peak(clock, 19.1, 1.3) * (0.8 + 0.35 * noise(63, at, day));
  const cold = Math.max(0, 14 - warmthAt(at)) * 0.012;
  const away = Math.abs((((now - at) / day) % 365) - 100) < 7 ? 0.3 : 1;
  return away * (0.17 + meals + cold + 0.05 * Math.max(0, noise(64, at, 2 * hour)) + 0.03 * noise(65, at, hour));
}

const known = (at: number, now: number, { since, until = now }: YearMeter): boolean =>
  at >= since && at < Math.min(now, until) && !silent(at, now);

/** kWh from one time to another; null when nothing is known of it. */
function energyBetween(from: number, to: number, now: number, meter: YearMeter): number | null {
  let sum: number | null = null;
  for (let at = from; at < to; at += hour) {
    if (!known(at, now, meter)) continue;
    const part = Math.min(1, (Math.min(to, now) - at) / hour);
    sum = (sum ?? 0) + meter.share * part * energyIn(at, now);
  }
  return sum;
}

type Told = { readonly meters: readonly YearMeter[]; readonly warmth: readonly string[] };

export function daysAnswer(query: URLSearchParams, now: number, { meters, warmth }: Told): DaysAnswer {
  const by = (query.get('by') ?? 'day') as DaysAnswer['by'];
  const [first, last] = ['from', 'to'].map((name) => parseDate(query.get(name) ?? ''));
  if (!first || !last) throw new Error('no dates');
  const edges = calendarEdges(by, first, last, sceneZone);
  const at = edges.slice(0, -1);
  const end = (i: number): number => edges[i + 1] ?? 0;
  const series = query.getAll('series').map((key) => {
    const meter = meters.find((each) => each.key === key);
    const increase = meter ? at.map((from, i) => energyBetween(from, end(i), now, meter)) : [];
    const mean = at.map((from, i) => {
      if (meter) return increase[i] ?? null;
      // From 18:00 on, on the days that are odd.
      if (key.includes('window_open'))
        return key.includes('bedroom') && clockReading(from, sceneZone).minute >= 1_080 ? 1 : 0;
      if (!warmth.includes(key) || from >= now) return null;
      const steps = Math.max(1, Math.min(168, Math.floor((end(i) - from) / hour)));
      const values = Array.from({ length: steps }, (_, n) => warmthAt(from + (n + 0.5) * hour));
      return values.reduce((sum, value) => sum + value, 0) / steps;
    });
    return {
      series: key,
      unit: meter ? 'kWh' : '°C',
      kind: meter ? 'counter' : 'gauge',
      count: mean.map((value) => (value === null ? 0 : 24)),
      covered: mean.map((value, i) => (value === null ? 0 : Math.min(now, meter?.until ?? now, end(i)) - (at[i] ?? 0))),
      mean,
      min: mean,
      max: mean,
      increase,
    };
  });
  return { by, at, end: edges.at(-1) ?? 0, series };
}

const sumOf = (meters: readonly YearMeter[], from: number, to: number, now: number): number | null => {
  const all = meters.map((meter) => energyBetween(from, to, now, meter)).filter((each) => each !== null);
  return all.length === 0 ? null : all.reduce((sum, each) => sum + each, 0);
};

export function costAnswer(
  query: URLSearchParams,
  now: number,
  meters: readonly YearMeter[],
  tariff: Tariff,
): CostAnswer {
  const [from = 0, to = 0] = ['from', 'to'].map((name) => Number(query.get(name)));
  const edges = localDayEdges(from, to, sceneZone);
  const begin = localMidnight(edges[0] ?? from, sceneZone, -31);
  const energy = [];
  for (let at = begin; at < Math.min(now, to); at += hour) {
    const used = sumOf(meters, at, at + hour, now);
    if (used !== null) energy.push({ from: at, to: at + hour, energy: used });
  }
  const days = costByDay(energy, tariff, sceneZone, { from: edges[0] ?? from, to: edges.at(-1) ?? to });
  const total = (of: 'energy' | 'cost' | 'fixed') => days.reduce((sum, each) => sum + each[of], 0);
  return {
    series: query.getAll('series'),
    currency: tariff.currency,
    total: { energy: total('energy'), cost: total('cost'), fixed: total('fixed') },
    days: days.map(({ parts, ...one }) => ({ ...one, parts: [...parts] })),
  };
}

export function usualAnswer(query: URLSearchParams, now: number, meters: readonly YearMeter[]): UsualAnswer {
  const own = meters.filter(({ key }) => query.getAll('series').includes(key));
  const today = localDate(now, sceneZone);
  const dates = Array.from({ length: 12 }, (_, i) => shiftDate(today, -7 * (i + 1)));
  if (own.length === 0) {
    const start = Math.floor(clockReading(now, sceneZone).minute / 60) * 60;
    const weeks = dates.map((date) => {
      const at = localTime(date, start, sceneZone);
      const used = sumOf(meters, at, at + hour, now);
      return used === null ? [] : [0.85, 0.95, 1.05, 1.15].map((part) => 1_000 * used * part);
    });
    const all = Array.from({ length: 500 }, (_, i) => 1_000 * energyIn(now - i * hour, now));
    return { unit: 'W', now: usualNow(weeks, all) ?? null, day: null };
  }
  const hours = (date: typeof today): number[] =>
    Array.from({ length: 25 }, (_, i) =>
      i < 24 ? localTime(date, i * 60, sceneZone) : localTime(shiftDate(date, 1), 0, sceneZone),
    );
  const days = dates.flatMap((date) => {
    const edges = hours(date);
    const used = edges.slice(0, -1).map((from, i) => sumOf(own, from, edges[i + 1] ?? from, now));
    return used.every((each) => each !== null) ? [used] : [];
  });
  const usual = usualDay(days);
  const ends = hours(today).slice(1);
  const told = usual?.map((band, i) => ({ at: ends[i] ?? 0, ...band }));
  return { unit: 'kWh', now: null, day: told ? { weeks: days.length, hours: told } : null };
}

/** What a zone of the scene calls for on a day: more when it is cold. `odd` days have a window open. */
export type YearZone = { readonly device: string; readonly seed: number; readonly appetite: number };

const oddDays = [22, 88, 171, 264, 305];

function callsOf({ seed, appetite }: YearZone, midnight: number, now: number): { at: number[]; value: number[] } {
  const warmth = warmthAt(midnight + 8 * hour) - 2.6 * wave(midnight + 8 * hour, 14);
  const ago = Math.round((now - midnight) / day);
  const isOdd = seed === 1 && oddDays.includes(ago) && warmth < 15;
  const wanted =
    appetite === 0
      ? 0
      : Math.max(0, (17 - warmth) * 0.6 * appetite + 1.3 * noise(seed + 70, midnight, day)) + (isOdd ? 7 : 0);
  const morning = Math.min(9, wanted * 0.55);
  const evening = Math.min(7.4, wanted * 0.45);
  const [a, b] = [midnight + (5.6 + 0.3 * seed) * hour, midnight + (16.4 + 0.35 * seed) * hour];
  const level = wanted > 5 ? 3 : wanted > 2.4 ? 2 : 1;
  const steps = [
    [midnight, 0],
    ...(morning > 0.15
      ? [
          [a, level],
          [a + 0.6 * morning * hour, Math.max(1, level - 1)],
          [a + morning * hour, 0],
        ]
      : []),
    ...(evening > 0.15
      ? [
          [b, level],
          [b + 0.5 * evening * hour, 1],
          [b + evening * hour, 0],
        ]
      : []),
    [midnight + day - 1, 0],
  ] as [number, number][];
  return { at: steps.map(([at]) => at), value: steps.map(([, value]) => value) };
}

export function heatAnswer(query: URLSearchParams, now: number, zones: readonly YearZone[], since: number): HeatAnswer {
  const [first, last] = ['from', 'to'].map((name) => parseDate(query.get(name) ?? ''));
  if (!first || !last) throw new Error('no dates');
  const midnights = calendarEdges('day', first, last, sceneZone);
  const until = query.get('until');
  const all = zones.map((zone) => {
    const told = midnights
      .slice(0, -1)
      .filter((at) => at >= since)
      .map((at) => callsOf(zone, at, now));
    const samples = { at: told.flatMap(({ at }) => at), value: told.flatMap(({ value }) => value) };
    const isPast = samples.at.map((at) => at <= now);
    return spansOf(
      { at: samples.at.filter((_, i) => isPast[i]), value: samples.value.filter((_, i) => isPast[i]) },
      levelOfCall,
      midnights,
      now,
    );
  });
  const days = midnights.slice(0, -1).map((at, i) => {
    const end = midnights[i + 1] ?? at;
    const date = shiftDate(first, i);
    const spans = all.map((each) => within(each, at, end));
    const heat = spans.flat().filter(isHeat);
    const cut = until === null ? end : localTime(date, Number(until), sceneZone);
    const isKnown = spans.flat().length > 0;
    return {
      spans,
      told: {
        day: isoDate(date),
        at,
        heat: isKnown ? unionOf(heat) / hour : null,
        soFar: isKnown ? unionOf(heat.map((span) => ({ ...span, to: Math.min(span.to, cut) }))) / hour : null,
        known: unionOf(spans.flat()) / hour,
      },
    };
  });
  return {
    days: days.map(({ told }) => told),
    zones: zones.map(({ device }, i) => ({
      device,
      hours: days.map(({ spans }) => {
        const own = spans[i] ?? [];
        return own.length === 0 ? null : unionOf(own.filter(isHeat)) / hour;
      }),
      spans: days.length > 8 ? [] : days.flatMap(({ spans }) => (spans[i] ?? []).filter(isHeat)),
    })),
  };
}
