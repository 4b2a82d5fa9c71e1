/** How much a counter has grown from one reading to the next. */

/** A counter that falls below this share of its last reading has begun anew; above it, it only wavers. */
const wavers = 0.9;

/** Whether a counter that read `before` has begun anew from zero when it reads `after`. */
export const isReset = (before: number, after: number): boolean => after < before && after <= before * wavers;

/**
 * Growth of a counter. After a reset it counts from 0. A small step back is taken back again, so that a meter that
 * wavers between two readings grows by nothing; growth may therefore be a little below 0.
 */
export const growth = (before: number, after: number): number => (isReset(before, after) ? after : after - before);
