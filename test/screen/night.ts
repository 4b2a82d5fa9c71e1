/** The night page as the suites see it: Home, untouched, at whatever time. */
import { plainKiosk } from '#model/kiosk.ts';
import type { Verdict } from '#model/wire.ts';
import type { Page } from '@playwright/test';
import type { Look, Seen } from './screen.ts';

/** As long as a sentence of the rules gets. */
export const wordiest: Verdict = {
  tone: 'quiet',
  text: 'All quiet. Rain from 17:00. One task left today, one overdue. One thing needs a look.',
  why: [],
};

type NightLook = Omit<Look, 'screen'> & {
  /** Epoch ms. */
  readonly at: number;
  readonly shift?: boolean;
  readonly screen?: Look['screen'];
};

/** All day, so that the time does not matter. */
export async function nightPage(
  look: (look: Look) => Promise<Seen>,
  { at, shift = true, screen, ...rest }: NightLook,
): Promise<Seen> {
  const kiosk = { ...plainKiosk, shift, night: { ...plainKiosk.night, from: 0, to: 24 * 60 } };
  const seen = await look({ ...rest, screen: { theme: 'night', ...screen, kiosk } });
  await setTime(seen, at);
  await seen.page.waitForSelector('.night');
  await stands(seen.page);
  return seen;
}

/** What the clocks of the hub and the page show from now on, epoch ms. */
export async function setTime({ page, hub }: Seen, at: number): Promise<void> {
  hub.setTime(at);
  await page.clock.setFixedTime(at);
  hub.send({ type: 'delta', now: at });
}

/** Waits until fonts and values stand; charts of the page behind it are not drawn. */
export async function stands(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForFunction(() => document.querySelector('.night .fade-out') === null);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
