/** The first run against a hub of scenes: four questions by Enter or by touch alone, back, and what it asks the hub for. */
import { expect, type Page } from '@playwright/test';
import { test } from './screen.ts';

const hd = { width: 1920, height: 1080 } as const;
type Sent = { readonly path: string; readonly method: string; readonly body: unknown };

/** What the page asks the hub to change. */
function listen(page: Page): Sent[] {
  const sent: Sent[] = [];
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname.replace('/api/v1/', '');
    if (request.method() === 'GET' || path.startsWith('dry-runs')) return;
    sent.push({ path, method: request.method(), body: request.postDataJSON() as unknown });
  });
  return sent;
}

const question = (page: Page) => page.locator('.step:not([hidden]) .step-question');
const action = (page: Page) => page.locator('.step:not([hidden]) .step-action');

const isAt = (page: Page, at: number) =>
  expect(page.locator('.step:not([hidden]) [data-reached="true"]')).toHaveCount(at);

async function goTo(page: Page, at: number): Promise<void> {
  for (let step = 1; step < at; step++) {
    await isAt(page, step);
    await page.keyboard.press('Enter');
  }
  await isAt(page, at);
}

test('Enter four times takes what was guessed, and Home is there', async ({ look }) => {
  const { page, complaints } = await look({ scene: 'firstRun', ...hd });
  const sent = listen(page);
  await expect(question(page)).toHaveText('Where is this home?');
  await expect(page.locator('.step-clock').first()).toContainText('21:47');
  await expect(page.locator('.step-machine').first()).toContainText('load');
  await expect(action(page)).toHaveText('Yes, Vienna');
  await expect(page.locator('.where-proof')).toContainText('8° and light rain there now.');
  await page.keyboard.press('Enter');
  await expect(question(page)).toHaveText('Six things were found. Five can start now.');
  await expect(page.getByRole('checkbox', { name: 'Desk plug' })).toContainText('61\u00a0W');
  await page.keyboard.press('Enter');
  await expect(question(page)).toHaveText('How far away do you sit?');
  await page.keyboard.press('Enter');
  await expect(question(page)).toHaveText('Start when this machine starts?');
  await page.keyboard.press('Enter');
  await expect(page.locator('.clock-time')).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/');
  expect(sent).toEqual([
    {
      path: 'settings',
      method: 'PATCH',
      body: {
        changes: [
          { path: ['home', 'latitude'], value: 48.21 },
          { path: ['home', 'longitude'], value: 16.37 },
          { path: ['home', 'answered'], value: false },
        ],
      },
    },
    {
      path: 'settings',
      method: 'PATCH',
      body: {
        changes: [
          { path: ['screen', 'distance'], value: 1.5 },
          { path: ['screen', 'diagonal'], value: 24 },
        ],
      },
    },
    { path: 'autostart', method: 'PUT', body: { on: true } },
    { path: 'settings', method: 'PATCH', body: { changes: [{ path: ['home', 'answered'], value: true }] } },
  ]);
  expect(complaints).toEqual([]);
});

test('settings that were empty for a moment only leave the wall as it was', async ({ look }) => {
  const { page, hub } = await look({ scene: 'full', ...hd });
  const code = Promise.withResolvers<void>();
  // The code of the questions comes when they are gone again.
  await page.route('**/first-run-page*.js', async (route) => {
    await code.promise;
    await route.continue();
  });
  await page.goto(hub.url);
  await expect(page.locator('.clock-time')).toBeVisible();
  const blank = async (firstRun: boolean): Promise<void> => hub.show('full', { firstRun });
  await blank(true);
  await expect(page).toHaveURL(/\/first-run$/);
  await blank(false);
  code.resolve();
  await expect(page.locator('.clock-time')).toBeVisible();
  await expect(page).toHaveURL(/\/$/);
  // And once the code is there.
  await blank(true);
  await expect(page).toHaveURL(/\/first-run$/);
  await blank(false);
  await expect(page.locator('.clock-time')).toBeVisible();
});

test('typing replaces the place at once, the arrows and a touch choose among those alike', async ({ look }) => {
  const { page } = await look({ scene: 'firstRun', ...hd });
  const sent = listen(page);
  await expect(action(page)).toHaveText('Yes, Vienna');
  await page.keyboard.type('gra');
  await expect(page.getByLabel('Town')).toHaveValue('gra');
  await expect(action(page)).toHaveText('Yes, Graz');
  await expect(page.locator('.where-proof')).toContainText('In Styria, Austria.');
  await page.keyboard.press('ArrowDown');
  await expect(action(page)).toHaveText('Yes, Gravesend');
  await page.getByRole('button', { name: 'Grand Rapids, Michigan, United States' }).click();
  await expect(action(page)).toHaveText('Yes, Grand Rapids');
  await expect(page.getByLabel('Town')).toHaveValue('gra');
  await page.getByLabel('Town').fill('nowhere');
  await expect(page.locator('.where-proof')).toHaveText('No town of that name is known.');
  await expect(action(page)).toHaveCount(0);
  await page.getByLabel('Town').fill('Utr');
  await expect(action(page)).toHaveText('Yes, Utrecht');
  await page.keyboard.press('Enter');
  await isAt(page, 2);
  expect(sent[0]?.body).toMatchObject({
    changes: [{}, {}, { path: ['home', 'time_zone'], value: 'Europe/Amsterdam' }, { path: ['home', 'answered'] }],
  });
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Town')).toHaveValue('Utr');
});

test('what is typed beside the field is meant for it', async ({ look }) => {
  const { page } = await look({ scene: 'firstRun', ...hd });
  await expect(action(page)).toHaveText('Yes, Vienna');
  await page.getByLabel('Town').blur();
  await page.keyboard.type('gra');
  await expect(page.getByLabel('Town')).toHaveValue('gra');
});

test('by touch alone: a thing is left out, the size is set, it starts by hand; Back and Escape lead back', async ({
  look,
}) => {
  const { page } = await look({ scene: 'firstRun', ...hd });
  const sent = listen(page);
  await action(page).click();
  await page.getByRole('checkbox', { name: 'Desk plug' }).click();
  await page.getByRole('checkbox', { name: 'Weather and air' }).click();
  await expect(page.getByRole('checkbox', { name: 'Tado' })).toBeDisabled();
  await expect(action(page)).toHaveText('Start these three');
  await action(page).click();
  await page.getByRole('button', { name: 'Larger screen' }).click();
  await page.getByRole('radio', { name: 'Across the room' }).click();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('checkbox', { name: 'Desk plug' })).toHaveAttribute('aria-checked', 'false');
  await action(page).click();
  await expect(action(page)).toHaveText('Across the room');
  await action(page).click();
  await page.getByRole('radio', { name: 'Not now' }).click();
  await action(page).click();
  await expect(page.locator('.clock-time')).toBeVisible();
  expect(sent).toContainEqual({ path: 'devices/desk-plug', method: 'PATCH', body: { hidden: true } });
  expect(sent).toContainEqual({ path: 'sources/open-meteo', method: 'PATCH', body: { enabled: false } });
  expect(sent.filter(({ path }) => path === 'autostart')).toEqual([]);
  expect(sent).toContainEqual({
    path: 'settings',
    method: 'PATCH',
    body: {
      changes: [
        { path: ['screen', 'distance'], value: 3 },
        { path: ['screen', 'diagonal'], value: 25 },
      ],
    },
  });
});

test('a size that cannot be is said, and stays to be mended', async ({ look }) => {
  const { page } = await look({ scene: 'firstRun', ...hd });
  await goTo(page, 3);
  const field = page.getByRole('textbox', { name: 'Diagonal' });
  await field.fill('400');
  await action(page).click();
  await expect(page.locator('.step:not([hidden])').getByRole('alert')).toHaveText('Between 4 and 120 inches.');
  await expect(field).toHaveValue('400');
});

test('without a network it looks whole: daylight, this machine, and what is missing in one line', async ({ look }) => {
  const { page } = await look({ scene: 'firstRunAlone', ...hd });
  await expect(page.locator('.where-proof')).toHaveText('Guessed from this machine\u2019s time zone.');
  await expect(page.locator('.daylight')).toContainText('sun up 07:1');
  await goTo(page, 2);
  await expect(question(page)).toHaveText('Nothing yet. This machine and the weather can start now.');
  await expect(page.getByRole('checkbox', { name: 'Weather' })).toContainText('no reading yet');
});

test('more than there is room for is behind one line', async ({ look }) => {
  const { page } = await look({ scene: 'firstRunMany', ...hd });
  await goTo(page, 2);
  await expect(question(page)).toHaveText('15 things were found. 14 can start now.');
  await page.getByRole('button', { name: 'and 10 more' }).click();
  await expect(page.getByRole('checkbox', { name: 'Plug 1' })).toBeVisible();
});

test('a screen that may only look shows Home, and says so when it is asked', async ({ look }) => {
  const { page, hub } = await look({ scene: 'full', ...hd, screen: { firstRun: true } });
  await page.route('**/api/v1/caller', (route) => route.fulfill({ json: { may: ['view'] } }));
  await page.goto(hub.url);
  await expect(page.locator('.clock-time')).toBeVisible();
  await page.goto(`${hub.url}/first-run`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This screen may only look');
  await action(page).click();
  await expect(page.locator('.clock-time')).toBeVisible();
});

test('done again, it asks for nothing that is not changed, and Escape leaves', async ({ look }) => {
  const { page } = await look({ scene: 'firstRunAgain', ...hd, path: '/first-run' });
  const sent = listen(page);
  await expect(page.locator('.where-proof')).toContainText('As it is set now.');
  await page.keyboard.press('Enter');
  await isAt(page, 2);
  expect(sent).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.locator('.clock-time')).toBeVisible();
});

test('a backup of the list, or of a file, is put back', async ({ look }) => {
  const { page } = await look({ scene: 'firstRun', ...hd });
  const sent = listen(page);
  await page.getByRole('button', { name: 'Restore from a backup' }).click();
  await page.getByRole('radio', { name: '2 October' }).click();
  await page.route('**/api/v1/restore', (route) =>
    route.fulfill({ status: 202, json: { restarts: true, text: 'Mantel starts again.' } }),
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Mantel starts again.');
  expect(sent).toEqual([
    { path: 'restore', method: 'POST', body: { backup: '2026-10-02-1801.mantel', settings: true } },
  ]);
});
