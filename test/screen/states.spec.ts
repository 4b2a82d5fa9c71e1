/** Every state of the page at both sizes, day and night: nothing overlaps, leaves the page, is cut off, too small or too faint. */
import { expect } from '@playwright/test';
import { scenes, type SceneName } from '../simulators/screen-scenes.ts';
import { faults } from './faults.ts';
import { pieces, seriesPath, settled, show, sizes, test } from './screen.ts';

/** The first questions are no page of the home; they have rules of their own in first-run-rules.spec.ts. */
const names = (Object.keys(scenes) as SceneName[]).filter((name) => !name.startsWith('firstRun'));

for (const { width, height } of sizes) {
  for (const theme of ['night', 'day'] as const) {
    test(`every scene at ${width}x${height} by ${theme}`, async ({ look }) => {
      const seen = await look({ scene: 'full', width, height, screen: { theme } });
      for (const scene of names) {
        await show(seen, scene, { theme });
        expect.soft(faults(await pieces(seen.page), { scene, width, height, screen: { theme } }), scene).toEqual([]);
      }
      expect(seen.complaints).toEqual([]);
    });
  }

  test(`fine dust has its air quality at ${width}x${height}`, async ({ look }) => {
    const shown = { scene: 'full', width, height, path: seriesPath('mqtt.pm2_5{device=living}') } as const;
    const seen = await look(shown);
    const stat = seen.page.locator('.stat', { hasText: 'US index' });
    await expect(stat).toContainText(/\d+, good.*European index good/);
    expect(faults(await pieces(seen.page), shown)).toEqual([]);
    await show(seen, 'alert');
    await seen.page.reload();
    await settled(seen.page);
    await expect(stat).toContainText(/\d+, (moderate|poor|bad).*European index (moderate|poor)/);
    expect(faults(await pieces(seen.page), shown)).toEqual([]);
    expect(seen.complaints).toEqual([]);
  });

  test(`a series at ${width}x${height}`, async ({ look }) => {
    const path = seriesPath('mqtt.temperature{device=living}');
    const shown = { scene: 'full', width, height, path } as const;
    const { page, complaints } = await look(shown);
    for (const range of ['Day', 'Week', 'Month', 'Year']) {
      await page.getByRole('tab', { name: range }).click();
      await expect(page.locator('.plot canvas')).toBeVisible();
      await settled(page);
      for (const place of [undefined, 0.1, 0.6, 0.98]) {
        const plot = await page.locator('.plot-field').boundingBox();
        if (place !== undefined && plot) await page.mouse.move(plot.x + plot.width * place, plot.y + plot.height / 2);
        expect.soft(faults(await pieces(page), shown), `${range} at ${place}`).toEqual([]);
      }
      await page.mouse.move(1, 1);
    }
    expect(complaints).toEqual([]);
  });
}

const seats = [
  { width: 1920, height: 1080, distance: 0.6, diagonal: 24 },
  { width: 1920, height: 1080, distance: 3, diagonal: 24 },
  { width: 1920, height: 1080, distance: 3, diagonal: 43 },
  { width: 1920, height: 1080, distance: 1.5, diagonal: 15.6 },
  { width: 3840, height: 2160, distance: 3, diagonal: 55 },
  { width: 1024, height: 600, distance: 0.6, diagonal: 7 },
  { width: 1024, height: 600, distance: 1.5, diagonal: 7 },
  { width: 1024, height: 600, distance: 3, diagonal: 7 },
] as const;

for (const { width, height, distance, diagonal: inches } of seats) {
  test(`${inches} inches of ${width}x${height} from ${distance} m`, async ({ look }) => {
    const screen = { distance, diagonal: inches, theme: 'night' } as const;
    const seen = await look({ scene: 'full', width, height, screen });
    for (const scene of [
      'full',
      'eight',
      'alert',
      'alarm',
      'failingAlert',
      'stale',
      'long',
      'machineOnly',
      'nothing',
      'fresh',
    ] as const) {
      await show(seen, scene, screen);
      expect.soft(faults(await pieces(seen.page), { scene, width, height, screen }), scene).toEqual([]);
    }
  });
}

test('a screen of 7 inches from 3 m shows the clock, the verdict and two values', async ({ look }) => {
  const { page } = await look({ scene: 'full', width: 1024, height: 600, screen: { distance: 3, diagonal: 7 } });
  const glances = (await pieces(page)).filter((piece) => piece.glance).map((piece) => piece.text);
  expect(glances.join(' ')).toContain('8°');
  expect(await page.locator('.far-value').count()).toBe(2);
  await expect(page.getByRole('status')).toHaveText('All quiet. Rain until 23:00.');
  await expect(page.locator('.clock-time')).toContainText('21:47');
});

test('planted faults are found', async ({ look }) => {
  const shown = { scene: 'full', width: 1920, height: 1080 } as const;
  const { page } = await look(shown);
  await page.evaluate(() => {
    const plant = (text: string, style: Record<string, string>): void => {
      const element = document.createElement('p');
      element.textContent = text;
      Object.assign(element.style, { position: 'fixed', left: '80px', top: '300px', ...style });
      document.body.append(element);
    };
    plant('over', {});
    plant('under', {});
    plant('gone', { left: '-30px', top: '20px' });
    plant('tiny', { top: '20px', fontSize: '9px' });
    plant('faint', { top: '600px', left: '20px', color: '#555' });
    plant('cut', { top: '640px', left: '10px', width: '10px', overflow: 'hidden', whiteSpace: 'nowrap' });
  });
  const found = faults(await pieces(page), shown).join('; ');
  for (const fault of [
    '"over" and "under" overlap',
    '"gone" leaves the page',
    '"tiny" subtends',
    '"faint" has a contrast',
    '"cut" is cut off',
  ])
    expect(found).toContain(fault);
});

test('who says that it is away shows its age, and its watts do not count', async ({ look }) => {
  const { page } = await look({ scene: 'away', width: 1920, height: 1080 });
  await expect(page.getByRole('link', { name: 'Bedroom' })).toHaveText(/ ago$/);
  await expect(page.getByRole('link', { name: 'Office' })).not.toContainText('ago');
  await expect(page.locator('.power-now')).toHaveText(/^4\d\dW$/);
});
