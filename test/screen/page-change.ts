/** How long a page takes from the touch on its name until it stands. */
import type { Page } from '@playwright/test';

export type Change = {
  readonly path: string;
  /** ms until its head is drawn, or the clock of Home. */
  readonly headMs: number;
  /** ms until what it is about is drawn, too. */
  readonly wholeMs: number;
};

/** Home names no pages; the first way from it is its own, where it has more rooms than it shows. */
const fromHome = '/devices';
/** ms after which a page counts as not coming. */
const longest = 60_000;

/** Touches the link to `path` on the page in front. A page that does not come counts with all the time it was given. */
export function changeTo(page: Page, path: string): Promise<Change> {
  return page.evaluate(
    async ({ wanted, limit }) => {
      const front = (): HTMLElement | null => document.querySelector('main:not([hidden])');
      const before = front();
      const link = [...(before?.querySelectorAll('a') ?? [])].find(({ pathname }) => pathname === wanted);
      if (!link) throw new Error(`Nothing leads from ${location.pathname} to ${wanted}.`);
      const isSeen = (element: Element): boolean => {
        const { width, height, top, bottom } = element.getBoundingClientRect();
        return (
          width * height > 0 &&
          bottom > 0 &&
          top < innerHeight &&
          element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
        );
      };
      /** Whether any words are seen within the head, or outside of head and foot. */
      const hasWords = (main: HTMLElement, ofHead: boolean): boolean => {
        const words = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
        while (words.nextNode()) {
          const element = words.currentNode.parentElement;
          if (!element || words.currentNode.textContent?.trim() === '') continue;
          if ((element.closest('header, h1, .clock') !== null) !== ofHead) continue;
          if (element.closest('footer, .home-foot') === null && isSeen(element)) return true;
        }
        return false;
      };
      const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
      const start = performance.now();
      link.click();
      let [headMs, wholeMs] = [limit, limit];
      while (performance.now() - start < limit) {
        await frame();
        const main = front();
        if (!main || main === before || location.pathname !== wanted) continue;
        const [head, whole] = [hasWords(main, true), hasWords(main, false)];
        // What is found in a frame is painted at its end.
        await frame();
        if (head) headMs = Math.min(headMs, performance.now() - start);
        if (!head || !whole) continue;
        wholeMs = performance.now() - start;
        break;
      }
      return { path: wanted, headMs, wholeMs };
    },
    { wanted: path, limit: longest },
  );
}

/** From Home to every page its house has, and back. A hand comes first: at night, Home that nobody touches leads nowhere. */
export async function goRound(page: Page): Promise<readonly Change[]> {
  await page.mouse.move(0, 0);
  await page.mouse.move(100, 100);
  await page.waitForSelector(`main:not([hidden]) a[href="${fromHome}"]`);
  const first = await changeTo(page, fromHome);
  const foot = page.locator('main:not([hidden]) .page-nav a');
  const paths = await foot.evaluateAll((links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
  const changes = [first];
  for (const path of paths.filter((each) => each !== '/' && each !== fromHome))
    changes.push(await changeTo(page, path));
  return [...changes, await changeTo(page, '/')];
}
