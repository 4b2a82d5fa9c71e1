/** Every page at the sizes people have: nothing overlaps, is cut off, leaves the page or moves after it was painted. */
import { expect } from '@playwright/test';
import { faults } from './faults.ts';
import { shiftOf } from './layout-shift.ts';
import { everyPage } from './pages.ts';
import { pieces, test } from './screen.ts';

/** Each with the screen it usually is. */
const seats = [
  { width: 1920, height: 1080, diagonal: 24, distance: 0.6 },
  { width: 1024, height: 600, diagonal: 10, distance: 0.6 },
] as const;

for (const { name, path, scene } of everyPage) {
  for (const { width, height, diagonal, distance } of seats) {
    test(`${name} at ${width}x${height}`, async ({ look }) => {
      const shown = { scene, width, height, path, screen: { theme: 'night', diagonal, distance } } as const;
      const { page, complaints } = await look(shown);
      expect(faults(await pieces(page), shown)).toEqual([]);
      const { value, what } = await shiftOf(page);
      expect(value, what.join(', ')).toBeLessThan(0.001);
      expect(complaints).toEqual([]);
    });
  }
}

test('what moves is found', async ({ look }) => {
  const { page } = await look({ scene: 'full', width: 1920, height: 1080 });
  await page.evaluate(async () => {
    const push = document.createElement('p');
    push.style.height = '200px';
    document.querySelector('.home-body')?.prepend(push);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
  await expect.poll(async () => (await shiftOf(page)).value).toBeGreaterThan(0.001);
});
