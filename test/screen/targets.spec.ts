/** A finger reaches everything: each thing that takes a touch is at least 10 mm high and wide, on every page and screen. */
import { expect, type Page } from '@playwright/test';
import { everyPage } from './pages.ts';
import { settled, test } from './screen.ts';

/** Millimetres. */
const finger = 10;

const screens = [
  { inches: 27, width: 1920, height: 1080, distance: 1.5 },
  { inches: 10, width: 1024, height: 600, distance: 0.6 },
  { inches: 7, width: 1024, height: 600, distance: 0.6 },
] as const;

/** Those that are too small, with their size in mm. A box with a label is as large as its label. */
function tooSmall(page: Page, inches: number): Promise<string[]> {
  return page.evaluate(
    ({ diagonal, least }) => {
      const pitch = (diagonal * 25.4) / Math.hypot(innerWidth, innerHeight);
      const things =
        'a[href], button, input, select, textarea, summary, [role="tab"], [role="slider"], [role="switch"]';
      return (
        [...document.querySelectorAll(things)]
          .filter((thing) => thing.checkVisibility({ visibilityProperty: true }) && !thing.closest('.said'))
          // What is scrolled away or lies under something open takes no touch.
          .filter((thing) => {
            const { left, top, width, height } = thing.getBoundingClientRect();
            const front = document.elementFromPoint(left + width / 2, top + height / 2);
            const open = document.querySelector('[role="dialog"]');
            return (
              front !== null && (thing.contains(front) || front.contains(thing)) && (!open || open.contains(thing))
            );
          })
          // Its reach may be larger than its box: then a finger beside the box still finds it.
          .filter((thing) => {
            const { left, top, width, height } = thing.getBoundingClientRect();
            const [x, y] = [left + width / 2, top + height / 2];
            const half = least / pitch / 2 - 1;
            const reaches = (dx: number, dy: number): boolean =>
              document.elementFromPoint(x + dx, y + dy)?.closest(things) === thing;
            const isHigh = height * pitch >= least - 0.1 || (reaches(0, half) && reaches(0, -half));
            const isWide = width * pitch >= least - 0.1 || (reaches(half, 0) && reaches(-half, 0));
            return !isHigh || !isWide;
          })
          .map((thing) => {
            const label = thing.matches('input[type="checkbox"], input[type="radio"]') ? thing.closest('label') : null;
            const { width, height } = (label ?? thing).getBoundingClientRect();
            const name = (thing.textContent || thing.getAttribute('aria-label') || thing.className).trim().slice(0, 40);
            return { name, width: width * pitch, height: height * pitch };
          })
          .filter(({ width, height }) => width > 0 && Math.min(width, height) < least - 0.1)
          .map(({ name, width, height }) => `${name}: ${width.toFixed(1)} x ${height.toFixed(1)} mm`)
      );
    },
    { diagonal: inches, least: finger },
  );
}

for (const { inches, width, height, distance } of screens) {
  test(`every target is 10 mm on ${inches} inches of ${width}x${height}`, async ({ look }) => {
    test.setTimeout(180_000);
    const screen = { theme: 'night', diagonal: inches, distance } as const;
    for (const { name, path, scene } of everyPage) {
      const { page } = await look({ scene, width, height, path, screen });
      expect.soft(await tooSmall(page, inches), name).toEqual([]);
      await page.close();
    }
    const { page, hub } = await look({ scene: 'alarm', width, height, screen });
    expect.soft(await tooSmall(page, inches), 'an alarm').toEqual([]);
    hub.show('full', { ...screen, homeName: 'full' });
    await settled(page);
    await page.getByRole('status').getByRole('button').first().click();
    expect.soft(await tooSmall(page, inches), 'why').toEqual([]);
  });
}

test('a small target is found', async ({ look }) => {
  const { page } = await look({ scene: 'full', width: 1024, height: 600, screen: { diagonal: 7, distance: 0.6 } });
  await page.evaluate(() => {
    const small = document.createElement('button');
    small.textContent = 'small';
    Object.assign(small.style, { position: 'fixed', top: '0', left: '0', width: '60px', height: '70px' });
    document.body.append(small);
  });
  expect(await tooSmall(page, 7)).toEqual(['small: 9.0 x 10.5 mm']);
});
