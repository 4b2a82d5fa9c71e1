/** What is known of what a rule watches, at one moment. All spans are ms. */
import { minute } from '#model/time.ts';

/** A value at its own time, epoch ms. */
export type Point = { readonly at: number; readonly value: number };

/** Between what a value usually is at this hour of the week. */
export type Band = { readonly low: number; readonly middle: number; readonly high: number };

export type Reading = {
  /** The sample that has just come, with its own time; undefined when only time has passed. */
  readonly sample: Point | undefined;
  /** For how long nothing came; since the hub started when nothing came yet. */
  readonly quietFor: number;
  /** Whether anything came since the hub started. */
  readonly heard: boolean;
  /** Usual interval, 0 while unknown. */
  readonly cadence: number;
  /** A state: it says only when it changes, and holds until then. */
  readonly isState?: boolean;
  /** Change per hour, where enough of it is known. */
  readonly slope?: number | undefined;
  /** What the weather forecast says of the time ahead; undefined where there is none that holds. */
  readonly forecast?: readonly Point[] | undefined;
  /** What is usual at this hour of the week. */
  readonly usual?: Band | undefined;
  /** What a formula yields of the values that hold now. */
  readonly result?: boolean | undefined;
  /** Of a job: for how long it has not succeeded, and how many runs failed since. */
  readonly failing?: { readonly withoutFor: number; readonly times: number } | undefined;
  /** Of what works and rests by turns: how long it has rested now, and the longest rest it is known to take. */
  readonly resting?: { readonly restedFor: number; readonly longest: number | undefined } | undefined;
};

/** A sample older than this on arrival tells of the past: it is kept, but nobody is woken by it. */
export const lateLimit = 10 * minute;
