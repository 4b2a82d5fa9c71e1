/** Machines: every form stands as it should, what grows hot is said with its evidence, batteries with their time. */
import { expect } from '@playwright/test';
import { machineScenes } from '../simulators/scenes-machines.ts';
import type { SceneName } from '../simulators/screen-scenes.ts';
import { faults } from './faults.ts';
import { litPart } from './lit-pixels.ts';
import { inBody, settled, show, sizes, test } from './screen.ts';

const names = Object.keys(machineScenes) as SceneName[];

for (const { width, height } of sizes) {
  for (const theme of ['night', 'day'] as const) {
    test(`machines in all their forms at ${width}x${height} by ${theme}`, async ({ look }) => {
      const shown = { scene: 'machines', width, height, path: '/machines', screen: { theme } } as const;
      const seen = await look(shown);
      for (const scene of names) {
        await show(seen, scene, { theme });
        await expect(seen.page.locator('.machines li').first()).toBeVisible();
        const body = seen.page.locator('.machines-body');
        expect(await body.evaluate((each) => each.scrollHeight - each.clientHeight), scene).toBeLessThanOrEqual(1);
        expect.soft(faults(await inBody(seen.page, '.machines-body'), { ...shown, scene }), scene).toEqual([]);
      }
      expect(seen.complaints).toEqual([]);
    });
  }
}

test('on 7 inches machines have names and values that can be read', async ({ look }) => {
  const shown = { scene: 'machines', width: 1024, height: 600, path: '/machines', screen: { diagonal: 7 } } as const;
  const { page } = await look(shown);
  await settled(page);
  expect(faults(await inBody(page, '.machines-body'), shown)).toEqual([]);
});

test('a machine that grows hot stands first, with its minutes and what they rest on', async ({ look }) => {
  const { page } = await look({ scene: 'machines', width: 1920, height: 1080, path: '/machines' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^Workstation meets its limit in \d+ minutes\. All else is at ease\.$/,
  );
  const first = page.locator('.machines li').first();
  await expect(first).toContainText(/\d+ min to 95° if this load goes on\. Rising 0\.\d° a minute for \d+ minutes\./);
  await expect(page.locator('.machines li', { hasText: 'Studio PC' })).toContainText(
    /Far from it\. Warmest this week \d+°\./,
  );
  await expect(page.locator('.machines-lead')).toHaveCount(1);
  await first.locator('[data-part="heat"]').click();
  await expect(page).toHaveURL(/series.*cpu_temperature/);
});

test('batteries stand the emptiest first, with the time that is left', async ({ look }) => {
  const { page } = await look({ scene: 'machines', width: 1920, height: 1080, path: '/machines' });
  await expect(page.locator('.battery').first()).toContainText(/Nursery window\s*12%\s*\d weeks/);
  await expect(page.locator('.batteries-more')).toHaveText(/^\d+ more, all above \d0%$/);
  await expect(page.locator('.backup')).toContainText(/Would last\s*41\s*min/);
});

test('a machine that is silent says so and tells no values', async ({ look }) => {
  const { page } = await look({ scene: 'machinesSilent', width: 1920, height: 1080, path: '/machines' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Attic Pi is silent\./);
  await expect(page.locator('.machines li').first()).toContainText('Silent: last heard 3\u00a0h ago.');
  await expect(page.locator('.machines li').first()).not.toContainText('GHz');
});

test('more machines than fit fold into a sentence', async ({ look }) => {
  const { page } = await look({ scene: 'machinesMany', width: 1920, height: 1080, path: '/machines' });
  await expect(page.locator('.machines-more')).toContainText(/\d more, all at ease\./);
});

test('at night at most 7% of the machines is lit', async ({ look }) => {
  const screen = { theme: 'night' } as const;
  const { page } = await look({ scene: 'machinesMany', width: 1920, height: 1080, path: '/machines', screen });
  const lit = await litPart(page);
  expect(lit).toBeLessThan(0.07);
  expect(lit).toBeGreaterThan(0.005);
});
