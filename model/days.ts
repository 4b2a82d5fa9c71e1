/** What is known of each day, week or hour, as the home's clock counts them. */
import { z } from 'zod';

/** How many series and stretches one answer holds at most. */
export const mostSeries = 40;
export const mostDays = 800;
export const mostStretches = 10_000;

export const lengths = ['hour', 'day', 'week'] as const;

const key = z.string().min(1).max(2_000);
/** One or several, as a query repeats them. */
export const seriesUpTo = (most: number) =>
  z
    .union([key.transform((one) => [one]), z.array(key)])
    .pipe(z.array(key).min(1).max(most))
    .meta({ description: `Canonical texts, up to ${most}: repeat it.` });
export const seriesList = seriesUpTo(mostSeries);

export const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'write a date like 2026-11-22');

export const daysQuerySchema = z.object({
  series: seriesList,
  from: date.meta({ description: 'First day, as the clock of the home shows it.' }),
  to: date.meta({ description: 'Last day.' }),
  by: z.enum(lengths).default('day').meta({ description: 'Weeks begin on Monday.' }),
});

const known = z.array(z.number().nullable());

const stretches = {
  count: z.array(z.number()).meta({ description: 'Samples.' }),
  covered: z.array(z.number()).meta({ description: 'ms of which something is known, in whole quarters of an hour.' }),
  mean: known.meta({ description: 'Over time; null where nothing is known, as all columns.' }),
  min: known,
  max: known,
  increase: known.meta({
    description: 'Of a counter, with its resets; what it grew over a gap is shared out evenly. Else empty.',
  }),
} as const;

export const daysAnswerSchema = z.object({
  by: z.enum(lengths),
  at: z.array(z.number()).meta({ description: 'When each begins, epoch ms.' }),
  end: z.number().meta({ description: 'When the last one ends.' }),
  series: z.array(
    z.object({
      series: z.string(),
      unit: z.string(),
      kind: z.string(),
      ...stretches,
    }),
  ),
});
export type DaysAnswer = z.output<typeof daysAnswerSchema>;

/** Columns of one length. */
export type Stretches = {
  readonly count: number[];
  readonly covered: number[];
  readonly mean: (number | null)[];
  readonly min: (number | null)[];
  readonly max: (number | null)[];
  readonly increase: (number | null)[];
};

/** Columns of one length, in order of time. */
export type Samples = { readonly at: number[]; readonly value: number[] };
