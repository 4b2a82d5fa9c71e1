import { expect } from '@playwright/test';
import { test } from './screen.ts';

test('phones are let in where they come in from outside alone, and the page says where', async ({ look }) => {
  const { page } = await look({
    scene: 'settings',
    width: 1024,
    height: 600,
    screen: { diagonal: 10, distance: 0.6 },
    path: '/settings/network/phones',
    prepare: async (opened) => {
      await opened.route('**/api/v1/network', async (route) => {
        const answer = await route.fetch();
        const told = (await answer.json()) as object;
        await route.fulfill({ response: answer, json: { ...told, outside: 'https://home.example.org' } });
      });
    },
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phones and browsers reach home.example.org.');
  await expect(page.getByText('https://home.example.org', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show a code' })).toBeVisible();
});

test('where nobody but this machine reaches Mantel no code is offered', async ({ look }) => {
  const { page } = await look({ scene: 'settings', width: 1920, height: 1080, path: '/settings/network/phones' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Only this machine reaches Mantel.');
  await expect(page.getByRole('button', { name: 'Show a code' })).toHaveCount(0);
});
