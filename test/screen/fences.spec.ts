/** What fails is one panel less, and is there again once it no longer fails. */
import { expect } from '@playwright/test';
import type { Frame } from '#model/wire.ts';
import { forecast } from '../simulators/scene-snapshots.ts';
import { sceneTime, test } from './screen.ts';

test('a document nobody can show takes one panel from Home, until the hub tells everything anew', async ({ look }) => {
  const { page, hub } = await look({ scene: 'full', width: 1920, height: 1080 });
  await expect(page.locator('.weather')).toBeVisible();
  const good = forecast(sceneTime);
  const bad = { ...good, body: { ...good.body, days: undefined } } as unknown as typeof good;
  hub.send({ type: 'delta', now: sceneTime, snapshots: [bad] } satisfies Frame);
  await expect(page.locator('.missing-part')).toContainText('This could not be shown.');
  await expect(page.locator('.clock')).toBeVisible();
  await expect(page.locator('[data-panel="rooms"]')).toBeVisible();
  hub.refuse(true);
  hub.refuse(false);
  await expect(page.locator('.weather')).toBeVisible();
  await expect(page.locator('.missing-part')).toHaveCount(0);
});
