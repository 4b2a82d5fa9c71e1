import { describe, expect, it } from 'vitest';
import { begin, holdTime, step } from '#hub/clock-discipline.ts';
import type { Discipline, Reading } from '#hub/clock-discipline.ts';
import { hour, minute } from '#model/time.ts';

const builtAt = Date.UTC(2026, 10, 22);
const newestAt = Date.UTC(2027, 0, 1);
const noon = Date.UTC(2027, 0, 15, 12);

/** One second after another; `shift` is by how much the wall clock is off the truth, in ms. */
function run(
  shifts: readonly number[],
  from: Partial<Reading> = {},
  change: (r: Reading, i: number) => Reading = (r) => r,
) {
  const reading = (i: number): Reading =>
    change(
      {
        wall: noon + i * 1_000 + (shifts[i] ?? 0),
        monotonic: i * 1_000,
        uptime: 50_000 + i * 1_000,
        synchronisedAt: undefined,
        ...from,
      },
      i,
    );
  let { state, events } = begin(reading(0), builtAt, newestAt);
  const all = events.map((event) => ({ at: 0, ...event }));
  const own: number[] = [state.offset - noon];
  for (let i = 1; i < shifts.length; i++) {
    ({ state, events } = step(state, reading(i)));
    all.push(...events.map((event) => ({ at: i, ...event })));
    own.push(Math.round(state.offset - noon));
  }
  return { state, events: all, own };
}
const constant = (shift: number, seconds: number): number[] => Array.from({ length: seconds }, () => shift);

describe('trust', () => {
  const at = (wall: number, synchronisedAt?: number): Discipline =>
    begin({ wall, monotonic: 5, uptime: 60_000, synchronisedAt }, builtAt, newestAt).state;

  it.each([
    ['1970', at(60_000), false],
    ['before the build', at(builtAt - 1), false],
    ['before the newest stored sample', at(newestAt - 1), false],
    ['after it', at(newestAt), true],
    ['early, but synchronised in this boot', at(newestAt - hour, newestAt - hour - 10_000), true],
    ['early, with a mark of an earlier boot', at(newestAt - hour, newestAt - 2 * hour), false],
    ['1970, with a mark of the future', at(60_000, noon), false],
  ])('%s', (_, state, trusted) => {
    expect(state.trusted).toBe(trusted);
  });

  it('follows the wall clock wherever it goes until then', () => {
    const { events, own } = run([-noon + 5_000, -noon + 5_000, -hour * 1_000, 0, 0]);
    expect(events).toEqual([{ at: 3, kind: 'trusted' }]);
    expect(own.at(-1)).toBe(0);
  });
});

describe('small differences', () => {
  it('are followed slowly in both directions', () => {
    for (const sign of [1, -1]) {
      const { events, own } = run([0, ...constant(sign * 1_500, 30)]);
      expect(events).toEqual([{ at: 0, kind: 'trusted' }]);
      expect(own[1]).toBe(sign * 100);
      expect(own[10]).toBe(sign * 1_000);
      expect(own.at(-1)).toBe(sign * 1_500);
    }
  });

  it('of a few ms are left alone', () => {
    expect(run([0, 3, -4, 2]).own).toEqual([0, 0, 0, 0]);
  });
});

describe('a jump', () => {
  it.each([hour, -hour, 2_000, -2_500])('of %d ms is believed after it has held for a minute, and told twice', (by) => {
    const { events, own } = run([0, ...constant(by, 70)]);
    const adopted = 1 + holdTime / 1_000;
    expect(events.slice(1)).toEqual([
      { at: 1, kind: 'jumped', by },
      { at: adopted, kind: 'adopted', by, why: 'held' },
    ]);
    expect(own[adopted - 1]).toBe(0);
    expect(own[adopted]).toBe(by);
  });

  it('that goes back leaves our time as it was', () => {
    const { events, own } = run([0, ...constant(hour, 30), ...constant(0, 60)]);
    expect(events.slice(1)).toEqual([
      { at: 1, kind: 'jumped', by: hour },
      { at: 31, kind: 'returned' },
    ]);
    expect(new Set(own)).toEqual(new Set([0]));
  });

  it('that jumps on begins its minute anew, without being told again', () => {
    const { events } = run([0, ...constant(hour, 40), ...constant(2 * hour, 70)]);
    expect(events.slice(1)).toEqual([
      { at: 1, kind: 'jumped', by: hour },
      { at: 41 + holdTime / 1_000, kind: 'adopted', by: 2 * hour, why: 'held' },
    ]);
  });

  it('to before the release is never believed', () => {
    const { events, own } = run([0, ...constant(-noon + 1_000_000, 300)]);
    expect(events.map(({ kind }) => kind)).toEqual(['trusted', 'jumped']);
    expect(own.at(-1)).toBe(0);
  });

  it('is believed at once when a time server has just been asked, and not for an older answer', () => {
    const asked = (synchronisedAt: number) =>
      run([0, ...constant(hour, 10)], {}, (reading, i) => (i >= 3 ? { ...reading, synchronisedAt } : reading)).events;
    expect(asked(noon + hour + 2_500).at(-1)).toEqual({ at: 3, kind: 'adopted', by: hour, why: 'synchronised' });
    expect(asked(noon - minute).at(-1)).toEqual({ at: 1, kind: 'jumped', by: hour });
    expect(asked(noon + 2 * hour).at(-1)).toEqual({ at: 1, kind: 'jumped', by: hour });
  });

  it('is believed at once when the machine slept as long', () => {
    const slept = 8 * hour;
    const { events } = run([0, 0, slept, slept], {}, (r, i) => (i >= 2 ? { ...r, uptime: r.uptime + slept + 700 } : r));
    expect(events.slice(1)).toEqual([{ at: 2, kind: 'adopted', by: slept, why: 'slept' }]);
  });
});
