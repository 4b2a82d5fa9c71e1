/** Treasury yields of 2, 10 and 30 years: an answer holds all days since there are any. */
import { z } from 'zod';
import type { Job } from '#model/job.ts';
import type { Epoch } from '#model/time.ts';
import { day, hour, isoDate, localDate, parseDate } from '#model/time.ts';
import { BadReading } from '#model/trouble.ts';
import { twinSubject } from '#model/twins.ts';
import { stocksCollectorWords as words } from '#model/words/collector-stocks-en.ts';
import { putFresh } from '../fresh-values.ts';
import { isDue, takenAt } from '../market-days.ts';
import { publication } from '../treasury/treasury.ts';
import type { AlphaVantageRun, Ask } from './ask.ts';
import { remarks } from './ask.ts';
import type { AlphaVantageSeries } from './series.ts';

const maturities = [
  { maturity: '2y', asked: '2year' },
  { maturity: '10y', asked: '10year' },
  { maturity: '30y', asked: '30year' },
] as const;
type Maturity = (typeof maturities)[number];

/** Twice a day, so that three calls are six. */
const every = 12 * hour;
/** So many days are stored at the first start, from the answer that brings today's; a backfill brings the rest. */
const rowsAtFirst = 1_200;
/** From Thursday to Monday is the longest usual pause, and they come a day late. */
const holds = 6 * day;
const credit = 'Market data by Alpha Vantage';

/** One day of another shape is told of, and the others are read. */
const row = z
  .object({ date: z.string(), value: z.union([z.string(), z.number()]).nullish() })
  .catch({ date: '', value: '?' });
const answer = z.object({ ...remarks, data: z.array(row).nullish() });

type Row = { readonly date: string; readonly at: Epoch; readonly value: number };

export function yieldsJob(ask: Ask): Job<AlphaVantageSeries> {
  /** What was answered last in this run of the source: its two newest days. */
  const known = new Map<string, { readonly rows: readonly Row[]; readonly askedAt: Epoch }>();
  const isNews = (newest: Epoch | undefined, now: Epoch): boolean =>
    newest === undefined || isDue(localDate(newest, publication.timeZone), 0, now, publication);

  return {
    name: 'yields',
    title: 'Treasury yields',
    when: { every },
    calls: maturities.length,
    async perform(run) {
      const stored = maturities.map(({ maturity }) => run.sink.series('yield', { maturity }).newest?.()?.at);
      const isAsked = run.cause === 'person';
      if (!isAsked && !stored.some((at) => isNews(at, run.now))) return;
      for (const one of maturities) {
        // Another try asks for the rest only.
        const last = known.get(one.maturity);
        if (!isAsked && last && (run.now - last.askedAt < every / 2 || !isNews(last.rows.at(-1)?.at, run.now)))
          continue;
        const rows = await readYield(ask, run, one);
        putFresh(run.sink.series('yield', { maturity: one.maturity }), rows.slice(-rowsAtFirst), -Infinity);
        await run.stored();
        known.set(one.maturity, { rows: rows.slice(-2), askedAt: run.now });
      }
      tell(run, (maturity) => known.get(maturity)?.rows ?? []);
    },
    history: {
      days: Infinity,
      // Mantel keeps nothing older.
      earliest: '2000-01-03',
      calls: maturities.length,
      // `perform` itself brings what was missed.
      isCaughtUp: false,
      async fetch({ from, to }, run) {
        for (const one of maturities) {
          const handle = run.sink.series('yield', { maturity: one.maturity });
          for (const { at, value } of await readYield(ask, run, one)) if (at >= from && at < to) handle.put(value, at);
          await run.stored();
        }
      },
    },
  };
}

/** Oldest first. Days without a value have a point for it: they are left out. */
async function readYield(ask: Ask, run: AlphaVantageRun, { maturity, asked }: Maturity): Promise<readonly Row[]> {
  const what = words.yields[maturity];
  const query = { function: 'TREASURY_YIELD', interval: 'daily', maturity: asked };
  const { data } = await ask(run, what, query, answer);
  const rows = new Map<string, Row>();
  let odd: BadReading | undefined;
  for (const { date: text, value } of data ?? []) {
    const number = String(value ?? '.').trim();
    if (number === '.' || number === '') continue;
    const date = parseDate(text);
    if (date && /^-?\d{1,2}(\.\d+)?$/.test(number)) {
      rows.set(text, { date: isoDate(date), at: takenAt(date, publication), value: Number(number) });
    } else odd ??= new BadReading(words.oddDay(what, number.slice(0, 30), text.slice(0, 30)));
  }
  if (odd) run.sink.trouble(maturity, odd);
  if (rows.size === 0) throw new BadReading(words.noDay(what));
  return [...rows.values()].toSorted((one, other) => one.at - other.at);
}

function tell(run: AlphaVantageRun, rowsOf: (maturity: string) => readonly Row[]): void {
  const curve = maturities.flatMap(({ maturity }) => {
    const [newest, before] = rowsOf(maturity).toReversed();
    if (!newest) return [];
    const change = before ? Math.round((newest.value - before.value) * 100) / 100 : null;
    return [{ maturity, value: newest.value, date: newest.date, at: newest.at, change }];
  });
  const newest = curve.toSorted((one, other) => other.at - one.at)[0];
  if (!newest) return;
  const body = { date: newest.date, curve, credit };
  run.sink.snapshot('yields', twinSubject('yields', 'US', 'alpha-vantage'), body, newest.at + holds);
}
