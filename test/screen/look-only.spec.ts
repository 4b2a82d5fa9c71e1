/** A browser that may only look is offered nothing that would be refused; one that may, is. */
import { expect, type Page } from '@playwright/test';
import type { SceneName } from '../simulators/screen-scenes.ts';
import { settled, test } from './screen.ts';

const hd = { width: 1920, height: 1080 } as const;

type Control = {
  readonly name: string;
  readonly scene: SceneName;
  readonly path: string;
  /** What is opened before it would be there. */
  readonly open?: (page: Page) => Promise<void>;
  readonly control: string;
  /** What is there all the same. */
  readonly beside: string;
  /** All that is needed for it. */
  readonly needs: 'acknowledge' | 'ingest' | 'control' | 'admin';
};

const openWhy = (page: Page): Promise<void> => page.locator('.verdict-button').click();

const controls: readonly Control[] = [
  {
    name: 'the keys of an alert',
    scene: 'alarm',
    path: '/',
    control: '.alert-actions button',
    beside: '.alert-words',
    needs: 'acknowledge',
  },
  {
    name: 'the keys of what plays',
    scene: 'desk',
    path: '/desk',
    control: '.playing-key',
    beside: '.playing-title',
    needs: 'control',
  },
  {
    name: 'the counter of taps',
    scene: 'ownPage',
    path: '/own/garden',
    control: '.tap button',
    beside: '.tap-count',
    needs: 'ingest',
  },
  {
    name: "the editor, beside a page of one's own",
    scene: 'ownPage',
    path: '/own/garden',
    control: '.page-foot a[href^="/edit"]',
    beside: '.page-nav a',
    needs: 'admin',
  },
  {
    name: 'the editor, behind the sentence of Home',
    scene: 'full',
    path: '/',
    open: openWhy,
    control: '.why a[href^="/edit"]',
    beside: '.why a[href="/settings"]',
    needs: 'admin',
  },
  {
    name: 'what is done with a job',
    scene: 'sources',
    path: '/health',
    open: (page) => page.locator('button.health-name').first().click(),
    control: '.job .health-action',
    beside: '.job-times',
    needs: 'control',
  },
  {
    name: 'the shelf of the editor',
    scene: 'full',
    path: '/edit/home',
    control: 'main:not([hidden]) .editor button',
    beside: 'main:not([hidden]) .page-foot, .editor',
    needs: 'admin',
  },
  {
    name: 'the order of pages',
    scene: 'ownPage',
    path: '/pages',
    control: 'main:not([hidden]) .pages-row button',
    beside: 'main:not([hidden]) .page-foot',
    needs: 'admin',
  },
];

async function reloadAs(page: Page, may: readonly string[]): Promise<void> {
  await page.route('**/api/v1/caller', (route) => route.fulfill({ json: { may } }));
  const answered = page.waitForResponse('**/api/v1/caller');
  await page.reload();
  await answered;
  await settled(page);
}

for (const { name, scene, path, open, control, beside, needs } of controls) {
  test(`a browser that may only look is not offered ${name}`, async ({ look }) => {
    const { page, complaints } = await look({ scene, ...hd, path });
    await reloadAs(page, ['view']);
    await open?.(page);
    await expect(page.locator(beside).first()).toBeVisible();
    await expect(page.locator(control)).toHaveCount(0);
    await reloadAs(page, ['view', needs]);
    await open?.(page);
    await expect(page.locator(control).first()).toBeVisible();
    expect(complaints).toEqual([]);
  });
}

for (const path of ['/edit/home', '/pages', '/settings/home', '/settings/network']) {
  test(`${path} says how a browser may be let in that may only look`, async ({ look }) => {
    const { page } = await look({ scene: 'settingsToLookAt', ...hd, path });
    await expect(page.locator('main:not([hidden])')).toContainText('run "mantel open" on the machine');
    const enabled = page.locator('main:not([hidden]) :is(input, select, textarea):enabled');
    await expect(enabled).toHaveCount(0);
  });
}

test('what may be done is asked again when the hub comes back', async ({ look }) => {
  const { page, hub } = await look({ scene: 'alarm', ...hd });
  await expect(page.locator('.alert-actions button')).toHaveCount(2);
  hub.refuse(true);
  await page.waitForSelector('[data-link="lost"]');
  await page.route('**/api/v1/caller', (route) => route.fulfill({ json: { may: ['view'] } }));
  hub.refuse(false);
  await page.waitForSelector('[data-link="live"]');
  await expect(page.locator('.alert-actions button')).toHaveCount(0);
});
