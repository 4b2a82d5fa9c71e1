/** How much script the browser fetches until the first page stands. On a Home that was edited that is the code of all panels. */
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import type { Language } from '#model/words/spoken.ts';
import { startScreenHub } from '../simulators/screen-hub.ts';
import { sceneTime, settled } from './screen.ts';

/** kB, gzipped, where the screen speaks a language and did so before. */
export async function firstScriptKilobytes(browser: Browser, language: Language): Promise<number> {
  const hub = await startScreenHub({ scene: 'editedHome', screen: { language }, now: () => sceneTime });
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  try {
    const page = await context.newPage();
    await page.clock.setFixedTime(sceneTime);
    // Other pages are fetched when there is nothing else to do, which is never here.
    await page.addInitScript((spoken) => {
      Object.assign(window, { requestIdleCallback: () => 0 });
      localStorage.setItem('mantel.manner', `${spoken} metric`);
    }, language);
    const scripts: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.body());
    });
    await page.goto(hub.url);
    await settled(page);
    const bodies = await Promise.all(scripts);
    return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) / 1e3;
  } finally {
    await context.close();
    await hub.close();
  }
}
