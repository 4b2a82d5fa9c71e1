/** What the browser suites share: a screen of one scene at one size, and what is measured on it. */
import { test as base, type Browser, type Page } from '@playwright/test';
import type { WireScreen } from '#model/wire.ts';
import { watchShift } from './layout-shift.ts';
import { startScreenHub, type ScreenHub } from '../simulators/screen-hub.ts';
import type { SceneName } from '../simulators/screen-scenes.ts';

/** Sunday, 22 November 2026, 21:47:20 in Vienna. */
export const sceneTime = Date.parse('2026-11-22T20:47:20Z');

export type Seen = { readonly page: Page; readonly hub: ScreenHub; readonly complaints: string[] };
export type Look = {
  readonly scene: SceneName;
  readonly width: number;
  readonly height: number;
  readonly screen?: Partial<WireScreen>;
  readonly path?: string;
  readonly motion?: boolean;
  /** Before the page is opened: for answers that are late or other than the hub's. */
  readonly prepare?: (page: Page) => Promise<void>;
};

export const sizes = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 600 },
] as const;

/** Address of a series page. */
export const seriesPath = (key: string): string => `/series?${new URLSearchParams({ key })}`;

/** Replaces what the screen shows, and waits until it does. */
export async function show({ page, hub }: Seen, scene: SceneName, screen: Partial<WireScreen> = {}): Promise<void> {
  const homeName = `${scene}, ${screen.theme ?? 'sun'}`;
  hub.show(scene, { ...screen, homeName });
  await page.waitForFunction((title) => document.title === title, homeName);
  await settled(page);
}

/** Waits until fonts, values and charts stand. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('[data-link="live"]');
  // The code of a page may come after the first frame.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main')].some((each) => !each.hidden && each.innerText !== ''),
  );
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map((each) => each.finished.catch(() => undefined)));
  });
  await page.waitForFunction(() => document.querySelector('.fade-out') === null);
  // The first answers are there.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-arrival]')].every(
      (each) => !each.checkVisibility() || each.getAttribute('data-arrival') === 'all',
    ),
  );
  // Each sparkline and the power in front have their day, unless their series says nothing at all.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.spark, .power-plot')].every(
      (each) => !each.checkVisibility() || each.querySelector('canvas') !== null,
    ),
  );
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** A scene in a browser. Closing it ends its hub, too. */
export async function openScene(browser: Browser, look: Look): Promise<Seen & { close(): Promise<void> }> {
  const { scene, width, height, screen = {}, path = '/', motion = false, prepare } = look;
  const hub = await startScreenHub({ scene, screen, now: () => sceneTime });
  const context = await browser.newContext({
    viewport: { width, height },
    screen: { width, height },
    reducedMotion: motion ? 'no-preference' : 'reduce',
  });
  const page = await context.newPage();
  await watchShift(page);
  // Chromium reports what the policy forbids as an error on the console.
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.clock.setFixedTime(sceneTime);
  await prepare?.(page);
  await page.goto(hub.url + path);
  // The page begins anew in another language once it has heard of it.
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, screen.language ?? 'en');
  await settled(page);
  return {
    page,
    hub,
    complaints,
    async close() {
      // An answer that is on its way when its page goes is nobody's failure.
      if (!page.isClosed()) await page.unrouteAll({ behavior: 'ignoreErrors' });
      await context.close();
      await hub.close();
    },
  };
}

export const test = base.extend<{ look: (look: Look) => Promise<Seen> }>({
  look: async ({ browser }, use) => {
    const closing: (() => Promise<void>)[] = [];
    await use(async (look) => {
      const seen = await openScene(browser, look);
      closing.push(() => seen.close());
      return seen;
    });
    for (const close of closing.toReversed()) await close();
  },
});

/** One piece of text as it stands on the page, in CSS pixels. */
export type Piece = {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly fontSize: number;
  /** Whether it must be read from the seat. */
  readonly glance: boolean;
  readonly colour: string;
  readonly ground: string;
  /** Cut off on purpose, with an ellipsis. */
  readonly ellipsis: boolean;
  /** Element that cuts it off, when one does. */
  readonly clipped: boolean;
  /** Wider than the head of the section it belongs to. */
  readonly spilt: boolean;
};

/** Every visible piece of text. Boxes are those of the letters: from the capitals' top to the baseline. */
export function pieces(page: Page): Promise<Piece[]> {
  return page.evaluate(() => {
    const found: Piece[] = [];
    /** In a list that scrolls: outside of what is seen of it, at its edge, or under what stays in its place. */
    const isScrolledAway = (element: Element, box: DOMRect): boolean => {
      for (let over: Element | null = element; over; over = over.parentElement) {
        if (!['auto', 'scroll'].includes(getComputedStyle(over).overflowY)) continue;
        const seen = over.getBoundingClientRect();
        if (box.top < seen.top - 0.5 || box.bottom > seen.bottom + 0.5) return true;
        const front = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
        return front !== null && !front.contains(element) && !element.contains(front);
      }
      return false;
    };
    /** A whole sentence of the foot that found no room in its line. */
    const isLeftOut = (element: Element, box: DOMRect): boolean => {
      const line = element.closest('.page-verdict-text')?.getBoundingClientRect();
      return line !== undefined && box.top >= line.bottom - 0.5;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node.parentElement;
      if (
        !element ||
        node.textContent?.trim() === '' ||
        element.closest('.said') ||
        !element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })
      )
        continue;
      const style = getComputedStyle(element);
      const fontSize = Number.parseFloat(style.fontSize);
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width === 0 || isScrolledAway(element, box) || isLeftOut(element, box)) continue;
        let right = box.right;
        let ground = 'rgba(0, 0, 0, 0)';
        let clipped = false;
        let ellipsis = false;
        const head = element.closest('.section-head')?.getBoundingClientRect();
        for (let over: Element | null = element; over; over = over.parentElement) {
          const overStyle = getComputedStyle(over);
          if (ground === 'rgba(0, 0, 0, 0)') ground = overStyle.backgroundColor;
          const edge = over.getBoundingClientRect();
          if (overStyle.overflowX !== 'visible' && right > edge.right + 0.5) {
            if (overStyle.textOverflow === 'ellipsis') ellipsis = true;
            else clipped = true;
            right = edge.right;
          }
        }
        const middle = (box.top + box.bottom) / 2;
        found.push({
          text: node.textContent ?? '',
          left: box.left,
          right,
          // Inter: capitals are .727 em high, the line box is centred on them within 0.02 em.
          top: middle - 0.37 * fontSize,
          bottom: middle + 0.37 * fontSize,
          fontSize,
          glance: element.closest('[data-class="glance"]') !== null && !element.closest('.unit, .reading-age'),
          colour: style.color,
          ground,
          clipped,
          spilt: head !== undefined && right > head.right + 0.5,
          ellipsis,
        });
        // The ellipsis itself is a second box of the same text.
        if (ellipsis || (style.textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth)) break;
      }
    }
    return found;
  });
}

/** Those in view: what is scrolled out of the body of a page is not seen. */
export async function inBody(page: Page, body: string): Promise<Piece[]> {
  const bottom = await page.locator(body).evaluate((element) => element.getBoundingClientRect().bottom);
  const foot = await page.locator('main:not([hidden]) .page-foot').innerText();
  return (await pieces(page)).filter((piece) => piece.bottom <= bottom + 1 || foot.includes(piece.text));
}

/** Contrast of two CSS colours by WCAG 2. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
