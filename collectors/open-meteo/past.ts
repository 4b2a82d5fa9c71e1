/**
 * The weather of days gone by, hour by hour, in series of their own: their precipitation is that of an hour, and the
 * archive's models are others than those of the present, so one series of both would have steps that no weather made.
 */
import { z } from 'zod';
import type { Job, Run, Span } from '#model/job.ts';
import { day, isoDate, localDate, localMidnight, second } from '#model/time.ts';
import type { Epoch } from '#model/time.ts';
import { BadReading } from '#model/trouble.ts';
import { weatherCollectorWords as words } from '#model/words/collector-weather-en.ts';
import { ask } from './ask.ts';
import type { OpenMeteoWorld, Place, Question } from './ask.ts';
import type { OpenMeteoSeries } from './series.ts';

const columns = {
  temperature_2m: 'hourly_temperature',
  relative_humidity_2m: 'hourly_humidity',
  precipitation: 'hourly_precipitation',
  wind_speed_10m: 'hourly_wind_speed',
} as const;
const variables = Object.keys(columns) as (keyof typeof columns)[];

/** The archive's newest days are empty: its models follow after two to five days. The forecast server knows those. */
const settled = 7;
/** With four variables as many days as one call gives. */
const step = 35;

const column = z.array(z.number().nullable()).nullish();
const answer = z.object({
  hourly: z.object({
    time: z.array(z.number()).max(24 * 400),
    temperature_2m: column,
    relative_humidity_2m: column,
    precipitation: column,
    wind_speed_10m: column,
  }),
});

export function pastJob(
  { settings, home }: Pick<OpenMeteoWorld, 'settings' | 'home'>,
  place: Place,
): Job<OpenMeteoSeries> {
  const { forecast_url: recent, archive_url: archive } = settings;
  const readArchive = (run: Run<OpenMeteoSeries>, span: Span): Promise<Epoch> =>
    read(run, { base: archive, path: '/v1/archive', place }, span);
  const readRecent = (run: Run<OpenMeteoSeries>, span: Span, isNew = false): Promise<Epoch> =>
    read(run, { base: recent, path: '/v1/forecast', place }, span, isNew);

  return {
    name: 'past',
    title: 'Weather of days gone by',
    when: { every: day },
    calls: 2,
    async perform(run) {
      const midnight = (shift: number): Epoch => localMidnight(run.now, home.timeZone, shift);
      const known = await readRecent(run, { from: midnight(-settled), to: midnight(1) }, true);
      if (known === 0) return;
      // What the archive has settled meanwhile takes the place of what was said then; three days, as a run may be missed.
      await readArchive(run, { from: midnight(-settled - 3), to: midnight(-settled) });
    },
    history: {
      days: step,
      earliest: '1940-01-01',
      calls: 2,
      async fetch({ from, to }, run) {
        const border = localMidnight(run.now, home.timeZone, -settled);
        await readArchive(run, { from, to: Math.min(to, border) });
        await readRecent(run, { from: Math.max(from, border), to });
      },
    },
  };
}

/**
 * @param isNew Puts only what is newer than what is known.
 * @returns The newest that was known before, epoch ms; 0 when nothing was.
 */
async function read(
  run: Run<OpenMeteoSeries>,
  from: Pick<Question<unknown>, 'base' | 'path' | 'place'>,
  span: Span,
  isNew = false,
): Promise<Epoch> {
  if (span.from >= span.to) return 0;
  // Asked for by days of UTC, no day of the answer depends on a clock change.
  const first = isoDate(localDate(span.from, 'UTC'));
  const last = isoDate(localDate(span.to - 1, 'UTC'));
  const { hourly } = await ask(run.http, run.now, {
    ...from,
    variables: { hourly: variables },
    query: { start_date: first, end_date: last, wind_speed_unit: 'ms' },
    days: (span.to - span.from) / day,
    schema: answer,
  });
  // What lies ahead is a forecast.
  const to = Math.min(span.to, run.now + 1);
  const values = variables.flatMap((name) =>
    hourly.time.flatMap((seconds, i) => {
      const at = seconds * second;
      const value = hourly[name]?.[i];
      return typeof value === 'number' && at >= span.from && at < to ? [{ quantity: columns[name], at, value }] : [];
    }),
  );
  if (values.length === 0) throw new BadReading(words.noDays(first, last));
  let known = 0;
  // No series is opened before there is something to put into it.
  for (const [quantity, found] of Map.groupBy(values, (one) => one.quantity)) {
    const handle = run.sink.series(quantity, { place: 'home' });
    const newest = handle.newest?.()?.at ?? 0;
    known = Math.max(known, newest);
    for (const { at, value } of found) if (!isNew || at > newest) handle.put(value, at);
  }
  await run.stored();
  return known;
}
