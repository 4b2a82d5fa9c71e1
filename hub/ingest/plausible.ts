/** Whether a counter can have come from one reading to the next. Pure. */
import { isReset } from '#model/counter.ts';
import type { SeriesDefinition } from '#model/series.ts';
import { hour } from '#model/time.ts';
import type { Unit } from '#model/units.ts';

/** What no home exceeds, in the unit of the counter. */
export type CounterLimit = {
  readonly perHour: number;
  /** What may come at once: the step of a coarse meter, or what one gathered before it spoke. */
  readonly slack: number;
  /** At which readings meters are known to begin anew. */
  readonly widths: readonly number[];
};

/** How a counter came to its new reading. A reset counts from zero; a rollover went past the largest it can show. */
export type Step = 'growth' | 'wavering' | 'reset' | 'rollover' | 'implausible';

export type CounterReading = { readonly at: number; readonly value: number };

/** The largest counts of 24, 31 and 32 bits in Wh, of 32 bits in watt-minutes (Shelly's first generation), and of dials, in kWh. */
const energyWidths = [2 ** 24 / 1_000, 2 ** 31 / 1_000, 2 ** 32 / 1_000, 2 ** 32 / 60_000, 1e4, 1e5, 1e6];
const dials = [1e4, 1e5, 1e6];

/** Three phases of 63 A are 43 kW; a gas meter of a house is made for 10 m³ an hour, a water meter for 5. */
const limits: Partial<Record<Unit, CounterLimit>> = {
  kWh: { perHour: 50, slack: 2, widths: energyWidths },
  'm³': { perHour: 20, slack: 1, widths: dials },
  l: { perHour: 20_000, slack: 1_000, widths: [] },
};

/** Share of its width from which a meter can be on its way past it; from further below it was set to zero. */
const nearlyFull = 0.99;

/** Whether Mantel itself counts this: from another series, or from what a utility tells of intervals. */
export const isDerived = ({ labels }: Pick<SeriesDefinition, 'labels'>): boolean => labels['derived'] !== undefined;

type Judged = Pick<SeriesDefinition, 'kind' | 'unit' | 'labels'>;

/** Undefined for what is not judged: gauges, states, counts that have no physical limit, and what the hub counts. */
export const limitOf = ({ kind, unit, labels }: Judged): CounterLimit | undefined =>
  kind === 'counter' && !isDerived({ labels }) ? limits[unit] : undefined;

/** What can have been counted in so many ms; time that went back counts as none. */
const allowance = ({ perHour, slack }: CounterLimit, elapsed: number): number =>
  slack + (perHour * Math.max(0, elapsed)) / hour;

/** Registers move once an hour or once a day; a day's use of a home is what it could draw at most in so many ms. */
const longestStill = 4 * hour;

/** From when on counts what a counter grows by that came to where it stands at `changedAt` and was last heard at `heardAt`. */
export const stoodSince = (changedAt: number, heardAt: number): number => Math.max(changedAt, heardAt - longestStill);

/**
 * From the last reading that is believed to one that came after it. What it grew by may have gathered since `since`,
 * when it came to where it stood; a fall is of this moment.
 */
export function judgeStep(before: CounterReading, after: CounterReading, limit: CounterLimit, since = before.at): Step {
  const allowed = allowance(limit, after.at - before.at);
  const grown = after.value - before.value;
  if (grown >= 0) return grown <= allowance(limit, after.at - since) ? 'growth' : 'implausible';
  if (!isReset(before.value, after.value)) return -grown <= allowed ? 'wavering' : 'implausible';
  if (widthPassed(before, after, limit) !== undefined) return 'rollover';
  return after.value >= 0 && after.value <= allowed ? 'reset' : 'implausible';
}

/** The width of the meter that went past its largest reading; undefined when none is known that fits. */
export function widthPassed(before: CounterReading, after: CounterReading, limit: CounterLimit): number | undefined {
  const allowed = allowance(limit, after.at - before.at);
  return limit.widths.find((width) => {
    const grown = width - before.value + after.value;
    return before.value >= width * nearlyFull && before.value <= width && after.value >= 0 && grown <= allowed;
  });
}
