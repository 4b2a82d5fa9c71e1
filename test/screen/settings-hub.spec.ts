/** The settings with the real, built hub: what is saved is what runs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { startHubProcess, temporaryFolder, unaskedSettings, type HubProcess } from '../simulators/hub-process.ts';
import { startOpenWeather } from '../simulators/openweather.ts';

const key = 'a-secret-that-ends-in-3f9a';
const settings = `# Written by hand.
${unaskedSettings}home:
  latitude: 48.2
  longitude: 16.4
screen:
  distance: 0.6
`;

type Home = { readonly hub: HubProcess; readonly page: Page; readonly complaints: readonly string[] };

const test = base.extend<{ home: Home }>({
  home: async ({ page }, use) => {
    using folder = temporaryFolder();
    await using hub = await startHubProcess({
      data: folder.path,
      settings,
      environment: { MANTEL_SERIAL: join(folder.path, 'no-ports') },
      built: true,
    });
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.setViewportSize({ width: 1920, height: 1080 });
    const token = readFileSync(join(folder.path, 'admin-token'), 'utf8').trim();
    const ticket = await fetch(`${hub.url}/api/v1/tickets`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
    });
    const { path } = (await ticket.json()) as { readonly path: string };
    await page.goto(hub.url + path);
    await page.waitForSelector('[data-link="live"]');
    await use({ hub, page, complaints });
    expect(complaints).toEqual([]);
  },
});

const written = ({ data }: HubProcess): string => readFileSync(join(data, 'mantel.yaml'), 'utf8');
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true });

test('a source is added, tested, saved, and its value is there', async ({ home: { hub, page } }) => {
  const now = (): number => Date.now();
  await using service = await startOpenWeather({ now, keys: [key], timeZone: 'Europe/Vienna' });
  await page.goto(`${hub.url}/settings/sources/+`);
  await page.getByRole('button', { name: /^OpenWeather/ }).click();
  const add = page.getByRole('button', { name: 'Add it' });
  await expect(add).toHaveAttribute('aria-disabled', 'true');
  await page.getByLabel('API key').fill('a-wrong-key');
  await page.getByRole('button', { name: /more setting/ }).click();
  await page.getByLabel('Server').fill(service.url.replace(/\/$/, ''));
  await page.getByRole('button', { name: 'Test', exact: true }).click();
  await expect(page.locator('.settings-proof [role="alert"]')).toContainText(/key/i, { timeout: 20_000 });
  await expect(add).toHaveAttribute('aria-disabled', 'true');
  await page.getByLabel('API key').fill(key);
  await page.getByRole('button', { name: 'Test again' }).click();
  await expect(page.locator('.proof-hero')).toHaveText(/^−?\d+\.\d°$/, { timeout: 20_000 });
  await add.click();
  await expect(page).toHaveURL(/\/settings\/sources\/openweather$/);
  await expect(page.locator('.settings-form')).toContainText('ends in 3f9a');
  expect(written(hub)).toContain('# Written by hand.');
  expect(written(hub)).not.toContain(key);
  expect(readFileSync(join(hub.data, 'secrets.yaml'), 'utf8')).toContain(key);
  await expect(page.locator('.proof-head').first()).toHaveText('Now', { timeout: 20_000 });
  await expect(page.locator('.proof-hero')).toHaveText(/°$/);

  // What the hub alone can refuse stands under its field.
  await page.locator('.field-row', { hasText: 'Ask for the forecast every' }).getByText('Other').click();
  await page.getByLabel('Ask for the forecast every').last().fill('1 min');
  await page.getByRole('button', { name: 'Save without the test' }).click();
  await save(page).click();
  await expect(page.locator('.field-fault')).toContainText('at least 10 min', { ignoreCase: true });
  await expect(page.locator('.field-fault')).toContainText('It runs with 1 h until then.');
  expect(written(hub)).not.toContain('1 min');
  await page.getByRole('button', { name: 'Undo' }).click();

  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.locator('.settings-list')).toContainText('OpenWeather is removed.');
  expect(written(hub)).not.toContain('openweather');
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(page.getByRole('heading', { name: 'OpenWeather' })).toBeVisible();
  await expect.poll(() => written(hub)).toContain('openweather');
});

test('a device gets a name, a room and an offset', async ({ home: { hub, page } }) => {
  await fetch(`${hub.url}/api/v1/ingest`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ samples: [{ series: 'garden.temperature{device=shed}', unit: '°C', value: 7.5 }] }),
  });
  await page.goto(`${hub.url}/settings/devices/shed`);
  await page.getByLabel('Name', { exact: true }).fill('Garden shed');
  await page.getByLabel('Room', { exact: true }).fill('Garden');
  await page.getByRole('button', { name: /^Less by/ }).click();
  await expect(page.locator('.proof-hero')).toHaveText('7.4°');
  await save(page).click();
  await expect(page.getByRole('heading', { name: 'Garden shed' })).toBeVisible();
  await expect(page.locator('.settings-list')).toContainText('Garden');
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
  expect(written(hub)).toContain('name: Garden shed');
  await page.goto(`${hub.url}/devices`);
  await expect(page.locator('main:not([hidden])')).toContainText(/Garden shed[^]*7\.4/);
});

test('the network is opened, and waits for the next start', async ({ home: { hub, page } }) => {
  await page.goto(`${hub.url}/settings/network`);
  await page.getByRole('switch', { name: 'Open to the home network' }).click();
  await expect(page.locator('.settings-notice')).toContainText('takes effect when Mantel starts again');
  expect(written(hub)).toContain('lan: true');
  await page.goto(`${hub.url}/settings/network/tokens`);
  await page.getByLabel('Name', { exact: true }).fill('shed-pi');
  await page.getByRole('button', { name: 'Make it' }).click();
  await expect(page.locator('.token-secret')).toHaveText(/^\S{20,}$/);
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Take back shed-pi' }).click();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.locator('.settings-row')).toHaveCount(0);
});

test('a rule of Mantel is changed, and put back as it was', async ({ home: { hub, page } }) => {
  await page.goto(`${hub.url}/settings/alerts/full-disk`);
  await page.getByLabel('Above', { exact: true }).last().fill('80');
  await page.getByLabel('Ends below').fill('75');
  await save(page).click();
  await expect(page.getByRole('button', { name: 'As Mantel has it' })).toBeVisible();
  expect(written(hub)).toContain('limit: 80');
  await page.getByRole('button', { name: 'Turn off' }).click();
  await expect(page.locator('.settings-about')).toContainText('It is off');
  expect(written(hub)).toContain('enabled: false');
});

test('the screen follows what is saved', async ({ home: { hub, page } }) => {
  await page.goto(`${hub.url}/settings/screen`);
  await page.getByRole('radio', { name: 'Always night' }).click();
  await save(page).click();
  // After sunset it is night already.
  await expect.poll(() => written(hub)).toContain('theme: night');
  await expect(page.locator(':root')).toHaveAttribute('data-theme', 'night');
  await page.getByLabel('Screen diagonal').fill('200');
  await expect(page.locator('.field-fault')).toHaveText('Write 120 or less. It runs with 24\u00a0inches until then.');
});
