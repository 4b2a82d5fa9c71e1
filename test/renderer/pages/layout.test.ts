import { describe, expect, it } from 'vitest';
import { composeHome, type Present } from '#renderer/pages/home/layout.ts';
import { floorsOf, tierOf, type ScreenSize } from '#renderer/type-size.ts';

function size(distance = 1.5, diagonal = 24, view = { width: 1920, height: 1080 }): ScreenSize {
  const floors = floorsOf(view, view, { distance, diagonal });
  return { width: 1920, height: 1080, floors, tier: tierOf(floors), inHand: false };
}

const all: Present = {
  rooms: 4,
  air: true,
  power: true,
  machine: 4,
  weather: true,
  desk: { tasks: 0, events: 0, markets: 0, playing: false },
};

describe('Home', () => {
  it.each([
    ['everything', {}, 'columns', 'list', 'beside'],
    ['no power', { power: false }, 'columns', 'strip', 'below'],
    ['no rooms', { rooms: 0, air: false }, 'columns', 'strip', 'below'],
    ['weather and machine', { rooms: 0, air: false, power: false }, 'columns', 'rows', 'below'],
    ['no weather', { weather: false }, 'columns', 'list', 'left'],
    ['the machine alone', { rooms: 0, air: false, power: false, weather: false }, 'halves', 'rows', 'below'],
    ['nothing', { rooms: 0, air: false, power: false, weather: false, machine: 0 }, 'alone', undefined, undefined],
  ] as const)('with %s', (_, less, frame, form, place) => {
    const layout = composeHome({ ...all, ...less }, size());
    expect([layout.frame, layout.machine?.form, layout.machine?.place]).toEqual([frame, form, place]);
  });

  it('gives few rooms more height and many less, within bounds', () => {
    const heights = [1, 4, 8].map((rooms) => composeHome({ ...all, rooms }, size()).rows.height);
    expect(heights).toEqual(heights.toSorted((a, b) => b - a));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(54);
  });

  it('shows eight rooms in one column, more in two, and never more than fit', () => {
    expect(composeHome({ ...all, rooms: 8 }, size()).rows).toMatchObject({ shown: 8, columns: 1 });
    const { rows } = composeHome({ ...all, rooms: 40 }, size());
    expect(rows.columns).toBe(2);
    expect(Math.ceil((rows.shown + 1) / 2) * rows.height).toBeLessThan(1_080 - 268 - 200);
  });

  it('never gives a row less height than a finger needs', () => {
    for (const rooms of [1, 6, 20]) {
      const seat = size(0.6, 7, { width: 1024, height: 600 });
      expect(composeHome({ ...all, rooms }, seat).rows.height).toBeGreaterThanOrEqual(Math.floor(seat.floors.touch));
    }
  });

  it('lists as many parts of the machine as fingers have room for', () => {
    expect(composeHome(all, size()).machine?.shown).toBe(4);
    expect(composeHome(all, size(0.6, 10, { width: 1024, height: 600 })).machine?.shown).toBe(2);
  });

  it('lets the air go before a room, from across the room', () => {
    const { rows } = composeHome({ ...all, rooms: 12 }, size(3));
    expect(rows.shown).toBeGreaterThan(3);
    expect(rows.shown * rows.height).toBeLessThan(1_080 - 300);
  });
});
