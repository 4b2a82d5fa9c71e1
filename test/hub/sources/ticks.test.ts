import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHubClock } from '#hub/clock.ts';
import { createSchedule } from '#hub/schedule.ts';
import type { Schedule } from '#hub/schedule.ts';
import { createCollectorClock } from '#hub/sources/ticks.ts';
import { Misconfigured } from '#model/trouble.ts';
import { createFakeMachine, settle } from '../fake-machine.ts';

function create(schedule: Pick<Schedule, 'at'> = createSchedule()) {
  const machine = createFakeMachine();
  const clock = createHubClock(0, machine.read, () => machine.monotonic);
  clock.opened(0);
  const collectorClock = createCollectorClock({ clock, timers: machine.timers, schedule, timeZone: 'Europe/Vienna' });
  return { machine, clock: collectorClock };
}

describe('periodic ticks', () => {
  it('come at once and then on their grid, skipping what a slow reader missed', async () => {
    const { machine, clock } = create();
    const stop = new AbortController();
    const work = [0, 300, 2_500, 0];
    const seen: number[] = [];
    const reading = (async () => {
      for await (const at of clock.ticks(1_000, stop.signal)) {
        expect(at).toBe(machine.wall);
        const span = work[seen.push(machine.monotonic) - 1] ?? 0;
        if (span > 0) await new Promise<void>((resolve) => machine.timers.after(span, resolve));
      }
    })();
    await machine.pass(6_200);
    expect(seen).toEqual([0, 1_000, 2_000, 5_000, 6_000]);
    stop.abort();
    await reading;
    expect(machine.waiting).toBe(0);
  });

  it('are not doubled by a timer that fires a little early', async () => {
    const { machine, clock } = create();
    const { after } = machine.timers;
    machine.timers.after = (span, run) => after(span - 0.4, run);
    const stop = new AbortController();
    let count = 0;
    const reading = (async () => {
      for await (const _ of clock.ticks(100, stop.signal)) count += 1;
    })();
    await machine.pass(1_050);
    expect(count).toBe(11);
    stop.abort();
    await reading;
  });

  it('do not begin after the end, and leave no listener behind', async () => {
    const { machine, clock } = create();
    const stop = new AbortController();
    const removed = vi.spyOn(stop.signal, 'removeEventListener');
    const added = vi.spyOn(stop.signal, 'addEventListener');
    const reading = (async () => {
      for await (const _ of clock.ticks(100, stop.signal));
    })();
    await machine.pass(1_000);
    stop.abort();
    await reading;
    expect(added.mock.calls.length).toBeGreaterThan(5);
    expect(removed).toHaveBeenCalledTimes(added.mock.calls.length);
    for await (const _ of clock.ticks(100, stop.signal)) expect.fail('a tick after the end');
  });
});

describe('ticks of a rule', () => {
  it('come at once and then when the rule says', async () => {
    let fire: (() => void) | undefined;
    const dispose = vi.fn<() => void>();
    const at = vi.fn<Schedule['at']>((_rule, _zone, run) => {
      fire = run;
      return Promise.resolve({ [Symbol.dispose]: dispose });
    });
    const { clock } = create({ at });
    const stop = new AbortController();
    let count = 0;
    const reading = (async () => {
      for await (const _ of clock.ticks({ cron: '0 6 * * *' }, stop.signal)) count += 1;
    })();
    await settle();
    expect([count, at.mock.calls[0]?.slice(0, 2)]).toEqual([1, ['0 6 * * *', 'Europe/Vienna']]);
    fire?.();
    await settle();
    expect(count).toBe(2);
    stop.abort();
    await reading;
    expect(dispose).toHaveBeenCalledOnce();
  });
});

describe('the schedule', () => {
  afterEach(() => vi.useRealTimers());

  /** Local times at which a rule runs between two instants. */
  async function runs(rule: string, from: string, to: string): Promise<string[]> {
    const schedule = createSchedule();
    await schedule.at('0 0 1 1 *', 'UTC', () => undefined).then((job) => job[Symbol.dispose]());
    vi.useFakeTimers({ now: new Date(from) });
    const seen: string[] = [];
    using _job = await schedule.at(rule, 'Europe/Vienna', () => void seen.push(new Date().toISOString()));
    await vi.advanceTimersByTimeAsync(Date.parse(to) - Date.parse(from));
    return seen;
  }

  it('runs in the time zone of the home, once a day across both changes of summer time', async () => {
    expect(await runs('30 6 * * *', '2027-03-27T00:00:00Z', '2027-03-30T00:00:00Z')).toEqual([
      '2027-03-27T05:30:00.000Z',
      '2027-03-28T04:30:00.000Z',
      '2027-03-29T04:30:00.000Z',
    ]);
    expect(await runs('30 6 * * *', '2027-10-30T00:00:00Z', '2027-11-01T12:00:00Z')).toEqual([
      '2027-10-30T04:30:00.000Z',
      '2027-10-31T05:30:00.000Z',
      '2027-11-01T05:30:00.000Z',
    ]);
  });

  it('refuses what is no rule', async () => {
    await expect(createSchedule().at('every morning', 'UTC', () => undefined)).rejects.toThrow(Misconfigured);
  });

  it('computes its times anew when the clock was set', async () => {
    const schedule = createSchedule();
    await schedule.at('0 0 1 1 *', 'UTC', () => undefined).then((job) => job[Symbol.dispose]());
    vi.useFakeTimers({ now: new Date('2027-05-01T03:00:00Z') });
    let count = 0;
    using _job = await schedule.at('0 6 * * *', 'UTC', () => void (count += 1));
    vi.setSystemTime(new Date('2027-05-01T05:00:00Z'));
    schedule.rearm();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(count).toBe(1);
  });
});
