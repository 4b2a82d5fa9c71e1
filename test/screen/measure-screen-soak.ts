/** Whether the screen's heap stays flat for hours of readings and page changes, in a whole house. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { VerificationOptions, VerificationResult } from '#scripts/verification.ts';
import { gaugeOf, median, withHouseScreen } from './house-screen.ts';
import { goRound } from './page-change.ts';

/** What the heap may grow by from the second quarter of a soak to its last, MB. */
const allowedGrowth = 4;
/** ms between two rounds through all pages. */
const pause = 15_000;
const minute = 60_000;

/** From now on the page keeps whatever the hub sends it. */
async function hoard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept: unknown[] = [];
    const { addEventListener: add } = WebSocket.prototype;
    WebSocket.prototype.addEventListener = function listen(this: WebSocket, type: string, listener: EventListener) {
      add.call(this, type, listener);
      if (type === 'message') {
        add.call(this, type, (event) => kept.push(JSON.parse((event as MessageEvent<string>).data)));
      }
    };
    Object.assign(window, { kept });
  });
}

async function soak(minutes: number, hoards: boolean, say: VerificationOptions['say']): Promise<readonly number[]> {
  return withHouseScreen(300, say, async ({ url, newWindow }) => {
    const window = await newWindow();
    const page = await window.newPage();
    // What is asked of a page that has crashed is never answered.
    page.on('crash', () => {
      say('The page has crashed.');
      process.exit(1);
    });
    if (hoards) await hoard(page);
    await page.goto(url);
    await page.waitForSelector('[data-link="live"]');
    await sleep(pause);
    const gauge = await gaugeOf(page);
    const heaps: number[] = [];
    const until = performance.now() + minutes * minute;
    let told = performance.now();
    while (performance.now() < until) {
      await goRound(page);
      await sleep(pause);
      heaps.push(await gauge.heldMegabytes());
      if (performance.now() - told < 5 * minute) continue;
      told = performance.now();
      say(`${heaps.length} rounds, ${heaps.at(-1)?.toFixed(1)} MB`);
    }
    return heaps;
  });
}

/** The whole, its short form, or in its control a page that must be found to grow. */
export async function measureScreenSoak(
  control: boolean,
  { short, say }: VerificationOptions,
): Promise<VerificationResult> {
  const minutes = control || short ? 4 : 120;
  const heaps = await soak(minutes, control, say);
  const quarter = Math.max(1, Math.floor(heaps.length / 4));
  const before = median(heaps.slice(quarter, 2 * quarter));
  const after = median(heaps.slice(-quarter));
  const growth = after - before;
  return {
    // Without rounds nothing was measured.
    ok: heaps.length >= 4 && growth < allowedGrowth,
    figures: {
      minutes,
      rounds: heaps.length,
      heapMb: Math.round(after * 10) / 10,
      growthMb: Math.round(growth * 10) / 10,
    },
    sentence: `${minutes} minutes with 300 devices at 1 Hz and ${heaps.length} rounds through all pages: ${before.toFixed(1)} MB of heap in the second quarter, ${after.toFixed(1)} in the last`,
  };
}
