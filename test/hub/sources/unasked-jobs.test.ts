import { describe, expect, it } from 'vitest';
import { healthOfJobs } from '#hub/sources/job-standing.ts';
import type { JobStanding } from '#hub/sources/job-standing.ts';

const job = (name: string, standing: Partial<JobStanding> = {}): JobStanding =>
  ({ job: name, title: name, hasWorked: false, state: 'unknown', ...standing }) as JobStanding;
const away = { state: 'failing', text: 'yields.example cannot be reached.', isFault: false, next: 9 } as const;
const fault = { state: 'failing', text: 'x is undefined', isFault: true } as const;

describe('a source that runs unasked', () => {
  it.each<[string, readonly JobStanding[], string | undefined]>([
    ['is off while it never worked', [job('one', away)], 'off'],
    ['is off while none of several did', [job('one', away), job('other', away), job('third')], 'off'],
    ['is missed once it had worked', [job('one', { ...away, hasWorked: true })], 'retrying'],
    ['is missed once one of several had', [job('one', away), job('other', { ...away, hasWorked: true })], 'retrying'],
    ['works in part when one does', [job('one', away), job('other', { state: 'well', hasWorked: true })], 'partial'],
    ['does not hide a fault', [job('one', fault)], 'faulty'],
    ['does not hide a fault among others', [job('one', fault), job('other', away)], 'retrying'],
    ['says nothing before it tried', [job('one'), job('other')], undefined],
  ])('%s', (_, jobs, state) => {
    expect(healthOfJobs(jobs, true)?.state).toBe(state);
  });

  it('says why it is off, and when it is tried again', () => {
    expect(healthOfJobs([job('one', away)], true)).toEqual({ state: 'off', reason: away.text, next: 9 });
  });
});

it('a source that was listed is missed from the start', () => {
  expect(healthOfJobs([job('one', away)], false)?.state).toBe('retrying');
});
