/** However large a value is, none of its digits is cut off: a number without its end is another number. */
import { expect } from '@playwright/test';
import { pieces, settled, sizes, test } from './screen.ts';

type Told = { readonly id: string; readonly series: readonly { readonly unit: string }[] };

for (const { width, height } of sizes)
  for (const [value, unit, text] of [
    [1e9, '%', '1billion\u00a0%'],
    [-1_234_567, '%', '\u22121.235million\u00a0%'],
    [1e30, '%', '>\u00a0999trillion\u00a0%'],
    [999_989.5, 'EUR', '999,989.50EUR'],
    [251_640, 'lx', '251,640lx'],
  ] as const)
    test(`${value} ${unit} stands whole beside a device at ${width}x${height}`, async ({ look }) => {
      const seen = await look({
        scene: 'settings',
        width,
        height,
        screen: { distance: 0.6, diagonal: width === 1920 ? 24 : 7 },
        path: '/settings/devices/bedroom',
        prepare: async (page) => {
          await page.route(/\/api\/v1\/devices(\?|$)/, async (route) => {
            const response = await route.fetch();
            const all = (await response.json()) as Told[];
            const json = all.map((device) => {
              if (device.id !== 'bedroom') return device;
              const [first] = device.series;
              return { ...device, series: [{ ...first, unit, value, raw: value, offset: 0 }] };
            });
            await route.fulfill({ response, json });
          });
        },
      });
      const hero = seen.page.locator('.proof-hero');
      await expect(hero).toHaveText(text);
      await settled(seen.page);
      const proof = await seen.page.locator('.settings-proof').boundingBox();
      const parts = await hero
        .locator('.figure > span')
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().right));
      expect(parts.length).toBe(2);
      for (const right of parts) expect(right).toBeLessThanOrEqual((proof?.x ?? 0) + (proof?.width ?? 0) - 18);
      expect((await pieces(seen.page)).filter(({ clipped }) => clipped).map((piece) => piece.text)).toEqual([]);
    });
