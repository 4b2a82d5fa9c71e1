/** What the browser suites share: a screen of one scene at one size, and what is measured on it. */
import { test as base, type Page } from '@playwright/test';
import type { WireScreen } from '#model/wire.ts';
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
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map((each) => each.finished.catch(() => undefined)));
  });
  await page.waitForFunction(() => document.querySelector('.fade-out') === null);
  // Each sparkline and the power have their day, unless their series says nothing at all.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.spark, .power-plot')].every((each) => each.querySelector('canvas') !== null),
  );
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

export const test = base.extend<{ look: (look: Look) => Promise<Seen> }>({
  look: async ({ browser }, use) => {
    const closing: (() => Promise<void>)[] = [];
    await use(async ({ scene, width, height, screen = {}, path = '/', motion = false }) => {
      const hub = await startScreenHub({ scene, screen, now: () => sceneTime });
      const context = await browser.newContext({
        viewport: { width, height },
        screen: { width, height },
        reducedMotion: motion ? 'no-preference' : 'reduce',
      });
      closing.push(async () => {
        await context.close();
        await hub.close();
      });
      const page = await context.newPage();
      // Chromium reports what the policy forbids as an error on the console.
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      await page.clock.setFixedTime(sceneTime);
      await page.goto(hub.url + path);
      await settled(page);
      return { page, hub, complaints };
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
        if (box.width === 0) continue;
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
        if (ellipsis) break;
      }
    }
    return found;
  });
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
