/** How much of a page moved by itself after it was first painted, as Chromium counts it (Layout Instability API). */
import type { Page } from '@playwright/test';

/** Before the page is opened. */
export async function watchShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moved: { value: number; what: string[] } = { value: 0, what: [] };
    Object.assign(globalThis, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        readonly value: number;
        readonly hadRecentInput: boolean;
        readonly sources: readonly { readonly node: Node | null }[];
      })[]) {
        if (entry.hadRecentInput) continue;
        moved.value += entry.value;
        moved.what.push(...entry.sources.map(({ node }) => (node instanceof Element ? node.className : '')));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

export type Shift = { readonly value: number; readonly what: readonly string[] };

export const shiftOf = (page: Page): Promise<Shift> =>
  page.evaluate(() => (globalThis as unknown as { readonly moved: Shift }).moved);
