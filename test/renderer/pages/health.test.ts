import { expect, test } from 'vitest';
import type { WireSource } from '#model/wire.ts';
import { needLook } from '#model/need-look.ts';
import { healthTitle, sourceRows, troubleRows } from '#renderer/pages/health/health.ts';

const source = (title: string, state: WireSource['health']['state'], reason?: string): WireSource => ({
  id: title,
  kind: title,
  title,
  health: { state, since: 0, ...(reason !== undefined && { reason }) },
});

const sources = [
  source('MQTT', 'healthy'),
  source('Kasa', 'partial', 'Heater: It is locked; write the login.'),
  source('Agent', 'off'),
  source('UPS', 'misconfigured', 'upsd wants a login; write it.'),
];

test('what needs a person comes first, what is off last', () => {
  expect(sourceRows(sources).map(({ shape, name, text }) => [shape, name, text])).toEqual([
    ['needs', 'UPS', 'upsd wants a login; write it.'],
    ['waits', 'Kasa', 'Heater: It is locked; write the login.'],
    ['well', 'MQTT', 'Well.'],
    ['off', 'Agent', 'Off.'],
  ]);
});

test('what a source says already is not said twice, and devices go by their names', () => {
  const troubles = [
    { subject: 'Heater', device: 'x', since: 0, text: 'Heater: It is locked; write the login.' },
    { subject: 'hall', device: 'hall', since: 0, text: 'Hall is silent.' },
    { subject: '192.168.1.7', device: null, since: 0, text: 'Wrong login.' },
  ];
  expect(troubleRows(troubles, sources, (device) => device.toUpperCase()).map(({ name }) => name)).toEqual([
    'HALL',
    '192.168.1.7',
  ]);
});

test('the sentence counts what needs a look', () => {
  expect(healthTitle(sourceRows(sources), 0)).toEqual({
    title: 'Two things need a look',
    finding: '1 of 3 sources are well.',
  });
  expect(healthTitle(sourceRows(sources.slice(0, 1)), 1).title).toBe('One thing needs a look');
  expect(healthTitle(sourceRows(sources.slice(0, 1)), 0)).toEqual({
    title: 'All sources are well',
    finding: undefined,
  });
  expect(healthTitle([], 0).title).toBe('No source is set up yet');
});

test('a source that nobody set up and nobody reaches is not well, nor anybody\u2019s trouble', () => {
  const job = { name: 'rates', title: 'Rates', next: 1, paused: false, hasHistory: false, backfill: null };
  const ends = { source: 'ecb', job: 'rates', started: 0, ended: 1, cause: 'schedule', outcome: 'failed' } as const;
  const run = { ...ends, samples: 0, snapshots: 0, calls: 1 };
  const ecb = { ...source('ECB', 'off', 'ECB cannot be reached.'), jobs: [{ ...job, run }] };
  const all = [source('MQTT', 'healthy'), ecb, source('Agent', 'off'), source('UPS', 'off', 'No upsd.')];
  expect(sourceRows(all).map(({ shape, name }) => [shape, name])).toEqual([
    ['waits', 'ECB'],
    ['well', 'MQTT'],
    ['off', 'Agent'],
    ['off', 'UPS'],
  ]);
  expect(healthTitle(sourceRows(all), 0)).toEqual({ title: '1 of 2 sources are well', finding: undefined });
  expect(needLook({ sources: all, troubles: [], sticks: [] })).toBe(0);
  const spent = { ...source('Tado', 'healthy'), purse: { left: 0, of: 100, per: 'day', next: null } } as const;
  expect(healthTitle(sourceRows([spent, source('Serial', 'starting')]), 0).title).toBe('All sources are well');
});

test('the verdict counts what Health counts', () => {
  const sources = [
    source('MQTT', 'healthy'),
    source('Kasa', 'partial', 'The heater does not answer.'),
    source('Weather', 'misconfigured', 'It needs a place.'),
    source('Serial', 'starting'),
    source('Agent', 'off'),
  ];
  const trouble = (text: string) => ({ subject: 'x', device: null, since: 1, text });
  const troubles = [trouble('The heater does not answer.'), trouble('Hall is silent.')];
  expect(needLook({ sources, troubles, sticks: [] })).toBe(3);
  const waiting = troubleRows(troubles, sources, (id) => id).length;
  expect(healthTitle(sourceRows(sources), waiting).title).toBe('Three things need a look');
});
