/** A hub without any job. */
import type { JobControl } from '#hub/jobs/job-control.ts';

const unknown = { outcome: 'unknown', reason: 'There is no source "x" that collects by schedule.' } as const;

export const noJobs: JobControl = {
  run: () => unknown,
  pause: () => unknown,
  backfill: () => unknown,
  cancel: () => unknown,
  timeZone: () => 'Europe/Vienna',
};
