/** Every page by day and by night, as axe-core judges it. The parts of the settings are judged in settings.spec.ts. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { plainKiosk } from '#model/kiosk.ts';
import { nightPage } from './night.ts';
import { everyPage } from './pages.ts';
import { sceneTime, settled, test, type Look } from './screen.ts';

const hd = { width: 1920, height: 1080 } as const;
const hand = { width: 390, height: 844 } as const;

async function judge(page: Page, where?: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    where,
  ).toEqual([]);
}

type Place = Look & { readonly name: string; readonly stands?: string };

const places: readonly Place[] = [
  ...everyPage.map(({ name, path, scene }) => ({ name, path, scene, ...hd })),
  { name: 'Home with an alarm', scene: 'alarm', ...hd },
  { name: 'the editor of Home', scene: 'full', path: '/edit/home', stands: '.stage-panel', ...hd },
  { name: "the editor of a page of one's own", scene: 'ownPage', path: '/edit/garden', stands: '.stage-panel', ...hd },
  { name: 'a device', scene: 'devicesMany', path: '/devices/sensor-6', stands: '.device-reading', ...hd },
  {
    name: 'the pad for the PIN',
    scene: 'settings',
    path: '/settings',
    stands: '.pin-pad',
    screen: { kiosk: { ...plainKiosk, pin: true } },
    ...hd,
  },
  { name: 'the editor for who may only look', scene: 'settingsToLookAt', path: '/edit/home', ...hd },
  { name: 'a phone', scene: 'full', stands: '.phone', ...hand },
  { name: 'a phone with an alarm', scene: 'alarm', stands: '.phone-alert', ...hand },
];

for (const theme of ['night', 'day'] as const) {
  for (const { name, stands = 'main:not([hidden])', ...place } of places) {
    test(`axe finds nothing on ${name} by ${theme}`, async ({ look }) => {
      const { page } = await look({ ...place, screen: { ...place.screen, theme } });
      await expect(page.locator(stands).first()).toBeVisible();
      await judge(page);
    });
  }

  test(`axe finds nothing on the questions of the first run by ${theme}`, async ({ look }) => {
    test.setTimeout(120_000);
    const { page } = await look({ scene: 'firstRun', ...hd, screen: { theme } });
    for (let step = 1; step <= 4; step++) {
      await expect(page.locator('.step:not([hidden]) [data-reached="true"]')).toHaveCount(step);
      await settled(page);
      await judge(page, `question ${step}`);
      if (step < 4) await page.keyboard.press('Enter');
    }
  });
}

test('axe finds nothing on the night page', async ({ look }) => {
  const { page } = await nightPage(look, { scene: 'full', ...hd, at: sceneTime + 3_600_000 });
  await judge(page);
});

test('axe finds a button without a name', async ({ look }) => {
  const { page } = await look({ scene: 'full', ...hd });
  await page.evaluate(() => document.body.append(document.createElement('button')));
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toContain('button-name');
});
