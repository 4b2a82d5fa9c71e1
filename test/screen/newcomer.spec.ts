/** A newcomer's path, with the built hub: four questions by Enter, then weather and this machine are on the wall. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test as base, type Page } from '@playwright/test';
import { findTool } from '#scripts/system-packages.ts';
import { startHubProcess, temporaryFolder, type HubProcess } from '../simulators/hub-process.ts';
import type { SimulatedServer } from '../simulators/misbehaviour.ts';
import { startOpenMeteo } from '../simulators/open-meteo.ts';

/** Nothing is set but where the tests must not go: into the network they run in, and to ports that may be taken. */
const settings = (weather: string): string => `home:
  answered: false
api:
  port: 0
broker:
  port: 0
more_collectors:
  - kind: kasa
    settings: {broadcast: 127.255.255.255}
  - kind: open-meteo
    settings: {forecast_url: "${weather}", air_quality_url: "${weather}", archive_url: "${weather}"}
  - kind: treasury
    enabled: false
  - kind: ecb
    enabled: false
`;

type Newcomer = {
  readonly hub: HubProcess;
  readonly page: Page;
  readonly weather: SimulatedServer;
  /** Starts the hub anew, and opens it as its own screen. */
  again(): Promise<HubProcess>;
};

/** As `npm start` opens it: by a ticket, which gives the screen the right to change settings. */
async function open(page: Page, hub: HubProcess): Promise<void> {
  const token = readFileSync(join(hub.data, 'admin-token'), 'utf8').trim();
  const answer = await fetch(`${hub.url}/api/v1/tickets`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
  });
  const { path } = (await answer.json()) as { readonly path: string };
  await page.goto(hub.url + path);
}

const test = base.extend<{ newcomer: Newcomer }>({
  newcomer: async ({ page }, use) => {
    using folder = temporaryFolder();
    using config = temporaryFolder();
    await using weather = await startOpenMeteo({ now: Date.now });
    await using stack = new AsyncDisposableStack();
    const environment = { TZ: 'Europe/Vienna', XDG_CONFIG_HOME: config.path, MANTEL_SERIAL: config.path };
    const start = async (text?: string): Promise<HubProcess> =>
      stack.use(
        await startHubProcess({
          data: folder.path,
          built: true,
          environment,
          ...(text !== undefined && { settings: text }),
        }),
      );
    const hub = await start(settings(weather.url));
    await page.setViewportSize({ width: 1920, height: 1080 });
    await open(page, hub);
    await use({
      hub,
      page,
      weather,
      async again() {
        await hub.end('SIGTERM');
        const next = await start();
        await open(page, next);
        return next;
      },
    });
  },
});

const question = (page: Page) => page.locator('.step:not([hidden]) .step-question');
const reached = (page: Page) => page.locator('.step:not([hidden]) [data-reached="true"]');

test('Enter four times, and weather and this machine are on the wall in under 30 s', async ({ newcomer }) => {
  const { page, again } = newcomer;
  const begun = performance.now();
  await expect(question(page)).toHaveText('Where is this home?');
  await expect(page.locator('.step-clock').first()).toContainText(/\d\d:\d\d/, { timeout: 2_000 });
  await expect(page.locator('.step-action').first()).toHaveText('Yes, Vienna');
  await expect(page.locator('.daylight')).toContainText('sun up');
  for (let at = 1; at <= 4; at++) {
    await expect(reached(page)).toHaveCount(at);
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('.clock-time')).toBeVisible();
  await expect(page.locator('.weather')).toContainText('°', { timeout: 30_000 - (performance.now() - begun) });
  await expect(page.locator('.machine')).toContainText('%');
  expect(performance.now() - begun).toBeLessThan(30_000);
  // Nothing is asked again, and the place stays.
  await again();
  await expect(page.locator('.weather')).toContainText('°');
  await expect(page.locator('.step')).toHaveCount(0);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });
  test.skip(!findTool('mosquitto_pub'), 'mosquitto_pub is not installed');

  test('a sensor that is published is found on the shelf, placed, and still there after a restart', async ({
    newcomer,
  }) => {
    test.setTimeout(120_000);
    const { hub, page, again } = newcomer;
    for (let at = 1; at <= 4; at++) {
      await expect(reached(page)).toHaveCount(at);
      await page.locator('.step:not([hidden]) .step-action').tap();
    }
    await expect(page.locator('.weather')).toContainText('°', { timeout: 20_000 });
    const message = ['-q', '1', '-t', 'home/greenhouse/soil', '-m', '{"moisture":41}'];
    await promisify(execFile)('mosquitto_pub', ['-p', `${hub.brokerPort}`, ...message]);
    await page.locator('.verdict-button').tap();
    await page.getByRole('dialog').getByRole('link', { name: 'Edit' }).tap();
    const found = page.locator('.shelf-entry', { hasText: 'Greenhouse' });
    await expect(found).toContainText('41');
    await found.tap();
    await expect(page.locator('.stage-page')).toContainText('41');
    await page.getByRole('button', { name: 'Done' }).tap();
    await expect(page.locator('.home')).toContainText('41');
    await again();
    await expect(page.locator('.home')).toContainText('Greenhouse');
    await expect(page.locator('.home')).toContainText('41');
  });
});

test('a run that was broken off goes on at the next start', async ({ newcomer }) => {
  const { page, again } = newcomer;
  await expect(page.locator('.step-action').first()).toHaveText('Yes, Vienna');
  await page.keyboard.press('Enter');
  await expect(reached(page)).toHaveCount(2);
  const hub = await again();
  await expect(question(page)).toHaveText('Where is this home?');
  expect(readFileSync(join(hub.data, 'mantel.yaml'), 'utf8')).toContain('latitude: 48.2');
});

test('another browser, which may only look, is not asked', async ({ newcomer: { hub }, browser }) => {
  const page = await browser.newPage();
  await page.goto(hub.url);
  await expect(page.locator('.clock-time')).toBeVisible();
  await expect(page.locator('.step')).toHaveCount(0);
  await page.close();
});

test('the sample home is a hub and a folder of its own, says so on every page, and leads back', async ({
  newcomer,
}) => {
  // Another hub starts.
  test.setTimeout(120_000);
  const { page, hub } = newcomer;
  await expect(question(page)).toHaveText('Where is this home?');
  await page.getByRole('button', { name: 'Explore with sample data' }).click();
  await expect(page.locator('.sample-mark')).toContainText('Sample data.', { timeout: 60_000 });
  expect(new URL(page.url()).origin).not.toBe(hub.url);
  await expect(page.locator('.row', { hasText: 'Living room' })).toContainText('°');
  await expect(page.locator('.weather')).toContainText('°');
  for (const path of ['/desk', '/devices', '/health']) {
    await page.goto(new URL(path, page.url()).href);
    await expect(page.locator('.sample-mark')).toBeVisible();
  }
  const real = (await (await fetch(`${hub.url}/api/v1/series`)).json()) as readonly { readonly key: string }[];
  expect(JSON.stringify(real)).not.toContain('mqtt.');
  await page.getByRole('link', { name: 'Back to my home' }).click();
  await expect(question(page)).toHaveText('Where is this home?');
});

test('another language is a touch away, and the questions begin anew in it', async ({ newcomer: { page } }) => {
  const question = page.locator('.step:not([hidden]) .step-question');
  await expect(question).toHaveText('Where is this home?');
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await expect(question).toHaveText('Wo ist dieses Zuhause?');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page.keyboard.press('Enter');
  await expect(page.locator('.step:not([hidden]) [data-reached="true"]')).toHaveCount(2);
});
