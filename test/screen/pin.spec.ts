/** What is changed outside of the settings asks for the PIN as well. */
import { expect, type Page } from '@playwright/test';
import { plainKiosk } from '#model/kiosk.ts';
import { test } from './screen.ts';

const hd = { width: 1920, height: 1080, screen: { kiosk: { ...plainKiosk, pin: true } } } as const;

async function accepting(page: Page): Promise<void> {
  await page.route('**/api/v1/pin', (route) => route.fulfill({ json: { accepted: true, wait: 0 } }));
}

async function give(page: Page): Promise<void> {
  await expect(page.locator('.pin-pad')).toBeVisible();
  await page.locator('.pin-pad').getByRole('button', { name: '1', exact: true }).click();
  await page.keyboard.type('234');
  await page.locator('.pin-pad').getByRole('button', { name: 'Enter' }).click();
  await expect(page.locator('.pin-pad')).toHaveCount(0);
}

test('a device is renamed once the PIN was given, and not when it was not', async ({ look }) => {
  const { page } = await look({ scene: 'many', ...hd, path: '/devices/living' });
  await accepting(page);
  const edits: unknown[] = [];
  await page.route('**/api/v1/devices/living', async (route) => {
    edits.push(route.request().postDataJSON());
    await route.fulfill({ json: {} });
  });
  const form = page.locator('.device-form');
  await form.getByLabel('Name').fill('Sofa');
  await form.getByRole('button').click();
  await page.locator('.pin-pad').getByRole('button', { name: 'Back' }).click();
  expect(edits).toEqual([]);
  await form.getByRole('button').click();
  await give(page);
  await expect.poll(() => edits).toEqual([{ name: 'Sofa' }]);
});

test('at Home each time, before a broker is connected to', async ({ look }) => {
  const { page } = await look({ scene: 'otherBroker', ...hd });
  await accepting(page);
  let asked = 0;
  await page.route('**/api/v1/broker/connect', async (route) => {
    asked++;
    await route.fulfill({ status: 409, json: { error: 'Not now.' } });
  });
  await page.locator('.verdict-button').click();
  const connect = page.getByRole('dialog').getByRole('button', { name: 'Connect to it' });
  await connect.click();
  await expect(page.locator('.pin-pad')).toBeVisible();
  expect(asked).toBe(0);
  await give(page);
  await expect(page.getByRole('dialog')).toContainText('Not now.');
  expect(asked).toBe(1);
  await connect.click();
  await expect(page.locator('.pin-pad')).toBeVisible();
});
