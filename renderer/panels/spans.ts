/** Over which time a panel shows its series. */
import { z } from 'zod';
import { day } from '#model/time.ts';

const spans = ['day', 'week', 'month', 'year'] as const;

export const spanSchema = z.enum(spans).default('day').meta({ title: 'span' });

/** ms. */
export const spanOf: Readonly<Record<z.output<typeof spanSchema>, number>> = {
  day,
  week: 7 * day,
  month: 30 * day,
  year: 365 * day,
};
