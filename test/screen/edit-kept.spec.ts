/** What is in hand in the editor, and what was typed in the settings, is not lost on the way; what shows nothing yet is seen. */
import { expect, type Page } from '@playwright/test';
import { plainKiosk } from '#model/kiosk.ts';
import { untouchedPages, type PlacedPanel } from '#model/pages.ts';
import { sizes, test } from './screen.ts';

const hd = { width: 1920, height: 1080, screen: { distance: 0.6 } } as const;
const editor = { scene: 'editedHome', ...hd, path: '/edit/home' } as const;

const add = (page: Page, name: string): Promise<void> => page.locator('.shelf-entry', { hasText: name }).click();
const undo = (page: Page) => page.locator('.edit-head').getByRole('button', { name: 'Undo' });
const goTo = (page: Page, path: string): Promise<void> =>
  page.evaluate((to) => {
    history.replaceState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
const note = (page: Page) => page.locator('.stage-panel[aria-label^="Note,"]');

test('a way to the pages and a page loaded anew keep what is in hand, and say that it is not saved', async ({
  look,
}) => {
  const { page, complaints } = await look(editor);
  await add(page, 'Note');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Pages', exact: true }).click();
  const row = page.locator('.pages-row', { hasText: 'Home' });
  await expect(row).toContainText('not saved yet');
  await row.getByRole('link', { name: 'Edit' }).click();
  await expect(note(page)).toHaveCount(1);
  await expect(page.locator('.edit-said')).toHaveText('Not saved yet.');
  await page.reload();
  await expect(note(page)).toHaveCount(1);
  await expect(page.locator('.edit-said')).toHaveText('Not saved yet.');
  await expect(undo(page)).toBeEnabled();
  await undo(page).click();
  await expect(note(page)).toHaveCount(0);
  await page.reload();
  await expect(page.locator('.stage-panel').first()).toBeVisible();
  await expect(note(page)).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('what was given up stays given up', async ({ look }) => {
  const { page } = await look(editor);
  await add(page, 'Note');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Discard one change' }).click();
  await expect(page.locator('.home')).toBeVisible();
  await page.goto(new URL('/edit/home', page.url()).href);
  await expect(page.locator('.stage-panel').first()).toBeVisible();
  await expect(note(page)).toHaveCount(0);
  await expect(undo(page)).toBeDisabled();
});

test('a PIN that is asked for again finds what is in hand as it was', async ({ look }) => {
  const screen = { ...hd.screen, kiosk: { ...plainKiosk, pin: true } };
  const { page } = await look({ ...editor, screen });
  await page.route('**/api/v1/pin', (route) => route.fulfill({ json: { accepted: true, wait: 0 } }));
  const give = async (): Promise<void> => {
    await page.locator('.pin-pad').getByRole('button', { name: '1', exact: true }).click();
    await page.keyboard.type('234');
    await page.locator('.pin-pad').getByRole('button', { name: 'Enter' }).click();
    await expect(page.locator('.pin-pad')).toHaveCount(0);
  };
  await give();
  await add(page, 'Note');
  await page.getByLabel('Text').fill('Bins');
  await goTo(page, '/');
  await goTo(page, '/edit/home');
  await give();
  // It is the same editor: even what was chosen is.
  await expect(page.getByLabel('Text')).toHaveValue('Bins');
});

test('Escape lets go of a panel, then leaves; what was changed it asks about, and never gives up', async ({ look }) => {
  const { page } = await look(editor);
  await add(page, 'Note');
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Text')).toHaveCount(0);
  await page.keyboard.press('Escape');
  const discard = page.getByRole('button', { name: 'Discard one change' });
  await expect(discard).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(discard).toHaveCount(0);
  await expect(note(page)).toHaveCount(1);
  await undo(page).click();
  await page.keyboard.press('Escape');
  await expect(page.locator('.home')).toBeVisible();
});

const empty: readonly PlacedPanel[] = [
  { id: 'clock', panel: 'clock', x: 0, y: 0, w: 4, h: 3, settings: {} },
  { id: 'note', panel: 'note', x: 0, y: 3, w: 3, h: 1, settings: { text: ' ' } },
  { id: 'picture', panel: 'picture', x: 4, y: 0, w: 3, h: 3, settings: {} },
  { id: 'web', panel: 'web', x: 7, y: 0, w: 4, h: 3, settings: {} },
];

for (const { width, height } of sizes) {
  test(`what has nothing to show yet is seen in the editor at ${width}x${height}, and not on the wall`, async ({
    look,
  }) => {
    const pages = { ...untouchedPages, home: { panels: [...empty] } };
    const { page } = await look({ scene: 'editedHome', width, height, screen: { ...hd.screen, pages } });
    await expect(page.locator('.home [data-placed="note"]')).toHaveText('');
    await expect(page.locator('.empty-part')).toHaveCount(0);
    await goTo(page, '/edit/home');
    const asks = {
      note: 'Write something.',
      picture: 'Write the name of a file.',
      web: 'Write the address of a page.',
    };
    for (const [name, what] of Object.entries(asks)) {
      const part = page.locator(`.stage-page [data-placed="${name}"] .empty-part`);
      await expect(part).toContainText(what);
      expect(await part.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight), name).toBe(0);
    }
    await note(page).click();
    await page.getByLabel('Text').fill('Bins');
    await expect(page.locator('.stage-page [data-placed="note"]')).toHaveText('Bins');
    await expect(page.locator('.stage-page [data-placed="note"] .empty-part')).toHaveCount(0);
  });
}

test('a page from a file is given a name that is free', async ({ look }) => {
  const { page } = await look({ scene: 'ownPage', ...hd, path: '/pages' });
  const saved: unknown[] = [];
  await page.route('**/api/v1/settings', async (route) => {
    if (route.request().method() === 'GET') return route.fulfill({ json: { revision: 'r1', written: {} } });
    saved.push(route.request().postDataJSON());
    return route.fulfill({ json: { revision: 'r2', waitsForRestart: [] } });
  });
  const file = JSON.stringify({ mantel: 'page', version: 1, name: 'Garden', panels: [] });
  await page
    .getByLabel('Import a page')
    .last()
    .setInputFiles({ name: 'garden.page.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await expect
    .poll(() => saved)
    .toEqual([
      { revision: 'r1', changes: [{ path: ['pages', 'own', 'garden-2'], value: { name: 'Garden 2', panels: [] } }] },
    ]);
});

test('a name that was typed and not saved is found again from another part of the settings', async ({ look }) => {
  const { page } = await look({ scene: 'settings', width: 1920, height: 1080, path: '/settings/devices' });
  const bar = page.locator('.part-bar');
  await page.getByRole('link', { name: 'Kitchen climate' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Cooker');
  await expect(page.locator('.settings-told')).toHaveText('Not saved yet.');
  await bar.getByRole('link', { name: 'Alerts' }).click();
  await expect(page.locator('.settings-name')).not.toHaveText('Kitchen climate');
  await bar.getByRole('link', { name: 'Devices' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Cooker');
  await expect(page.locator('.settings-told')).toHaveText('Not saved yet.');
  const row = page.locator('.list-row', { hasText: 'Kitchen climate' });
  await expect(row).toContainText('not saved yet');
  await page.locator('.settings-bar').getByRole('button', { name: 'Undo' }).click();
  await expect(row).not.toContainText('not saved yet');
});
