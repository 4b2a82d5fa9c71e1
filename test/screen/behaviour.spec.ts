/** What the screen does: shows a new value at once and in its place, says when it is alone, takes a touch, and goes home. */
import { expect, type Page } from '@playwright/test';
import { scenes } from '../simulators/screen-scenes.ts';
import { startScreenHub } from '../simulators/screen-hub.ts';
import { litPart } from './lit-pixels.ts';
import { sceneTime, seriesPath, settled, show, sizes, test } from './screen.ts';

const hd = { width: 1920, height: 1080 } as const;
const living = 'mqtt.temperature{device=living}';
/** Its number in the full scene. */
const livingId = scenes.full(sceneTime).series.findIndex(({ key }) => key === living);

/** Places of all texts, without what they say. */
function places(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        '.row-name, .row-value, .row-second, .label, .power-now, .machine-value, .clock-time, .verdict-text, .verdict-note',
      ),
    ].map((element) => {
      const { left, top, height } = element.getBoundingClientRect();
      return `${element.className} ${left.toFixed(1)} ${top.toFixed(1)} ${height.toFixed(1)}`;
    }),
  );
}

test('a new value stands there within a second, and nothing moves', async ({ look }) => {
  const { page, hub, complaints } = await look({ scene: 'full', ...hd, motion: true });
  const before = await places(page);
  const value = page.locator('.row', { hasText: 'Living room' }).locator('.row-value');
  for (const [shown, sample] of [
    ['23.8°', 23.8],
    ['19.1°', 19.1],
  ] as const) {
    hub.send({ type: 'delta', now: sceneTime, latest: [[livingId, sceneTime, sample, 10_000]] });
    await expect(value).toContainText(shown, { timeout: 1_000 });
    expect(await places(page)).toEqual(before);
  }
  await settled(page);
  expect(await places(page)).toEqual(before);
  expect(complaints).toEqual([]);
});

test('four values a second render only their own element', async ({ look }) => {
  const { page, hub } = await look({ scene: 'full', ...hd });
  const touched = await page.evaluate(() => {
    const found = new Set<string>();
    new MutationObserver((records) => {
      for (const { target } of records)
        found.add(
          (target instanceof Element ? target : target.parentElement)?.closest(
            '.row, .power, .machine-part, .verdict, .clock, .weather, .forecast',
          )?.textContent ?? 'elsewhere',
        );
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(globalThis, { touched: found });
    return found.size;
  });
  expect(touched).toBe(0);
  for (let i = 0; i < 8; i++)
    hub.send({ type: 'delta', now: sceneTime + i, latest: [[livingId, sceneTime + i, 20 + i, 10_000]] });
  await expect(page.locator('.row-value').first()).toContainText('27.0°');
  const names = await page.evaluate(() => [...(globalThis as unknown as { touched: Set<string> }).touched]);
  expect(names.every((name) => name.startsWith('Living room'))).toBe(true);
});

test('a lost connection is said, all but the time turns soft, and it comes back by itself', async ({ look }) => {
  const { page, hub } = await look({ scene: 'full', ...hd, screen: { theme: 'night' } });
  const colour = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).color);
  const bright = await colour('.row-name');
  const time = await colour('.clock-time');
  hub.refuse(true);
  await expect(page.getByRole('status')).toContainText('Connection lost');
  expect(await colour('.row-name')).not.toBe(bright);
  expect(await colour('.clock-time')).toBe(time);
  await expect(page.locator('.row-value').first()).toContainText('21.');
  hub.refuse(false);
  await expect(page.getByRole('status')).toHaveText('All quiet. Rain until 23:00.', { timeout: 20_000 });
  expect(await colour('.row-name')).toBe(bright);
});

test('before the hub has ever answered there is the clock, where it will stay, and no alarm', async ({ page }) => {
  const hub = await startScreenHub();
  try {
    hub.refuse(true);
    await page.setViewportSize({ width: hd.width, height: hd.height });
    await page.goto(hub.url);
    const place = await page.locator('.clock-time').boundingBox();
    await expect(page.getByRole('status')).toHaveText('Waiting for Mantel.');
    await expect(page.locator('.mark')).toHaveAttribute('data-tone', 'waiting');
    hub.refuse(false);
    await page.waitForSelector('[data-link="live"]');
    expect((await page.locator('.clock-time').boundingBox())?.y).toBe(place?.y);
  } finally {
    await hub.close();
  }
});

test('the weather leads to the temperature outside', async ({ look }) => {
  const { page, hub } = await look({ scene: 'fresh', ...hd });
  const key = 'open-meteo.temperature{place=home}';
  hub.send({ type: 'delta', now: sceneTime, series: [{ id: 900, key, unit: '°C', kind: 'gauge' }] });
  await page.locator('.weather[href]').click();
  await expect(page.getByRole('heading', { level: 1 }).last()).toContainText('Outside, temperature');
});

test('a store that fails outranks the sentence of the hub', async ({ look }) => {
  const seen = await look({ scene: 'failing', ...hd });
  await expect(seen.page.getByRole('status')).toHaveText('Readings have not been saved since 21:43.');
  await seen.page.getByRole('button', { name: 'Readings' }).click();
  await expect(seen.page.getByRole('dialog')).toContainText('The disk is full');
  await seen.page.keyboard.press('Escape');
  await expect(seen.page.getByRole('dialog')).toHaveCount(0);
});

test('an old value is soft and a silent one gives way to its age', async ({ look }) => {
  const { page } = await look({ scene: 'stale', ...hd });
  const row = (name: string) => page.locator('.row', { hasText: name }).locator('.row-value');
  await expect(row('Nursery')).toHaveText('3\u00a0h ago');
  await expect(row('Bedroom').locator('.reading')).toHaveAttribute('data-fresh', 'old');
  await expect(row('Office').locator('.reading')).toHaveAttribute('data-fresh', 'live');
});

test('a touch on a room explores it, by pointer and by keys, and Escape returns', async ({ look }) => {
  const { page, complaints } = await look({ scene: 'full', ...hd });
  await page.getByRole('link', { name: 'Living room' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Living room temperature\./ })).toBeVisible();
  const plot = page.getByRole('slider');
  await plot.focus();
  await page.keyboard.press('ArrowLeft');
  const first = await page.locator('.plot-read').textContent();
  await page.keyboard.press('ArrowLeft');
  expect(await page.locator('.plot-read').textContent()).not.toBe(first);
  await expect(plot).toHaveAttribute('aria-valuetext', /°, Sunday, 22 November, 21:/);
  await page.getByRole('tab', { name: 'Year' }).click();
  await expect(page.locator('.stats')).toContainText('last 365 days');
  await page.keyboard.press('Escape');
  await expect(page.locator('.clock-time')).toBeVisible();
  expect(page.url()).toMatch(/\/$/);
  expect(complaints).toEqual([]);
});

test('a page nobody touches goes home after a minute', async ({ look }) => {
  const { page } = await look({ scene: 'full', ...hd });
  await page.clock.install({ time: sceneTime });
  await page.goto(page.url() + seriesPath(living).slice(1));
  await expect(page.locator('.page-title')).toBeVisible();
  await page.clock.fastForward(50_000);
  await page.mouse.move(500, 500);
  await page.clock.fastForward(50_000);
  await expect(page.locator('.page-title')).toBeVisible();
  await page.clock.fastForward(11_000);
  await expect(page.locator('.clock-time')).toBeVisible();
  await expect(page.locator('.page-title')).toBeHidden();
});

test('thirty visits make no second chart', async ({ look }) => {
  const { page } = await look({ scene: 'full', ...hd });
  await page.getByRole('link', { name: 'Living room' }).click();
  await expect(page.locator('.plot canvas')).toBeVisible();
  await page.evaluate(() =>
    document.querySelectorAll('canvas').forEach((canvas, i) => canvas.setAttribute('data-first', String(i))),
  );
  const count = await page.locator('canvas').count();
  const rooms = ['Living room', 'Office', 'Bedroom', 'Nursery'];
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: rooms[i % rooms.length] ?? '' }).click();
  }
  await expect(page.locator('.plot canvas')).toBeVisible();
  expect(await page.locator('canvas').count()).toBe(count);
  expect(await page.locator('canvas:not([data-first])').count()).toBe(0);
  expect(await page.evaluate(() => history.length)).toBeLessThan(4);
});

test('charts ask once a minute, however fast readings come', async ({ look }) => {
  const { hub } = await look({ scene: 'full', ...hd });
  const before = hub.asked();
  for (let i = 0; i < 40; i++) hub.tick();
  await expect.poll(() => hub.asked()).toBe(before);
});

for (const { width, height } of sizes) {
  test(`every target is 10 mm at ${width}x${height}`, async ({ look }) => {
    const seen = await look({ scene: 'eight', width, height });
    const needed = 10 / ((24 * 25.4) / Math.hypot(width, height));
    const small = async (): Promise<string[]> =>
      seen.page.evaluate(
        (least) =>
          [...document.querySelectorAll('a, button')]
            .filter((element) => element.checkVisibility())
            .map((element) => ({ name: element.textContent, box: element.getBoundingClientRect() }))
            .filter(({ box }) => box.height < least - 0.5 || box.width < least - 0.5)
            .map(({ name, box }) => `${name} ${box.width}x${box.height}`),
        needed,
      );
    expect(await small()).toEqual([]);
    await show(seen, 'alarm');
    expect(await small()).toEqual([]);
    await seen.page.getByRole('link', { name: 'Kitchen' }).click();
    await expect(seen.page.locator('.plot canvas')).toBeVisible();
    expect(await small()).toEqual([]);
  });
}

test('at night at most 7% of the pixels are lit', async ({ look }) => {
  const { page } = await look({ scene: 'eight', ...hd, screen: { theme: 'night' } });
  const lit = await litPart(page);
  expect(lit).toBeLessThan(0.07);
  expect(lit).toBeGreaterThan(0.005);
});
