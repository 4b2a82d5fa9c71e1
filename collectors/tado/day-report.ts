/**
 * The report of one room and day, read as samples. Pure. A report begins a quarter before its day and ends a quarter
 * after it, so neighbours tell the same half hour; each instant is taken from the report of its own day only. So it is
 * kept once, and which of two reports is asked for first, or again, changes nothing.
 */
import type { Span } from '#model/job.ts';
import { hour, isoText } from '#model/time.ts';
import { BadReading } from '#model/trouble.ts';
import { tadoCollectorWords } from '#model/words/collector-tado-en.ts';
import type { DayReport } from './answers.ts';
import type { TadoSeries } from './series.ts';
import { skyCode } from './sky.ts';

export type ReportSample = { readonly quantity: keyof TadoSeries; readonly at: number; readonly value: number };

export type ReadReport = {
  /** Of the room. */
  readonly room: readonly ReportSample[];
  /** Outdoors: the same in the reports of all rooms. */
  readonly outdoors: readonly ReportSample[];
  /** What was left out, a sentence each. */
  readonly leftOut: readonly string[];
};

type Interval<Value> = { readonly from: number; readonly to: number; readonly value?: Value | null | undefined };

/** What Tado shows for a thermostat that was not heard all day, and for days of more than about a year ago. */
const placeholder = { celsius: 20, humidity: 0.5 };

const levels: Readonly<Record<string, number>> = { NONE: 0, LOW: 1, MEDIUM: 2, HIGH: 3 };

/**
 * @param day Local midnights of the day that was asked for.
 * @throws BadReading when the report does not cover the day: it is of another one, or the day was not over yet.
 */
export function readDayReport(report: DayReport, day: Span): ReadReport {
  assertComplete(report, day);
  const leftOut: string[] = [];
  const within = (at: number): boolean => at >= day.from && at < day.to;
  const room = isPlaceholder(report, within) ? undefined : roomOf(report, day, leftOut);
  if (!room) leftOut.push(tadoCollectorWords.unheard);
  return { room: room ?? [], outdoors: outdoorsOf(report, day, leftOut), leftOut };
}

function assertComplete({ interval, hoursInDay }: DayReport, day: Span): void {
  const hours = (day.to - day.from) / hour;
  if (interval.from > day.from || interval.to < day.to) {
    throw new BadReading(tadoCollectorWords.notWhole(isoText(interval.from), isoText(interval.to)));
  }
  if (typeof hoursInDay === 'number' && Math.abs(hoursInDay - hours) >= 1) {
    throw new BadReading(tadoCollectorWords.otherZone(hoursInDay, hours));
  }
}

function isPlaceholder({ measuredData }: DayReport, within: (at: number) => boolean): boolean {
  const inDay = <Point extends { readonly timestamp: number }>(
    points: readonly Point[] | undefined,
  ): readonly Point[] => (points ?? []).filter(({ timestamp }) => within(timestamp));
  const temperatures = inDay(measuredData?.insideTemperature?.dataPoints);
  const humidities = inDay(measuredData?.humidity?.dataPoints);
  return (
    temperatures.length > 0 &&
    humidities.length > 0 &&
    temperatures.every(({ value }) => value?.celsius === placeholder.celsius) &&
    humidities.every(({ value }) => value === placeholder.humidity)
  );
}

function roomOf({ measuredData, callForHeat }: DayReport, day: Span, leftOut: string[]): ReportSample[] {
  const deaf = (measuredData?.measuringDeviceConnected?.dataIntervals ?? []).filter(({ value }) => value === false);
  const isHeard = (at: number): boolean =>
    at >= day.from && at < day.to && !deaf.some(({ from, to }) => at >= from && at < to);
  const samples: ReportSample[] = [];
  for (const { timestamp: at, value } of measuredData?.insideTemperature?.dataPoints ?? []) {
    const celsius = value?.celsius;
    if (isHeard(at) && typeof celsius === 'number') samples.push({ quantity: 'temperature', at, value: celsius });
  }
  for (const { timestamp: at, value } of measuredData?.humidity?.dataPoints ?? []) {
    if (isHeard(at) && typeof value === 'number') samples.push({ quantity: 'humidity', at, value: percent(value) });
  }
  const called = states(callForHeat?.dataIntervals ?? [], day, (level) => levels[level], leftOut);
  return [...samples, ...called.map((one) => ({ quantity: 'call_for_heat' as const, ...one }))];
}

/** A share of 1 in percent, without what binary arithmetic adds. */
const percent = (share: number): number => Number((share * 100).toFixed(3));

function outdoorsOf({ weather }: DayReport, day: Span, leftOut: string[]): ReportSample[] {
  const intervals = weather?.condition?.dataIntervals ?? [];
  const temperatures = intervals.flatMap(({ from: at, value }) => {
    const celsius = value?.temperature?.celsius;
    return at >= day.from && at < day.to && typeof celsius === 'number'
      ? [{ quantity: 'outdoor_temperature' as const, at, value: celsius }]
      : [];
  });
  const skies = intervals.map(({ from, to, value }) => ({ from, to, value: value?.state }));
  const codes = states(skies, day, skyCode, leftOut);
  return [...temperatures, ...codes.map((one) => ({ quantity: 'weather_code' as const, ...one }))];
}

/**
 * States of one day from intervals: a sample where one begins or changes, and the one in force once more 1 ms before it
 * ends, where none follows at once. So each stretch has both ends within its day, and a missing neighbour stretches none.
 */
function states(
  intervals: readonly Interval<string>[],
  day: Span,
  valueOf: (text: string) => number | undefined,
  leftOut: string[],
): { at: number; value: number }[] {
  const samples: { at: number; value: number }[] = [];
  let open: { until: number; value: number } | undefined;
  const close = (): void => {
    const last = samples.at(-1);
    if (open && last && last.at < open.until - 1) samples.push({ at: open.until - 1, value: open.value });
    open = undefined;
  };
  for (const { from, to, value: text } of intervals.toSorted((one, other) => one.from - other.from)) {
    const begin = Math.max(from, day.from, open?.until ?? 0);
    const end = Math.min(to, day.to);
    if (begin >= end || text === null || text === undefined) continue;
    const value = valueOf(text);
    if (value === undefined) {
      const sentence = tadoCollectorWords.noValue(text.slice(0, 40));
      if (!leftOut.includes(sentence)) leftOut.push(sentence);
      continue;
    }
    if (open && open.until < begin) close();
    if (open?.value !== value) samples.push({ at: begin, value });
    open = { until: end, value };
  }
  close();
  return samples;
}
