import { describe, expect, it } from 'vitest';
import { composeAside } from '#renderer/pages/home/aside.ts';
import { composeHome, type Present } from '#renderer/pages/home/layout.ts';
import { floorsOf, tierOf, type ScreenSize } from '#renderer/type-size.ts';

function size(distance = 0.6, diagonal = 24, view = { width: 1920, height: 1080 }): ScreenSize {
  const floors = floorsOf(view, view, { distance, diagonal });
  return { width: 1920, height: 1080, floors, tier: tierOf(floors), inHand: false };
}

const full = { tasks: 5, events: 4, markets: 9, playing: true };
const nothing = { tasks: 0, events: 0, markets: 0, playing: false };
const present: Present = { rooms: 4, air: true, power: true, machine: 4, weather: true, desk: full };

describe('the third column', () => {
  it('has a little of everything, and more of what there is room for', () => {
    const aside = composeAside(full, 846, size());
    expect(aside).toMatchObject({ playing: true });
    expect(Math.min(aside?.tasks ?? 0, aside?.events ?? 0, aside?.markets ?? 0)).toBeGreaterThanOrEqual(2);
    expect(composeAside({ ...nothing, tasks: 9 }, 846, size())?.tasks).toBe(4);
    expect(composeAside({ ...nothing, events: 1, playing: true }, 846, size())).toMatchObject({
      tasks: 0,
      events: 1,
      playing: true,
    });
  });

  it('leaves out what comes last where there is no room', () => {
    expect(composeAside(full, 300, size())).toMatchObject({ tasks: 1, events: 1, markets: 0, playing: false });
  });

  it('gives long texts a second line where there is room for one of each, tasks first', () => {
    const lines = { ...nothing, tasks: 3, events: 3, markets: 3 };
    const wraps = (height: number) => composeAside(lines, height, size())?.wraps;
    expect(wraps(900)).toEqual({ tasks: true, events: true });
    expect(wraps(846)).toEqual({ tasks: true, events: false });
    expect(wraps(800)).toEqual({ tasks: false, events: false });
  });

  it('gives them one in rows that are high enough as they are, however little room is left', () => {
    const touched = size(0.6, 10.1, { width: 1024, height: 600 });
    const aside = composeAside({ ...nothing, tasks: 3 }, 340, touched);
    expect(aside?.rowHeight).toBeGreaterThanOrEqual(80);
    expect(aside?.wraps.tasks).toBe(true);
  });

  it('is absent without a desk, and from across the room', () => {
    expect(composeAside(nothing, 846, size())).toBeUndefined();
    expect(composeAside(full, 846, size(3, 24))).toBeUndefined();
    expect(composeAside(full, 846, size(3, 7, { width: 1024, height: 600 }))).toBeUndefined();
  });

  it('takes the place of the machine beside the power, and keeps rooms in one column of lower rows', () => {
    const layout = composeHome({ ...present, rooms: 12 }, size());
    expect(layout.machine).toBeUndefined();
    expect(layout.rows.columns).toBe(1);
    expect(composeHome({ ...present, rooms: 1 }, size()).rows.height).toBeLessThanOrEqual(104);
    expect(composeHome({ ...present, desk: nothing }, size()).machine?.place).toBe('beside');
    expect(composeHome({ ...present, power: false }, size()).machine?.form).toBe('list');
  });
});
