/** Another broker has the port of Mantel's own: the page offers to connect to it. */
import { expect } from '@playwright/test';
import { pieces, sizes, test } from './screen.ts';

const path = '**/api/v1/broker/connect';

for (const { width, height } of sizes) {
  test(`one press connects to it: ${width}x${height}`, async ({ look }) => {
    const { page, hub, complaints } = await look({ scene: 'otherBroker', width, height });
    const bodies: unknown[] = [];
    await page.route(path, (route) => {
      bodies.push(route.request().postDataJSON());
      return route.fulfill({ json: { source: 'outside-broker' } });
    });
    await page.locator('.verdict-button').click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('Mantel can read the devices of the broker at 127.0.0.1:1883.');
    for (const piece of await pieces(page)) expect(piece.clipped, piece.text).toBe(false);
    await dialog.getByRole('button', { name: 'Connect to it' }).click();
    await expect.poll(() => bodies).toEqual([{}]);
    hub.show('full');
    await expect(dialog.getByRole('button')).toHaveCount(0);
    expect(complaints).toEqual([]);
  });

  test(`where it asks for a login, there are fields, and what it says is told: ${width}x${height}`, async ({
    look,
  }) => {
    const { page } = await look({ scene: 'otherBrokerWithLogin', width, height });
    const bodies: unknown[] = [];
    const refused = 'The broker on port 1883 refuses this login; check user and password.';
    await page.route(path, (route) => {
      bodies.push(route.request().postDataJSON());
      return route.fulfill({ status: bodies.length === 1 ? 409 : 403, json: { error: refused } });
    });
    await page.locator('.verdict-button').click();
    const dialog = page.getByRole('dialog');
    const button = dialog.getByRole('button', { name: 'Connect to it' });
    await button.click({ force: true });
    await dialog.getByLabel('User').fill('mantel');
    await dialog.getByLabel('Password').fill('hush-hush');
    await dialog.getByLabel('Password').press('Enter');
    await expect(dialog.getByRole('alert')).toHaveText(refused);
    expect(bodies).toEqual([{ login: { username: 'mantel', password: 'hush-hush' } }]);
    for (const piece of await pieces(page)) expect(piece.clipped, piece.text).toBe(false);
    await button.click();
    await expect(dialog.getByRole('alert')).toContainText('This screen may only look.');
  });
}
