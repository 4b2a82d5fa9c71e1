import { expect, it } from 'vitest';
import { directoryOf, seriesInfo } from '#renderer/live/directory.ts';
import { decimalsOf, quantityOf } from '#renderer/format/quantity-name.ts';
import {
  batteryOf,
  inView,
  linesOf,
  linkOf,
  listedDevices,
  matching,
  tellingOf,
} from '#renderer/pages/devices/devices.ts';
import { heardOf, stateText } from '#renderer/pages/devices/device-state.ts';
import { home, type Row } from '../panels/home.ts';

it('every device is listed with all it tells, hidden ones marked, and after them what no device tells', () => {
  const keys = [
    'mqtt.contact{device=door-10}',
    'mqtt.contact{device=door-2}',
    'mqtt.battery{device=door-2}',
    'host.load{agent=attic,device=attic}',
    'host.load{device=hub}',
    'open-meteo.temperature{place=home}',
    'mqtt.temperature{device=secret}',
    'mqtt.co2{device=a}',
  ];
  const directory = directoryOf(
    keys.map((key, id) => seriesInfo({ id, key, unit: '', kind: 'gauge' })),
    [
      { kind: 'device', subject: 'a', at: 0, body: { name: 'Air', area: 'Study' } },
      { kind: 'device', subject: 'door-2', at: 0, body: { name: 'Hall door', area: 'Hall' } },
    ],
    { secret: { hidden: true } },
  );
  const listed = listedDevices(directory);
  expect(listed.filter(({ isHidden }) => isHidden).map(({ device }) => device)).toEqual(['secret']);
  const visible = listed.filter(({ isHidden }) => !isHidden);
  expect(visible.map(({ name, area, series }) => [name, area, series.length])).toEqual([
    ['Air', 'Study', 1],
    ['Attic', undefined, 1],
    ['Door 10', undefined, 1],
    ['Hall door', 'Hall', 2],
    ['This machine', undefined, 1],
    ['Outside', undefined, 1],
  ]);
});

it('what no device tells bears the title of its source, and of several of a quantity each says of what it is', () => {
  const keys = [
    'ecb.rate{currency=CHF}',
    'ecb.rate{currency=USD}',
    'asana.open_tasks{project=House}',
    'mqtt.open{device=gate}',
  ];
  const series = keys.map((key, id) => seriesInfo({ id, key, unit: '', kind: 'gauge' }));
  const listed = listedDevices(directoryOf(series, [], {}), [{ kind: 'ecb', title: 'Exchange rates' }]);
  expect(listed.map(({ name }) => name)).toEqual(['Gate', 'Asana', 'Exchange rates']);
  expect(series.map(quantityOf)).toEqual(['rate (CHF)', 'rate (USD)', 'open tasks (House)', 'opening']);
  expect(series.map(decimalsOf)).toEqual([4, 4, undefined, undefined]);
});

const rows: readonly Row[] = [
  ['mqtt.temperature{device=bed}', '°C'],
  ['mqtt.humidity{device=bed}', '%'],
  ['mqtt.battery{device=bed}', '%'],
  ['mqtt.linkquality{device=bed}', ''],
  ['mqtt.available{device=bed}', 'bool', 'state'],
  ['mqtt.contact{device=window}', 'bool', 'state'],
  ['mqtt.contact{device=door}', 'bool', 'state'],
  ['kasa.power{device=desk}', 'W'],
  ['mqtt.temperature{device=cellar}', '°C'],
  ['ecb.rate{currency=CHF}', ''],
];
const areas = { bed: 'Bedroom', window: 'Bedroom', door: 'Hall', desk: 'Hall' };

it('areas have headings, then come those without one, what no device tells, and what is hidden', () => {
  const listed = listedDevices(home(rows, areas, { desk: { hidden: true }, cellar: { hidden: false } }));
  const two = listedDevices(home(rows, areas));
  const said = (lines: ReturnType<typeof linesOf>): string[] =>
    lines.map((line) => (line.kind === 'area' ? `${line.name} ${line.count}` : line.listed.name));
  expect(said(linesOf(two))).toEqual([
    'Bedroom 2',
    'bed sensor',
    'window sensor',
    'Hall 2',
    'desk sensor',
    'door sensor',
    'Without a room 1',
    'Cellar',
    'Without a device 1',
    'Ecb',
  ]);
  const hidden = linesOf(listed);
  expect(hidden.at(-1)).toMatchObject({ kind: 'device', listed: { device: 'desk' } });
});

it('where areas have one device each, the area stands beside the name', () => {
  const lines = linesOf(listedDevices(home(rows.slice(0, 7), { bed: 'Bedroom', door: 'Hall', window: 'Attic' })));
  expect(lines.map((line) => (line.kind === 'area' ? 'heading' : line.area))).toEqual(['Bedroom', 'Hall', 'Attic']);
});

it('every word of a search must be in what is known of a device', () => {
  const listed = listedDevices(home(rows, areas), [{ kind: 'kasa', title: 'Kasa plugs' }]);
  const found = (text: string) => matching(listed, text).map(({ name }) => name);
  expect(found('  ')).toHaveLength(listed.length);
  expect(found('bedroom CONTACT')).toEqual(['window sensor']);
  expect(found('kasa plugs')).toEqual(['desk sensor']);
  expect(found('nothing of it')).toEqual([]);
});

it('what a device measures comes before how it fares', () => {
  const series = home(rows).byDevice.get('bed') ?? [];
  expect(tellingOf(series).map(({ quantity }) => quantity)).toEqual(['temperature', 'humidity']);
  expect(batteryOf(series)?.quantity).toBe('battery');
  expect(linkOf(series)?.quantity).toBe('linkquality');
});

it('only rows in view are there, in steps', () => {
  expect(inView(0, 600, 60, 300)).toEqual([0, 15]);
  expect(inView(30, 600, 60, 300)).toEqual([0, 20]);
  expect(inView(6_000, 600, 60, 300)).toEqual([95, 115]);
  expect(inView(17_400, 600, 60, 300)[1]).toBe(300);
});

it('a device says in words how it fares', () => {
  const now = 1_800_000_000_000;
  const said = (age: number, cadence: number): string => stateText(heardOf([{ at: now - age, cadence }]), now);
  expect(stateText(heardOf([]), now)).toBe('It has told nothing yet.');
  expect(said(5_000, 10_000)).toBe('It speaks every 10\u00a0s, last just now.');
  expect(said(600_000, 0)).toBe('Last heard 10\u00a0min ago.');
  expect(said(3 * 3_600_000, 60_000)).toBe('Last heard 3\u00a0h ago; it used to speak every 1\u00a0min.');
  expect(
    heardOf([
      { at: 5, cadence: 0 },
      { at: 3, cadence: 2_000 },
      { at: 4, cadence: Infinity },
    ]),
  ).toEqual({ at: 5, cadence: 2_000 });
});
