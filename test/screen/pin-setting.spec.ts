/** Setting a PIN: its question, its dots and what is wrong are seen, and nothing behind it takes a key. */
import { expect, type Locator } from '@playwright/test';
import { test } from './screen.ts';

/** A mask or an edge that hides it leaves its box as it is: only its picture tells. */
async function isSeen(what: Locator): Promise<boolean> {
  const page = what.page();
  const clip = await what.boundingBox();
  if (clip === null) return false;
  const before = await page.screenshot({ clip });
  const element = await what.elementHandle();
  await element?.evaluate((each) => each.style.setProperty('visibility', 'hidden'));
  const without = await page.screenshot({ clip });
  await element?.evaluate((each) => each.style.removeProperty('visibility'));
  return !before.equals(without);
}

for (const [width, height, diagonal] of [
  [1920, 1080, 24],
  [1024, 600, 7],
] as const)
  for (const theme of ['night', 'day'] as const)
    test(`a PIN is set at ${width}x${height} by ${theme}`, async ({ look }) => {
      const screen = { theme, diagonal, distance: 0.6 } as const;
      const { page } = await look({ scene: 'settings', width, height, screen, path: '/settings/screen/start' });
      const changes: unknown[] = [];
      await page.route('**/api/v1/pin', async (route) => {
        changes.push(route.request().postDataJSON());
        await route.fulfill({ json: { accepted: true, wait: 0 } });
      });
      const set = page.getByRole('button', { name: 'Set a PIN' });
      await set.click();
      const pad = page.locator('.pin-pad');
      const title = pad.locator('.pin-title');
      await expect(title).toHaveText('A new PIN, 4 to 8 digits');
      expect(await isSeen(title)).toBe(true);
      expect(await isSeen(pad.locator('.pin-typed'))).toBe(true);
      const key = pad.getByRole('button', { name: '5', exact: true });
      expect(await key.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('none');

      await page.keyboard.type('123');
      await page.keyboard.press('Enter');
      const alert = pad.getByRole('alert');
      await expect(alert).not.toBeEmpty();
      expect(await isSeen(alert)).toBe(true);
      await page.keyboard.press('Tab');
      await expect(pad.locator(':focus')).toHaveText('1');

      await page.keyboard.type('4');
      await pad.getByRole('button', { name: 'Enter' }).click();
      await expect(title).toHaveText('The new PIN once more');
      await page.keyboard.type('4321');
      await pad.getByRole('button', { name: 'Enter' }).click();
      await expect(alert).toHaveText('The two are not the same. Begin again.');
      await expect(title).toHaveText('A new PIN, 4 to 8 digits');

      await page.keyboard.press('Escape');
      await expect(pad).toHaveCount(0);
      await expect(set).toBeFocused();
      expect(new URL(page.url()).pathname).toBe('/settings/screen/start');
      expect(changes).toEqual([]);

      await set.click();
      for (const pin of ['2468', '2468']) {
        await page.keyboard.type(pin);
        await pad.getByRole('button', { name: 'Enter' }).click();
      }
      await expect(pad).toHaveCount(0);
      expect(changes).toEqual([{ pin: '2468' }]);
    });
