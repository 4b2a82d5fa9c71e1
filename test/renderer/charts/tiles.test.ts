import { expect, it } from 'vitest';
import { createTiles } from '#renderer/live/tiles.ts';
import type { Wish } from '#renderer/charts/view.ts';
import { answered, hour } from './histories.ts';

const wish = (index: number, step = hour): Wish => ({ key: 'a', step, size: 10, index });
const settle = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
};

function kept() {
  const asked: string[] = [];
  let now = 100 * hour;
  let fails = false;
  const tiles = createTiles(
    (key, range) => {
      asked.push(`${range.from / hour}`);
      return fails ? Promise.reject(new Error('no answer')) : Promise.resolve(answered(key, range, () => 1));
    },
    () => now,
  );
  return { tiles, asked, at: (next: number) => (now = next), fail: (next: boolean) => (fails = next) };
}

it('are asked for once, the most wanted first, and told of', async () => {
  const { tiles, asked } = kept();
  let told = 0;
  tiles.subscribe(() => told++);
  const owner = {};
  tiles.want(owner, [wish(3), wish(2)]);
  tiles.want(owner, [wish(3), wish(2)]);
  await settle();
  expect(asked).toEqual(['30', '20']);
  expect(told).toBe(2);
  expect(tiles.get(wish(3))?.history.at).toHaveLength(10);
});

it('what is no longer wanted is not asked for', async () => {
  const { tiles, asked } = kept();
  const owner = {};
  tiles.want(
    owner,
    Array.from({ length: 9 }, (_, i) => wish(i)),
  );
  tiles.leave(owner);
  await settle();
  expect(asked).toHaveLength(4);
});

it('one that failed is told of and asked for again only when looked at anew', async () => {
  const { tiles, asked, fail } = kept();
  fail(true);
  const owner = {};
  tiles.want(owner, [wish(3)]);
  await settle();
  expect(tiles.hasFailed([wish(3)])).toBe(true);
  tiles.want(owner, [wish(3), wish(4)]);
  await settle();
  expect(asked).toEqual(['30', '40']);
  fail(false);
  tiles.renew();
  await settle();
  expect(tiles.hasFailed([wish(3), wish(4)])).toBe(false);
});

it('one that reaches into the present is looked at anew, one that is over is not', async () => {
  const { tiles, asked, at } = kept();
  at(25 * hour);
  tiles.want({}, [wish(2), wish(0)]);
  await settle();
  at(25.5 * hour);
  tiles.renew();
  await settle();
  expect(asked).toEqual(['20', '0', '20']);
});

it('are bounded, and the least recently drawn leave first', async () => {
  const { tiles } = kept();
  const owner = {};
  tiles.want(owner, [wish(0)]);
  await settle();
  for (let i = 1; i <= 330; i++) {
    tiles.want(owner, [wish(i)]);
    await settle();
    if (i === 200) tiles.get(wish(0));
  }
  expect(tiles.get(wish(0))).toBeDefined();
  expect(tiles.get(wish(1))).toBeUndefined();
  expect(tiles.get(wish(330))).toBeDefined();
});

it('where one is missing, those of the nearest width are there instead', async () => {
  const { tiles } = kept();
  tiles.want({}, [wish(2, hour), wish(0, 24 * hour)]);
  await settle();
  const found = tiles.instead('a', { from: 20 * hour, to: 30 * hour }, hour / 2);
  expect(found.map(({ step }) => step)).toEqual([hour]);
  expect(tiles.instead('b', { from: 20 * hour, to: 30 * hour }, hour)).toEqual([]);
});
