/** What is old is not told as if it were of now. */
import { expect } from '@playwright/test';
import { forecast } from '../simulators/scene-snapshots.ts';
import { sceneTime, test, type Seen } from './screen.ts';

const hd = { width: 1920, height: 1080 } as const;
const hour = 3_600_000;

/** The forecast is replaced by the same one, fetched so long ago. */
function fetchedAgo({ hub }: Seen, ago: number): void {
  const told = { ...forecast(sceneTime), at: sceneTime - ago, validUntil: sceneTime - ago + hour };
  hub.send({ type: 'delta', now: sceneTime, snapshots: [told] });
}

test('a placed forecast says its age, and leaves once it tells nothing of what comes', async ({ look }) => {
  const panel = (id: string, x: number) => ({ id, panel: id, x, y: 0, w: 4, h: 4, settings: {} });
  const pages = {
    order: [],
    hidden: [],
    known: [],
    own: { sky: { name: 'Sky', panels: [panel('forecast', 0), panel('week', 4)] } },
  };
  const seen = await look({ ...hd, scene: 'full', path: '/own/sky', screen: { pages } });
  const week = seen.page.locator('[data-panel="week"]');
  const hours = seen.page.locator('[data-panel="forecast"]:visible');
  await expect(week.locator('.desk-line').first()).toBeVisible();
  await expect(hours).not.toContainText('as of');
  fetchedAgo(seen, 3 * hour);
  await expect(hours).toContainText('Next 24 hours, as of 18:47');
  await expect(week).toContainText('as of 18:47');
  fetchedAgo(seen, 4 * 24 * hour);
  await expect(week).toHaveCount(0);
  await expect(hours).toHaveCount(0);
});

test('seen from afar, the temperature outside leaves with its forecast', async ({ look }) => {
  const seen = await look({ width: 1024, height: 600, scene: 'full', screen: { distance: 3, diagonal: 7 } });
  await expect(seen.page.locator('.far-values')).toContainText('Outside');
  fetchedAgo(seen, 4 * 24 * hour);
  await expect(seen.page.locator('.far-values')).not.toContainText('Outside');
});

test('past midnight, with questions that fail, nothing of yesterday is told as today', async ({ look }) => {
  const { page, hub } = await look({ ...hd, scene: 'energy', path: '/energy' });
  const today = page.locator('[data-panel="energy-today"]');
  await expect(today).toContainText('today');
  await page.route('**/api/v1/days?*', (route) => route.fulfill({ status: 503, json: { error: 'Not now.' } }));
  const next = sceneTime + 4 * hour;
  hub.setTime(next);
  await page.clock.setFixedTime(next);
  hub.tick();
  await expect(today).toHaveCount(0);
});

test('a meter that fell silent tells until when it counted, and is compared with nothing', async ({ look }) => {
  const { page, hub } = await look({ ...hd, scene: 'energy', path: '/energy' });
  const today = page.locator('[data-panel="energy-today"]');
  await expect(today).toContainText('a usual Sunday');
  const later = sceneTime + hour;
  hub.setTime(later);
  await page.clock.setFixedTime(later);
  hub.send({ type: 'delta', now: later });
  await expect(today).toContainText(/today, until 21:4\d/);
  await expect(today).toContainText('The meter has fallen silent');
  await expect(today).not.toContainText('a usual Sunday');
});
