/** Health tells of jobs, quotas and days that are fetched, and a person can act on them. */
import { expect } from '@playwright/test';
import { pieces, settled, sizes, test } from './screen.ts';

for (const { width, height } of sizes) {
  test(`jobs of a source are told and run, at ${width}x${height}`, async ({ look }) => {
    const seen = await look({ scene: 'sources', width, height, path: '/health', screen: { distance: 0.6 } });
    const { page } = seen;
    const asked: string[] = [];
    await page.route('**/api/v1/jobs/**', async (route) => {
      const request = route.request();
      asked.push(`${request.method()} ${new URL(request.url()).pathname} ${request.postData() ?? ''}`);
      const isRun = request.url().endsWith('/run');
      const isConfirmed = request.postData()?.includes('true') === true;
      if (isRun && !isConfirmed)
        await route.fulfill({ status: 409, json: { error: 'It would take one of the last calls.' } });
      else await route.fulfill({ status: 202, json: {} });
    });
    await expect(page.locator('.year-strip').first()).toBeVisible();
    await expect(page.getByText('All 25 calls used, next 00:59.')).toBeVisible();
    await expect(page.locator('.health-aside')).toContainText('25 of 25');
    await page.getByRole('button', { name: 'Alpha Vantage' }).click();
    const stocks = page.locator('[data-job="stocks"]');
    await expect(stocks).toContainText('Put off 1');
    await stocks.getByRole('button', { name: 'Run now' }).click();
    await expect(stocks).toContainText('It would take one of the last calls.');
    await stocks.getByRole('button', { name: 'Run it all the same' }).click();
    await expect(stocks.locator('.job-refusal')).toHaveCount(0);
    await stocks.getByRole('button', { name: 'Pause' }).click();
    await stocks.getByRole('button', { name: 'Days gone by' }).click();
    await stocks.getByRole('button', { name: 'A year' }).click();
    const path = '/api/v1/jobs/alpha-vantage/stocks';
    await expect
      .poll(() => asked)
      .toEqual([
        `POST ${path}/run {"confirmed":false}`,
        `POST ${path}/run {"confirmed":true}`,
        `POST ${path}/pause {"paused":true}`,
        `POST ${path}/backfill {"from":"2025-11-22","to":"2026-11-22"}`,
      ]);
    await settled(page);
    for (const piece of await pieces(page)) expect(piece.right > width, piece.text).toBe(false);
  });
}

test('signing in shows the page and the code', async ({ look }) => {
  const { page } = await look({ scene: 'sources', width: 1920, height: 1080, path: '/health' });
  const told = { state: 'waiting', expires: null, page: 'https://login.example/device', code: 'BDWP-HQPK' };
  await page.route('**/api/v1/sources/tado/sign-in', (route) => route.fulfill({ status: 201, json: told }));
  const row = page.locator('[data-source="tado"]');
  await row.getByRole('button', { name: 'Sign in' }).click();
  await row.getByRole('button', { name: 'Sign in' }).click();
  await expect(row).toContainText(told.page);
  await expect(row.locator('.sign-in-code')).toHaveText(told.code);
});
