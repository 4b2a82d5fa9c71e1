/** A series explored: moved, looked closer at, put beside others and beside an earlier time, and saved. */
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { exploredRoom } from '../simulators/scenes-explore.ts';
import { sceneTime, seriesPath, settled, test } from './screen.ts';

const path = seriesPath(exploredRoom);
const hd = { width: 1920, height: 1080 } as const;
const tab = (page: Page, name: string) => page.getByRole('tab', { name });
const span = (page: Page) => page.locator('.series-span');

async function field(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await page.locator('.plot-field').boundingBox();
  if (!box) throw new Error('There is no plot.');
  return box;
}

test('a drag moves through time, a wheel looks closer, and a word leads back to now', async ({ look }) => {
  const { page, complaints } = await look({ scene: 'explore', ...hd, path });
  const { x, y, width } = await field(page);
  await page.mouse.move(x + width * 0.25, y + 200);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.5, y + 200, { steps: 4 });
  await page.mouse.move(x + width * 0.75, y + 200, { steps: 4 });
  await page.mouse.up();
  await expect(span(page)).toHaveText('21 Nov 09:47 to 22 Nov 09:47');
  await expect(page.locator('.plot-now')).toHaveCount(0);
  await page.mouse.wheel(0, -1_000);
  await expect(span(page)).toHaveText(/^22 Nov 2026, 0\d:\d\d to 0\d:\d\d$/);
  await page.getByRole('button', { name: 'To now' }).click();
  await expect(page.locator('.plot-now')).toBeVisible();
  await tab(page, 'Day').click();
  await expect(tab(page, 'Day')).toHaveAttribute('aria-selected', 'true');
  expect(complaints).toEqual([]);
});

test('nothing is seen beyond now', async ({ look }) => {
  const { page } = await look({ scene: 'explore', ...hd, path });
  const { x, y, width } = await field(page);
  await page.mouse.move(x + width * 0.75, y + 200);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.25, y + 200, { steps: 4 });
  await page.mouse.up();
  await expect(page.locator('.plot-now')).toBeVisible();
  await expect(tab(page, 'Day')).toHaveAttribute('aria-selected', 'true');
});

test('one finger moves, two look closer, a touch reads', async ({ look }) => {
  const { page } = await look({ scene: 'explore', ...hd, path });
  const { x, y, width } = await field(page);
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...at: number[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at.map((part, id) => ({ x: x + width * part, y: y + 200, id })),
    });
  await touch('touchStart', 0.5);
  await touch('touchEnd');
  await expect(page.locator('.plot-read')).toContainText('°');
  await touch('touchStart', 0.2);
  await touch('touchMove', 0.45);
  await touch('touchMove', 0.7);
  await touch('touchEnd');
  await expect(span(page)).toHaveText('21 Nov 09:47 to 22 Nov 09:47');
  await expect(page.locator('.plot-read')).toHaveCount(0);
  await touch('touchStart', 0.4, 0.6);
  await touch('touchMove', 0.3, 0.7);
  await touch('touchMove', 0.1, 0.9);
  await touch('touchEnd');
  await expect(span(page)).toHaveText('21 Nov 18:47 to 22 Nov 00:47');
});

test('keys move, look closer down to single readings, and return', async ({ look }) => {
  const { page, hub } = await look({ scene: 'explore', ...hd, path });
  await page.locator('.plot-field').focus();
  await page.keyboard.press('PageUp');
  await expect(span(page)).toHaveText('21 Nov 09:47 to 22 Nov 09:47');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(span(page)).toHaveText('21 Nov 12:11 to 22 Nov 12:11');
  for (let i = 0; i < 7; i++) await page.keyboard.press('+');
  await expect(span(page)).toHaveText(/^22 Nov 2026, 00:0\d:\d\d to 00:1\d:\d\d$|^22 Nov 2026, 00:\d\d to 00:\d\d$/);
  const before = hub.asked();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('.plot-read')).toContainText('Sunday, 22 November');
  for (let i = 0; i < 9; i++) await page.keyboard.press('-');
  await page.keyboard.press('End');
  await expect(page.locator('.plot-now')).toBeVisible();
  await expect.poll(() => hub.asked()).toBeGreaterThan(before);
  await page.keyboard.press('Escape');
  await expect(page.locator('.clock-time')).toBeVisible();
});

test('moving within what is here asks nothing, and a hidden page nothing at all', async ({ look }) => {
  const { page, hub } = await look({ scene: 'explore', ...hd, path });
  await expect(page.locator('.stats')).toBeVisible();
  let last = -1;
  await expect
    .poll(
      () => {
        const same = hub.asked() === last;
        last = hub.asked();
        return same;
      },
      { intervals: [300] },
    )
    .toBe(true);
  const asked = hub.asked();
  await page.locator('.plot-field').focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowLeft');
  await expect(span(page)).not.toHaveText('');
  expect(hub.asked() - asked).toBeLessThanOrEqual(2);
  await page.keyboard.press('Escape');
  await expect(page.locator('.clock-time')).toBeVisible();
  await settled(page);
  const hidden = hub.asked();
  for (let i = 0; i < 20; i++) hub.tick();
  await expect.poll(() => hub.asked()).toBe(hidden);
});

test('other series are found by a word, added by touch and by keys, and told apart', async ({ look }) => {
  const { page, complaints } = await look({ scene: 'explore', ...hd, path });
  await page.getByRole('button', { name: 'Add' }).click();
  await page.keyboard.type('office temp');
  await expect(page.locator('.picker-one')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.picker-title')).toContainText('2 of 3');
  await page.getByRole('searchbox').fill('');
  await page.locator('.picker-device', { hasText: 'Sunroom' }).getByRole('button', { name: 'humidity' }).click();
  await expect(page.locator('.picker-note')).toHaveText('3 are the most that can be told apart.');
  await expect(page.locator('.picker-one', { hasText: 'power' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 }).last()).toContainText('Sunroom temperature, Office temperature');
  await expect(page.locator('.series-key')).toHaveText([
    'Sunroom temperature',
    'Office temperature',
    'Sunroom humidity',
  ]);
  await expect(page.locator('.plot-end')).toHaveCount(3);
  await expect(page.locator('.plot-second span').first()).toHaveText(/%$/);
  const dashes = await page
    .locator('.series-swatch line')
    .evaluateAll((all) => all.map((each) => each.getAttribute('stroke-dasharray')));
  expect(new Set(dashes).size).toBe(3);
  const { x, y, width } = await field(page);
  await page.mouse.move(x + width * 0.4, y + 100);
  await expect(page.locator('.plot-read-one')).toHaveCount(3);
  await expect(page.locator('.plot-end')).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('an earlier time is drawn and told', async ({ look }) => {
  const { page } = await look({ scene: 'explore', ...hd, path });
  await tab(page, 'Month').click();
  await page.getByRole('button', { name: 'Compare' }).click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('.series-key').last()).toHaveText('a week earlier');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('a week earlier.');
  const { x, y, width } = await field(page);
  await page.mouse.move(x + width * 0.4, y + 100);
  await expect(page.locator('.plot-read')).toContainText(/a week earlier \d/);
});

test('what happened stands below where it happened, and a tap tells it whole', async ({ look }) => {
  const { page } = await look({ scene: 'explore', ...hd, path });
  await tab(page, 'Week').click();
  const mark = page.locator('.lane-mark', { hasText: 'Sunroom is silent' });
  await expect(mark).toContainText('Sunroom is silent 21\u00a0h');
  const { x, width } = await field(page);
  const box = await mark.locator('.lane-shape').boundingBox();
  expect(((box?.x ?? 0) + (box?.width ?? 0) / 2 - x) / width).toBeCloseTo(3.6 / 7, 2);
  await mark.click();
  const told = page.getByRole('dialog', { name: 'What happened' });
  await expect(told).toContainText('Nothing heard for 5 minutes.');
  await page.keyboard.press('Escape');
  await expect(told).toHaveCount(0);
  await expect(page.locator('.plot-field')).toBeVisible();
});

test('readings and picture are saved', async ({ look }) => {
  const { page, complaints } = await look({ scene: 'explore', ...hd, path });
  const save = page.getByRole('button', { name: 'Save' });
  await save.click();
  const address = await page.getByRole('menuitem', { name: 'Readings as CSV' }).getAttribute('href');
  const query = new URL(address ?? '', page.url()).searchParams;
  expect([query.getAll('series'), query.getAll('name')]).toEqual([[exploredRoom], ['Sunroom temperature']]);
  expect(Number(query.get('to')) - Number(query.get('from'))).toBe(86_400_001);
  expect(Math.abs(Number(query.get('to')) - sceneTime)).toBeLessThan(2_000);
  const saving = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Picture as PNG' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('Sunroom-temperature.png');
  const bytes = await readFile(await download.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1_920, 1_080]);
  expect(bytes.length).toBeGreaterThan(20_000);
  expect(complaints).toEqual([]);
});

test('a time without readings says so, and one cannot get lost in it', async ({ look }) => {
  const { page } = await look({ scene: 'explore', ...hd, path: seriesPath('mqtt.soil_moisture{device=fern}') });
  await tab(page, 'Week').click();
  await expect(page.locator('.plot canvas')).toBeVisible();
  await page.locator('.plot-field').focus();
  for (let i = 0; i < 12; i++) await page.keyboard.press('PageUp');
  await expect(page.locator('.series-silent')).toHaveText('No readings in this time.');
  await page.getByRole('button', { name: 'To now' }).click();
  await expect(page.locator('.plot canvas')).toBeVisible();
  await expect(page.locator('.stat', { hasText: 'Readings' })).toContainText('1');
});
