/** The real hub reads the real upsd, which is killed, restarted and cut off from its UPS meanwhile. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findTool } from '#scripts/system-packages.ts';
import { type HubProcess, startHubProcess, temporaryFolder } from '../../simulators/hub-process.ts';
import { type DummyUps, startDummyUps } from '../../simulators/upsd.ts';
import { newestValues } from '../../simulators/newest-values.ts';

const device = 'cellar@127.0.0.1';
const journalSchema = z.array(z.object({ kind: z.string(), subject: z.string(), level: z.string(), text: z.string() }));
const statusSchema = z.object({
  sources: z.array(
    z.object({ id: z.string(), health: z.object({ state: z.string(), reason: z.string().optional() }) }),
  ),
});

describe.skipIf(!findTool('upsd'))('a real upsd', () => {
  const resources = new AsyncDisposableStack();
  let ups: DummyUps;
  let hub: HubProcess;
  beforeAll(async () => {
    ups = resources.use(await startDummyUps('cellar', 'Cellar UPS'));
    const source = (id: string, more = '') =>
      `  - kind: nut\n    id: ${id}\n    settings: {host: 127.0.0.1, port: ${ups.port}, every: 1 s${more}}\n`;
    hub = resources.use(
      await startHubProcess({
        data: resources.use(temporaryFolder()).path,
        settings: `collectors:\n${source('ups', ', ups: [cellar]')}${source('misnamed', ', ups: [garage]')}api:\n  port: 0\nbroker:\n  port: 0\n`,
      }),
    );
  }, 60_000);
  afterAll(() => resources.disposeAsync());

  const get = async (path: string): Promise<unknown> => (await fetch(`${hub.url}${path}`)).json();
  const value = async (quantity: string): Promise<number | null | undefined> =>
    (await newestValues(hub)).get(`nut.${quantity}{device=${device}}`);
  const health = async (id = 'ups') =>
    statusSchema.parse(await get('/api/v1/status')).sources.find((one) => one.id === id)?.health;
  const told = async (): Promise<string[]> =>
    journalSchema
      .parse(await get('/api/v1/journal?limit=500'))
      .filter(({ subject }) => subject === device)
      .map(({ level, text }) => `${level}: ${text}`)
      .toReversed();
  const patience = { timeout: 30_000, interval: 100 };
  const expectSoon = <T>(read: () => Promise<T>) => expect.poll(() => read(), patience);

  it('is read, and the mains are seen to fail and to return', async () => {
    const onMains = { 'battery.charge': 87.5, 'battery.runtime': 1_860, 'ups.load': 23, 'ups.realpower.nominal': 400 };
    ups.says({ ...onMains, 'input.voltage': 231.4, 'output.voltage': '230.1', 'ups.status': 'OL CHRG' });
    await expectSoon(() => value('battery')).toBe(87.5);
    expect(
      await Promise.all(['runtime', 'load', 'power_estimate', 'input_voltage', 'output_voltage'].map(value)),
    ).toEqual([1_860, 23, 92, 231.4, 230.1]);
    expect(await Promise.all(['mains', 'charging', 'discharging', 'battery_low'].map(value))).toEqual([1, 1, 0, 0]);
    expect(await health()).toMatchObject({ state: 'healthy' });
    ups.says({ ...onMains, 'battery.charge': 80, 'battery.runtime': 600, 'ups.status': 'OB DISCHRG' });
    await expectSoon(() => value('mains')).toBe(0);
    ups.says({ ...onMains, 'ups.status': 'OL CHRG' });
    await expectSoon(() => value('mains')).toBe(1);
    await expectSoon(told).toEqual([
      'alarm: The mains have failed: Cellar UPS runs on its battery, 80% charged, for about 10 minutes.',
      'info: The mains are back: Cellar UPS is on mains again.',
    ]);
  }, 90_000);

  it('that does not know the UPS is told by a sentence', async () => {
    const sentence = `upsd at 127.0.0.1:${ups.port} knows no UPS called garage; write one of cellar under ups.`;
    await expectSoon(() => health('misnamed')).toMatchObject({ state: 'misconfigured', reason: sentence });
  }, 60_000);

  it('whose driver has lost the UPS, or is gone, says so, and is read again afterwards', async () => {
    ups.driver.freeze();
    await expectSoon(health).toMatchObject({
      state: 'retrying',
      reason: `The driver of cellar at 127.0.0.1:${ups.port} has lost the UPS; check the cable between them, then start the driver again.`,
    });
    ups.driver.thaw();
    await expectSoon(health).toMatchObject({ state: 'healthy' });
    await ups.driver.kill();
    await expectSoon(health).toMatchObject({
      state: 'retrying',
      reason: `upsd at 127.0.0.1:${ups.port} has no connection to the driver of cellar; start it there with upsdrvctl start cellar.`,
    });
    await ups.driver.start();
    await expectSoon(health).toMatchObject({ state: 'healthy' });
  }, 120_000);

  it('that is killed is told, and read again once it is back', async () => {
    await ups.upsd.kill();
    await expectSoon(health).toMatchObject({
      state: 'retrying',
      reason: expect.stringMatching(/^upsd at 127\.0\.0\.1:\d+ refuses the connection; start it there/),
    });
    ups.says({ 'battery.charge': 42, 'ups.status': 'OL' });
    await ups.upsd.start();
    await expectSoon(health).toMatchObject({ state: 'healthy' });
    await expectSoon(() => value('battery')).toBe(42);
  }, 120_000);
});
