/** Pages stand still from their first paint on also when what they need is late. */
import { expect, type Page } from '@playwright/test';
import { shiftOf } from './layout-shift.ts';
import { everyPage } from './pages.ts';
import { test } from './screen.ts';

const small = { width: 1024, height: 600, screen: { theme: 'night', diagonal: 10, distance: 0.6 } } as const;
const limit = 0.001;

/** Those whose first answers lead to further questions, or to other titles. */
const askers = everyPage.filter(({ name }) => ['Energy', 'Machines', 'Settings', 'Series'].includes(name));

const late = (part: RegExp, ms: number) => async (page: Page) => {
  await page.route(part, async (route) => {
    await new Promise((done) => setTimeout(done, ms));
    await route.continue();
  });
};

for (const { name, path, scene } of askers) {
  test(`${name} stands still while every answer takes 1.5 s`, async ({ look }) => {
    const { page } = await look({ ...small, scene, path, prepare: late(/\/api\/v1\/\w/, 1_500) });
    const { value, what } = await shiftOf(page);
    expect(value, what.join(', ')).toBeLessThan(limit);
  });

  // The others keep still by themselves: their words are new ones, which move nothing.
  if (name !== 'Machines' && name !== 'Settings') continue;
  test(`${name} moves where nothing waits for the answers`, async ({ look }) => {
    const prepare = async (page: Page): Promise<void> => {
      await page.route(/\.css$/, async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, body: (await answer.text()).replaceAll('data-arrival', 'data-none') });
      });
      await late(/\/api\/v1\/\w/, 1_500)(page);
    };
    const { page } = await look({ ...small, scene, path, prepare });
    await expect.poll(async () => (await shiftOf(page)).value).toBeGreaterThan(limit);
  });
}

for (const { name, path, scene } of everyPage.filter((each) =>
  ['Edited Home', 'Pages', 'Own page'].includes(each.name),
)) {
  test(`${name} is painted with the looks of its own, however late those of other pages are`, async ({ look }) => {
    const { page } = await look({ ...small, width: 1920, height: 1080, scene, path, prepare: late(/\.css$/, 700) });
    await page.waitForLoadState('networkidle');
    const { value, what } = await shiftOf(page);
    expect(value, what.join(', ')).toBeLessThan(limit);
  });
}
