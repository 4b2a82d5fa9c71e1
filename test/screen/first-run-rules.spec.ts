/** What holds on every page holds on the questions of the first run: contrast, size, touch, and nothing on another. */
import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { contrast, pieces, sizes, test, type Seen } from './screen.ts';

/** Each page of the first run, in turn. */
async function* eachPage(seen: Seen): AsyncGenerator<string> {
  for (let at = 1; at <= 4; at++) {
    await expect(seen.page.locator('.step:not([hidden]) [data-reached="true"]')).toHaveCount(at);
    await seen.page.waitForFunction(() => document.querySelector('.fade-out') === null);
    yield `question ${at}`;
    if (at < 4) await seen.page.keyboard.press('Enter');
  }
  for (let at = 4; at > 1; at--) await seen.page.keyboard.press('Escape');
  await seen.page.getByRole('button', { name: 'Restore from a backup' }).click();
  yield 'restore';
}

for (const theme of ['night', 'day'] as const)
  for (const { width, height } of sizes)
    for (const diagonal of [24, ...(width === 1024 ? [7] : [])]) {
      test(`every question by ${theme} at ${width}x${height} on ${diagonal} inches holds its rules`, async ({
        look,
      }) => {
        const scene = 'firstRun';
        const seen = await look({ scene, width, height, screen: { theme, diagonal }, path: '/desk' });
        const { page } = seen;
        await page.route('**/api/v1/displays', (route) =>
          route.fulfill({ json: [{ connector: 'A', inches: diagonal, width, height }] }),
        );
        await page.goto(seen.hub.url);
        const pitch = (diagonal * 25.4) / Math.hypot(width, height);
        for await (const name of eachPage(seen)) {
          const all = await pieces(page);
          for (const piece of all) {
            const { text, colour, ground, left, right, top, bottom, clipped } = piece;
            expect(contrast(colour, ground), `${name}: ${text}`).toBeGreaterThanOrEqual(4.5);
            expect(clipped, `${name}: ${text}`).toBe(false);
            expect(left >= 0 && top >= 0 && right <= width && bottom <= height, `${name}: ${text}`).toBe(true);
            // Near type: sixteen arcminutes at 0.6 m.
            expect(piece.fontSize * 0.727 * pitch, `${name}: ${text}`).toBeGreaterThanOrEqual(2.79);
          }
          for (const [i, one] of all.entries())
            for (const other of all.slice(i + 1)) {
              const apart =
                one.right <= other.left ||
                other.right <= one.left ||
                one.bottom <= other.top ||
                other.bottom <= one.top;
              expect(apart, `${name}: "${one.text}" lies on "${other.text}"`).toBe(true);
            }
          const small = await page.evaluate(
            (least) =>
              [...document.querySelectorAll('a, button, input')]
                .filter((element) => element.checkVisibility())
                .map((element) => ({ name: element.textContent, box: element.getBoundingClientRect() }))
                .filter(({ box }) => box.height < least - 0.5 || box.width < least - 0.5)
                .map(({ name: of, box }) => `${of} ${box.width}x${box.height}`),
            10 / pitch,
          );
          expect(small, name).toEqual([]);
          if (diagonal === 24) {
            const { violations } = await new AxeBuilder({ page }).analyze();
            expect(
              violations.map(
                ({ id, nodes }) => `${name} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
              ),
            ).toEqual([]);
          }
        }
      });
    }
