/** Rooms and air: every form stands as it should, the rooms beyond a page are reached, and a hidden page asks nothing. */
import { expect } from '@playwright/test';
import { airScenes } from '../simulators/scenes-air.ts';
import type { SceneName } from '../simulators/screen-scenes.ts';
import { faults } from './faults.ts';
import { litPart } from './lit-pixels.ts';
import { inBody, settled, show, sizes, test } from './screen.ts';

const names = Object.keys(airScenes) as SceneName[];

for (const { width, height } of sizes) {
  for (const theme of ['night', 'day'] as const) {
    test(`air in all its forms at ${width}x${height} by ${theme}`, async ({ look }) => {
      const shown = { scene: 'air', width, height, path: '/air', screen: { theme } } as const;
      const seen = await look(shown);
      for (const scene of names) {
        await show(seen, scene, { theme });
        await expect(seen.page.locator('.air-year-cells:visible, .room-air').first()).toBeVisible();
        const body = seen.page.locator('.air-body');
        expect(await body.evaluate((each) => each.scrollHeight - each.clientHeight), scene).toBeLessThanOrEqual(1);
        expect.soft(faults(await inBody(seen.page, '.air-body'), { ...shown, scene }), scene).toEqual([]);
      }
      expect(seen.complaints).toEqual([]);
    });
  }
}

test('on 7 inches the air has names and values that can be read and touched', async ({ look }) => {
  const shown = { scene: 'air', width: 1024, height: 600, path: '/air', screen: { diagonal: 7 } } as const;
  const { page } = await look(shown);
  await settled(page);
  expect(faults(await inBody(page, '.air-body'), shown)).toEqual([]);
  await expect(page.locator('.ribbon')).toHaveCount(0);
});

test('each room is a line with its heat, its damp and its carbon dioxide', async ({ look }) => {
  const { page } = await look({ scene: 'air', width: 1920, height: 1080, path: '/air' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'The air indoors is good. Office is stuffy: open a window.',
  );
  const office = page.locator('.room-air li', { hasText: 'Office' });
  await expect(office).toContainText(/Office\s*23\.0°\s*42%\s*stuffy\s*1,1\d\d/);
  await expect(office.locator('.ribbon-line')).toHaveCount(3);
  await expect(page.locator('.room-air li').last()).toContainText('Outdoors');
  await expect(page.getByRole('heading', { level: 2 })).toContainText(/^Fine dust outdoors, one year\. \d+ good days/);
  await office.getByRole('link', { name: /stuffy/ }).click();
  await expect(page).toHaveURL(/series.*co2/);
});

test('more rooms than fit are on a second page, with outdoors at its end', async ({ look }) => {
  const { page } = await look({ scene: 'airMany', width: 1920, height: 1080, path: '/air' });
  const rows = page.locator('.room-air li');
  await expect(rows).toHaveCount(9);
  await page.getByRole('link', { name: 'other rooms' }).click();
  await expect(rows).toHaveCount(7);
  await expect(rows.last()).toContainText('Outdoors');
  await expect(page).toHaveURL(/\/air\/2$/);
  await page.getByRole('link', { name: 'other rooms' }).click();
  await expect(rows).toHaveCount(9);
});

test('at 1024 by 600 rooms and year are whole, or the year is a page of its own below', async ({ look }) => {
  const small = { width: 1024, height: 600, screen: { diagonal: 10, distance: 0.6 }, path: '/air' } as const;
  const few = await look({ ...small, scene: 'air' });
  const months = few.page.locator('.air-year-months > span').first();
  await expect(months).toBeInViewport({ ratio: 1 });
  expect(await few.page.locator('.air-body').evaluate((body) => body.scrollHeight - body.clientHeight)).toBe(0);
  const { page } = await look({ ...small, scene: 'airMany' });
  await expect(page.getByRole('link', { name: 'other rooms' })).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.air-year')).not.toBeInViewport();
  await page.getByRole('link', { name: 'other rooms' }).click();
  await expect(page).toHaveURL(/\/air\/2$/);
});

test('a room that is silent says so, its line ends there, and it is not in the sentence', async ({ look }) => {
  const { page } = await look({ scene: 'airStale', width: 1920, height: 1080, path: '/air' });
  await expect(page.locator('.room-air li', { hasText: 'Nursery' })).toContainText('6\u00a0h ago');
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('stuffy');
});

test('a page of air that is not shown asks for nothing', async ({ look }) => {
  const { page, hub } = await look({ scene: 'air', width: 1920, height: 1080, path: '/air' });
  await expect(page.locator('.ribbon-line').first()).toBeAttached();
  const before = hub.asked();
  await page.getByRole('link', { name: 'Home' }).click();
  await expect(page.locator('.clock-time')).toBeVisible();
  await settled(page);
  const home = hub.asked() - before;
  const twoDays = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const week = twoDays.slice(-home).filter((name) => name.includes('points=384'));
  expect(week).toEqual([]);
});

test('at night at most 7% of the air is lit', async ({ look }) => {
  for (const scene of ['air', 'airEight'] as const) {
    const { page } = await look({ scene, width: 1920, height: 1080, path: '/air', screen: { theme: 'night' } });
    await expect(page.locator('.air-year-cells')).toBeVisible();
    const lit = await litPart(page);
    expect(lit).toBeLessThan(0.07);
    expect(lit).toBeGreaterThan(0.005);
  }
});
