import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { grid, isInside, meets, panelsSchema, type PlacedPanel } from '#model/pages.ts';
import { firstFit, firstFree, freshId, putDown, within, type Layout, type Size } from '#renderer/pages/grid/layout.ts';

/** Numbers from 0 to 1 that are the same on every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const panel = (id: string, x: number, y: number, w: number, h: number): PlacedPanel => ({
  id,
  panel: 'note',
  x,
  y,
  w,
  h,
  settings: {},
});
const sizes: readonly Size[] = [
  [4, 3],
  [2, 2],
  [2, 1],
];
const sizesOf = (): readonly Size[] => sizes;

function randomLayout(random: () => number, wanted: number): Layout {
  const layout: PlacedPanel[] = [];
  for (let n = 0; n < wanted; n++) {
    const [w, h] = [1 + Math.floor(random() * 5), 1 + Math.floor(random() * 4)];
    const box = within({ x: Math.floor(random() * 11), y: Math.floor(random() * 9), w, h });
    if (layout.every((other) => !meets(other, box))) layout.push({ ...panel(`p${n}`, 0, 0, 1, 1), ...box });
  }
  return layout;
}

const isSound = (layout: Layout): boolean =>
  layout.every(isInside) && layout.every((a, i) => layout.slice(i + 1).every((b) => !meets(a, b)));

describe('putting a panel down', () => {
  it('loses nobody, lets nobody overlap, and leaves the others be unless somebody is in the way', () => {
    const random = numbers(7);
    for (let run = 0; run < 3_000; run++) {
      const layout = randomLayout(random, 1 + Math.floor(random() * 60));
      const isNew = random() < 0.4;
      const from = layout[Math.floor(random() * layout.length)];
      const id = isNew || !from ? 'new' : from.id;
      const box = within({
        x: Math.floor(random() * 11),
        y: Math.floor(random() * 9),
        w: 1 + Math.floor(random() * 6),
        h: 1 + Math.floor(random() * 5),
      });
      const put = { ...panel(id, 0, 0, 1, 1), ...box };
      const after = putDown(layout, put, sizesOf);
      if (!after) continue;
      expect(isSound(after)).toBe(true);
      expect(after.map((each) => each.id).toSorted()).toEqual(
        [...new Set([...layout.map((each) => each.id), id])].toSorted(),
      );
      expect(after.find((each) => each.id === id)).toEqual(put);
      const others = layout.filter((each) => each.id !== id);
      const isClear = others.every((other) => !meets(other, put));
      expect(
        !isClear ||
          isDeepStrictEqual(
            after.filter((each) => each.id !== id),
            others,
          ),
      ).toBe(true);
      expect(panelsSchema.safeParse(after).success).toBe(true);
    }
  });

  it('pushes down what is in the way, and what that meets', () => {
    const layout = [panel('a', 0, 0, 4, 2), panel('b', 0, 2, 4, 2), panel('c', 6, 0, 2, 2)];
    expect(putDown(layout, panel('new', 0, 0, 4, 1), sizesOf)?.map(({ id, y }) => [id, y])).toEqual([
      ['a', 1],
      ['b', 3],
      ['c', 0],
      ['new', 0],
    ]);
  });

  it('gives what falls over the edge another place, smaller if need be', () => {
    const layout = [panel('a', 0, 0, 11, 4), panel('b', 0, 4, 11, 4), panel('c', 0, 8, 4, 1)];
    const after = putDown(layout, panel('new', 0, 0, 2, 1), sizesOf);
    expect(after && isSound(after)).toBe(true);
    expect(after?.find(({ id }) => id === 'c')).toMatchObject({ w: 4, h: 1, x: 2, y: 0 });
  });

  it('is refused when somebody would find no place', () => {
    const layout = [panel('a', 0, 0, 11, 5), panel('b', 0, 5, 11, 4)];
    expect(putDown(layout, panel('new', 0, 0, 11, 1), () => [])).toBeUndefined();
  });
});

describe('the first free place', () => {
  it('is free, and none before it is', () => {
    const random = numbers(11);
    for (let run = 0; run < 1_000; run++) {
      const layout = randomLayout(random, Math.floor(random() * 20));
      const [w, h] = [1 + Math.floor(random() * 5), 1 + Math.floor(random() * 4)];
      const box = firstFree(layout, [w, h]);
      const all = Array.from({ length: grid.columns * grid.rows }, (_, i) => ({
        x: i % grid.columns,
        y: Math.floor(i / grid.columns),
        w,
        h,
      })).filter(isInside);
      expect(box).toEqual(all.find((each) => layout.every((other) => !meets(each, other))));
    }
  });

  it('is of the first size that fits', () => {
    expect(firstFit([panel('a', 0, 0, 11, 8)], sizes)).toEqual({ x: 0, y: 8, w: 2, h: 1 });
    expect(firstFit([panel('a', 0, 0, 11, 9)], sizes)).toBeUndefined();
  });
});

it('names a second clock clock-2', () => {
  expect(freshId([], 'clock')).toBe('clock');
  expect(freshId([panel('clock', 0, 0, 1, 1)], 'clock')).toBe('clock-2');
});
