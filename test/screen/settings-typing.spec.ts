/** What is typed in the settings is never lost, and can be typed without a pointer. */
import { expect, type Page } from '@playwright/test';
import { test } from './screen.ts';

const hd = { width: 1920, height: 1080 } as const;
const openWeather = { scene: 'settings', ...hd, path: '/settings/sources/openweather' } as const;

/** Tabs on until what has the focus is named so. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (focused === name) return;
  }
  throw new Error(`"${name}" is not reached by Tab.`);
}

test('by keys alone a rhythm is chosen, the plan moves, it is tested and saved', async ({ look }) => {
  const { page, complaints } = await look(openWeather);
  const sent: unknown[] = [];
  await page.route('**/api/v1/sources/openweather', async (route) => {
    sent.push(route.request().postDataJSON());
    await route.fulfill({ json: { id: 'openweather', revision: 'r2' } });
  });
  await expect(page.locator('.quota-plan')).toContainText('408');
  await tabTo(page, '5 min');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '10 min' })).toBeChecked();
  await expect(page.locator('.quota-plan')).toContainText('264');
  const save = page.getByRole('button', { name: 'Save', exact: true });
  await expect(save).toHaveAttribute('aria-disabled', 'true');
  await expect(page.locator('.settings-bar')).toContainText('Test it before you save.');
  // Enter within the form tests, and once that has passed, saves.
  await page.keyboard.press('Enter');
  await expect(page.locator('.proof-hero')).toHaveText('8.2°');
  await expect(page.locator('.settings-proof')).toContainText('Answered in 184');
  await expect(save).toHaveAttribute('aria-disabled', 'false');
  await tabTo(page, 'Save');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => sent)
    .toEqual([{ revision: 'r1', settings: { key: 'openweather_key', every: '10 min' }, secrets: [] }]);
  await page.keyboard.press('Escape');
  await expect(page.locator('.clock-time')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('what was wrong with a test is told no longer of settings that changed since', async ({ look }) => {
  const { page } = await look(openWeather);
  const trouble = 'Write a key that OpenWeather knows.';
  await page.route('**/api/v1/dry-runs/source', (route) =>
    route.fulfill({ json: { took: 20, trouble, needsSignIn: false, readings: [], documents: [], parts: [] } }),
  );
  const proof = page.locator('.settings-proof');
  await proof.getByRole('button', { name: 'Test', exact: true }).click();
  await expect(proof.getByRole('alert')).toHaveText(trouble);
  await page.getByRole('radio', { name: '10 min' }).check({ force: true });
  await expect(proof.getByRole('alert')).toHaveCount(0);
  await expect(proof).toContainText('These settings have not been tested.');
  await expect(proof).not.toContainText(trouble);
  await proof.getByRole('button', { name: 'Test again' }).click();
  await expect(proof.getByRole('alert')).toHaveText(trouble);
});

test('a value that cannot be is said under its field, beside what runs', async ({ look }) => {
  const { page } = await look({ ...openWeather, path: '/settings/sources/kasa' });
  await page.getByRole('button', { name: 'One more setting' }).click();
  const port = page.getByLabel('Port of the plugs');
  await port.fill('70000');
  await expect(page.locator('.field-fault')).toHaveText('Write 65535 or less. It runs with 9999 until then.');
  await expect(port).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toHaveAttribute('aria-disabled', 'true');
  await port.press('Escape');
  await expect(page.locator('.settings')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.field-fault')).toHaveCount(0);
});

test('what is typed outlives a lost connection and a look at another source', async ({ look }) => {
  const { page, hub } = await look({ ...openWeather, path: '/settings/sources/kasa' });
  await page.getByLabel('TP-Link user name').fill('Ada@example.org');
  await expect(page.locator('[data-holds]')).toHaveCount(1);
  hub.refuse(true);
  await expect(page.locator('.settings-notice')).toContainText('What you typed stays here.');
  await expect(page.getByLabel('TP-Link user name')).toHaveValue('Ada@example.org');
  hub.refuse(false);
  await expect(page.locator('.settings-notice')).toHaveCount(0, { timeout: 20_000 });
  await page.getByRole('link', { name: 'Finnhub' }).click();
  await expect(page.getByLabel('TP-Link user name')).toHaveCount(0);
  await page.getByRole('link', { name: 'Kasa plugs' }).click();
  await expect(page.getByLabel('TP-Link user name')).toHaveValue('Ada@example.org');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('[data-holds]')).toHaveCount(0);
});

test('a change by somebody else is told, and nothing typed is lost', async ({ look }) => {
  const { page } = await look({ ...openWeather, path: '/settings/home' });
  let revision = 'r1';
  const sent: unknown[] = [];
  await page.route('**/api/v1/settings', async (route) => {
    if (route.request().method() === 'GET') {
      const told = (await (await route.fetch()).json()) as { written: object };
      const home = { name: revision === 'r1' ? 'Home' : 'Haus', latitude: 52.09, longitude: 5.12 };
      return route.fulfill({ json: { ...told, revision, written: { ...told.written, home } } });
    }
    const body: unknown = route.request().postDataJSON();
    sent.push(body);
    if (sent.length > 1) return route.fulfill({ json: { revision: 'r3', waitsForRestart: [] } });
    revision = 'r2';
    return route.fulfill({ status: 409, json: { error: 'The settings have changed.' } });
  });
  await page.getByLabel('Time zone').fill('Europe/Paris');
  const save = page.getByRole('button', { name: 'Save', exact: true });
  await save.click();
  await expect(page.locator('.settings-told')).toContainText('were changed somewhere else');
  await expect(page.getByLabel('Time zone')).toHaveValue('Europe/Paris');
  await expect(page.getByLabel('Name')).toHaveValue('Haus');
  await save.click();
  const changes = [{ path: ['home', 'time_zone'], value: 'Europe/Paris' }];
  await expect
    .poll(() => sent)
    .toEqual([
      { revision: 'r1', changes },
      { revision: 'r2', changes },
    ]);
});

test('who may only look sees it all, changes nothing, and is told how to get the right', async ({ look }) => {
  const { page, complaints } = await look({ scene: 'settingsToLookAt', ...hd, path: '/settings' });
  for (const part of ['Sources', 'Devices', 'Alerts', 'Screen', 'Network', 'Storage', 'Backups']) {
    await page.locator('.part-bar').getByRole('link', { name: part }).click();
    await expect(page.locator('.settings-notice')).toContainText('mantel open');
    const enabled = page.locator('.settings-form :is(input, select, textarea):enabled');
    await expect(enabled).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^(Save|Test|Make one now|Remove)/ })).toHaveCount(0);
  }
  expect(complaints).toEqual([]);
});

test('a mapping says what a live message becomes, and a tap on a value fills in where it stands', async ({ look }) => {
  const { page } = await look({ ...openWeather, path: '/settings/mapping/0' });
  const message = page.locator('.message');
  await expect(message.locator('.proof-hero')).toHaveText('41%');
  await expect(message).toContainText('Bed 1, soil moisture');
  await message.getByRole('button', { name: /probes\[0\]\.temp/ }).click();
  await expect(page.getByLabel('Path')).toHaveValue('probes[0].temp');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('Path')).toHaveValue('probes[0].mV');
});
