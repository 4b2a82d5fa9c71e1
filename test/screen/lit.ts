/** How much of a page shines: pixels with a relative luminance above 0.1, counted on what the browser has drawn. */
import type { Page } from '@playwright/test';

/** Pictures of one page, added up where they are decoded: in a page of their own. */
export type Exposure = {
  /** Adds what the page shows now; resolves with the part of its pixels that are lit, 0 to 1. */
  add(): Promise<number>;
  /** For how much of the pictures the pixel was lit that was so most often, 0 to 1. */
  worst(): Promise<number>;
};

export async function exposureOf(page: Page): Promise<Exposure> {
  const desk = await page.context().newPage();
  await desk.evaluate(() => {
    const linear = Float64Array.from({ length: 256 }, (_, channel) =>
      channel <= 10.31 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4,
    );
    let sum = new Uint16Array(0);
    let pictures = 0;
    const add = async (base64: string): Promise<number> => {
      const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', { willReadFrequently: true });
      if (!context) throw new Error('No canvas.');
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      if (sum.length === 0) sum = new Uint16Array(data.length / 4);
      pictures++;
      let lit = 0;
      for (let pixel = 0; pixel < sum.length; pixel++) {
        const at = pixel * 4;
        const of = (channel: number): number => linear[data[at + channel] ?? 0] ?? 0;
        if (0.2126 * of(0) + 0.7152 * of(1) + 0.0722 * of(2) <= 0.1) continue;
        lit++;
        sum[pixel] = (sum[pixel] ?? 0) + 1;
      }
      return lit / sum.length;
    };
    Object.assign(globalThis, { add, worst: () => sum.reduce((most, each) => Math.max(most, each), 0) / pictures });
  });
  return {
    async add() {
      const picture = (await page.screenshot()).toString('base64');
      return desk.evaluate(
        (base64) => (globalThis as unknown as { add: (base64: string) => Promise<number> }).add(base64),
        picture,
      );
    },
    worst: () => desk.evaluate(() => (globalThis as unknown as { worst: () => number }).worst()),
  };
}
