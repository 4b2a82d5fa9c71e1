import { expect } from '@playwright/test';
import { faults } from './faults.ts';
import { device } from '../simulators/scene-snapshots.ts';
import { pieces, sceneTime, show, test } from './screen.ts';

const hand = { width: 390, height: 844 };

for (const scene of ['full', 'many', 'alert', 'alarm', 'stale', 'long', 'nothing', 'away', 'failing'] as const) {
  for (const theme of ['night', 'day'] as const) {
    test(`${scene} in a hand by ${theme}`, async ({ look }) => {
      const shown = { scene, ...hand, screen: { theme, distance: 0.6, diagonal: 24 } } as const;
      const { page, complaints } = await look(shown);
      const inHand = { ...shown, screen: { distance: 0.6, diagonal: 6.1 } } as const;
      const all = await pieces(page);
      expect(all.some(({ text }) => text === 'Home')).toBe(true);
      expect(faults(all, inHand).filter((fault) => !fault.includes('arcminutes'))).toEqual([]);
      expect(complaints).toEqual([]);
    });
  }
}

test('a hand sees the sentence, the numbers and how old they are, and has nothing to press', async ({ look }) => {
  const { page, hub } = await look({ scene: 'full', ...hand });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All quiet. Rain until 23:00.');
  await expect(page.locator('.phone-line')).toHaveCount(7);
  await expect(page.locator('.phone-foot')).toHaveText('Live');
  expect(await page.locator('button, a, input').count()).toBe(0);
  hub.refuse(true);
  await expect(page.locator('.phone-foot')).toHaveText('As of 21:47');
});

test('turned on its side it stays in the hand, as large as it was', async ({ look }) => {
  const { page, complaints } = await look({ scene: 'full', ...hand });
  const size = () =>
    page
      .locator('.phone-value')
      .first()
      .evaluate((each) => getComputedStyle(each).fontSize);
  const upright = await size();
  await page.setViewportSize({ width: 844, height: 390 });
  await expect(page.locator('.home')).toHaveCount(0);
  expect(await size()).toBe(upright);
  const said = await page.getByRole('heading', { level: 1 }).boundingBox();
  const lines = await page.locator('.phone-lines').boundingBox();
  expect((said?.x ?? 0) + (said?.width ?? 0)).toBeLessThanOrEqual(lines?.x ?? 0);
  expect(complaints).toEqual([]);
});

test('a name takes of the room of its line before it is cut', async ({ look }) => {
  const { page, hub } = await look({ scene: 'full', ...hand });
  hub.send({ type: 'delta', now: sceneTime, snapshots: [device('bedroom', 'Climate', 'Kinderzimmer Ost', sceneTime)] });
  const name = page.locator('.phone-name', { hasText: 'Kinderzimmer Ost' });
  await expect(name).toBeVisible();
  expect(
    await name.evaluate((each) => [each.scrollWidth <= each.clientWidth, each.scrollHeight <= each.clientHeight]),
  ).toEqual([true, true]);
});

test('what an alert says of how long, and when it was told, agree', async ({ look }) => {
  const { page } = await look({ scene: 'alert', ...hand });
  await expect(page.locator('.phone-alert').first()).toContainText('Told at 21:40.');
  await expect(page.locator('.phone-alert').first()).not.toContainText('Since');
});

for (const { name, size, where } of [
  { name: 'a hand', size: hand, where: '.phone-foot' },
  { name: 'the foot of Home', size: { width: 1920, height: 1080 }, where: '.verdict-note' },
])
  test(`readings that turned soft are told once in ${name}, and nothing is called live`, async ({ look }) => {
    const seen = await look({ scene: 'late', ...size });
    await expect(seen.page.locator(where)).toHaveText(/^4 readings are older than 27\smin$/);
    await show(seen, 'full');
    await expect(seen.page.locator(where)).not.toContainText('older');
  });
