/** What is told of what was found, from what sources, sticks and brokers say. */
import { expect, it } from 'vitest';
import { foundAround, type Around } from '#hub/found-things.ts';
import type { Slot } from '#hub/ports.ts';
import { parseSeriesKey } from '#model/series.ts';
import type { Unit } from '#model/units.ts';
import type { WireSource } from '#model/wire.ts';

let id = 0;
const slot = (key: string, unit: Unit, value: number, at = 1_000): readonly [string, Slot] => {
  const definition = { ...parseSeriesKey(key), unit, kind: 'gauge' } as const;
  return [key, { id: ++id, key, definition, at, value, cadence: 0, isSteady: false }];
};
const source = (kind: string, title: string, rest: Partial<WireSource> = {}): WireSource => ({
  id: kind,
  kind,
  title,
  health: { state: 'healthy', since: 0 },
  ...rest,
});
const around = (given: Partial<Around>): Around => ({
  slots: new Map(),
  told: new Map(),
  sources: [],
  snapshots: [],
  sticks: [],
  ...given,
});

it('tells the machine, the weather and things with their most telling values', () => {
  const slots = new Map([
    slot('kasa.energy{device=80AB}', 'kWh', 12),
    slot('kasa.voltage{device=80AB}', 'V', 230),
    slot('kasa.current{device=80AB}', 'A', 0.3),
    slot('kasa.power{device=80AB}', 'W', 61),
    slot('host.load', '', 0.4),
    slot('host.cpu_temperature', '°C', 47),
    slot('mqtt.humidity{device=home/living}', '%', 46),
    slot('mqtt.temperature{device=home/living}', '°C', 21.4),
    slot('kasa.power{device=gone}', 'W', 1),
    slot('kasa.power{device=new}', 'W', 0, 0),
  ]);
  const told = new Map([
    ['80AB', { name: 'Desk plug' }],
    ['gone', { name: 'Left', gone: true }],
  ]);
  const reason = 'The place of the home is not known.';
  const sources = [
    source('host', 'This machine'),
    source('kasa', 'Kasa plugs'),
    source('open-meteo', 'Open-Meteo', { health: { state: 'off', since: 0, reason } }),
  ];
  const found = foundAround(around({ slots, told, sources }));
  expect(
    found.map(({ name, state, values }) => [name, state, values.map(({ quantity, value }) => `${quantity} ${value}`)]),
  ).toEqual([
    ['This machine', 'reads', ['cpu_temperature 47', 'load 0.4']],
    ['Weather and air', 'waits', []],
    ['Desk plug', 'reads', ['power 61', 'energy 12', 'voltage 230']],
    ['home/living', 'reads', ['temperature 21.4', 'humidity 46']],
    ['new', 'waits', []],
  ]);
  expect(found[1]?.text).toBe(reason);
  expect(found[2]).toMatchObject({ what: 'plug', about: 'Kasa, on your network', source: 'kasa', text: null });
});

it('tells what wants a person, each with its sentence', () => {
  const sources = [
    source('broker', 'MQTT broker', {
      health: { state: 'partial', since: 0, reason: 'Port 1883 is taken by another broker.' },
      offer: { url: 'mqtt://127.0.0.1:1883', login: true },
    }),
    source('kasa', 'Kasa plugs', {
      health: { state: 'partial', since: 0, reason: 'Two plugs want your TP-Link account.' },
    }),
    source('mqtt', 'MQTT', { health: { state: 'partial', since: 0, reason: 'A topic cannot be read.' } }),
    source('tado', 'Tado', { health: { state: 'starting', since: 0 }, signIn: { state: 'needed', expires: null } }),
  ];
  const stick = {
    name: 'Zigbee stick',
    radio: 'zigbee',
    certain: true,
    port: '/dev/ttyUSB0',
    state: 'idle',
    dismissed: false,
    text: 'No program runs it.',
  } as const;
  const found = foundAround(around({ sources, sticks: [{ id: 's', told: stick }] }));
  expect(found.map(({ what, state, text }) => [what, state, text])).toEqual([
    ['broker', 'asks', 'Port 1883 is taken by another broker.'],
    ['stick', 'asks', 'No program runs it.'],
    ['source', 'asks', 'Two plugs want your TP-Link account.'],
    ['source', 'asks', 'Sign in to Tado in the settings.'],
  ]);
});
