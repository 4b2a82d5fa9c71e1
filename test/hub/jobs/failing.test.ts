import { describe, expect, it } from 'vitest';
import { hour, minute, second } from '#model/time.ts';
import { AllowanceSpent, BadReading, Misconfigured, Unreachable } from '#model/trouble.ts';
import { createFakeClock } from '../../fake-clock.ts';
import { keepJobs, leftBy } from './job-world.ts';
import { someJob } from './some-job.ts';

describe('what succeeds', () => {
  it('is not logged as failure, nor is what fails logged as success', async () => {
    const outcomes: ('fine' | 'late')[] = ['fine', 'late', 'fine'];
    const world = keepJobs([
      someJob(() =>
        outcomes.shift() === 'late'
          ? Promise.reject(new BadReading('River answered something that is not JSON.'))
          : Promise.resolve(),
      ),
    ]);
    await world.clock.advance(25 * minute);
    expect(world.ingest.runs.filter(({ outcome }) => outcome !== 'running')).toMatchObject([
      { outcome: 'succeeded' },
      { outcome: 'failed', text: 'River answered something that is not JSON.' },
      { outcome: 'succeeded' },
    ]);
    for (const { outcome, text } of world.ingest.runs) expect(text === undefined).toBe(outcome !== 'failed');
    await world.stop();
  });
});

describe('what fails', () => {
  it('as the source does not answer is tried again, later each time, and then goes on as before', async () => {
    let tries = 0;
    const world = keepJobs([
      someJob(() =>
        ++tries < 4 ? Promise.reject(new Unreachable('river.example does not answer.')) : Promise.resolve(),
      ),
    ]);
    await world.clock.advance(20 * minute);
    expect(world.runs()).toEqual([
      '0 schedule failed',
      '2.5 retry failed',
      '7.5 retry failed',
      '17.5 retry succeeded',
      '617.5 schedule succeeded',
    ]);
    expect(world.ingest.runs[0]?.text).toBe('river.example does not answer.');
    await world.stop();
  });

  it('waits as long as the source asks for, past times of its own', async () => {
    let tries = 0;
    const world = keepJobs([
      someJob(() =>
        tries++ ? Promise.resolve() : Promise.reject(new Unreachable('Busy.', { retryAfter: 25 * minute })),
      ),
    ]);
    await world.clock.advance(30 * minute);
    expect(world.runs()).toEqual(['0 schedule failed', '1500 retry succeeded']);
    await world.stop();
  });

  it('as an answer cannot be read, or by a fault of ours, comes again at its next time', async () => {
    const errors = [new BadReading('Not JSON.'), new TypeError('x is undefined')];
    const world = keepJobs([
      someJob(() => {
        const error = errors.shift();
        return error ? Promise.reject(error) : Promise.resolve();
      }),
    ]);
    await world.clock.advance(20 * minute);
    expect(world.runs()).toEqual(['0 schedule failed', '600 schedule failed', '1200 schedule succeeded']);
    expect(world.ingest.runs[1]?.text).toBe('Level met a fault in Mantel: x is undefined');
    expect(world.log.lines.filter(({ level }) => level === 'error')).toHaveLength(1);
    await world.stop();
  });

  it('for want of calls is put off until there are some, and is no failure', async () => {
    let tries = 0;
    const world = keepJobs([
      someJob(() =>
        tries++ ? Promise.resolve() : Promise.reject(new AllowanceSpent('None left.', { retryAfter: 2 * hour })),
      ),
    ]);
    await world.clock.advance(hour);
    expect(world.health.current).toMatchObject({ state: 'off', reason: 'None left.' });
    await world.clock.advance(hour);
    expect(world.runs()).toEqual(['0 schedule deferred', '7200 retry succeeded']);
    expect(world.health.current.state).toBe('healthy');
    await world.stop();
  });

  it('at its deadline is ended and tried again, but not before it has let go', async () => {
    const clock = createFakeClock();
    let signalled = false;
    let isFirst = true;
    const world = keepJobs(
      [
        someJob(
          ({ signal }) => {
            if (!isFirst) return Promise.resolve();
            isFirst = false;
            signal.addEventListener('abort', () => (signalled = true));
            return new Promise((resolve) => clock.timers.after(5 * minute, resolve));
          },
          { deadline: 30 * second },
        ),
      ],
      { clock },
    );
    await clock.advance(6 * minute);
    expect([signalled, world.runs()]).toEqual([true, ['0 schedule failed', '300 retry succeeded']]);
    expect(world.ingest.runs[0]?.text).toBe('Level was not done within 30 seconds.');
    await world.stop();
  });

  it('as a person must act stops the job; with all jobs stopped the source needs that person', async () => {
    const world = keepJobs([
      someJob(() => Promise.reject(new Misconfigured('The key is wrong; write the right one.'))),
      someJob(() => Promise.resolve(), { name: 'other', title: 'Other' }),
    ]);
    await world.clock.advance(hour);
    expect([world.runs('level'), world.runs('other').length]).toEqual([['0 schedule failed'], 7]);
    expect(world.health.current).toMatchObject({
      state: 'partial',
      reason: 'Level: The key is wrong; write the right one.',
    });
    expect(world.place.wire.jobs?.map(({ next }) => next === null)).toEqual([true, false]);
    expect(world.control.run('river', 'level', false)).toMatchObject({ outcome: 'done' });
    await world.clock.advance(0);
    expect(world.runs('level')).toEqual(['0 schedule failed', '3600 person failed']);
    await world.stop();

    const alone = keepJobs([
      someJob(() => Promise.reject(new Misconfigured('The key is wrong; write the right one.'))),
    ]);
    await alone.clock.advance(hour);
    expect([alone.ended, alone.runs()]).toEqual(['The key is wrong; write the right one.', ['0 schedule failed']]);
    expect(alone.control.run('river', 'level', false)).toMatchObject({ outcome: 'done' });
    expect(alone.revived).toHaveLength(1);
  });
});

it('a run by a person that failed does not count as failing until tomorrow once the source was begun anew', async () => {
  let isRight = true;
  const daily = someJob(
    () => (isRight ? Promise.resolve() : Promise.reject(new Misconfigured('The key is wrong; write the right one.'))),
    { when: { every: 24 * hour } },
  );
  const clock = createFakeClock();
  const first = keepJobs([daily], { clock });
  await clock.advance(10 * minute);
  isRight = false;
  first.control.run('river', 'level', false);
  await clock.advance(10 * minute);
  const opened = leftBy(first.ingest);
  await first.stop();
  isRight = true;
  const again = keepJobs([daily], { clock, opened });
  await clock.advance(second);
  expect(again.runs()).toEqual(['1200 schedule succeeded']);
  expect(again.health.current.state).toBe('healthy');
  await again.stop();
});

describe('the health of a source with jobs', () => {
  it('is told as failing for as long as one fails, however seldom it runs, and well as soon as it succeeds', async () => {
    let tries = 0;
    const world = keepJobs([
      someJob(() => (++tries < 3 ? Promise.reject(new BadReading('Not JSON.')) : Promise.resolve()), {
        when: { every: 12 * hour },
      }),
      someJob(() => Promise.resolve(), { name: 'other', title: 'Other' }),
    ]);
    for (let passed = 0; passed < 23; passed++) {
      await world.clock.advance(hour);
      world.health.tend();
      expect(world.health.current.state).toBe('partial');
    }
    expect(world.health.parts).toEqual([
      { subject: 'Level', since: expect.any(Number), text: 'Level: Not JSON.', isMessage: false },
    ]);
    await world.clock.advance(hour);
    expect([world.health.current.state, world.health.parts]).toEqual(['healthy', []]);
    expect(world.ingest.entries.map(({ text }) => text)).toEqual(['Level: Not JSON.', 'Level: works again.']);
    await world.stop();
  });

  it('is retrying when all fail, with the time of the next try', async () => {
    const world = keepJobs([someJob(() => Promise.reject(new Unreachable('river.example does not answer.')))]);
    await world.clock.advance(0);
    expect(world.health.current).toMatchObject({
      state: 'retrying',
      reason: 'river.example does not answer.',
      next: world.clock.now() + 2_500,
    });
    await world.stop();
  });

  it('does not waver with each sample that a failing run puts', async () => {
    const world = keepJobs([
      someJob(({ sink }) => {
        sink.sample('level', {}, 1);
        return Promise.reject(new Unreachable('The second page does not come.'));
      }),
    ]);
    await world.clock.advance(hour);
    expect(world.healths.some(({ state }) => state === 'healthy')).toBe(false);
    await world.stop();
  });

  it('keeps the trouble of a part until the job no longer tells of it', async () => {
    let isDry = true;
    const world = keepJobs([
      someJob(
        ({ sink }) => {
          if (isDry) sink.trouble('probe', new BadReading('The probe is dry.'));
          return Promise.resolve();
        },
        { when: { every: 6 * hour } },
      ),
    ]);
    await world.clock.advance(5 * hour);
    world.health.tend();
    expect(world.health.current).toMatchObject({ state: 'partial', reason: 'The probe is dry.' });
    isDry = false;
    await world.clock.advance(hour);
    expect(world.health.current.state).toBe('healthy');
    await world.stop();
  });
});
