/** What is usual for some series together at this hour of the week. */
import { clockReading, localTime, shiftDate, type LocalDate } from '#model/time.ts';
import { usualAnswerSchema, usualQuerySchema, type UsualAnswer } from '#model/usual.ts';
import { daysWords } from '#model/words/days-en.ts';
import { fewestWeeks, usualDay } from '../insight/usual.ts';
import { definitionOf } from './days.ts';
import type { ApiDependencies } from './dependencies.ts';
import { Refusal } from './refusal.ts';
import { type Routes, permit, refused } from './routes.ts';
import { addedUp, quartersBefore, usualOf, usualWeeks } from '../usual-now.ts';

const hoursOfDay = 24;
/** A day of which fewer hours are known is not a whole one; the longest night of clock changes lacks one. */
const wholeDay = 22;

type Needed = Pick<ApiDependencies, 'ingest' | 'store' | 'tariff' | 'clock'>;

export function usualRoutes(app: Routes, { ingest, store, tariff, clock }: Needed): void {
  app.get(
    '/api/v1/usual',
    {
      config: permit('view'),
      schema: {
        tags: ['Series'],
        summary: 'What is usual now',
        description:
          'Of series in one unit, added up: between what they are at this hour of the week, and how counters grow on this weekday, by the last 12 weeks.',
        querystring: usualQuerySchema,
        response: { 200: usualAnswerSchema.meta({ description: 'Null where too little is known.' }), ...refused },
      },
    },
    async ({ query: { series } }): Promise<UsualAnswer> => {
      const definitions = series.map((key) => definitionOf(ingest, key));
      const units = [...new Set(definitions.map(({ unit }) => unit))];
      const [unit = ''] = units;
      if (units.length > 1) throw new Refusal(400, daysWords.notOneUnit(units));
      const now = clock.now();
      const { timeZone } = tariff();
      const isCounter = definitions.every(({ kind }) => kind === 'counter');
      if (!isCounter) {
        return { unit, now: (await usualOf(store, series, now, timeZone)) ?? null, day: null };
      }
      const { edges, within } = quartersBefore(now);
      const values = addedUp(await store.stretches({ series, edges }), 'increase', edges.length - 1);
      const today = clockReading(now, timeZone);
      const days = Array.from({ length: usualWeeks }, (_, i) => shiftDate(today, -7 * (i + 1)));
      return { unit, now: null, day: dayOf(days, today, timeZone, (from, to) => within(values, from, to)) };
    },
  );
}

function dayOf(
  days: readonly LocalDate[],
  today: LocalDate,
  timeZone: string,
  within: (from: number, to: number) => readonly (number | null)[],
): UsualAnswer['day'] {
  const hours = (date: LocalDate): number[] =>
    Array.from({ length: hoursOfDay + 1 }, (_, i) =>
      i < hoursOfDay ? localTime(date, i * 60, timeZone) : localTime(shiftDate(date, 1), 0, timeZone),
    );
  const whole = days.flatMap((date) => {
    const edges = hours(date);
    const quarters = edges.slice(0, -1).map((from, i) => within(from, Math.max(from, edges[i + 1] ?? from)));
    const known = quarters.filter((each) => each.some((value) => value !== null)).length;
    return known < wholeDay ? [] : [quarters.map((each) => each.reduce<number>((sum, one) => sum + (one ?? 0), 0))];
  });
  const usual = whole.length < fewestWeeks ? undefined : usualDay(whole);
  const ends = hours(today).slice(1);
  return usual === undefined
    ? null
    : { weeks: whole.length, hours: usual.map((band, i) => ({ at: ends[i] ?? 0, ...band })) };
}
