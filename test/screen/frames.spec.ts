/** Web pages on a panel: they keep no keys on the wall, and are shown once the policy allows them. */
import { expect, type Page } from '@playwright/test';
import type { Pages } from '#model/pages.ts';
import { setTime } from './night.ts';
import { sceneTime, test } from './screen.ts';

const address = 'https://panel.example/';

const withWeb: Pages = {
  order: [],
  hidden: [],
  known: [],
  own: { web: { name: 'Web', panels: [{ id: 'w', panel: 'web', x: 0, y: 0, w: 5, h: 5, settings: { address } }] } },
};

const { origin } = new URL(address);

/** The page on the web. */
const serveWeb = (page: Page): Promise<unknown> =>
  page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: '<button>Press</button>' }));

const show = { scene: 'full', width: 1920, height: 1080, path: '/own/web', screen: { pages: withWeb } } as const;

test('on the wall a tap into a web page leaves the keys to the screen', async ({ look }) => {
  const { page, hub } = await look({ ...show, prepare: async (shown) => void (await serveWeb(shown)) });
  await page.addInitScript(() => {
    Object.defineProperty(document, 'fullscreenElement', { get: () => document.documentElement });
  });
  hub.allowFrames(origin);
  await page.reload();
  await page.frameLocator('.web').getByRole('button', { name: 'Press' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await page.keyboard.press('1');
  await expect(page.locator('.home')).toBeVisible();
});

test('a web page that another screen has put there is shown after one new start, when nobody is near', async ({
  look,
}) => {
  const seen = await look({ ...show, prepare: async (shown) => void (await serveWeb(shown)) });
  const { page, hub } = seen;
  let documents = 1;
  page.on('domcontentloaded', () => documents++);
  hub.allowFrames(origin);
  await setTime(seen, sceneTime + 60_000);
  await expect.poll(() => documents, { timeout: 15_000 }).toBe(2);
  await expect(page.frameLocator('.web').getByRole('button', { name: 'Press' })).toBeVisible();
});
