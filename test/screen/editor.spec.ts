/** A newcomer's sensor: published over MQTT, found on the shelf, placed by touch, and there after a new start. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { signedIn } from '#desktop/hub-place.ts';
import { findTool } from '#scripts/system-packages.ts';
import { startHubProcess, temporaryFolder, unaskedSettings, type HubProcess } from '../simulators/hub-process.ts';

const run = promisify(execFile);
const screen = 'screen:\n  distance: 0.6\n';

const publish = (hub: HubProcess, topic: string, payload: string): Promise<unknown> =>
  run('mosquitto_pub', ['-p', `${hub.brokerPort}`, '-q', '1', '-t', topic, '-m', payload]);

/** A screen one touches, in which the person may change things, as that of "npm start". */
async function touchScreen(browser: Browser, hub: HubProcess): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1920, height: 1080 },
    hasTouch: true,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(await signedIn(hub.url, hub.data, (why) => expect(why).toBe('')));
  await page.waitForSelector('[data-link="live"]');
  return page;
}

/** Drags by touch, as a hand does: CDP alone sends real touches. */
async function dragByTouch(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly { x: number; y: number }[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] });
  await send('touchStart', [from]);
  // A finger takes its time, and rests before it lets go: one that leaves in flight throws, and the next tap only stops that.
  for (let step = 1; step <= 12; step++) {
    const part = Math.min(1, step / 8);
    await send('touchMove', [{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }]);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await send('touchEnd', []);
}

/** A save is on disk before it is shown; a machine under load takes its time. */
test.use({ actionTimeout: 20_000 });
const patient = { timeout: 20_000 } as const;

test.skip(!findTool('mosquitto_pub'), 'mosquitto_pub is not installed');

test('a sensor is published, found on the shelf, placed by touch, and still there after a restart', async ({
  browser,
}) => {
  using folder = temporaryFolder();
  let hub = await startHubProcess({ data: folder.path, settings: unaskedSettings + screen, built: true });
  await using stack = new AsyncDisposableStack();
  stack.defer(async () => void (await hub.end('SIGKILL')));
  const page = await touchScreen(browser, hub);

  // Home is edited once, so that what comes later waits.
  await publish(hub, 'home/office/climate', '{"temperature":21.3,"humidity":44}');
  await expect(page.locator('.row', { hasText: 'Office' })).toContainText('21.3');
  await page.locator('.verdict-button').tap();
  await page.getByRole('link', { name: 'Edit this page' }).tap();
  await page.locator('.shelf-entry', { hasText: 'Note' }).tap();
  await page.getByLabel('Text').fill('Hello');
  await page.getByRole('button', { name: 'Done' }).tap();
  await expect(page.locator('.home .note')).toHaveText('Hello', patient);

  // It does not jump onto the wall.
  await publish(hub, 'home/balcony/climate', '{"temperature":7.9,"humidity":84}');
  await expect(page.locator('.verdict-note')).toContainText('3 devices');
  await expect(page.locator('.home')).not.toContainText('Balcony');

  await page.locator('.verdict-button').tap();
  await page.getByRole('link', { name: 'Edit this page' }).tap();
  const found = page.locator('.shelf-entry', { hasText: 'Balcony' });
  await expect(found).toContainText('new');
  await expect(found).toContainText('7.9°');
  // Room is made by removing what was not wanted after all.
  await page.locator('.stage-panel[aria-label^="Note,"]').tap();
  const note = await page.locator('.stage-panel[aria-label^="Note,"]').boundingBox();
  await page.getByRole('button', { name: 'Remove' }).tap();
  const from = await found.boundingBox();
  if (!from || !note) throw new Error('Nothing can be dragged.');
  await dragByTouch(
    page,
    { x: from.x + from.width / 2, y: from.y + from.height / 2 },
    { x: note.x + note.width / 2, y: note.y + note.height / 2 },
  );
  await expect(page.locator('.stage-panel[aria-label^="Device,"]')).toHaveCount(1);
  await page.getByRole('button', { name: 'Done' }).tap();
  await expect(page.locator('.home [data-placed="device"]')).toContainText('Balcony', patient);
  await expect(page.locator('.home [data-placed="device"]')).toContainText('7.9°');
  await page.context().close();

  await hub.end('SIGTERM');
  hub = await startHubProcess({ data: folder.path, built: true });
  const again = await touchScreen(browser, hub);
  await expect(again.locator('.home [data-placed="device"]')).toContainText('Balcony', patient);
  await expect(again.locator('.home [data-placed="device"]')).toContainText('7.9°');
  await expect(again.locator('.home .note')).toHaveCount(0);
  await again.context().close();
});
