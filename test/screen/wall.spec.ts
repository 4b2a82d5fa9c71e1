/** The wall: what covers it and how it wakes, the PIN, and the keyboard alone. */
import { expect, type Page } from '@playwright/test';
import { plainKiosk } from '#model/kiosk.ts';
import { languages } from '#model/words/spoken.ts';
import { faults } from './faults.ts';
import { nightPage, setTime } from './night.ts';
import { pieces, sceneTime, test } from './screen.ts';

const hd = { width: 1920, height: 1080 } as const;
const late = Date.parse('2026-11-23T01:14:20Z');

for (const language of languages)
  test(`at night Home becomes the night page after a while, and the touch that wakes it does nothing else, in ${language}`, async ({
    look,
  }) => {
    const seen = await look({ scene: 'full', ...hd, screen: { language, theme: 'night', kiosk: plainKiosk } });
    const { page, complaints } = seen;
    await expect(page.locator('.night')).toHaveCount(0);
    await setTime(seen, late);
    await expect(page.locator('.night-time')).toContainText('02:14');
    await expect(page.locator('.home')).toBeHidden();
    // Where the link of a room is on Home.
    await page.mouse.click(1_000, 130);
    await expect(page.locator('.night')).toHaveCount(0);
    await expect(page.locator('.home')).toBeVisible();
    expect(new URL(page.url()).pathname).toBe('/');
    await expect(page.locator('.wake')).toHaveCount(0);
    await page.mouse.click(1_000, 130);
    await expect(page.locator('.page-title').last()).toBeVisible();
    expect(complaints).toEqual([]);
  });

test('a key wakes it and does nothing else', async ({ look }) => {
  const { page } = await nightPage(look, { scene: 'full', ...hd, at: late });
  await page.keyboard.press('2');
  await expect(page.locator('.home')).toBeVisible();
  await page.keyboard.press('2');
  await expect(page.locator('.home')).toBeHidden();
});

test('an alert stands on the night page instead of the sentence, larger', async ({ look }) => {
  const { page } = await nightPage(look, { scene: 'alarm', ...hd, at: late });
  await expect(page.getByRole('alert').first()).toContainText('Water on the floor');
});

for (const seat of [
  { ...hd, diagonal: 24, distance: 1.5 },
  { ...hd, diagonal: 27, distance: 3 },
  { width: 1024, height: 600, diagonal: 7, distance: 0.6 },
  { width: 1024, height: 600, diagonal: 7, distance: 3 },
] as const) {
  test(`the type of the night page at ${seat.diagonal} inches from ${seat.distance} m`, async ({ look }) => {
    const { width, height, ...screen } = seat;
    for (const scene of ['full', 'alarm', 'stale', 'nothing'] as const) {
      const shown = { scene, width, height, screen } as const;
      const { page } = await nightPage(look, { ...shown, at: late });
      expect.soft(faults(await pieces(page), shown), scene).toEqual([]);
      await page.close();
    }
  });
}

test('while the display is off a page that fills it is black, until it is touched', async ({ look }) => {
  const { page, hub } = await look({ scene: 'full', ...hd });
  const black = page.locator('.wake[data-cover="black"]');
  const off = { type: 'delta', now: sceneTime, wall: { on: false, reason: 'schedule' } } as const;
  hub.send(off);
  await expect(page.locator('.home')).toBeVisible();
  await page.evaluate(() => document.documentElement.requestFullscreen());
  // Whoever opened the page in a window has just touched it; by then that is over.
  await setTime({ page, hub, complaints: [] }, sceneTime + 6 * 60_000);
  hub.send({ ...off, now: sceneTime + 6 * 60_000 });
  await expect(black).toBeVisible();
  await page.mouse.click(1_000, 130);
  await expect(black).toHaveCount(0);
  expect(new URL(page.url()).pathname).toBe('/');
});

/** What has the focus. */
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

test('by the keyboard alone: digits and arrows change pages, up and down reach things, Escape returns', async ({
  look,
}) => {
  const { page } = await look({ scene: 'full', ...hd });
  const path = (): string => new URL(page.url()).pathname;
  await page.keyboard.press('2');
  const second = path();
  expect(second).not.toBe('/');
  await page.keyboard.press('ArrowLeft');
  expect(path()).toBe('/');
  await page.keyboard.press('ArrowRight');
  expect(path()).toBe(second);
  await page.keyboard.press('Escape');
  expect(path()).toBe('/');
  await page.keyboard.press('ArrowDown');
  const first = await focused(page);
  expect(first).not.toBe('');
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).not.toBe(first);
  await page.keyboard.press('ArrowUp');
  expect(await focused(page)).toBe(first);
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
  expect(outline).not.toBe('none');
});

test('settings ask for the PIN, by touch and by keys, and again after Home', async ({ look }) => {
  const kiosk = { ...plainKiosk, pin: true };
  const { page } = await look({ scene: 'full', ...hd, screen: { kiosk } });
  const given: unknown[] = [];
  await page.route('**/api/v1/pin', async (route) => {
    given.push(route.request().postDataJSON());
    const accepted = given.length > 1;
    await route.fulfill({ json: { accepted, wait: accepted ? 0 : 4_000 } });
  });
  await page.evaluate(() => {
    history.replaceState(null, '', '/settings');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  const pad = page.locator('.pin-pad');
  await expect(pad).toBeVisible();
  for (const digit of ['1', '2', '3', '4']) await pad.getByRole('button', { name: digit, exact: true }).click();
  await pad.getByRole('button', { name: 'Enter' }).click();
  await expect(pad.getByRole('alert')).toHaveText('That is another PIN. Wait 4 s before the next.');
  await page.keyboard.type('24689');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await expect(pad).toHaveCount(0);
  expect(given).toEqual([
    { pin: '1234', purpose: 'settings' },
    { pin: '2468', purpose: 'settings' },
  ]);
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    history.replaceState(null, '', '/settings');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect(pad).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(pad).toBeHidden();
  expect(new URL(page.url()).pathname).toBe('/');
});
