/** German words are longer: no way to a part leaves the page, and no word is broken without a hyphen. */
import { expect, type Page } from '@playwright/test';
import { schemaHub } from '#model/words/de/schema-hub.ts';
import { settled, test } from './screen.ts';

const titles = ['Screen diagonal', 'Graphics hardware'];

/** The titles as a hub tells them that speaks German. */
async function inGerman(page: Page): Promise<void> {
  await page.route('**/api/v1/settings/form', async (route) => {
    const answer = await route.fetch();
    const text = await answer.text();
    const german = titles.reduce((told, each) => told.replaceAll(`"${each}"`, `"${schemaHub[each] ?? ''}"`), text);
    await route.fulfill({ response: answer, body: german });
  });
}

/** Words of the titles of fields that go on in the next line without a hyphen. */
function broken(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.field-title')].flatMap((title) => {
      const text = title.firstChild;
      if (text === null || !title.checkVisibility()) return [];
      const letters = Array.from(text.textContent ?? '', (_, i) => {
        const range = document.createRange();
        range.setStart(text, i);
        range.setEnd(text, i + 1);
        // Behind a hyphen a letter begins where that ends, too: its last box is its own.
        return { i, top: Array.from(range.getClientRects()).at(-1)?.top ?? 0 };
      });
      // A soft hyphen and a first letter of its own style have no box.
      const seen = letters.filter(({ top }) => top > 0);
      return seen.some(({ i, top }, at) => {
        const before = seen[at - 1];
        return (
          before !== undefined && top > before.top + 4 && !/[\s\u00AD-]/.test(title.textContent.slice(before.i, i + 1))
        );
      })
        ? [title.textContent]
        : [];
    }),
  );
}

for (const [width, height, diagonal] of [
  [1920, 1080, 24],
  [1024, 600, 10.1],
  [1024, 600, 9.4],
] as const)
  test(`the settings in German at ${width}x${height}, ${diagonal} inches`, async ({ look }) => {
    const screen = { language: 'de', diagonal, distance: 0.6 } as const;
    const { page } = await look({
      scene: 'settings',
      width,
      height,
      screen,
      path: '/settings/screen/look',
      prepare: inGerman,
    });
    await expect(page.locator('.field-title', { hasText: 'diagonale' })).toBeVisible();
    await settled(page);
    const margin = width - (72 * width) / 1920;
    const links = await page
      .locator('.part-link')
      .evaluateAll((all) => all.map((each) => ({ text: each.textContent, right: each.getBoundingClientRect().right })));
    expect(links.length).toBe(11);
    expect(links.filter(({ right }) => right > margin + 2)).toEqual([]);
    expect(await broken(page)).toEqual([]);
  });
