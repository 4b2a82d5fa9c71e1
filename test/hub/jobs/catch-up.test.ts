import { describe, expect, it } from 'vitest';
import { day, hour, minute, second } from '#model/time.ts';
import { Unreachable } from '#model/trouble.ts';
import { createFakeClock } from '../../fake-clock.ts';
import { edges, keepDays, now } from './days-world.ts';
import { leftBy } from './job-world.ts';

describe('after downtime', () => {
  it('days that were missed are fetched unasked, once a run succeeds', async () => {
    const clock = createFakeClock({ now });
    const first = keepDays({ isCaughtUp: true }, { clock });
    await clock.advance(second);
    await first.stop();
    await clock.advance(4 * day);
    const again = keepDays({ isCaughtUp: true }, { clock, opened: leftBy(first.ingest) });
    await clock.advance(minute);
    expect(again.runs().map((run) => run.split(' ').slice(1).join(' '))).toEqual([
      'schedule succeeded',
      'missed succeeded',
    ]);
    expect(again.times()).toEqual(edges('2026-11-26', '2026-11-29'));
    await again.stop();
  });

  it('they are fetched also when the settings were changed meanwhile, as by what mended the source', async () => {
    const clock = createFakeClock({ now });
    const first = keepDays({ isCaughtUp: true }, { clock, settings: { url: 'https://old.example' } });
    await clock.advance(second);
    await first.stop();
    await clock.advance(4 * day);
    const opened = leftBy(first.ingest);
    const again = keepDays({ isCaughtUp: true }, { clock, opened, settings: { url: 'https://new.example' } });
    await clock.advance(minute);
    expect(again.times()).toEqual(edges('2026-11-26', '2026-11-29'));
    await again.stop();
  });

  it('of the source they are, too, while Mantel ran', async () => {
    let isAway = false;
    const { clock, times, stop } = keepDays(
      { isCaughtUp: true },
      {},
      {
        perform: () => (isAway ? Promise.reject(new Unreachable('It does not answer.')) : Promise.resolve()),
      },
    );
    await clock.advance(second);
    isAway = true;
    await clock.advance(3 * day);
    isAway = false;
    await clock.advance(7 * hour);
    expect(times()).toEqual(edges('2026-11-26', '2026-11-28'));
    await stop();
  });

  it('what is fetched unasked and does not come is cancelled by a person, as the screen shows it', async () => {
    const clock = createFakeClock({ now });
    const first = keepDays({ isCaughtUp: true }, { clock });
    await clock.advance(second);
    await first.stop();
    await clock.advance(4 * day);
    const fetch = (): Promise<void> => Promise.reject(new Unreachable('It has trouble of its own (500).'));
    const again = keepDays({ isCaughtUp: true, fetch }, { clock, opened: leftBy(first.ingest) });
    await clock.advance(day);
    expect(again.wire()).toMatchObject({ done: 0, text: 'It has trouble of its own (500).' });
    expect(again.control.cancel('river', 'days')).toMatchObject({ outcome: 'done' });
    expect(again.wire()).toBeNull();
    expect(again.control.cancel('river', 'days')).toMatchObject({ outcome: 'unknown' });
    await again.stop();
  });

  it('nothing is fetched where each run brings it anyway', async () => {
    const clock = createFakeClock({ now });
    const first = keepDays({ isCaughtUp: false }, { clock });
    await clock.advance(second);
    await first.stop();
    await clock.advance(4 * day);
    const again = keepDays({ isCaughtUp: false }, { clock, opened: leftBy(first.ingest) });
    await clock.advance(hour);
    expect(again.runs()).toHaveLength(1);
    await again.stop();
  });
});

describe('a person', () => {
  it('runs a job at once, but for what the purse keeps for later only when that is confirmed', async () => {
    const taken: boolean[] = [];
    const purse = {
      plan: (_calls: number, at: number) => ({ at: at < now + 8 * hour ? now + 8 * hour : at }),
      take: () => Promise.resolve(),
      wire: () => ({ left: 6, of: 25, per: 'day', next: now + 8 * hour }) as const,
    };
    const { clock, control, runs, stop } = keepDays(
      {},
      { purse },
      { calls: 2, perform: () => (taken.push(true), Promise.resolve()) },
    );
    await clock.advance(second);
    expect(control.run('river', 'days', false)).toEqual({
      outcome: 'costs',
      calls: 2,
      reason:
        'Day report would take 2 calls ahead of time, from what is spread over the rest of the day (6 left); confirm it to run all the same.',
    });
    expect(control.run('river', 'days', true)).toMatchObject({ outcome: 'done' });
    await clock.advance(second);
    expect(runs()).toEqual(['1 person succeeded']);
    expect(control.run('river', 'nights', false)).toMatchObject({ outcome: 'unknown' });
    expect(control.run('lake', 'days', false)).toMatchObject({ outcome: 'unknown' });
    await stop();
  });

  it('is told to wait while the source takes no call, which no confirmation changes', async () => {
    const held = { at: now + 40 * second, isShut: true };
    const daily = { left: 6, of: 25, per: 'day', next: null } as const;
    const minutely = { left: 0, of: 20, per: 'minute', next: null } as const;
    for (const [plan, wire] of [
      [held, daily],
      [{ at: held.at }, minutely],
      [held, undefined],
    ] as const) {
      const purse = { plan: () => plan, take: () => Promise.resolve(), wire: () => wire };
      const { control, clock, stop } = keepDays({}, { purse, clock: createFakeClock({ now }) }, { calls: 2 });
      await clock.advance(1);
      expect(control.run('river', 'days', false)).toEqual({
        outcome: 'busy',
        reason: 'Day report can run again in 39 seconds: its source takes no call before that.',
      });
      await stop();
    }
  });

  it('pauses a job across a restart, runs it all the same, and lets it go on', async () => {
    const clock = createFakeClock({ now });
    const first = keepDays({}, { clock });
    await clock.advance(second);
    first.control.pause('river', 'days', true);
    await clock.advance(day);
    expect(first.runs()).toHaveLength(1);
    const opened = leftBy(first.ingest);
    await first.stop();
    const again = keepDays({}, { clock, opened });
    await clock.advance(day);
    expect(again.runs()).toEqual([]);
    expect(again.place.wire.jobs?.[0]).toMatchObject({ paused: true, next: null });
    expect(again.health.current).toMatchObject({ state: 'off', reason: 'All its jobs are paused.' });
    again.control.run('river', 'days', false);
    await clock.advance(second);
    expect(again.runs()).toHaveLength(1);
    again.control.pause('river', 'days', false);
    await clock.advance(13 * hour);
    expect(again.runs()).toHaveLength(3);
    expect(again.health.current.state).toBe('healthy');
    await again.stop();
  });
});
