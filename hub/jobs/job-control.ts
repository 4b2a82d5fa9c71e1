/** What a person can do with jobs. */
import type { WireBackfill } from '#model/wire.ts';

export type JobControl = {
  /** Begins a run at once. `confirmed`: even by what is spread over the rest of the day. */
  run(source: string, job: string, confirmed: boolean): JobAnswer;
  pause(source: string, job: string, paused: boolean): JobAnswer;
  /** Fetches days gone by; both are YYYY-MM-DD and belong to it. */
  backfill(source: string, job: string, from: string, to: string): JobAnswer<WireBackfill>;
  /** Ends that; what was fetched stays. */
  cancel(source: string, job: string): JobAnswer;
  /** The home's. */
  timeZone(): string;
};

/** costs: it needs a confirmation, as it would take so many calls ahead. invalid: the request itself cannot be. */
export type JobAnswer<Done = undefined> =
  | { readonly outcome: 'done'; readonly value: Done }
  | { readonly outcome: 'unknown' | 'busy' | 'invalid'; readonly reason: string }
  | { readonly outcome: 'costs'; readonly reason: string; readonly calls: number };
