/** What the screen knows better than the hub is told in words, whatever else is shown. */
import { expect } from '@playwright/test';
import { startScreenHub } from '../simulators/screen-hub.ts';
import { pieces, sceneTime, sizes, test } from './screen.ts';

const seats = [
  ...sizes.map((size) => ({ ...size, distance: 1.5, diagonal: 24 }) as const),
  { width: 1920, height: 1080, distance: 3, diagonal: 24 },
  { width: 1024, height: 600, distance: 3, diagonal: 7 },
] as const;

for (const { width, height, distance, diagonal } of seats) {
  const seat = `${diagonal} inches of ${width}x${height} from ${distance} m`;

  test(`beside an alert a lost connection is told, without buttons that cannot work: ${seat}`, async ({ look }) => {
    for (const scene of ['alert', 'alarm'] as const) {
      const { page, hub } = await look({ scene, width, height, screen: { distance, diagonal } });
      const banner = page.getByRole('alert');
      await expect(banner.getByRole('button', { name: 'Acknowledge' })).toBeVisible();
      hub.refuse(true);
      await expect(banner).toContainText('Connection lost');
      await expect(banner.getByRole('button', { name: 'Acknowledge' })).toHaveCount(0);
      for (const piece of await pieces(page))
        expect(piece.bottom <= height && piece.top >= 0 && !piece.clipped, piece.text).toBe(true);
      hub.refuse(false);
      await expect(banner.getByRole('button', { name: 'Acknowledge' })).toBeVisible({ timeout: 20_000 });
      await expect(banner).not.toContainText('Connection lost');
    }
  });

  test(`beside an alert it is told that readings are not saved: ${seat}`, async ({ look }) => {
    const { page } = await look({ scene: 'failingAlert', width, height, screen: { distance, diagonal } });
    const banner = page.getByRole('alert');
    await expect(banner).toContainText(/not been saved since 21:43|Saving fails/);
    await expect(banner.getByRole('button', { name: 'Acknowledge' })).toBeVisible();
    await banner.getByRole('button').first().click();
    await expect(page.getByRole('dialog')).toContainText('The disk is full');
  });
}

test('a hub that keeps its connection and says nothing is lost within 16 s', async ({ look }) => {
  const { page, hub } = await look({ scene: 'full', width: 1920, height: 1080 });
  hub.freeze();
  hub.refuse(false);
  await expect(page.getByRole('status')).toContainText('Connection lost', { timeout: 16_000 });
});

test('a tap on the words of the banner lists all alerts with why; Escape and another tap close it', async ({
  look,
}) => {
  const { page } = await look({ scene: 'alarm', width: 1024, height: 600 });
  const words = page.locator('.alert-words');
  await words.click();
  const list = page.getByRole('dialog');
  await expect(list.locator('p')).toHaveCount(3);
  await expect(list.locator('p').first()).toContainText('has been wet for 3 minutes');
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await words.click();
  await words.click();
  await expect(list).toHaveCount(0);
});

test('what slides in makes the page no higher', async ({ look }) => {
  const { page, hub } = await look({ scene: 'full', width: 1024, height: 600, motion: true });
  hub.show('alert');
  await page.waitForSelector('.alert');
  const height = await page.evaluate(() => {
    for (const each of document.getAnimations()) {
      each.pause();
      each.currentTime = 0;
    }
    return [document.documentElement.scrollHeight, document.body.scrollHeight];
  });
  expect(height).toEqual([600, 600]);
});

test('the age of the newest reading does not contradict the rows', async ({ page }) => {
  const hub = await startScreenHub({ scene: 'full', now: () => sceneTime });
  try {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.clock.setFixedTime(sceneTime);
    await page.goto(hub.url);
    await expect(page.locator('.verdict-note')).toContainText('newest reading just now');
    hub.freeze();
    // Nothing but the clock has gone on, by less than a minute.
    hub.send({ type: 'delta', now: sceneTime + 51_000 });
    await expect(page.locator('.row-value').first()).toHaveText('51\u00a0s ago');
    await expect(page.locator('.verdict-note')).toContainText('newest reading 51\u00a0s ago');
  } finally {
    await hub.close();
  }
});
