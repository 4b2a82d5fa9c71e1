/** The editor on the screen itself, by touch, mouse and keyboard. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Pages } from '#model/pages.ts';
import { pageScenes } from '../simulators/scenes-pages.ts';
import { test } from './screen.ts';

const hd = { width: 1920, height: 1080, screen: { distance: 0.6 } } as const;

type Change = { readonly path: readonly string[]; readonly value?: unknown };

/** Stands in for the settings of the hub, in which these pages stand: what was saved last, or a refusal of it. */
async function settingsOf(page: Page, pages: Pages | undefined, refusal?: string): Promise<Change[][]> {
  const saved: Change[][] = [];
  await page.route('**/api/v1/settings', async (route) => {
    const request = route.request();
    if (request.method() === 'GET') return await route.fulfill({ json: { revision: 'r1', written: { pages } } });
    if (refusal !== undefined) return await route.fulfill({ status: 400, json: { error: refusal } });
    const body = request.postDataJSON() as { revision: string; changes: Change[] };
    expect(body.revision).toBe('r1');
    saved.push(body.changes);
    return await route.fulfill({ json: { revision: 'r2', waitsForRestart: [] } });
  });
  return saved;
}

const pagesOf = (scene: 'editedHome' | 'ownPage'): Pages | undefined => pageScenes[scene](0).screen?.pages;

const held = (page: Page, name: string): Locator => page.locator(`.stage-panel[aria-label^="${name},"]`).first();

/** "column 1, row 6, 4 by 1". */
const placeOf = async (page: Page, name: string): Promise<string> =>
  ((await held(page, name).getAttribute('aria-label')) ?? '').slice(name.length + 2);

type Point = { readonly x: number; readonly y: number };

async function middleOf(locator: Locator): Promise<Point> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** CSS pixels of one cell. */
async function cellOf(page: Page): Promise<Point> {
  const box = await page.locator('.stage-grid').boundingBox();
  return { x: (box?.width ?? 0) / 11, y: (box?.height ?? 0) / 9 };
}

async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
}

test('Home begins as it makes itself, and Done without a change leaves it so', async ({ look }) => {
  const { page, complaints } = await look({ scene: 'full', ...hd, path: '/edit/home' });
  const saved = await settingsOf(page, undefined);
  await expect(page.locator('.stage-panel')).toHaveCount(6);
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.locator('.home')).toBeVisible();
  expect(saved).toEqual([]);
  expect(complaints).toEqual([]);
});

test('Home keeps its third column when it begins to be edited', async ({ look }) => {
  const { page } = await look({ scene: 'desk', ...hd, path: '/edit/home' });
  await expect(page.locator('.stage-panel').first()).toBeVisible();
  const places = await Promise.all(['Rooms', 'Tasks', 'Calendar', 'Markets'].map((name) => placeOf(page, name)));
  expect(places).toEqual([
    'column 5, row 1, 4 by 6',
    'column 9, row 1, 3 by 3',
    'column 9, row 4, 3 by 3',
    'column 9, row 7, 3 by 3',
  ]);
});

test('a tap on the shelf adds at the first free place, and Done saves it whole', async ({ look }) => {
  const { page, complaints } = await look({ scene: 'editedHome', ...hd, path: '/edit/home' });
  const saved = await settingsOf(page, pagesOf('editedHome'));
  await page.locator('.shelf-entry', { hasText: 'Note' }).click();
  expect(await placeOf(page, 'Note')).toBe('column 1, row 6, 3 by 1');
  await page.getByLabel('Text').fill('Bins on Thursday');
  await expect(page.locator('.stage-page .note')).toHaveText('Bins on Thursday');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.locator('.home')).toBeVisible();
  expect(saved).toHaveLength(1);
  const [home, known] = saved[0] ?? [];
  expect([home?.path, known?.path]).toEqual([
    ['pages', 'home'],
    ['pages', 'known'],
  ]);
  expect(JSON.stringify(home?.value)).toContain('"settings":{"text":"Bins on Thursday"}');
  expect(known?.value).toContain('device washing');
  expect(complaints).toEqual([]);
});

test('what is new comes first on the shelf with its value', async ({ look }) => {
  const { page } = await look({ scene: 'editedHome', ...hd, path: '/edit/home' });
  const washing = page.locator('.shelf-entry', { hasText: 'Washing machine' });
  await expect(washing).toContainText('new');
  await expect(washing).toContainText('0W');
  await expect(page.locator('.shelf-entry', { hasText: 'Living room' })).toHaveCount(0);
});

test('dragged from the shelf it shows where it will land, and pushes down what is there', async ({ look }) => {
  const { page } = await look({ scene: 'editedHome', ...hd, path: '/edit/home' });
  const cell = await cellOf(page);
  const weather = await middleOf(held(page, 'Weather now'));
  const to = { x: weather.x, y: weather.y - cell.y / 2 };
  await drag(page, await middleOf(page.locator('.shelf-entry', { hasText: 'Washing machine' })), to);
  await expect(page.locator('.stage-landing')).toHaveText('4 columns by 1 row');
  await page.mouse.up();
  await expect(page.locator('.stage-landing')).toHaveCount(0);
  expect(await placeOf(page, 'Device')).toBe('column 1, row 4, 4 by 1');
  expect(await placeOf(page, 'Weather now')).toBe('column 1, row 5, 4 by 2');
});

test('a panel is dragged elsewhere, made larger by its corner, and undone as often as it was changed', async ({
  look,
}) => {
  const { page } = await look({ scene: 'ownPage', ...hd, path: '/edit/garden' });
  const cell = await cellOf(page);
  const note = await middleOf(held(page, 'Note'));
  expect(await placeOf(page, 'Note')).toBe('column 1, row 5, 4 by 2');
  await drag(page, note, { x: note.x + 5 * cell.x, y: note.y + 2 * cell.y });
  await page.mouse.up();
  expect(await placeOf(page, 'Note')).toBe('column 6, row 7, 4 by 2');
  const corner = page.locator('.stage-handle[data-x="1"][data-y="1"]');
  const at = await middleOf(corner);
  await drag(page, at, { x: at.x + 2 * cell.x, y: at.y + cell.y });
  await page.mouse.up();
  expect(await placeOf(page, 'Note')).toBe('column 6, row 7, 6 by 3');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await placeOf(page, 'Note')).toBe('column 1, row 5, 4 by 2');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  await page.getByRole('button', { name: 'Redo' }).click();
  expect(await placeOf(page, 'Note')).toBe('column 6, row 7, 4 by 2');
});

test('the keyboard moves, sizes and removes', async ({ look }) => {
  const { page } = await look({ scene: 'ownPage', ...hd, path: '/edit/garden' });
  // What stands below reaches to the end of the page, and would not give way.
  await held(page, 'Headlines').focus();
  await page.keyboard.press('Delete');
  await expect(held(page, 'Headlines')).toHaveCount(0);
  await held(page, 'Note').focus();
  await page.keyboard.press('ArrowDown');
  expect(await placeOf(page, 'Note')).toBe('column 1, row 6, 4 by 2');
  await page.keyboard.press('Shift+ArrowLeft');
  expect(await placeOf(page, 'Note')).toBe('column 1, row 6, 3 by 2');
  await page.keyboard.press('Delete');
  await expect(held(page, 'Note')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(held(page, 'Note')).toHaveCount(1);
});

test('what the hub refuses stays in hand, and the sentence says why', async ({ look }) => {
  const { page } = await look({ scene: 'ownPage', ...hd, path: '/edit/garden' });
  await settingsOf(page, pagesOf('ownPage'), 'mantel.yaml line 4: write one of 0.6, 1.5, 3.');
  await held(page, 'Note').focus();
  await page.keyboard.press('Delete');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'mantel.yaml line 4' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(held(page, 'Note')).toHaveCount(1);
});

test('what somebody else has made of the page is not overwritten: one chooses, and may think again', async ({
  look,
}) => {
  const { page, complaints } = await look({ scene: 'ownPage', ...hd, path: '/edit/garden' });
  const pages = pagesOf('ownPage');
  const { garden } = pages?.own ?? {};
  const theirs = { name: 'Yard', panels: garden?.panels.filter(({ panel }) => panel === 'note') ?? [] };
  const saved = await settingsOf(page, pages && { ...pages, own: { ...pages.own, garden: theirs } });
  await held(page, 'Note').focus();
  await page.keyboard.press('Delete');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'changed elsewhere since you began' })).toBeVisible();
  expect(saved).toEqual([]);
  await page.getByRole('button', { name: 'Take theirs' }).click();
  await expect(page.locator('.stage-panel')).toHaveCount(1);
  await expect(held(page, 'Note')).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(held(page, 'Note')).toHaveCount(0);
  // Theirs was seen, so that mine may take its place.
  await page.getByRole('button', { name: 'Done' }).click();
  await expect.poll(() => saved.length).toBe(1);
  expect(saved[0]?.[0]).toMatchObject({ path: ['pages', 'own', 'garden'], value: { name: garden?.name } });
  expect(complaints).toEqual([]);
});

test('what is in hand is still there after a visit to Home, and given up only when asked twice', async ({ look }) => {
  const { page } = await look({ scene: 'ownPage', ...hd, path: '/edit/garden' });
  await held(page, 'Note').focus();
  await page.keyboard.press('Delete');
  // As after a minute without a touch.
  await page.evaluate(() => {
    history.replaceState(null, '', '/');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect(page.locator('.home')).toBeVisible();
  await page.evaluate(() => {
    history.replaceState(null, '', '/edit/garden');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled();
  await expect(held(page, 'Note')).toHaveCount(0);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Discard one change' }).click();
  await expect(page.locator('.own .note')).toBeVisible();
});

test('a hand that rests on the foot of Home opens its editor, and a tap does not', async ({ look }) => {
  const { page } = await look({ scene: 'full', ...hd });
  const at = await middleOf(page.locator('.verdict-text'));
  await page.mouse.click(at.x, at.y);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await expect(page.locator('.editor')).toBeVisible();
  await page.mouse.up();
  await expect(page.locator('.editor')).toBeVisible();
});

for (const theme of ['night', 'day'] as const) {
  test(`axe finds nothing in the editor by ${theme}`, async ({ look }) => {
    const { page } = await look({
      scene: 'editedHome',
      ...hd,
      screen: { ...hd.screen, theme },
      path: '/edit/home',
    });
    await held(page, 'Rooms').click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ).toEqual([]);
  });
}
