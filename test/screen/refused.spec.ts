/** What the hub refuses or cannot give now is said, and what was known stays. */
import { expect } from '@playwright/test';
import { sceneTime, test } from './screen.ts';

const settings = { scene: 'settings', width: 1920, height: 1080, screen: { distance: 0.6 } } as const;

test('a source that cannot be paused says why', async ({ look }) => {
  const { page } = await look({ ...settings, path: '/settings/sources/openweather' });
  const why = 'The settings have a fault in line 12; mend it first.';
  await page.route('**/api/v1/sources/*', (route) => route.fulfill({ status: 409, json: { error: why } }));
  await page.getByRole('button', { name: 'Turn off' }).click();
  await expect(page.locator('.settings-form').getByRole('alert')).toHaveText(why);
});

test('a room whose devices were not moved stays open and says so', async ({ look }) => {
  const { page } = await look({ ...settings, path: `/settings/devices/${encodeURIComponent('=Living room')}` });
  await page.route('**/api/v1/devices/*', (route) =>
    route.fulfill({ status: 500, json: { error: 'The disk is full.' } }),
  );
  await page.getByRole('textbox', { name: 'Name' }).fill('Lounge');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('.settings-bar')).toContainText('One device was not moved. The disk is full.');
  await expect(page.getByRole('form', { name: /Living room/ })).toBeVisible();
});

test('alerts of today are asked for as such, and stay when the next answer fails', async ({ look }) => {
  const asked: URLSearchParams[] = [];
  const at = sceneTime - 3_600_000;
  const entry = { at, kind: 'alert', subject: 'mqtt.leak', level: 'alarm', text: 'Water in the cellar. It is wet.' };
  const { page, hub } = await look({
    scene: 'full',
    width: 390,
    height: 844,
    prepare: async (shown) => {
      await shown.route('**/api/v1/journal?*', async (route) => {
        asked.push(new URL(route.request().url()).searchParams);
        await route.fulfill(asked.length === 1 ? { json: [entry] } : { status: 503, json: { error: 'Not now.' } });
      });
    },
  });
  const today = page.locator('.phone-today');
  await expect(today).toContainText('Water in the cellar');
  expect(Object.fromEntries(asked[0] ?? [])).toMatchObject({
    kind: 'alert',
    from: String(Date.parse('2026-11-22T00:00:00+01:00')),
  });
  const next = sceneTime + 10 * 60_000;
  hub.setTime(next);
  await page.clock.setFixedTime(next);
  await expect.poll(() => asked.length).toBeGreaterThan(1);
  await expect(today).toContainText('Water in the cellar');
});

test('a picture is there once its file is, and another once that was replaced', async ({ look }) => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  let written: string | undefined;
  const pages = {
    order: [],
    hidden: [],
    known: [],
    own: {
      cat: {
        name: 'Cat',
        panels: [{ id: 'p', panel: 'picture', x: 0, y: 0, w: 4, h: 4, settings: { file: 'cat.png', fit: 'filled' } }],
      },
    },
  };
  const { page, hub } = await look({
    scene: 'full',
    width: 1920,
    height: 1080,
    path: '/own/cat',
    screen: { pages },
    prepare: async (shown) => {
      await shown.route('**/api/v1/pictures/cat.png*', (route) =>
        written === undefined
          ? route.fulfill({ status: 404, json: { error: 'There is no picture of that name.' } })
          : route.fulfill({ contentType: 'image/png', headers: { 'last-modified': written }, body: png }),
      );
    },
  });
  const picture = page.locator('img.picture');
  await expect(page.locator('.missing-part')).toContainText('cat.png');
  const minuteLater = async (n: number): Promise<void> => {
    hub.setTime(sceneTime + n * 60_000);
    await page.clock.setFixedTime(sceneTime + n * 60_000);
  };
  written = 'Sun, 22 Nov 2026 20:40:00 GMT';
  await minuteLater(1);
  await expect(picture).toBeVisible();
  const first = await picture.getAttribute('src');
  written = 'Sun, 22 Nov 2026 20:49:00 GMT';
  await minuteLater(2);
  await expect(picture).not.toHaveAttribute('src', first ?? '');
});
