/** The screen of a whole house in a browser: every device reports once a second to the hub as it is shipped. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { startBrowser } from '../simulators/browser.ts';
import { buildHouse } from '../simulators/house/house.ts';
import { startHouseHub } from '../simulators/house/hub.ts';
import { temporaryFolder } from '../simulators/hub-process.ts';

/** ms between two reports of a device. */
const every = 1_000;
/** Until all devices have said what they are, ms. */
const settling = 20_000;
/** ms */
const longestWait = 120_000;
const wall = { width: 1920, height: 1080 };

export type HouseScreen = {
  readonly url: string;
  readonly browser: Browser;
  /** A window of its own, with nothing in its cache. */
  newWindow(): Promise<BrowserContext>;
};

export async function withHouseScreen<T>(
  devices: number,
  say: (text: string) => void,
  work: (screen: HouseScreen) => Promise<T>,
): Promise<T> {
  using data = temporaryFolder();
  using ports = temporaryFolder();
  await using house = await buildHouse({ devices, seed: 1, every, ports: ports.path, say });
  await using hub = await startHouseHub({ data: data.path, ports: ports.path, house, shipped: true });
  await house.begin(hub.broker);
  await sleep(settling);
  const browser = await startBrowser();
  try {
    return await work({
      url: hub.api.url,
      browser,
      async newWindow() {
        const window = await browser.newContext({
          viewport: wall,
          extraHTTPHeaders: { authorization: `Bearer ${hub.api.token}` },
        });
        // What is too slow is to be measured, not broken off.
        window.setDefaultTimeout(longestWait);
        return window;
      },
    });
  } finally {
    await browser.close();
    await house.pause();
  }
}

/** Figures of the browser on one page. */
export type Gauge = {
  /** Seconds its main thread has computed so far: what others do on the same machine does not count. */
  busySeconds(): Promise<number>;
  /** MB of JavaScript's heap that are still held after a collection. */
  heldMegabytes(): Promise<number>;
};

export async function gaugeOf(page: Page): Promise<Gauge> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    busySeconds: () => metric(session, 'TaskDuration'),
    async heldMegabytes() {
      await session.send('HeapProfiler.collectGarbage');
      return (await metric(session, 'JSHeapUsedSize')) / 1e6;
    },
  };
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((each) => each.name === name)?.value ?? Number.NaN;
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
