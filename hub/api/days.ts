/** What is known of each day, week or hour of some series: for calendars, bars and comparisons over years. */
import { daysAnswerSchema, daysQuerySchema, mostDays, mostStretches, type DaysAnswer } from '#model/days.ts';
import { calendarEdges, daysBetween, parseDate, type LocalDate } from '#model/time.ts';
import { daysWords } from '#model/words/days-en.ts';
import type { ApiDependencies } from './dependencies.ts';
import { Refusal } from './refusal.ts';
import { type Routes, permit, refused } from './routes.ts';

type Needed = Pick<ApiDependencies, 'ingest' | 'store' | 'tariff'>;

export function daysRoutes(app: Routes, { ingest, store, tariff }: Needed): void {
  app.get(
    '/api/v1/days',
    {
      config: permit('view'),
      schema: {
        tags: ['Series'],
        summary: 'Series by day, week or hour',
        description:
          'Local days, which have 23 or 25 hours when the clocks change, weeks or hours, in columns: one entry for each, null where nothing is known.',
        querystring: daysQuerySchema,
        response: { 200: daysAnswerSchema.meta({ description: 'In the order of the query.' }), ...refused },
      },
    },
    async ({ query: { series, from, to, by } }): Promise<DaysAnswer> => {
      const { first, last } = dateRange(from, to);
      const edges = calendarEdges(by, first, last, tariff().timeZone);
      const n = edges.length - 1;
      if (n * series.length > mostStretches) throw new Refusal(400, daysWords.tooMuch(mostStretches));
      const definitions = series.map((key) => definitionOf(ingest, key));
      const found = await store.stretches({ series, edges });
      return {
        by,
        at: edges.slice(0, -1),
        end: edges.at(-1) ?? 0,
        series: definitions.map(({ unit, kind }, i) => ({
          series: series[i] ?? '',
          unit,
          kind,
          // Known here since its first sample was accepted; the store learns of it with the commit.
          ...(found[i] ?? nothingIn(n, kind === 'counter')),
        })),
      };
    },
  );
}

/** Throws Refusal for what are no dates, or too far apart. */
export function dateRange(from: string, to: string): { readonly first: LocalDate; readonly last: LocalDate } {
  const [first, last] = [parseDate(from), parseDate(to)];
  if (!first || !last) throw new Refusal(400, daysWords.noDate(first ? to : from));
  const days = daysBetween(first, last) + 1;
  if (days < 1) throw new Refusal(400, daysWords.endsFirst);
  if (days > mostDays) throw new Refusal(400, daysWords.tooLong(mostDays));
  return { first, last };
}

/** Throws Refusal when there is no such series. */
export function definitionOf(ingest: Needed['ingest'], key: string) {
  const slot = ingest.find(key);
  if (!slot) throw new Refusal(404, daysWords.noSeries(key));
  return slot.definition;
}

function nothingIn(n: number, isCounter: boolean) {
  const zeros = () => Array.from({ length: n }, () => 0);
  const nulls = () => Array.from({ length: n }, () => null);
  const increase = isCounter ? nulls() : [];
  return { count: zeros(), covered: zeros(), mean: nulls(), min: nulls(), max: nulls(), increase };
}
