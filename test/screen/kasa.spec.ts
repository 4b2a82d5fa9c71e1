/** Plugs that are found by themselves are the power of the home: simulated devices, the real, built hub, the real page. */
import { expect, test } from '@playwright/test';
import { startHubProcess, temporaryFolder } from '../simulators/hub-process.ts';
import { loopbackBroadcast, startKasaHome } from '../simulators/kasa.ts';

test('two plugs are together the power of the home, and what they used today', async ({ page }) => {
  await using home = await startKasaHome();
  const meter = { voltage: 230, current: 1, total: 1.5 };
  const plug = (address: string, id: string, alias: string, power: number): Promise<unknown> =>
    home.plug({ model: 'hs110v2', address, id: id.repeat(40), alias, realtime: { ...meter, power } });
  await plug('127.0.0.61', 'A', 'Kettle', 1_200.25);
  await plug('127.0.0.62', 'B', 'Desk', 34.5);
  using folder = temporaryFolder();
  const source = `  - {kind: kasa, settings: {every: 1 s, broadcast: ${loopbackBroadcast}, port: ${home.port}}}`;
  const settings = `api: {port: 0}\nbroker: {port: 0}\ncollectors:\n${source}\n`;
  await using hub = await startHubProcess({ data: folder.path, settings, built: true });
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto(hub.url);
  const power = page.locator('[data-panel="power"]');
  await expect(power).toContainText(/1[,.\s]?235\s?W/, { timeout: 15_000 });
  await expect(power).toContainText('kWh today');
});
