import { expect, it } from 'vitest';
import { hour } from '#model/time.ts';
import { BadReading } from '#model/trouble.ts';
import { createFakeClock } from '../../fake-clock.ts';
import { createRememberingIngest } from '../fake-collectors.ts';
import { keepJobs, leftBy } from './job-world.ts';
import { someJob } from './some-job.ts';

it('trouble of a part is kept over restarts, until a run no longer tells of it or the settings are others', async () => {
  let isDry = true;
  const job = someJob(
    ({ sink }) => {
      if (isDry) sink.trouble('probe', new BadReading('The probe is dry.'));
      return Promise.resolve();
    },
    { when: { every: 6 * hour } },
  );
  const clock = createFakeClock();
  const ingest = createRememberingIngest();
  const begin = (settings: unknown) => keepJobs([job], { clock, ingest, opened: leftBy(ingest), settings });

  const first = begin({});
  await clock.advance(hour);
  const [part] = first.health.parts;
  await first.stop();
  const again = begin({});
  await clock.advance(hour);
  expect(again.healths.map(({ state, reason }) => [state, reason])).toEqual([['partial', 'The probe is dry.']]);
  expect([again.runs(), again.health.parts]).toEqual([['0 schedule succeeded'], [part]]);
  await again.stop();

  const other = begin({ probe: 'another' });
  expect(other.health.parts).toEqual([]);
  await clock.advance(0);
  expect(other.health.parts).toHaveLength(1);
  isDry = false;
  await clock.advance(6 * hour);
  expect([other.health.current.state, other.health.parts]).toEqual(['healthy', []]);
  await other.stop();
  const last = begin({ probe: 'another' });
  await clock.advance(hour);
  expect(last.healths.map(({ state }) => state)).toEqual(['healthy']);
  await last.stop();
});
