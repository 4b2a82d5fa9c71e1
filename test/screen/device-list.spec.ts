/** Three hundred devices cost what is in view of them; they are searched, looked at, renamed, moved and hidden. */
import { expect } from '@playwright/test';
import { faults } from './faults.ts';
import { litPart } from './lit-pixels.ts';
import { inBody, sizes, test } from './screen.ts';

test('of three hundred devices only those in view are there, however far the list is scrolled', async ({ look }) => {
  const { page } = await look({ scene: 'devicesMany', width: 1920, height: 1080, path: '/devices' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^300 devices\./);
  const list = page.locator('.device-list');
  for (const part of [0.2, 0.5, 1]) {
    await list.evaluate((element, share) => element.scrollTo(0, share * element.scrollHeight), part);
    await expect
      .poll(() =>
        list.evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          const rows = [...element.querySelectorAll('.device, .device-area')].map((each) =>
            each.getBoundingClientRect(),
          );
          const inside = rows.filter((box) => box.bottom > top + 2 && box.top < bottom - 2);
          return inside.length * (inside[0]?.height ?? 0) >= bottom - top - 2;
        }),
      )
      .toBe(true);
    expect(await page.locator('.device').count()).toBeLessThan(45);
  }
  await expect(page.locator('.device').last()).toHaveAttribute('aria-setsize', /^3\d\d$/);
});

test('a search finds devices by name, area and what they measure', async ({ look }) => {
  const { page } = await look({ scene: 'devicesMany', width: 1920, height: 1080, path: '/devices' });
  await page.getByRole('searchbox').fill('room 7 temperature');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^16 of 300 devices\./);
  await expect(page.locator('.device-area')).toHaveText([/^Room 7 15$/, /^Room 8 1$/]);
  await page.getByRole('searchbox').fill('no such thing');
  await expect(page.locator('.device-none')).toBeVisible();
});

test('a list that is not shown is not drawn again, however fast three hundred devices speak', async ({ look }) => {
  const { page, hub } = await look({ scene: 'devicesMany', width: 1920, height: 1080, path: '/devices' });
  await page.getByRole('link', { name: 'Home', exact: true }).click();
  await expect(page.locator('.clock-time')).toBeVisible();
  await page.evaluate(() => {
    const seen = { changes: 0 };
    const body = document.querySelector('.devices');
    if (!body) throw new Error('The page of devices is gone.');
    new MutationObserver((records) => (seen.changes += records.length)).observe(body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    Object.assign(globalThis, { seen });
  });
  const series = 1_200;
  for (let i = 0; i < 8; i++)
    hub.send({
      type: 'delta',
      now: Date.parse('2026-11-22T20:47:21Z') + 250 * i,
      latest: Array.from({ length: series }, (_, id) => [id, Date.parse('2026-11-22T20:47:21Z') + i, 20 + i, 1_000]),
    });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await page.evaluate(() => (globalThis as unknown as { seen: { changes: number } }).seen.changes)).toBe(0);
});

test('a device is renamed, moved and hidden where this screen may', async ({ look }) => {
  const { page } = await look({ scene: 'devicesMany', width: 1920, height: 1080, path: '/devices/sensor-6' });
  const edits: unknown[] = [];
  await page.route('**/api/v1/devices/sensor-6', (route) => {
    edits.push([route.request().method(), route.request().postDataJSON()]);
    return route.fulfill({ json: {} });
  });
  await page.locator('.device-form').getByLabel('Name').fill('Heater');
  await page.locator('.device-form').getByLabel('Room').fill('Attic');
  await page.locator('.device-form').getByLabel('Shown').uncheck();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('.device-said')).toHaveText(/Saved|Hidden/);
  expect(edits).toEqual([['PATCH', { name: 'Heater', area: 'Attic', hidden: true }]]);
});

test('a screen that may only look says so, and a refusal is told in words', async ({ look }) => {
  const { page } = await look({ scene: 'devicesMany', width: 1920, height: 1080, path: '/devices/sensor-6' });
  await page.route('**/api/v1/devices/sensor-6', (route) =>
    route.fulfill({ status: 409, json: { error: 'mantel.yaml has a mistake in line 4.' } }),
  );
  await page.locator('.device-form').getByLabel('Name').fill('Heater');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('.device-said')).toHaveText('mantel.yaml has a mistake in line 4.');
  await page.route('**/api/v1/caller', (route) => route.fulfill({ json: { may: ['view'] } }));
  await page.reload();
  await expect(page.locator('.device-said')).toContainText('may only look');
  await expect(page.locator('.device-form').getByLabel('Name')).toHaveCount(0);
});

for (const { width, height } of sizes) {
  for (const theme of ['night', 'day'] as const) {
    test(`devices and one of them at ${width}x${height} by ${theme}`, async ({ look }) => {
      const shown = { scene: 'devicesMany', width, height, path: '/devices', screen: { theme } } as const;
      const { page, complaints } = await look(shown);
      expect(faults(await inBody(page, '.device-list'), shown)).toEqual([]);
      await page.locator('.device').nth(3).getByRole('link').click();
      await expect(page.locator('.device-reading').first()).toBeVisible();
      expect(faults(await inBody(page, '.device-view'), shown)).toEqual([]);
      expect(complaints).toEqual([]);
    });
  }
}

test('at night at most 7% of the list of devices is lit', async ({ look }) => {
  const screen = { theme: 'night' } as const;
  const { page } = await look({ scene: 'devicesMany', width: 1920, height: 1080, path: '/devices', screen });
  expect(await litPart(page)).toBeLessThan(0.07);
});
