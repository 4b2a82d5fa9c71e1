/** Energy, in all that can be there or not: nothing overlaps, is cut off, too small or too faint, and little shines at night. */
import { expect } from '@playwright/test';
import type { SceneName } from '../simulators/screen-scenes.ts';
import { faults } from './faults.ts';
import { litPart } from './lit-pixels.ts';
import { setTime } from './night.ts';
import { pieces, sceneTime, settled, sizes, test } from './screen.ts';

const mostLit = 0.07;
const scenes: readonly SceneName[] = [
  'energy',
  'energyFlat',
  'energySteps',
  'energyPlain',
  'energyTen',
  'energyWeek',
  'energyMonths',
  'energyUtility',
];

for (const { width, height } of sizes) {
  for (const theme of ['night', 'day'] as const) {
    test(`energy at ${width}x${height} by ${theme}`, async ({ look }) => {
      for (const scene of scenes) {
        const shown = {
          scene,
          path: '/energy',
          width,
          height,
          screen: { theme, diagonal: width === 1920 ? 24 : 10 },
        } as const;
        const { page, complaints } = await look(shown);
        await expect(page.locator('[data-panel="energy-days"] .plot-label').first()).toBeVisible();
        await settled(page);
        const all = await pieces(page);
        expect.soft(all.length, scene).toBeGreaterThan(15);
        expect.soft(faults(all, shown), scene).toEqual([]);
        expect.soft(complaints, scene).toEqual([]);
        if (theme === 'night') expect.soft(await litPart(page), scene).toBeLessThan(mostLit);
      }
    });
  }
}

const large = { width: 1920, height: 1080, path: '/energy' } as const;

test('titles are findings, and what is not known is not said', async ({ look }) => {
  const { page } = await look({ ...large, scene: 'energy' });
  const days = page.locator('[data-panel="energy-days"]');
  await expect(days.getByRole('heading')).toHaveText(/^\d+\skWh in 29 of 30 days, \d+% (under|over) last year$/);
  await expect(days).toContainText(/night €0.22.*day €0.28.*peak €0.35/);
  await expect(page.locator('[data-panel="energy-weeks"]')).toContainText(
    /Two years by the week\. \d\.\d\skWh more for each degree colder/,
  );
  await expect(page.locator('[data-panel="power-now"]')).toContainText(/usual at this hour, \d+ to \d+\sW/);
  await expect(page.locator('[data-panel="energy-cost"]')).toContainText(/Cost today.*November so far.*Likely in all/);
});

test('a week of data has neither a usual range nor a year, nor costs without a tariff', async ({ look }) => {
  const { page } = await look({ ...large, scene: 'energyWeek' });
  await expect(page.locator('[data-panel="energy-days"]').getByRole('heading')).toHaveText(/kWh in 7 days$/);
  await expect(page.locator('[data-panel="power-now"]')).not.toContainText('usual');
  await expect(page.locator('[data-panel="energy-today"]')).not.toContainText('usual');
  await expect(page.locator('[data-panel="energy-weeks"]')).toHaveCount(0);
  await expect(page.locator('[data-panel="energy-cost"]')).toHaveCount(0);
  await expect(page.locator('.energy-expected')).toHaveCount(0);
});

test('a meter that jumped has a hollow bar, and one touch accepts it', async ({ look }) => {
  const { page, hub } = await look({ ...large, scene: 'energyFlat' });
  await expect(page.locator('.energy-hollow')).toHaveCount(1);
  // A flat tariff needs no key.
  await expect(page.locator('.energy-key')).toHaveCount(0);
  await page.getByRole('button', { name: 'accept?' }).click();
  await expect(page.locator('.energy-jump')).toContainText(/The meter jumped by 1,210\skWh\./);
  await page.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(page.locator('.energy-jump')).toHaveCount(0);
  expect(hub.actions).toEqual([{ series: 'kasa.energy{device=meter}', action: 'accept' }]);
});

test('ten meters are the home together, and one that was chosen is it alone', async ({ look }) => {
  const { page } = await look({ ...large, scene: 'energyTen' });
  await expect(page.locator('[data-panel="power-now"]')).toContainText('10 meters together');
  const chosen = await look({ ...large, scene: 'energyTen', screen: { power: 'kasa.power{device=oven}' } });
  await expect(chosen.page.locator('[data-panel="power-now"]')).toContainText('Oven');
});

test('a hidden page asks nothing', async ({ look }) => {
  const seen = await look({ ...large, scene: 'energy' });
  const { page } = seen;
  await expect(page.locator('[data-panel="energy-weeks"]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/$/);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await Promise.all([page.waitForRequest(/\/api\/v1\/(history|power|usual)/), setTime(seen, sceneTime + 120_000)]);
  expect(asked.filter((path) => /days|cost|held/.test(path))).toEqual([]);
});

test('Home and the page of energy tell one energy of today', async ({ look }) => {
  const { page } = await look({ scene: 'energy', width: 1920, height: 1080 });
  const told = await page.locator('.power-today .figure').innerText();
  await page.goto(new URL('/energy', page.url()).href);
  await expect(page.locator('[data-panel="energy-today"] .section-title b')).toHaveText(`${told}\u00a0kWh`);
});
