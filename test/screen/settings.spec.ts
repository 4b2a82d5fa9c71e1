/** Every part of the settings at both sizes by day and by night: nothing overlaps, leaves the page, or is too small to touch. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { faults } from './faults.ts';
import { pieces, settled, test } from './screen.ts';

const parts = [
  'sources/openweather',
  'sources/+',
  'sources/+finnhub',
  'devices/bedroom',
  'mapping/0',
  'alerts/freezing-room',
  'alerts/+',
  'channels/ledger',
  'channels/budget',
  'channels/ntfy',
  'channels/email',
  'screen/look',
  'screen/night',
  'screen/power',
  'screen/start',
  'home/home',
  'home/tariff',
  'network/phones',
  'network/tokens',
  'network/api',
  'storage',
  'backups/list',
  'backups/schedule',
  'about',
] as const;

const lists = [
  '',
  'sources',
  'devices',
  'mapping',
  'alerts',
  'channels',
  'screen',
  'home',
  'network',
  'backups',
] as const;

const forms = [
  { width: 1920, height: 1080, diagonal: 24, pages: parts },
  { width: 1024, height: 600, diagonal: 7, pages: [...lists, ...parts] },
] as const;

/** Within the page: one that is loaded anew for each part takes minutes. */
async function openPart(page: Page, part: string): Promise<void> {
  await page.evaluate((path) => {
    history.replaceState(null, '', path);
    dispatchEvent(new PopStateEvent('popstate'));
    // Somebody is there: a page nobody touches goes home after a minute.
    dispatchEvent(new Event('wheel'));
  }, `/settings/${part}`);
}

/** What is scrolled away is no fault. */
async function inView(page: Page) {
  const all = await pieces(page);
  const boxes = await page.evaluate(() =>
    [...document.querySelectorAll('.settings-scroll, .settings-list, .settings-proof, .settings-body')]
      .filter((element) => getComputedStyle(element).overflowY === 'auto')
      .map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
  );
  return all.filter(({ left, top, bottom }) =>
    boxes.every(
      (box) => left < box.left || left > box.right || top < box.top - 200 || (top >= box.top && bottom <= box.bottom),
    ),
  );
}

/** Names of what a finger would miss, in CSS pixels. */
function small(page: Page, needed: number): Promise<string[]> {
  return page.evaluate((least) => {
    const label = (element: Element): Element => element.closest('.field-pill, .field-switch') ?? element;
    return [...document.querySelectorAll('.settings :is(a, button, input, select, textarea)')]
      .filter((element) => element.checkVisibility() && !element.closest('[hidden]'))
      .map((element) => ({ element, box: label(element).getBoundingClientRect() }))
      .filter(({ box }) => box.height < least - 0.5 || box.width < least - 0.5)
      .map(
        ({ element, box }) => `${element.textContent || element.getAttribute('aria-label')} ${box.width}x${box.height}`,
      );
  }, needed);
}

/** Colours do not depend on the size, nor names on the theme: each is judged once. */
const isJudged = (width: number, theme: string): boolean => (width === 1920) === (theme === 'night');

for (const { width, height, diagonal, pages } of forms) {
  for (const theme of ['night', 'day'] as const) {
    test(`the settings at ${width}x${height}, ${diagonal} inches, by ${theme}`, async ({ look }) => {
      test.setTimeout(300_000);
      const screen = { theme, diagonal, distance: 0.6 } as const;
      const seen = await look({ scene: 'settings', width, height, screen, path: '/settings' });
      const { page } = seen;
      const needed = 10 / ((diagonal * 25.4) / Math.hypot(width, height));
      for (const part of pages) {
        await openPart(page, part);
        await settled(page);
        await expect(page.locator('.settings')).toBeVisible();
        await expect(page.locator('.settings')).not.toContainText('Asking Mantel');
        const shown = { scene: 'settings', width, height, screen, path: '/settings' } as const;
        expect.soft(faults(await inView(page), shown), part).toEqual([]);
        expect.soft(await small(page, needed), part).toEqual([]);
        if (!isJudged(width, theme)) continue;
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect
          .soft(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
            part,
          )
          .toEqual([]);
      }
      expect(seen.complaints).toEqual([]);
    });
  }
}
