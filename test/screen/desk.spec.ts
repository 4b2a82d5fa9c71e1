/** The desk and Health: nothing overlaps, is cut off, too small or too faint, by day and night; what plays can be stopped. */
import { expect, type Page } from '@playwright/test';
import { faults } from './faults.ts';
import { inBody, settled, sizes, test } from './screen.ts';

/** The weekday with the longest name, whichever the last trading day was. */
const longestNames = (page: Page): Promise<void> =>
  page.locator('[data-panel="markets"] .section-note').evaluateAll((notes) => {
    for (const note of notes) note.firstChild?.replaceWith('Wednesday\u2019s close');
  });

for (const { width, height } of sizes) {
  for (const theme of ['night', 'day'] as const) {
    for (const [scene, path, body] of [
      ['desk', '/desk', '.desk-body'],
      ['keyless', '/desk', '.desk-body'],
      ['sources', '/health', '.health-body'],
    ] as const) {
      test(`${scene} at ${width}x${height} by ${theme}`, async ({ look }) => {
        const shown = { scene, path, width, height, screen: { theme, diagonal: width === 1920 ? 24 : 10 } } as const;
        const { page, complaints } = await look(shown);
        await settled(page);
        await longestNames(page);
        const all = await inBody(page, body);
        expect(all.length).toBeGreaterThan(15);
        expect(faults(all, shown)).toEqual([]);
        expect(complaints).toEqual([]);
      });
    }
  }
}

test('the desk has what one must do, what the money does and what others say', async ({ look }) => {
  const { page } = await look({ scene: 'desk', width: 1920, height: 1080, path: '/desk' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One task is late. Monday begins at 09:30.');
  await expect(page.locator('[data-panel="tasks"]')).toContainText('2 days late');
  await expect(page.locator('[data-needs="true"]')).toHaveCount(1);
  await expect(page.locator('[data-panel="markets"]')).toContainText('Friday\u2019s close');
  await expect(page.locator('[data-panel="headlines"]')).toContainText('Ledger');
  await page.locator('.market-row', { hasText: '10-year' }).click();
  await expect(page).toHaveURL(/series/);
  await expect(page.locator('main:not([hidden]) .plot')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/desk/);
});

test('lists that are longer than the page cover neither the names of currencies nor what plays', async ({ look }) => {
  const { page } = await look({ scene: 'desk', width: 1920, height: 760, path: '/desk' });
  await settled(page);
  const body = page.locator('.desk-body');
  expect(await body.evaluate((each) => each.scrollHeight > each.clientHeight)).toBe(true);
  await expect(page.locator('[data-panel="playing"]')).toBeInViewport({ ratio: 1 });
  const names = page.locator('.market-name');
  const cut = await names.evaluateAll((all) =>
    all.filter((each) => {
      each.textContent = 'Euro in GBP';
      return each.scrollWidth > each.clientWidth;
    }),
  );
  expect(await names.count()).toBeGreaterThan(2);
  expect(cut).toEqual([]);
});

test('what plays is stopped with a touch, and a refusal is told', async ({ look }) => {
  const { page } = await look({ scene: 'desk', width: 1920, height: 1080, path: '/desk' });
  const asked: string[] = [];
  await page.route('**/api/v1/players/**', async (route) => {
    asked.push(new URL(route.request().url()).pathname);
    const isFirst = asked.length === 1;
    await route.fulfill(isFirst ? { json: {} } : { status: 502, json: { error: 'Living room: it needs Premium.' } });
  });
  const panel = page.locator('[data-panel="playing"]');
  await expect(panel).toContainText('Spiegel im Spiegel');
  await panel.getByRole('button', { name: 'Pause' }).click();
  await expect.poll(() => asked).toEqual(['/api/v1/players/living-room/pause']);
  await panel.getByRole('button', { name: 'Next' }).click();
  await expect(panel).toContainText('Living room: it needs Premium.');
});

test('without anything on it the desk is not among the pages', async ({ look }) => {
  const { page } = await look({ scene: 'full', width: 1920, height: 1080, path: '/health' });
  await expect(page.getByRole('link', { name: 'Devices' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Desk' })).toHaveCount(0);
});
