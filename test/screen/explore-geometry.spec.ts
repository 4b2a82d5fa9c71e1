/** A series with all that can be opened on it: nothing overlaps, leaves the page or is cut off. */
import { expect, type Page } from '@playwright/test';
import { exploredRoom } from '../simulators/scenes-explore.ts';
import { faults } from './faults.ts';
import { pieces, seriesPath, settled, sizes, test } from './screen.ts';

const path = seriesPath(exploredRoom);
const tab = (page: Page, name: string) => page.getByRole('tab', { name });

for (const { width, height } of sizes) {
  for (const theme of ['night', 'day'] as const) {
    test(`all that can be opened stands whole at ${width}x${height} by ${theme}`, async ({ look }) => {
      const shown = { scene: 'explore', width, height, path, screen: { theme } } as const;
      const { page, complaints } = await look(shown);
      const check = async (what: string): Promise<void> => {
        await settled(page);
        expect.soft(faults(await pieces(page), shown), what).toEqual([]);
      };
      await tab(page, 'Month').click();
      await expect(page.locator('.lane-mark').first()).toBeVisible();
      await check('a month');
      await page.getByRole('button', { name: 'Add' }).click();
      expect
        .soft(
          (await pieces(page)).filter((piece) => piece.clipped).map(({ text }) => text),
          'picker',
        )
        .toEqual([]);
      await page.locator('.picker-device', { hasText: 'Office' }).getByRole('button', { name: 'temperature' }).click();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Compare' }).click();
      await page.getByRole('menuitemradio', { name: 'A year earlier' }).click();
      await expect(page.locator('.series-key')).toHaveCount(3);
      await page.locator('.plot-field').hover();
      await check('two read');
      await page.mouse.move(1, 1);
      for (const key of ['mqtt.energy{device=meter}', 'mqtt.contact{device=door}']) {
        await page.goto(new URL(seriesPath(key), page.url()).href);
        await settled(page);
        for (const range of ['Day', 'Year']) {
          await tab(page, range).click();
          await expect(page.locator('.plot canvas')).toBeVisible();
          await check(`${key} ${range}`);
        }
      }
      expect(complaints).toEqual([]);
    });
  }
}
