import { expect, test } from 'vitest';
import { numbersOf } from '#desktop/numbers.ts';
import { pictureAfter, type Picture } from '#desktop/picture.ts';
import { trayViewOf } from '#desktop/tray-view.ts';
import type { HelloFrame, WireScreen } from '#model/wire.ts';
import type { Unit } from '#model/units.ts';
import { someAlert } from './some-alert.ts';
import { plainScreen } from '../plain-screen.ts';

const now = 10_000_000;
const minute = 60_000;
type Told = readonly [key: string, unit: Unit, value: number, age?: number];

const host: readonly Told[] = [
  ['host.cpu_utilization{device=nuc}', '%', 12],
  ['host.memory_utilization{device=nuc}', '%', 40],
  ['host.cpu_temperature{device=nuc}', '°C', 55],
];
const rooms: readonly Told[] = [
  ['mqtt.temperature{device=office}', '°C', 21.46],
  ['mqtt.temperature{device=bath}', '°C', 23],
  ['mqtt.device_temperature{device=bath}', '°C', 31],
];

function picture(told: readonly Told[], screen: Partial<WireScreen> = {}): Picture {
  const hello: HelloFrame = {
    type: 'hello',
    now,
    version: '1',
    series: told.map(([key, unit], id) => ({ id, key, unit, kind: 'gauge' })),
    latest: told.map(([, , value, age = 0], id) => [id, now - age, value, minute]),
    snapshots: [{ kind: 'device', subject: 'bath', at: 1, body: { name: 'Sensor', area: 'bathroom' } }],
    alerts: [],
    sources: [],
    troubles: [],
    verdict: { tone: 'quiet', text: 'All quiet.', why: [] },
    screen: { ...plainScreen, ...screen },
    store: { failing: null },
    bannerSeen: false,
    wall: { on: true, reason: 'usual' },
  };
  const found = pictureAfter(undefined, hello);
  if (!found) throw new Error('There is no picture.');
  return found;
}

const said = (of: Picture): string[] => numbersOf(of).map(({ name, value }) => `${name} ${value}`);

test('a home without sensors tells of its machine, not of an agent', () => {
  const attic: Told = ['host.cpu_utilization{agent=attic,device=attic}', '%', 99];
  expect(said(picture([attic, ...host]))).toEqual(['Load 12%', 'Memory 40%', 'Heat 55 °C']);
  expect(said(picture(host))).toEqual(['Load 12%', 'Memory 40%', 'Heat 55 °C']);
});

test('outside, a room and the power; more rooms where something is missing', () => {
  const outside: Told = ['open-meteo.temperature{place=home}', '°C', -3.2];
  const meters: readonly Told[] = [
    ['kasa.power{device=desk}', 'W', 40],
    ['kasa.power{device=tv}', 'W', 60],
    ['kasa.power{device=gone}', 'W', 900, 6 * minute],
  ];
  expect(said(picture([...host, ...rooms, outside, ...meters]))).toEqual([
    'Outside -3.2 °C',
    'Bathroom 23 °C',
    'Power 100 W',
  ]);
  expect(said(picture([...host, ...rooms]))).toEqual(['Bathroom 23 °C', 'Office 21.5 °C', 'Load 12%']);
});

test('the settings have the first word', () => {
  const devices = { office: { hidden: false, name: 'Study' }, bath: { hidden: true } };
  expect(said(picture([...rooms, ...host], { devices }))[0]).toBe('Study 21.5 °C');
  const chosen: Told = ['host.power{device=nuc}', 'W', 9];
  const power = 'host.power{device=nuc}';
  expect(said(picture([chosen, ['kasa.power{device=a}', 'W', 70]], { power }))).toEqual(['Power 9 W']);
});

test('a value too old says its age instead', () => {
  expect(said(picture([['mqtt.temperature{device=office}', '°C', 21, 5 * minute]]))).toEqual(['Office 21 °C']);
  expect(said(picture([['mqtt.temperature{device=office}', '°C', 21, 6 * minute]]))).toEqual([
    'Office silent for 6 minutes',
  ]);
});

test('deltas add to what is known, a new hello replaces it', () => {
  const before = picture(rooms);
  const delta = { type: 'delta', now: now + 1, latest: [[0, now + 1, 25, minute]], bannerSeen: true } as const;
  const after = pictureAfter(before, delta);
  expect(after?.bannerSeen).toBe(true);
  expect(after && said(after)).toEqual(['Bathroom 23 °C', 'Office 25 °C']);
  expect(pictureAfter(undefined, delta)).toBeUndefined();
});

test('the tray says what the hub says, and of a hub that does not answer only that', () => {
  const alerts = [1, 2, 3, 4, 5, 6, 7].map((n) => someAlert(n));
  const view = trayViewOf({ ...picture(host), alerts });
  expect([view.icon, view.verdict, view.alerts.length]).toEqual(['quiet', 'All quiet.', 5]);
  const lost = { icon: 'lost', verdict: 'Mantel does not answer.', numbers: [], alerts: [] };
  expect(trayViewOf(undefined)).toEqual({ ...lost, mayQuit: false });
  // What is known of its PIN outlives its answers.
  expect(trayViewOf(undefined, false)).toEqual({ ...lost, mayQuit: true });
  expect(trayViewOf(undefined, true)).toEqual({ ...lost, mayQuit: false });
});

test('the tray says what needs a look as the screen does', () => {
  const calm = picture(host);
  expect(trayViewOf(calm)).toMatchObject({ icon: 'quiet', verdict: 'All quiet.' });
  const troubles = [{ subject: 'hall', device: null, since: 1, text: 'The hall sensor is silent.' }];
  const look = pictureAfter(calm, { type: 'delta', now, troubles });
  expect(trayViewOf(look)).toMatchObject({ icon: 'watch', verdict: 'One thing needs a look.' });
});

test('those chosen for the night page come first, and an unknown one is left out', () => {
  const numbers = ['mqtt.temperature{device=bath}', 'no.such', 'mqtt.humidity{device=office}'];
  const kiosk = { ...plainScreen.kiosk, night: { ...plainScreen.kiosk.night, numbers } };
  const humidity: Told = ['mqtt.humidity{device=office}', '%', 41];
  expect(said(picture([...rooms, humidity, ...host], { kiosk }))).toEqual(['Sensor 23 °C', 'Office 41%']);
});

test('a PIN takes quitting out of the tray', () => {
  const kiosk = (pin: boolean) => ({ ...plainScreen.kiosk, pin });
  expect(trayViewOf(picture(host, { kiosk: kiosk(false) })).mayQuit).toBe(true);
  expect(trayViewOf(picture(host, { kiosk: kiosk(true) })).mayQuit).toBe(false);
});
