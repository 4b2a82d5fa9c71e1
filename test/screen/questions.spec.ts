/** What the page asks the hub, and how often. */
import { expect } from '@playwright/test';
import { test } from './screen.ts';

const hd = { width: 1920, height: 1080 };

test('the power of ten meters is one question, and coming back within the minute none', async ({ look }) => {
  const asked: URL[] = [];
  const { page } = await look({
    scene: 'energyTen',
    ...hd,
    prepare: async (opened) => void opened.on('request', (request) => asked.push(new URL(request.url()))),
  });
  const past = (): URL[] => asked.filter(({ pathname }) => /\/(power|history)$/.test(pathname));
  const power = past().filter(({ pathname }) => pathname.endsWith('/power'));
  expect(power.map(({ searchParams }) => searchParams.getAll('series').length)).toEqual([10]);
  const atFirst = past().length;
  await page.locator('[data-panel="power"]').click();
  await expect(page.locator('.plot canvas')).toBeVisible();
  const there = past().length;
  expect(there).toBeGreaterThan(atFirst);
  await page.keyboard.press('Escape');
  await expect(page.locator('.clock-time')).toBeVisible();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(past().slice(there)).toEqual([]);
});
