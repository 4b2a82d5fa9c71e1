/** The picture that the bot of Telegram sends, read by a program that others have written. */
import { expect, test, type Page } from '@playwright/test';
import { drawDay, pictureSize } from '#hub/channels/day-picture.ts';
import { day, hour } from '#model/time.ts';

const drawn = drawDay({
  from: 0,
  to: day,
  measured: [0, 6, 12, 18, 23].map((n) => ({ at: n * hour, mean: n, low: n - 1, high: n + 1 })),
  levels: [0, 10, 20, 30].map((at) => ({ at, label: String(at) })),
  times: [6, 12, 18].map((n) => ({ at: n * hour, label: `${n}:00` })),
});

/** Its size and colours; undefined for what is no picture. */
const readBy = (page: Page, png: Buffer) =>
  page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      try {
        await image.decode();
      } catch {
        return undefined;
      }
      const { naturalWidth: width, naturalHeight: height } = image;
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      const pen = canvas.getContext('2d');
      pen?.drawImage(image, 0, 0);
      const { data = new Uint8ClampedArray() } = pen?.getImageData(0, 0, width, height) ?? {};
      const colours = new Set<string>();
      for (let i = 0; i < data.length; i += 4) colours.add([...data.subarray(i, i + 4)].join(' '));
      return { width, height, corner: [...data.subarray(0, 4)], isDrawn: colours.has('233 168 96 255') };
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );

test('a browser reads the picture of a day, and none that is damaged', async ({ page }) => {
  const png = await drawn;
  expect(await readBy(page, png)).toEqual({ ...pictureSize, corner: [13, 14, 16, 255], isDrawn: true });
  const damaged = Buffer.from(png);
  damaged.writeUInt32BE(1, 29);
  expect(await readBy(page, damaged)).toBeUndefined();
});
