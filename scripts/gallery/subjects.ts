/** What is photographed: every page, and what stands before or beside pages. */
import type { Page } from '@playwright/test';
import type { Manner } from './written-settings.ts';

/** What pictures of one thing are of. */
export type Shown = {
  /** Id of a device. */
  readonly device: string;
  /** Key of a series. */
  readonly series: string;
};

export type Subject = {
  readonly name: string;
  readonly path: string | ((shown: Shown) => string);
  readonly manner?: Manner;
  /** What a hand does before the picture is taken. */
  readonly prepare?: (page: Page) => Promise<void>;
  /**
   * hand: upright in a hand, where one page stands for all. night: there only by night. first: on a hub without
   * anything. Where it is not told, it is seen wherever the screen lies on its side.
   */
  readonly only?: 'hand' | 'night' | 'first';
};

const seriesPath = ({ series }: Shown): string => `/series?${new URLSearchParams({ key: series }).toString()}`;

/** Chooses so much time, by its place in the row, and puts a finger on the line. */
const lookAt =
  (place: number) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('tab').nth(place).click();
    await page.locator('.plot canvas').waitFor();
    await page.waitForTimeout(1_000);
    const box = await page.locator('.plot-field').boundingBox();
    if (box) await page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.5);
  };

/** As renderer/pages/all.ts lists them. */
const pagePaths = {
  home: '/',
  air: '/air',
  heating: '/heating',
  energy: '/energy',
  machines: '/machines',
  desk: '/desk',
  devices: '/devices',
  health: '/health',
  settings: '/settings',
  own: '/own/cellar',
  edit: '/edit/home',
  pages: '/pages',
};

const settingsParts = ['sources', 'devices', 'alerts', 'screen', 'storage', 'about'];

export const subjects: readonly Subject[] = [
  ...Object.entries(pagePaths).map(([name, path]) => ({ name, path })),
  { name: 'phone', path: '/', only: 'hand' },
  { name: 'night', path: '/', manner: { isNightPage: true }, only: 'night' },
  { name: 'device', path: ({ device }) => `/devices/${encodeURIComponent(device)}` },
  { name: 'series', path: seriesPath, prepare: lookAt(1) },
  { name: 'series-year', path: seriesPath, prepare: lookAt(3) },
  ...settingsParts.map((part) => ({ name: `settings-${part}`, path: `/settings/${part}` })),
  { name: 'pin', path: '/settings', manner: { hasPin: true } },
  { name: 'first-run', path: '/', only: 'first' },
];

/** Whether there is such a picture. */
export function isSeen({ only }: Subject, isUpright: boolean, theme: string): boolean {
  if (isUpright || only === 'hand') return isUpright && only === 'hand';
  return only === 'night' ? theme !== 'day' : only !== 'first' || theme !== 'alert';
}
