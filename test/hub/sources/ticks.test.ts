import { describe, expect, it, vi } from 'vitest';
import { createHubClock } from '#hub/clock.ts';
import { createCollectorClock } from '#hub/sources/ticks.ts';
import { createFakeMachine } from '../fake-machine.ts';

function create() {
  const machine = createFakeMachine();
  const clock = createHubClock(0, machine.read, () => machine.monotonic);
  clock.opened(0);
  const collectorClock = createCollectorClock({ clock, timers: machine.timers });
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
