/** A browser that takes pictures of the gallery's home. */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { HubProcess } from '#test/simulators/hub-process.ts';
import type { Sight } from './sights.ts';
import type { Shown, Subject } from './subjects.ts';

/** ms for what fades in and for charts whose history is on its way. */
const calm = 2_500;
/** ms for histories to come. */
const patience = 10_000;

/** A screen as `npm start` opens it: it may change settings. */
export async function openScreen(browser: Browser, hub: HubProcess, { size }: Sight): Promise<BrowserContext> {
  const { width, height } = size;
  const context = await browser.newContext({
    viewport: { width, height },
    screen: { width, height },
    timezoneId: 'Europe/Vienna',
    locale: 'en-GB',
    // The page's policy forbids the questions that Playwright asks again and again.
    bypassCSP: true,
  });
  const token = readFileSync(path.join(hub.data, 'admin-token'), 'utf8').trim();
  const answer = await fetch(`${hub.url}/api/v1/tickets`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
  });
  const ticket = (await answer.json()) as { readonly path: string };
  const page = await context.newPage();
  await page.goto(hub.url + ticket.path);
  await page.close();
  return context;
}

async function stands(page: Page): Promise<void> {
  await page.waitForSelector('[data-link="live"]');
  // A question has no end of its own: a page that never answers must fail, not wait.
  await page.waitForFunction('document.fonts.status === "loaded"');
  // Each line has its history, unless its series has none.
  const drawn = `[...document.querySelectorAll('.spark, .power-plot')].every((each) => each.querySelector('canvas') !== null)`;
  await page.waitForFunction(drawn, undefined, { timeout: patience }).catch(() => undefined);
  await page.waitForTimeout(calm);
  await page.locator('.fade-out').first().waitFor({ state: 'detached' });
}

export async function photograph(
  context: BrowserContext,
  hub: HubProcess,
  subject: Subject,
  shown: Shown,
  file: string,
): Promise<void> {
  const page = await context.newPage();
  try {
    await page.goto(hub.url + (typeof subject.path === 'string' ? subject.path : subject.path(shown)));
    await stands(page);
    await subject.prepare?.(page);
    if (subject.prepare) await page.waitForTimeout(calm);
    mkdirSync(path.dirname(file), { recursive: true });
    await page.screenshot({ path: file });
  } finally {
    await page.close();
  }
}
