import { describe, expect, it, vi } from 'vitest';
import { createHubClock, machineReading, machineTimers } from '#hub/clock.ts';
import type { ClockEvent } from '#hub/clock-discipline.ts';
import { createFakeMachine } from './fake-machine.ts';

const builtAt = Date.UTC(2026, 10, 22);

describe('the hub clock', () => {
  const create = (wall?: number) => {
    const machine = createFakeMachine(wall);
    const clock = createHubClock(builtAt, machine.read, () => machine.monotonic);
    const events: ClockEvent[] = [];
    clock.onEvent((event) => events.push(event));
    return { machine, clock, events };
  };

  it('is not trusted before the store has said how new its samples are', () => {
    const { machine, clock } = create();
    const told: number[] = [];
    clock.onTrusted((zero) => told.push(zero));
    clock.observe();
    expect(clock.trusted).toBe(false);
    clock.opened(machine.wall - 1_000);
    expect(clock.trusted).toBe(true);
    expect(told).toEqual([machine.wall - machine.monotonic]);
    clock.onTrusted((zero) => told.push(zero));
    clock.observe();
    expect(told).toHaveLength(2);
  });

  it('tells of a clock set after the start once, with the epoch of its zero', async () => {
    const { machine, clock, events } = create(60_000);
    const told: number[] = [];
    clock.onTrusted((zero) => told.push(zero));
    using disposed = clock.onTrusted(() => told.push(-1));
    disposed[Symbol.dispose]();
    clock.opened(0);
    await machine.pass(30_000);
    expect(clock.now()).toBe(90_000);
    machine.wall = Date.UTC(2027, 5, 1);
    clock.observe();
    clock.observe();
    expect(told).toEqual([Date.UTC(2027, 5, 1) - 30_000]);
    expect(events).toEqual([{ kind: 'trusted' }]);
    expect(clock.now()).toBe(Date.UTC(2027, 5, 1));
  });

  it('never goes back while it follows a slow wall clock', async () => {
    const { machine, clock } = create();
    clock.opened(0);
    machine.wall -= 1_500;
    let before = clock.now();
    for (let i = 0; i < 40; i++) {
      await machine.pass(500);
      clock.observe();
      expect(clock.now()).toBeGreaterThanOrEqual(before);
      before = clock.now();
    }
    expect(clock.now()).toBe(machine.wall);
  });

  it('goes back an hour once that has held', async () => {
    const { machine, clock, events } = create();
    clock.opened(0);
    const before = clock.now();
    machine.wall -= 3_600_000;
    for (let i = 0; i < 62; i++) {
      clock.observe();
      await machine.pass(1_000);
    }
    expect(clock.now()).toBe(machine.wall);
    expect(clock.now()).toBeLessThan(before);
    expect(events.map(({ kind }) => kind)).toEqual(['trusted', 'jumped', 'adopted']);
  });
});

describe('the machine itself', () => {
  it('has clocks', () => {
    const { wall, monotonic, uptime } = machineReading();
    expect(Math.abs(wall - Date.now())).toBeLessThan(1_000);
    expect(monotonic).toBeGreaterThan(0);
    expect(uptime).toBeGreaterThan(0);
  });

  it('has timers longer than setTimeout can count', () => {
    vi.useFakeTimers();
    try {
      const run = vi.fn<() => void>();
      const span = 40 * 24 * 3_600_000;
      machineTimers.after(span, run);
      const disposed = machineTimers.after(span, run);
      disposed[Symbol.dispose]();
      vi.advanceTimersByTime(span - 1);
      expect(run).not.toHaveBeenCalled();
      vi.advanceTimersByTime(1);
      expect(run).toHaveBeenCalledOnce();
    } finally {
      vi.useRealTimers();
    }
  });
});
