/** Everything that reports can be looked at, and a state is told as one. */
import { expect } from '@playwright/test';
import { pieces, seriesPath, sizes, test } from './screen.ts';

for (const { width, height } of sizes) {
  test(`the number of devices leads to all of them, and each value to its series, at ${width}x${height}`, async ({
    look,
  }) => {
    const { page, complaints } = await look({ scene: 'oddments', width, height });
    await page.locator('.verdict-note').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^9 devices\./);
    expect(page.url()).toMatch(/\/devices$/);
    for (const piece of await pieces(page)) expect(piece.clipped || piece.right > width, piece.text).toBe(false);
    await expect(page.locator('.device')).toHaveCount(10);
    await page.getByRole('link', { name: /Front door.*contact\s*closed/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Front door\. /);
    expect(page.url()).toMatch(/\/devices\/door$/);
    await page.getByRole('link', { name: /contact\s*closed/i }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      'Front door contact. Closed for 5\u00a0h 30\u00a0min, 3 times.',
    );
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Front door\. /);
    await page.keyboard.press('Escape');
    await expect(page.locator('.device')).toHaveCount(10);
    await page.keyboard.press('Escape');
    await expect(page.locator('.clock-time')).toBeVisible();
    expect(complaints).toEqual([]);
  });
}

test('more devices than the page holds are scrolled to, and the page itself stays', async ({ look }) => {
  const { page } = await look({ scene: 'many', width: 1024, height: 600, path: '/devices' });
  await page.locator('.device-list').evaluate((list) => list.scrollTo(0, list.scrollHeight));
  await expect(page.getByRole('link', { name: /^This machine/ })).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(600);
});

test('a state has two marks, steps and words; it is not called old while its device speaks', async ({ look }) => {
  const { page } = await look({
    scene: 'oddments',
    width: 1920,
    height: 1080,
    path: seriesPath('mqtt.contact{device=door}'),
  });
  await expect(page.locator('.plot-values span')).toHaveText(['open', 'closed']);
  const stats = page.locator('.stats');
  for (const word of ['Mean', 'Lowest', 'Highest', 'ago']) await expect(stats).not.toContainText(word);
  await expect(stats).toContainText('for 2\u00a0h');
  const plot = await page.locator('.plot-field').boundingBox();
  if (plot) await page.mouse.move(plot.x + plot.width * 0.7, plot.y + plot.height / 2);
  await expect(page.locator('.plot-read')).toContainText('closed');
  await expect(page.locator('.plot-read')).toContainText('for 3\u00a0h');
});

test('a state that has long been what it is is drawn and told whole', async ({ look }) => {
  const { page } = await look({
    scene: 'oddments',
    width: 1024,
    height: 600,
    path: seriesPath('mqtt.presence{device=study}'),
  });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Study presence. There for 1\u00a0d.');
  await expect(page.locator('.plot canvas')).toBeVisible();
  await expect(page.locator('.stat dt')).toHaveText(['There for', 'How often', 'Now', 'Readings']);
});

test('the way back from a device leads to where the list was left', async ({ look }) => {
  const { page } = await look({ scene: 'many', width: 1024, height: 600, path: '/devices' });
  const list = page.locator('.device-list');
  await list.evaluate((element) => element.scrollTo(0, 300));
  const row = page.locator('.device').last().getByRole('link');
  await row.scrollIntoViewIfNeeded();
  const left = await list.evaluate((element) => element.scrollTop);
  expect(left).toBeGreaterThan(100);
  await row.click();
  await expect(page.locator('.device-reading').first()).toBeVisible();
  await page.locator('.device-reading').first().click();
  await expect(page.locator('.plot canvas')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.device-reading').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toBeVisible();
  expect(await list.evaluate((element) => element.scrollTop)).toBe(left);
});

test('a reading that does not exist is one sentence', async ({ look }) => {
  const { page } = await look({ scene: 'full', width: 1024, height: 600, path: seriesPath('mqtt.nothing{device=x}') });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such reading.');
  await expect(page.getByRole('tab')).toHaveCount(0);
  await expect(page.locator('.series-silent')).toHaveCount(0);
});

test('a series first opened without the hub says when its history comes', async ({ look }) => {
  const { page, hub } = await look({ scene: 'full', width: 1024, height: 600 });
  hub.refuse(true);
  await page.waitForSelector('[data-link="lost"]');
  await page.getByRole('link', { name: 'Living room' }).click();
  await expect(page.locator('.series-silent')).toHaveText('Its history comes once Mantel answers again.');
  hub.refuse(false);
  await expect(page.locator('.plot canvas')).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('.series-silent')).toHaveCount(0);
});

test('a room silent for years leaves Home, and carbon dioxide is the air of its room', async ({ look }) => {
  const { page } = await look({ scene: 'oddments', width: 1920, height: 1080 });
  await expect(page.locator('.row-name')).toHaveText(['Living room', 'Office', 'Bedroom', 'Study air']);
  await expect(page.locator('.row', { hasText: 'Study air' })).toContainText('ppm');
  await expect(page.locator('.row', { hasText: 'Study air' })).toContainText('Fine');
});

test('no line of the weather begins or ends with a point', async ({ look }) => {
  const { page } = await look({ scene: 'full', width: 1024, height: 600 });
  // Narrow enough that the wind goes to a line of its own.
  await page.locator('.weather-words').evaluate((element) => (element.style.flex = '0 0 90px'));
  const { lefts, point, clip } = await page.locator('.weather-parts').evaluate((element) => ({
    lefts: [...element.children].map((part) => part.getBoundingClientRect().left),
    point: getComputedStyle(element.children[0] ?? element, '::before').width,
    clip: getComputedStyle(element).clipPath,
  }));
  // Both begin a line, and the point before each is cut off.
  expect(lefts[1]).toBe(lefts[0]);
  expect(Number.parseFloat(clip.split(' ').at(-1) ?? '')).toBeCloseTo(Number.parseFloat(point), 1);
});

test('a state is told however old it is, with its age beside it', async ({ look }) => {
  const { page } = await look({ scene: 'away', width: 1920, height: 1080, path: '/devices' });
  const contact = page.getByRole('link', { name: /contact/ });
  await expect(contact).toHaveText(/contact\sclosed\s·\s2\sh/);
  await expect(contact.locator('.reading').first()).toHaveAttribute('data-fresh', 'gone');
  await contact.click();
  await page.locator('.device-reading', { hasText: /contact/i }).click();
  const now = page.locator('.stat').filter({ hasText: 'Now' });
  await expect(now).toHaveText(/closed2\sh ago$/);
});

for (const { width, height } of sizes) {
  test(`rooms that have no place lead to all devices, of which none is cut through, at ${width}x${height}`, async ({
    look,
  }) => {
    const { page } = await look({ scene: 'many', width, height });
    await page
      .locator('.rooms')
      .getByRole('link', { name: /^\d+ more$/ })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^26 devices\./);
    const cut = await page.locator('.device-list').evaluate((list) => {
      const end = list.getBoundingClientRect().bottom;
      const boxes = [...list.querySelectorAll('.device')].map((each) => each.getBoundingClientRect());
      return boxes.filter(({ top, bottom }) => top < end - 1 && bottom > end + 1).length;
    });
    expect(cut).toBe(0);
  });
}
