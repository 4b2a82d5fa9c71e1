/** Lines and states on a page of one's own. */
import { expect } from '@playwright/test';
import { faults } from './faults.ts';
import { pieces, sizes, test } from './screen.ts';

for (const { width, height } of sizes) {
  test(`lines and states stand in the places they are given, at ${width}x${height}`, async ({ look }) => {
    const shown = { scene: 'plots', width, height, path: '/own/plots' } as const;
    const { page, complaints } = await look(shown);
    await expect(page.locator('.series-panel-plot[data-seen="true"] canvas')).toHaveCount(3);
    await expect(page.locator('.series-panel-key').first()).toContainText('Sunroom temperature');
    await expect(page.locator('.series-panel-said')).toHaveText('There is no such reading.');
    await expect(page.getByRole('img', { name: /closed/ })).toHaveCount(1);
    expect(faults(await pieces(page), shown)).toEqual([]);
    await page.locator('.states-thing').first().click();
    await expect(page.getByRole('heading', { level: 1 }).last()).toContainText('Front door contact');
    expect(complaints).toEqual([]);
  });
}
