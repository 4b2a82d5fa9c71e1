/** A job of the tests: every ten minutes, unless told. */
import type { Job } from '#model/job.ts';
import { minute } from '#model/time.ts';

export const someJob = (perform: Job['perform'], more: Partial<Job> = {}): Job => ({
  name: 'level',
  title: 'Level',
  when: { every: 10 * minute },
  perform,
  ...more,
});
