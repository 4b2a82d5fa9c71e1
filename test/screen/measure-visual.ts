import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { VerificationOptions, VerificationResult } from '#scripts/verification.ts';
import { openScene } from './screen.ts';
import { startBrowser } from '../simulators/browser.ts';
import { looks, screens } from './measure-geometry.ts';

const folder = path.resolve(import.meta.dirname, '../../.verify/visual');
/** Part of the pixels that may differ: smoothing is not the same twice, words and lines are more. */
const alike = 0.0005;

/** Part of the pixels in which two pictures differ by more than a shade; 1 for pictures of different sizes. */
function differing(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    async ([first, second]) => {
      const pixels = async (picture: string): Promise<ImageData> => {
        const bytes = Uint8Array.from(atob(picture), (letter) => letter.codePointAt(0) ?? 0);
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        if (!context) throw new Error('There is no canvas.');
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height);
      };
      const [a, b] = [await pixels(first), await pixels(second)];
      if (a.width !== b.width || a.height !== b.height) return 1;
      let count = 0;
      for (let i = 0; i < a.data.length; i += 4) {
        const apart = [0, 1, 2].some(
          (channel) => Math.abs((a.data[i + channel] ?? 0) - (b.data[i + channel] ?? 0)) > 24,
        );
        if (apart) count++;
      }
      return (count * 4) / a.data.length;
    },
    [one, other] as const,
  );
}

/** A picture as base64. `spoilt` moves the whole page by a finger's breadth. */
async function pictureOf(browser: Browser, look: Parameters<typeof openScene>[1], spoilt: boolean): Promise<string> {
  const { page, close } = await openScene(browser, look);
  try {
    if (spoilt) await page.evaluate(() => Object.assign(document.documentElement.style, { translate: '40px' }));
    return (await page.screenshot()).toString('base64');
  } finally {
    await close();
  }
}

async function measure(
  { say }: VerificationOptions,
  sizes: readonly (typeof screens)[number][],
  spoilt = false,
): Promise<VerificationResult> {
  mkdirSync(folder, { recursive: true });
  const browser = await startBrowser();
  const judge = await browser.newPage();
  let [compared, first] = [0, 0];
  const changed: string[] = [];
  try {
    for (const { name, ...look } of looks({ languages: ['en'], sizes })) {
      const file = path.join(folder, `${name.replaceAll(/[^A-Za-z0-9]+/g, '-')}.png`);
      if (spoilt && !existsSync(file))
        writeFileSync(file, Buffer.from(await pictureOf(browser, look, false), 'base64'));
      const picture = await pictureOf(browser, look, spoilt);
      if (existsSync(file)) {
        compared++;
        const part = await differing(judge, readFileSync(file).toString('base64'), picture);
        if (part > alike) {
          say(`${name}: ${(part * 100).toFixed(2)}% of its pixels differ`);
          changed.push(name);
        }
      } else first++;
      if (!spoilt) writeFileSync(file, Buffer.from(picture, 'base64'));
    }
  } finally {
    await browser.close();
  }
  return {
    ok: changed.length === 0,
    figures: { compared, first, changed: changed.length },
    sentence: `${compared} looks compared with the last run on this machine, ${changed.length} changed; ${first} seen for the first time`,
  };
}

/** The whole, or in its control what must be found wrong. */
export const measureVisual = (control: boolean, options: VerificationOptions): Promise<VerificationResult> =>
  // Everything a little to the right.
  control ? measure(options, screens.slice(1, 2), true) : measure(options, screens.slice(0, 2));
