/** First paint, page changes and what the screen costs in steady state, in a whole house. */
import { loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { VerificationOptions, VerificationResult } from '#scripts/verification.ts';
import { firstScriptKilobytes } from './first-scripts.ts';
import { gaugeOf, median, withHouseScreen, type HouseScreen } from './house-screen.ts';
import { goRound, type Change } from './page-change.ts';

type Form = { readonly devices: number; readonly paints: number; readonly visits: number; readonly idleMs: number };
type Limits = {
  readonly firstPaintMs: number;
  readonly changeMs: number;
  /** Part of the time in which the main thread has nothing to do. */
  readonly idle: number;
  /** Of the scripts that the first page needs, gzipped, kB; in each language. */
  readonly scriptKb: number;
};

const limits: Limits = { firstPaintMs: 1_000, changeMs: 100, idle: 0.95, scriptKb: 250 };
/** Until the code of the other pages is there and the first answers are drawn, ms. */
const fetching = 10_000;

/** ms from the navigation to the first paint with something on it, in a browser that has nothing in its cache. */
async function firstPaint({ url, newWindow }: HouseScreen): Promise<number> {
  const window = await newWindow();
  const page = await window.newPage();
  await page.goto(url);
  await page.waitForSelector('[data-link="live"]');
  const at = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY,
  );
  await window.close();
  return at;
}

/** Of each page the usual time, and of these the longest: one slow page is slow, however many are fast. */
function slowestPage(changes: readonly Change[]): { readonly path: string; readonly ms: number } {
  const pages = [...Map.groupBy(changes, ({ path }) => path)].map(([path, visits]) => ({
    path,
    ms: median(visits.map(({ wholeMs }) => wholeMs)),
  }));
  return pages.reduce((slowest, each) => (each.ms > slowest.ms ? each : slowest));
}

const spoken = (changes: readonly Change[]): string =>
  changes.map(({ path, headMs, wholeMs }) => `${path} ${Math.round(headMs)} (${Math.round(wholeMs)})`).join(', ');

async function measureIn(screen: HouseScreen, form: Form, say: VerificationOptions['say']) {
  const paints: number[] = [];
  for (let i = 0; i < form.paints; i++) paints.push(await firstPaint(screen));
  const window = await screen.newWindow();
  const page = await window.newPage();
  await page.goto(screen.url);
  await page.waitForSelector('[data-link="live"]');
  await sleep(fetching);
  const gauge = await gaugeOf(page);
  const first = await goRound(page);
  say(`first visits, head (whole) in ms: ${spoken(first)}`);

  const later: Change[] = [];
  const workBefore = await gauge.busySeconds();
  for (let i = 0; i < form.visits; i++) {
    const round = await goRound(page);
    say(`later visits: ${spoken(round)}`);
    later.push(...round);
  }
  const work = (((await gauge.busySeconds()) - workBefore) / later.length) * 1e3;

  const [busyBefore, from] = [await gauge.busySeconds(), performance.now()];
  await sleep(form.idleMs);
  const idle = 1 - ((await gauge.busySeconds()) - busyBefore) / ((performance.now() - from) / 1e3);
  await window.close();
  const script = await firstScriptKilobytes(screen.browser, 'en');
  const germanScript = await firstScriptKilobytes(screen.browser, 'de');
  return { paint: median(paints), first, later, work, idle, script, germanScript };
}

async function measure(form: Form, allowed: Limits, { say }: VerificationOptions): Promise<VerificationResult> {
  const seen = await withHouseScreen(form.devices, say, (screen) => measureIn(screen, form, say));
  const [slowest, longestFirst] = [slowestPage(seen.later), slowestPage(seen.first)];
  const [paint, idlePercent] = [Math.round(seen.paint), (seen.idle * 100).toFixed(1)];
  const pages = new Set(seen.later.map(({ path }) => path)).size;
  return {
    ok:
      seen.paint < allowed.firstPaintMs &&
      slowest.ms < allowed.changeMs &&
      seen.idle > allowed.idle &&
      seen.script < allowed.scriptKb &&
      seen.germanScript < allowed.scriptKb,
    figures: {
      devices: form.devices,
      pages,
      firstPaintMs: paint,
      changeMs: Math.round(slowest.ms),
      longestChangeMs: Math.round(Math.max(...seen.later.map(({ wholeMs }) => wholeMs))),
      firstVisitHeadMs: Math.round(Math.max(...seen.first.map(({ headMs }) => headMs))),
      firstVisitMs: Math.round(longestFirst.ms),
      workPerChangeMs: Math.round(seen.work),
      idlePercent: Number(idlePercent),
      firstScriptsKb: Math.round(seen.script),
      firstScriptsGermanKb: Math.round(seen.germanScript),
      load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    },
    sentence:
      `with ${form.devices} devices at 1 Hz: first paint after ${paint} ms; ${pages} pages, the slowest, ${slowest.path}, changes in ${Math.round(slowest.ms)} ms ` +
      `(on its first visit ${longestFirst.path} in ${Math.round(longestFirst.ms)}); the main thread is idle ${idlePercent}% of the time; ${Math.round(seen.script)} kB of script for the first page (${Math.round(seen.germanScript)} in German)`,
  };
}

/** The whole, or in its control what must be found wrong. */
export const measureScreen = (control: boolean, options: VerificationOptions): Promise<VerificationResult> =>
  // A budget no page keeps within: shows that each comparison is made.
  control
    ? measure(
        { devices: 300, paints: 1, visits: 1, idleMs: 2_000 },
        { firstPaintMs: 1, changeMs: 1, idle: 1, scriptKb: 1 },
        options,
      )
    : measure({ devices: 300, paints: 5, visits: 10, idleMs: 60_000 }, limits, options);
