/** Heating and meters over a real hub: files, days gone by and their costs, as its API tells them. */
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { CostAnswer } from '#model/cost-answer.ts';
import type { History } from '#model/history.ts';
import { hour } from '#model/time.ts';
import { espiFile } from '../collectors/meters/espi-file.ts';
import { midnightOf } from '../model/local-dates.ts';
import { shiftedBy, untilNoon } from '../simulators/at-noon.ts';
import { startHubProcess, temporaryFolder } from '../simulators/hub-process.ts';
import { startTado } from '../simulators/tado.ts';
import { dayOf, temperatureAt } from '../simulators/tado-year.ts';
import { ask, settingsWith, signIn } from './tado-hub.ts';

const patience = { timeout: 30_000, interval: 200 };

const tariff = `
tariff:
  currency: EUR
  per_day: 0.1
  rates: [{ name: Night, hours: ['22:00-06:00'], price: 0.1 }, { name: Day, price: 0.3 }]
`;

const series = (key: string): string => `series=${encodeURIComponent(key)}`;

test('a meter file has a cost by day, over a clock change and before what is there already', async () => {
  using folder = temporaryFolder();
  await using tado = await startTado({ now: () => Date.now(), perDay: 1_000 });
  const meters = join(folder.path, 'meters', 'House');
  mkdirSync(meters, { recursive: true });
  const type = { accumulationBehaviour: 4, commodity: 1, flowDirection: 1, powerOfTenMultiplier: 0, uom: 72 };
  /** 1 kW in every hour of local days. */
  const give = (name: string, from: string, to: string): void => {
    const [begin, end] = [midnightOf(from, 'Europe/Vienna'), midnightOf(to, 'Europe/Vienna')];
    const readings = Array.from({ length: (end - begin) / hour }, (_, i) => ({
      start: begin / 1_000 + i * 3_600,
      value: 1_000,
    }));
    writeFileSync(join(meters, name), espiFile([{ type, readings }]));
    utimesSync(join(meters, name), 1_000, 1_000);
  };
  // October after November: what is added before what is there must not change it.
  give('b.xml', '2025-10-26', '2025-10-28');
  give('a.xml', '2025-10-27', '2025-10-29');
  await using hub = await startHubProcess({ data: folder.path, settings: settingsWith(tado.url, tariff) });
  const energy = 'meter-files.energy{derived=intervals,device=house,interval=1h}';
  const range = `from=${midnightOf('2025-10-26', 'Europe/Vienna')}&to=${midnightOf('2025-10-29', 'Europe/Vienna')}`;
  await vi.waitFor(async () => {
    const { total } = await ask<CostAnswer>(hub, `cost?${series(energy)}&${range}`);
    expect(total.energy).toBeCloseTo(73, 6);
  }, patience);
  const { days } = await ask<CostAnswer>(hub, `cost?${series(energy)}&${range}`);
  expect(days.map((day) => [day.energy, day.cost, day.fixed].map((value) => Number(value.toFixed(6))))).toEqual([
    [25, 5.7, 0.1],
    [24, 5.6, 0.1],
    [24, 5.6, 0.1],
  ]);
}, 90_000);

test('days gone by that kill -9 broke off are all there afterwards, the long one with 25 hours', async () => {
  using folder = temporaryFolder();
  // At night its allowance of a day is not due yet.
  const shift = untilNoon(Date.now());
  const environment = shiftedBy(shift);
  let calls = 0;
  await using tado = await startTado({
    now: () => Date.now() + shift,
    perDay: 1_000,
    called: () => void calls++,
  });
  const [from, to] = ['2025-10-25', '2025-10-28'];
  const first = await startHubProcess({ data: folder.path, environment, settings: settingsWith(tado.url, tariff) });
  try {
    await signIn(first, tado);
    await vi.waitFor(async () => {
      await ask(first, 'jobs/tado/day-report/backfill', { from, to });
    }, patience);
    const begun = calls;
    await vi.waitFor(() => expect(calls).toBeGreaterThan(begun + 3), patience);
  } finally {
    await first.end('SIGKILL');
  }
  await using hub = await startHubProcess({ data: folder.path, environment });
  const room = 'tado.temperature{device=tado-4711-1}';
  const range = `from=${dayOf(from).from}&to=${dayOf(to).to}&points=1500`;
  const expected = 4 * (24 + 25 + 24 + 24);
  await vi.waitFor(async () => {
    const { at } = await ask<History>(hub, `history?${series(room)}&${range}`);
    expect(at).toHaveLength(expected);
  }, patience);
  const { at, last } = await ask<History>(hub, `history?${series(room)}&${range}`);
  expect(last).toEqual(at.map((time) => temperatureAt(1, time)));
  const { from: begin, to: end } = dayOf('2025-10-26');
  expect(at.filter((time) => time >= begin && time < end)).toHaveLength(100);
}, 90_000);
