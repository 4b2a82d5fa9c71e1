import { describe, expect, it } from 'vitest';
import type { Run, Span } from '#model/job.ts';
import { hour, minute, second } from '#model/time.ts';
import { AllowanceSpent, BadReading, Misconfigured } from '#model/trouble.ts';
import { createFakeClock } from '../../fake-clock.ts';
import { createRememberingIngest } from '../fake-collectors.ts';
import { daily, edges, keepDays, now } from './days-world.ts';
import { leftBy } from './job-world.ts';

describe('fetching days gone by', () => {
  it('takes them step by step, the newest first, beside the schedule, and journals its begin and end', async () => {
    const spans: Span[] = [];
    const { clock, control, times, wire, ingest, runs, stop } = keepDays({ fetch: daily(spans) });
    await clock.advance(0);
    expect(control.backfill('river', 'days', '2026-03-20', '2026-04-13')).toEqual({
      outcome: 'done',
      value: { from: '2026-03-20', to: '2026-04-13', done: 0, next: null },
    });
    await clock.advance(1.5 * second);
    expect(wire()).toMatchObject({ done: 0.8, next: null });
    await clock.advance(hour);
    expect(wire()).toBeNull();
    expect(times()).toEqual(edges('2026-03-20', '2026-04-13'));
    const local = (at: number): string => new Date(at).toISOString().slice(0, 13);
    expect(spans.map(({ from, to }) => `${local(from)} ${local(to)}`)).toEqual([
      '2026-04-03T22 2026-04-13T22',
      '2026-03-24T23 2026-04-03T22',
      '2026-03-19T23 2026-03-24T23',
    ]);
    expect(runs()).toEqual([
      '0 schedule succeeded',
      '0.001 history succeeded',
      '1 history succeeded',
      '2 history succeeded',
    ]);
    expect(ingest.entries.map(({ text }) => text)).toEqual([
      'Day report: fetches 2026-03-20 to 2026-04-13.',
      'Day report: 2026-03-20 to 2026-04-13 fetched.',
    ]);
    await stop();
  });

  it('gives the days of 23 and of 25 hours whole', async () => {
    const spans: Span[] = [];
    const { clock, control, stop } = keepDays({ days: 1, fetch: daily(spans) });
    control.backfill('river', 'days', '2026-03-29', '2026-03-29');
    await clock.advance(minute);
    control.backfill('river', 'days', '2026-10-25', '2026-10-25');
    await clock.advance(minute);
    expect(spans.map(({ from, to }) => (to - from) / hour)).toEqual([23, 25]);
    await stop();
  });

  it('waits while nothing is left of the quota, and says until when', async () => {
    let left = 1;
    const fetch = async (span: Span, run: Run): Promise<void> => {
      if (left-- <= 0) throw new AllowanceSpent('25 of 25 calls are used.', { retryAfter: 3 * hour });
      await daily()(span, run);
    };
    const { clock, control, wire, health, stop } = keepDays({ fetch });
    control.backfill('river', 'days', '2026-03-20', '2026-04-13');
    await clock.advance(minute);
    expect(wire()).toMatchObject({ done: 0.4, next: now + second + 3 * hour, text: '25 of 25 calls are used.' });
    expect(health.current.state).toBe('healthy');
    left = 9;
    await clock.advance(4 * hour);
    expect(wire()).toBeNull();
    await stop();
  });

  it('begins no step that the purse would break off', async () => {
    const asked: number[] = [];
    const purse = {
      plan: (calls: number, at: number) => {
        asked.push(calls);
        return { at: calls === 3 && at < now + hour ? now + hour : at };
      },
      take: () => Promise.resolve(),
      wire: () => undefined,
    };
    const spans: Span[] = [];
    const { clock, control, stop } = keepDays({ calls: 3, fetch: daily(spans) }, { purse });
    control.backfill('river', 'days', '2026-04-13', '2026-04-13');
    await clock.advance(59 * minute);
    expect([spans.length, asked.includes(3)]).toEqual([0, true]);
    await clock.advance(2 * minute);
    expect(spans).toHaveLength(1);
    await stop();
  });

  it('leaves out what cannot be read after three tries, and says which days those are', async () => {
    const fetch = async (span: Span, run: Run): Promise<void> => {
      if (new Date(span.to).toISOString().startsWith('2026-04-03')) throw new BadReading('The table has no head.');
      await daily()(span, run);
    };
    const { clock, control, times, ingest, runs, stop } = keepDays({ fetch });
    control.backfill('river', 'days', '2026-03-20', '2026-04-13');
    await clock.advance(hour);
    expect(runs().filter((run) => run.endsWith('failed'))).toHaveLength(3);
    expect(times()).toEqual([...edges('2026-03-20', '2026-03-24'), ...edges('2026-04-04', '2026-04-13')]);
    expect(ingest.entries.map(({ level, text }) => `${level} ${text}`).slice(1)).toEqual([
      'warn Day report: 2026-03-25 to 2026-04-03 could not be read and were left out. The table has no head.',
      'warn Day report: 2026-03-20 to 2026-04-13 fetched, but 10 days of them could not be read.',
    ]);
    await stop();
  });

  it('is stopped by a person, in the middle of a step', async () => {
    let aborted = false;
    const fetch = (_span: Span, { signal }: Run): Promise<void> =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          aborted = true;
          reject(new Error('aborted'));
        });
      });
    const { clock, control, wire, runs, ingest, stop } = keepDays({ fetch });
    control.backfill('river', 'days', '2026-03-20', '2026-04-13');
    await clock.advance(second);
    expect(control.backfill('river', 'days', '2026-01-01', '2026-01-02')).toMatchObject({ outcome: 'busy' });
    expect(control.cancel('river', 'days')).toMatchObject({ outcome: 'done' });
    await clock.advance(second);
    expect([aborted, wire(), runs().at(-1)]).toEqual([true, null, '0.001 history interrupted']);
    expect(ingest.entries.at(-1)?.text).toBe('Day report: fetching 2026-03-20 to 2026-04-13 was cancelled.');
    expect(control.cancel('river', 'days')).toMatchObject({ outcome: 'unknown' });
    await stop();
  });

  it('interrupted at any step goes on where it was, with the same result', async () => {
    const whole = keepDays({});
    whole.control.backfill('river', 'days', '2025-11-20', '2026-11-20');
    await whole.clock.advance(hour);
    await whole.stop();

    const clock = createFakeClock({ now });
    const ingest = createRememberingIngest();
    let last = keepDays({}, { clock, ingest });
    last.control.backfill('river', 'days', '2025-11-20', '2026-11-20');
    for (let killed = 0; killed < 5; killed++) {
      await clock.advance(2_300);
      const opened = leftBy(ingest);
      await last.stop();
      last = keepDays({}, { clock, ingest, opened });
    }
    await clock.advance(hour);
    expect(last.wire()).toBeNull();
    expect(last.times()).toEqual(whole.times());
    expect(last.times()).toHaveLength(366);
    await last.stop();
  });

  it('never runs beside its own job', async () => {
    const clock = createFakeClock({ now });
    let running = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, ++running);
      await new Promise<void>((resolve) => clock.timers.after(40 * second, resolve));
      running--;
    };
    const { control, stop, runs } = keepDays({ fetch: work }, { clock }, { perform: work, when: { every: minute } });
    control.backfill('river', 'days', '2026-03-20', '2026-04-13');
    await clock.advance(10 * minute);
    expect([most, runs().filter((run) => run.includes('history')).length]).toEqual([1, 3]);
    expect(runs().filter((run) => run.includes('schedule')).length).toBeGreaterThan(5);
    await stop();
  });

  it('that needs a person waits for that person, and the schedule goes on', async () => {
    let mayRead = false;
    const fetch = (): Promise<void> =>
      mayRead ? Promise.resolve() : Promise.reject(new Misconfigured('The key may not read history; get another.'));
    const { clock, control, health, wire, runs, ingest, stop } = keepDays({ fetch });
    const count = (cause: string): number => runs().filter((run) => run.includes(cause)).length;
    control.backfill('river', 'days', '2026-04-10', '2026-04-13');
    await clock.advance(13 * hour);
    expect([count('schedule succeeded'), count('history'), health.current.state]).toEqual([3, 1, 'healthy']);
    expect(wire()).toMatchObject({ done: 0, text: 'The key may not read history; get another.' });
    expect(ingest.entries.at(-1)).toMatchObject({
      level: 'warn',
      text: 'Day report: fetching 2026-04-10 to 2026-04-13 waits until something is changed. The key may not read history; get another.',
    });
    mayRead = true;
    control.run('river', 'days', false);
    await clock.advance(minute);
    expect([count('history succeeded'), wire()]).toEqual([1, null]);
    await stop();
  });

  it('breaks a step off when the queue of the store is full, so that nothing is dropped, and repeats it', async () => {
    const ingest = createRememberingIngest();
    let isFull = false;
    let steps = 0;
    const filling = new Proxy(ingest, {
      get: (target, name) => (name === 'full' ? isFull : Reflect.get(target, name)),
    });
    const fetch = async (span: Span, run: Run): Promise<void> => {
      await daily()(span, run);
      isFull = ++steps === 1;
    };
    const { clock, control, times, runs, stop } = keepDays({ fetch }, { ingest: filling });
    control.backfill('river', 'days', '2026-03-20', '2026-04-13');
    await clock.advance(10 * second);
    isFull = false;
    await clock.advance(hour);
    expect(runs().some((run) => run.endsWith('history failed'))).toBe(true);
    expect(times()).toEqual(edges('2026-03-20', '2026-04-13'));
    await stop();
  });

  it.each([
    ['2026-4-1', '2026-04-13', '"2026-4-1" is no day; write one like 2026-03-29.'],
    ['2026-02-30', '2026-04-13', '"2026-02-30" is no day; write one like 2026-03-29.'],
    ['2026-04-13', '2026-04-12', '2026-04-13 comes after 2026-04-12; write the earlier day first.'],
    ['2026-11-26', '2026-11-27', '2026-11-26 is not over yet; the last day that can be fetched is yesterday.'],
    ['1990-01-01', '1990-01-02', 'Day report has nothing before 2010-01-01.'],
  ])('of %s to %s is refused', (from, to, reason) => {
    const { control } = keepDays({ earliest: '2010-01-01' });
    expect(control.backfill('river', 'days', from, to)).toEqual({ outcome: 'invalid', reason });
  });

  it('begins with the first day of the source and ends yesterday', () => {
    const { control } = keepDays({ earliest: '2026-11-20' });
    expect(control.backfill('river', 'days', '2025-01-01', '2026-11-26')).toMatchObject({
      value: { from: '2026-11-20', to: '2026-11-25' },
    });
  });
});
