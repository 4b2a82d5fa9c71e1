import { z } from 'zod';
import { defineCollector } from '#model/collector.ts';
import { duration } from '#model/fields.ts';
import type { Run } from '#model/job.ts';
import type { SnapshotBody } from '#model/snapshots.ts';
import { day, isoDate, localDate, minute } from '#model/time.ts';
import type { Epoch, LocalDate } from '#model/time.ts';
import { BadReading } from '#model/trouble.ts';
import { twinSubject } from '#model/twins.ts';
import { ratesCollectorWords as words } from '#model/words/collector-rates-en.ts';
import { putFresh } from '../fresh-values.ts';
import { isDue, takenAt } from '../market-days.ts';
import { readCsv, readXml } from './pages.ts';
import type { Curve } from './pages.ts';

/**
 * Yields are read from bid prices that the Federal Reserve Bank of New York obtains at about 15:30 each trading day, and
 * are published in the hours after. https://home.treasury.gov/policy-issues/financing-the-government/interest-rate-statistics
 */
export const publication = { timeZone: 'America/New_York', taken: 15 * 60 + 30, published: 16 * 60 };
const link = 'https://home.treasury.gov/policy-issues/financing-the-government/interest-rate-statistics';
/** So much is stored at the first start; a backfill brings the rest. */
const atFirst = 92 * day;
/** From Thursday to Monday is the longest usual pause. */
const holds = 5 * day;

const series = {
  yield: {
    unit: '%',
    kind: 'gauge',
    labels: ['maturity'],
    about: 'Par yield of US Treasury securities a year, at 15:30 in New York; by maturity, such as 3m or 10y.',
  },
} as const;

const settings = z.strictObject({
  every: duration
    .refine((span) => span >= 15 * minute, 'at least 15 min: there is one new curve a day')
    .default(30 * minute)
    .meta({ title: 'Look every', unit: 'ms', help: 'It asks only while a new day may be out.' }),
  url: z.url().default('https://home.treasury.gov').meta({ title: 'Server' }),
});

export const treasury = defineCollector({
  kind: 'treasury',
  title: 'US Treasury yields',
  about: 'The yield curve of the United States of each market day, from the Treasury; no key needed.',
  settings,
  series,
  clash: () => words.sameYields,
  capability: {
    auth: 'none',
    price: 'free',
    cardNeeded: false,
    quota: { perMinute: 20 },
    limits: ['The Treasury names no limit; there is one new curve on each market day.'],
    attribution: 'US Department of the Treasury',
    verifiedOn: '2026-11-26',
  },
  async run(world) {
    const { every, url } = world.settings;
    let known: LocalDate | undefined;
    let asked: Epoch = 0;
    await world.jobs.keep([
      {
        name: 'yields',
        title: 'Yield curve',
        when: { every },
        calls: 4,
        async perform(run) {
          if (run.cause === 'schedule' && known && !isDue(known, asked, run.now, publication)) return;
          const curves = await recentCurves(run, url);
          asked = run.now;
          known = curves.at(-1)?.date;
          putCurves(run, curves, (handle, values) => putFresh(handle, values, run.now - atFirst));
          const { body, at } = bodyOf(curves);
          run.sink.snapshot('yields', twinSubject('yields', 'US', 'treasury'), body, at + holds);
          await run.stored();
        },
        history: {
          days: 366,
          earliest: '1990-01-02',
          calls: 4,
          // `perform` itself brings what was missed, of this year and the one before.
          isCaughtUp: false,
          async fetch({ from, to }, run) {
            const last = localDate(to - 1, publication.timeZone).year;
            for (let { year } = localDate(from, publication.timeZone); year <= last; year++) {
              const curves = await readYear(run, url, year);
              if (curves.length === 0 && year < localDate(run.now, publication.timeZone).year) throw nothingOf(year);
              const within = curves.filter(({ date }) => isWithin(takenAt(date, publication), from, to));
              putCurves(run, within, (handle, values) => {
                for (const { at, value } of values) handle.put(value, at);
              });
              await run.stored();
            }
          },
        },
      },
    ]);
  },
});

type TreasuryRun = Run<typeof series>;
type Handle = ReturnType<TreasuryRun['sink']['series']>;

const isWithin = (at: Epoch, from: Epoch, to: Epoch): boolean => at >= from && at < to;
const nothingOf = (year: number): BadReading => new BadReading(words.noYieldsOf(year));

/** This year's, and the year's before where they are needed to know what changed, or what was missed. */
async function recentCurves(run: TreasuryRun, url: string): Promise<readonly Curve[]> {
  const { year } = localDate(run.now, publication.timeZone);
  const current = await readYear(run, url, year);
  const newest = Math.max(
    0,
    ...[...(current.at(-1)?.yields.keys() ?? [])].map(
      (maturity) => run.sink.series('yield', { maturity }).newest?.()?.at ?? 0,
    ),
  );
  const since = newest === 0 ? run.now - atFirst : newest;
  const isEnough = current.length > 1 && localDate(since, publication.timeZone).year === year;
  const all = isEnough ? current : [...(await readYear(run, url, year - 1)), ...current];
  if (all.length === 0) throw nothingOf(year);
  return all;
}

async function readYear({ http, sink }: TreasuryRun, url: string, year: number): Promise<readonly Curve[]> {
  const base = '/resource-center/data-chart-center/interest-rates';
  const kind = 'daily_treasury_yield_curve';
  const ask = (path: string): Promise<string> => http.text({ url: new URL(`${base}${path}`, url) });
  const { curves, unreadable } = await ask(
    `/daily-treasury-rates.csv/${year}/all?type=${kind}&field_tdr_date_value=${year}&page&_format=csv`,
  )
    .then(readCsv)
    .catch(async (error: unknown) => {
      // No answer would be none to the other question either.
      if (!(error instanceof BadReading)) throw error;
      return await readXml(await ask(`/pages/xml?data=${kind}&field_tdr_date_value=${year}`));
    });
  const [first] = unreadable;
  if (first !== undefined) sink.trouble(words.yieldCurve, new BadReading(words.oddDay(first)));
  return curves;
}

/** @param put The values of one maturity, oldest first. */
function putCurves(
  run: TreasuryRun,
  curves: readonly Curve[],
  put: (handle: Handle, values: readonly { readonly at: Epoch; readonly value: number }[]) => void,
): void {
  const values = curves.flatMap(({ date, yields }) => {
    const at = takenAt(date, publication);
    return [...yields].map(([maturity, value]) => ({ maturity, at, value }));
  });
  for (const [maturity, found] of Map.groupBy(values, (one) => one.maturity)) {
    put(run.sink.series('yield', { maturity }), found);
  }
}

function bodyOf(curves: readonly Curve[]): { readonly body: SnapshotBody<'yields'>; readonly at: Epoch } {
  const [before, newest] = curves.length > 1 ? curves.slice(-2) : [undefined, curves[0]];
  if (!newest) throw new BadReading(words.noYields);
  const date = isoDate(newest.date);
  const at = takenAt(newest.date, publication);
  const months = (maturity: string): number => Number.parseFloat(maturity) * (maturity.endsWith('y') ? 12 : 1);
  const curve = [...newest.yields]
    .toSorted(([a], [b]) => months(a) - months(b))
    .map(([maturity, value]) => {
      const earlier = before?.yields.get(maturity);
      return { maturity, value, date, at, change: earlier === undefined ? null : hundredths(value - earlier) };
    });
  return { body: { date, curve, credit: 'US Department of the Treasury', link }, at };
}

/** Yields are told in hundredths; so is what lies between two. */
const hundredths = (value: number): number => Math.round(value * 100) / 100;
