/** The banner: it takes the place of the sentence, its buttons reach the hub, and only what was read is acknowledged. */
import { expect } from '@playwright/test';
import { scenes } from '../simulators/screen-scenes.ts';
import { sceneTime, show, test } from './screen.ts';

const hd = { width: 1920, height: 1080 } as const;

test('an alert takes the place of the sentence, and its buttons reach the hub', async ({ look }) => {
  const { page, hub } = await look({ scene: 'alarm', ...hd });
  const banner = page.getByRole('alert');
  await expect(banner).toContainText('Water on the floor of the utility room.');
  await expect(banner).toContainText('And 2 more.');
  await expect(page.getByRole('status')).toHaveCount(0);
  await banner.getByRole('button', { name: 'Acknowledge' }).click();
  await banner.getByRole('button', { name: 'Snooze 1 h' }).click();
  await expect.poll(() => hub.actions.length).toBe(2);
  const id = 'air-1 mqtt.pm2_5{device=living}';
  expect(hub.actions).toEqual([
    { id, action: 'acknowledge', minutes: 60 },
    { id, action: 'snooze', minutes: 60 },
  ]);
  await page.route('**/api/v1/alerts', (route) => route.abort());
  await banner.getByRole('button', { name: 'Acknowledge' }).click();
  await expect(banner).toContainText('did not reach');
});

test('a counter that jumped is accepted or left out with one tap', async ({ look }) => {
  const { page, hub } = await look({ scene: 'counter', ...hd });
  const banner = page.getByRole('alert');
  await expect(banner).toContainText('jumped by 1,204 kWh');
  await expect(banner.getByRole('button', { name: 'Acknowledge' })).toHaveCount(0);
  await banner.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect.poll(() => hub.actions.length).toBe(1);
  await banner.getByRole('button', { name: 'Leave out', exact: true }).click();
  await expect.poll(() => hub.actions.length).toBe(2);
  const series = 'kasa.energy{device=desk-plug}';
  expect(hub.actions).toEqual([
    { series, action: 'accept' },
    { series, action: 'dismiss' },
  ]);
});

test('a double tap does not acknowledge the alert that comes next', async ({ look }) => {
  const { page, hub } = await look({ scene: 'alarm', ...hd });
  const alerts = scenes.alarm(sceneTime).alerts(sceneTime);
  const seen: string[] = [];
  await page.route('**/api/v1/alerts', async (route) => {
    const { id } = route.request().postDataJSON() as { id: string };
    seen.push(id);
    hub.send({ type: 'delta', now: sceneTime, alerts: alerts.filter((alert) => !seen.includes(alert.id)) });
    await route.fulfill({ json: {} });
  });
  const banner = page.getByRole('alert');
  const acknowledge = banner.getByRole('button', { name: 'Acknowledge' });
  await expect(acknowledge).toBeEnabled();
  const box = await acknowledge.boundingBox();
  if (!box) throw new Error('The button has no place.');
  const tap = () => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await tap();
  await tap();
  await expect(banner).not.toContainText('Water');
  await tap();
  // Once the banner has stood for a while, a press counts again; by then the others would have reached the hub.
  await acknowledge.click();
  await expect.poll(() => seen.length).toBe(2);
  expect(seen[0]).not.toBe(seen[1]);
});

test('the word for bad air has the colour of its alert, until nothing on the page is known to be so', async ({
  look,
}) => {
  const seen = await look({ scene: 'full', ...hd, screen: { theme: 'night' } });
  const word = seen.page.locator('.air-word');
  const warn = 'rgb(242, 162, 58)';
  await expect(word).not.toHaveCSS('color', warn);
  await show(seen, 'alert', { theme: 'night' });
  await expect(word).toHaveText('Bad');
  await expect(word).toHaveCSS('color', warn);
  seen.hub.refuse(true);
  await seen.page.waitForSelector('[data-link="lost"]');
  await expect(word).not.toHaveCSS('color', warn);
});
