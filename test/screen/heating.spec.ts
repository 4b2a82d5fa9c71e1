/** Heating, in all that can be there or not: nothing overlaps, is cut off, too small or too faint, and little shines at night. */
import { expect } from '@playwright/test';
import type { SceneName } from '../simulators/screen-scenes.ts';
import { faults } from './faults.ts';
import { litPart } from './lit-pixels.ts';
import { pieces, settled, sizes, test } from './screen.ts';

const mostLit = 0.07;
const scenes: readonly SceneName[] = ['heating', 'heatingMany', 'heatingYoung', 'heatingPlain'];

for (const { width, height } of sizes) {
  for (const theme of ['night', 'day'] as const) {
    test(`heating at ${width}x${height} by ${theme}`, async ({ look }) => {
      for (const scene of scenes) {
        const shown = {
          scene,
          path: '/heating',
          width,
          height,
          screen: { theme, diagonal: width === 1920 ? 24 : 10 },
        } as const;
        const { page, complaints } = await look(shown);
        await expect(page.locator('[data-panel="heating-curve"]')).toBeVisible();
        await settled(page);
        const bottom = await page
          .locator('.heating-body')
          .evaluate((element) => element.getBoundingClientRect().bottom);
        const foot = await page.locator('main:not([hidden]) .page-foot').innerText();
        // What is scrolled out of the body is not seen.
        const all = (await pieces(page)).filter((piece) => piece.bottom <= bottom + 1 || foot.includes(piece.text));
        expect.soft(all.length, scene).toBeGreaterThan(12);
        expect.soft(faults(all, shown), scene).toEqual([]);
        expect.soft(complaints, scene).toEqual([]);
        if (theme === 'night') expect.soft(await litPart(page), scene).toBeLessThan(mostLit);
      }
    });
  }
}

const large = { width: 1920, height: 1080, path: '/heating' } as const;

test('the page says who warms up, how much heat today had, and why a day was unusual', async ({ look }) => {
  const { page } = await look({ ...large, scene: 'heating' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Bathroom is warming up. All other rooms are where you want them.',
  );
  await expect(page.locator('.zone-row', { hasText: 'Office' })).toContainText('off');
  const curve = page.locator('[data-panel="heating-curve"]');
  await expect(curve).toContainText(/\d\.\d hours of heat so far/);
  await expect(curve).toContainText(/expected at \d+°, so (\d+% (more|less) than|as much as) usual/);
  const reason = page.locator('[data-panel="heating-reason"]');
  await expect(reason).toContainText(/where the weather asked for.*A window was open in Bedroom from 18:00\./);
  const before = await reason.getByRole('heading').innerText();
  const strip = page.locator('.year-touch');
  const box = await strip.boundingBox();
  await strip.click({ position: { x: (box?.width ?? 0) * 0.2, y: (box?.height ?? 0) / 2 } });
  await expect(reason.getByRole('heading')).not.toHaveText(before);
  await expect(page.locator('.year-ring[data-picked="true"]')).toHaveCount(1);
  await expect(page.locator('.cloud-ring[data-picked="true"]')).toHaveCount(1);
});

test('forty days compare nothing, and without the weather there is no cloud', async ({ look }) => {
  const { page } = await look({ ...large, scene: 'heatingYoung' });
  await expect(page.locator('[data-panel="heating-curve"]')).not.toContainText('expected');
  await expect(page.locator('[data-panel="heating-reason"]')).toHaveCount(0);
  const plain = await look({ ...large, scene: 'heatingPlain' });
  await expect(plain.page.locator('[data-panel="heating-curve"]')).toContainText('hours of heat so far');
  await expect(plain.page.locator('.cloud-day')).toHaveCount(0);
});

test('where there is little room the reason takes the place of the cloud until it is touched again', async ({
  look,
}) => {
  const { page } = await look({
    scene: 'heating',
    width: 1024,
    height: 600,
    path: '/heating',
    screen: { diagonal: 10 },
  });
  await expect(page.locator('[data-panel="heating-curve"]')).toBeVisible();
  await page.locator('.year-touch').click();
  await expect(page.locator('[data-panel="heating-reason"]')).toBeVisible();
  await expect(page.locator('[data-panel="heating-curve"]')).toHaveCount(0);
  await page.locator('.year-touch').click();
  await expect(page.locator('[data-panel="heating-curve"]')).toBeVisible();
});
