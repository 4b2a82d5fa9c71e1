import { z } from 'zod';
import { defineCollector } from '#model/collector.ts';
import { duration } from '#model/fields.ts';
import type { SnapshotBody } from '#model/snapshots.ts';
import { day, isoDate, localDate, minute } from '#model/time.ts';
import type { Epoch, LocalDate } from '#model/time.ts';
import { BadReading } from '#model/trouble.ts';
import { ratesCollectorWords as words } from '#model/words/collector-rates-en.ts';
import { putFresh } from '../fresh-values.ts';
import { isDue, takenAt } from '../market-days.ts';
import { readCsv, readXml } from './tables.ts';
import type { DayRates } from './tables.ts';

/**
 * The central banks agree on the rates at about 14:10 in Frankfurt, and the ECB publishes them at about 16:00.
 * https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/html/index.en.html
 */
const publication = { timeZone: 'Europe/Berlin', taken: 14 * 60 + 10, published: 16 * 60 };
const link =
  'https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/html/index.en.html';
/** From Maundy Thursday to Easter Tuesday is the longest pause. */
const holds = 6 * day;

const series = {
  rate: {
    unit: '',
    kind: 'gauge',
    labels: ['currency'],
    about: 'Units of a currency for one euro, at 14:10 in Frankfurt; by currency, such as USD.',
  },
} as const;

const settings = z.strictObject({
  currencies: z
    .array(z.string().regex(/^[A-Z]{3}$/, 'write the three letters of a currency, such as USD'))
    .min(1)
    .max(40)
    .refine((all) => new Set(all).size === all.length, 'a currency is there twice')
    .default(['USD', 'GBP', 'CHF', 'JPY'])
    .meta({ title: 'Currencies', help: 'The ECB quotes about thirty.' }),
  every: duration
    .refine((span) => span >= 15 * minute, 'at least 15 min: there are new rates once a day')
    .default(30 * minute)
    .meta({ title: 'Look every', unit: 'ms', help: 'It asks only while a new day may be out.' }),
  url: z.url().default('https://www.ecb.europa.eu').meta({ title: 'Server' }),
  history_url: z
    .url()
    .default('https://data-api.ecb.europa.eu')
    .meta({ title: 'Data server', help: 'Tells the rates of days gone by.' }),
});

export const ecb = defineCollector({
  kind: 'ecb',
  title: 'Exchange rates',
  about: 'What a euro is worth in other currencies, each market day, from the European Central Bank; no key needed.',
  settings,
  series,
  clash: () => words.oneSourceOfRates,
  capability: {
    auth: 'none',
    price: 'free',
    cardNeeded: false,
    quota: { perMinute: 20 },
    limits: [
      'The ECB names no limit; there are new rates on each market day.',
      'For information, not for transactions.',
    ],
    attribution: 'European Central Bank',
    verifiedOn: '2026-11-26',
  },
  async run(world) {
    const { currencies, every, url, history_url: historyUrl } = world.settings;
    let known: LocalDate | undefined;
    let asked: Epoch = 0;
    await world.jobs.keep([
      {
        name: 'rates',
        title: 'Reference rates',
        when: { every },
        async perform(run) {
          if (run.cause === 'schedule' && known && !isDue(known, asked, run.now, publication)) return;
          // 90 days at once: after a pause nothing is missing, and what changed since the day before is known.
          const page = new URL('/stats/eurofxref/eurofxref-hist-90d.xml', url);
          const days = datedOf(readXml(await run.http.text({ url: page })));
          asked = run.now;
          known = days.at(-1)?.date;
          const { body, at } = bodyOf(days, currencies);
          for (const currency of currencies) {
            const values = valuesOf(days, currency);
            if (values.length > 0) putFresh(run.sink.series('rate', { currency }), values, 0);
            // It no longer quotes a currency that has become the euro.
            if (values.at(-1)?.at === at) continue;
            run.sink.trouble(currency, new BadReading(words.noRate(currency)));
          }
          run.sink.snapshot('rates', 'EUR', body, at + holds);
          await run.stored();
        },
        history: {
          days: 366,
          earliest: '1999-01-04',
          // `perform` itself brings what was missed, up to 90 days.
          isCaughtUp: false,
          async fetch({ from, to }, run) {
            const table = new URL(`/service/data/EXR/D.${currencies.join('+')}.EUR.SP00.A`, historyUrl);
            // A week more, for it answers "not found" where all days of a question are holidays.
            table.searchParams.set('startPeriod', isoDate(localDate(from - 7 * day, publication.timeZone)));
            table.searchParams.set('endPeriod', isoDate(localDate(to - 1, publication.timeZone)));
            table.searchParams.set('format', 'csvdata');
            table.searchParams.set('detail', 'dataonly');
            const days = datedOf(readCsv(await run.http.text({ url: table, sizeCap: 4_000_000 })));
            for (const currency of currencies) {
              const values = valuesOf(days, currency).filter(({ at }) => at >= from && at < to);
              const handle = values.length > 0 ? run.sink.series('rate', { currency }) : undefined;
              for (const { at, value } of values) handle?.put(value, at);
              await run.stored();
            }
          },
        },
      },
    ]);
  },
});

type Dated = DayRates & { readonly at: Epoch };

const datedOf = (days: readonly DayRates[]): readonly Dated[] =>
  days.map((one) => ({ ...one, at: takenAt(one.date, publication) }));

function valuesOf(days: readonly Dated[], currency: string): { readonly at: Epoch; readonly value: number }[] {
  return days.flatMap(({ at, rates }) => {
    const value = rates.get(currency);
    return value === undefined ? [] : [{ at, value }];
  });
}

function bodyOf(
  days: readonly Dated[],
  currencies: readonly string[],
): { readonly body: SnapshotBody<'rates'>; readonly at: Epoch } {
  const [before, newest] = days.length > 1 ? days.slice(-2) : [undefined, days[0]];
  const rates = currencies.flatMap((currency) => {
    const rate = newest?.rates.get(currency);
    const earlier = before?.rates.get(currency);
    if (rate === undefined) return [];
    return [{ currency, rate, changePercent: earlier === undefined ? null : percent(rate / earlier - 1) }];
  });
  if (newest === undefined || rates.length === 0) throw new BadReading(words.noneOfThem);
  const { at } = newest;
  return { body: { base: 'EUR', date: isoDate(newest.date), at, rates, credit: 'European Central Bank', link }, at };
}

/** Rates have five digits, so there is no telling more. */
const percent = (share: number): number => Math.round(share * 1_000_000) / 10_000;
