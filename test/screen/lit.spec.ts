/** A screen at night does not light the room, and no pixel of it shines for the whole of it. */
import { expect } from '@playwright/test';
import { plainKiosk } from '#model/kiosk.ts';
import { exposureOf } from './lit.ts';
import { nightPage, setTime, stands, wordiest } from './night.ts';
import { scenes } from '../simulators/screen-scenes.ts';
import { everyPage, footPages } from './pages.ts';
import { contrast, sceneTime, settled, test, type Seen } from './screen.ts';

const hd = { width: 1920, height: 1080 } as const;
/** Of all pixels. */
const most = { page: 0.07, night: 0.05 } as const;

/** 08:08 in Vienna, whose digits are the brightest, with the longest sentence there is. */
const brightest = Date.parse('2026-11-23T07:08:20Z');

const alarming = scenes.alarm(sceneTime);

async function atItsBrightest(seen: Seen): Promise<void> {
  await setTime(seen, brightest);
  seen.hub.send({ type: 'delta', now: brightest, verdict: wordiest });
}

for (const { name, path, scene } of everyPage) {
  test(`${name} at night has at most 7% of its pixels lit`, async ({ look }) => {
    const seen = await look({ scene, ...hd, path, screen: { theme: 'night' } });
    await atItsBrightest(seen);
    await settled(seen.page);
    const lit = await (await exposureOf(seen.page)).add();
    expect(lit).toBeLessThan(most.page);
    expect(lit).toBeGreaterThan(0.002);
  });

  test(`${name} at night has at most 7% of its pixels lit with an alarm, too`, async ({ look }) => {
    const seen = await look({ scene, ...hd, path, screen: { theme: 'night' } });
    await atItsBrightest(seen);
    seen.hub.send({ type: 'delta', now: brightest, alerts: alarming.alerts(brightest), verdict: alarming.verdict });
    const said = path === '/' ? seen.page.getByRole('alert') : seen.page.locator('main:not([hidden]) .page-verdict');
    await expect(said).toContainText('Water on the floor');
    await settled(seen.page);
    expect(await (await exposureOf(seen.page)).add()).toBeLessThan(most.page);
  });
}

test('an alarm at night is a surface of its own, edged in its colour', async ({ look }) => {
  for (const [severity, colour] of [
    ['alarm', 'rgb(255, 122, 104)'],
    ['warn', 'rgb(242, 162, 58)'],
  ] as const) {
    const seen = await look({ scene: 'full', ...hd, screen: { theme: 'night' } });
    const alerts = alarming.alerts(sceneTime).map((alert) => ({ ...alert, severity }));
    seen.hub.send({ type: 'delta', now: sceneTime, alerts });
    const banner = seen.page.getByRole('alert');
    await expect(banner).toHaveCSS('border-left-color', colour);
    await expect(banner.locator('.alert-mark')).toHaveCSS('color', colour);
    const [ink, surface, ground] = await banner.evaluate((element) => {
      const painted = (css: string): string => {
        const context = new OffscreenCanvas(1, 1).getContext('2d');
        if (!context) throw new Error('No canvas.');
        context.fillStyle = css;
        context.fillRect(0, 0, 1, 1);
        return `rgb(${[...context.getImageData(0, 0, 1, 1).data].slice(0, 3).join(', ')})`;
      };
      const { color, backgroundColor } = getComputedStyle(element);
      return [color, backgroundColor, getComputedStyle(document.body).backgroundColor].map(painted);
    });
    expect(contrast(ink ?? '', surface ?? '')).toBeGreaterThan(7);
    expect(contrast(colour, surface ?? '')).toBeGreaterThan(3);
    expect(contrast(surface ?? '', ground ?? '')).toBeGreaterThan(1.3);
  }
});

test('a banner that is filled with its colour is counted', async ({ look }) => {
  const seen = await look({ scene: 'alarm', ...hd, screen: { theme: 'night' } });
  await atItsBrightest(seen);
  await seen.page.getByRole('alert').evaluate((banner) => banner.style.setProperty('background', 'var(--tone)'));
  await settled(seen.page);
  expect(await (await exposureOf(seen.page)).add()).toBeGreaterThan(most.page);
});

test('the night page has at most 5% of its pixels lit, also with an alert', async ({ look }) => {
  test.setTimeout(120_000);
  for (const scene of ['full', 'alarm'] as const) {
    const seen = await nightPage(look, { scene, ...hd, at: brightest });
    await atItsBrightest(seen);
    await expect(seen.page.locator('.night-time')).toContainText('08:08');
    await stands(seen.page);
    const lit = await (await exposureOf(seen.page)).add();
    expect(lit, scene).toBeLessThan(most.night);
    expect(lit, scene).toBeGreaterThan(0.01);
  }
});

test('a bright patch is counted', async ({ look }) => {
  const { page } = await look({ scene: 'full', ...hd, screen: { theme: 'night' } });
  await page.evaluate(() => {
    const patch = document.createElement('p');
    Object.assign(patch.style, { position: 'fixed', inset: '0 0 auto', height: '8%', background: '#7a6a50' });
    document.body.append(patch);
  });
  expect(await (await exposureOf(page)).add()).toBeGreaterThan(most.page);
});

/** Twelve hours in steps that share no divisor with the turns of the shift (minutes). */
const steps = Array.from({ length: 52 }, (_, i) => i * 14 * 60_000);
/** For no more of the time than this may a pixel be lit; measured with the shift: 0.48 on Home. */
const longest = 0.6;

/** Enough to show what is lit all the time. */
const fewestSteps = steps.filter((_, i) => i % 13 === 0);

/** The pixel that is lit most often in twelve hours, as a part of them. */
async function mostLit(seen: Seen, from: number, at: readonly number[] = steps): Promise<number> {
  const exposure = await exposureOf(seen.page);
  const url = seen.page.url();
  for (const step of at) {
    // A page that nobody touches goes back to Home.
    await seen.page.mouse.move(1 + ((step / 60_000) % 3), 1);
    await setTime(seen, from + step);
    await seen.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await exposure.add();
  }
  expect(seen.page.url()).toBe(url);
  return exposure.worst();
}

const half = { width: 960, height: 540 } as const;
const evening = Date.parse('2026-11-22T17:00:20Z');

for (const shift of [true, false]) {
  const says = shift ? 'no pixel is lit for long in twelve hours' : 'without the shift some pixel is lit all the time';
  test(`on Home ${says}`, async ({ look }) => {
    test.setTimeout(300_000);
    const kiosk = { ...plainKiosk, shift, night: { ...plainKiosk.night, enabled: false } };
    const seen = await look({ scene: 'full', ...half, screen: { theme: 'night', kiosk } });
    const lit = await mostLit(seen, evening);
    if (shift) expect(lit).toBeLessThan(longest);
    else expect(lit).toBeGreaterThan(longest);
  });

  test(`on the night page ${says}`, async ({ look }) => {
    test.setTimeout(300_000);
    const lit = await mostLit(await nightPage(look, { scene: 'full', ...half, at: evening, shift }), evening);
    if (shift) expect(lit).toBeLessThan(longest);
    else expect(lit).toBeGreaterThan(longest);
  });
}

for (const { name, path, scene } of footPages.slice(1)) {
  for (const shift of [true, false]) {
    const says = shift
      ? 'no pixel is lit for long in twelve hours'
      : 'without the shift some pixel is lit all the time';
    test(`on ${name} ${says}`, async ({ look }) => {
      test.setTimeout(300_000);
      const kiosk = { ...plainKiosk, shift, night: { ...plainKiosk.night, enabled: false } };
      const seen = await look({ scene, ...half, path, screen: { theme: 'night', kiosk } });
      const lit = await mostLit(seen, evening, shift ? steps : fewestSteps);
      if (shift) expect(lit).toBeLessThan(longest);
      else expect(lit).toBeGreaterThan(longest);
    });
  }
}
