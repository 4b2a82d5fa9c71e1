/** Calendars come from the browser's own Temporal; one that has none, as Chromium before 144, is sent another. */
import { expect } from '@playwright/test';
import { test } from './screen.ts';

for (const hasOwn of [true, false]) {
  test(`a browser ${hasOwn ? 'with' : 'without'} Temporal of its own shows the home`, async ({ look }) => {
    const fetched: string[] = [];
    const { page, complaints } = await look({
      scene: 'full',
      width: 1920,
      height: 1080,
      async prepare(opened) {
        opened.on('request', (request) => fetched.push(new URL(request.url()).pathname));
        if (hasOwn) return;
        await opened.addInitScript(() => Reflect.deleteProperty(globalThis, 'Temporal'));
      },
    });
    await expect(page.locator('.clock-time')).toContainText('21:47');
    await expect(page.locator('[data-panel="power"]')).toContainText('kWh today');
    expect(fetched.some((path) => path.includes('/implementation-'))).toBe(!hasOwn);
    expect(complaints).toEqual([]);
  });
}
