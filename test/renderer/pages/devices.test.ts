import { expect, it } from 'vitest';
import { directoryOf, seriesInfo } from '#renderer/live/directory.ts';
import { quantityOf } from '#renderer/format/quantity-name.ts';
import { listedDevices } from '#renderer/pages/devices/devices.ts';

it('every device is listed with all it tells, but for hidden ones, and after them what no device tells', () => {
  const keys = [
    'mqtt.contact{device=door-10}',
    'mqtt.contact{device=door-2}',
    'mqtt.battery{device=door-2}',
    'host.load{agent=attic,device=attic}',
    'host.load{device=hub}',
    'open-meteo.temperature{place=home}',
    'mqtt.temperature{device=secret}',
    'mqtt.co2{device=a}',
    'ecb.rate{currency=USD}',
  ];
  const directory = directoryOf(
    keys.map((key, id) => seriesInfo({ id, key, unit: '', kind: 'gauge' })),
    [
      { kind: 'device', subject: 'a', at: 0, body: { name: 'Air', area: 'Study' } },
      { kind: 'device', subject: 'door-2', at: 0, body: { name: 'Hall door', area: 'Hall' } },
    ],
    { secret: { hidden: true } },
  );
  expect(
    listedDevices(directory, new Map([['ecb', 'Exchange rates']])).map(({ name, area, series }) => [
      name,
      area,
      series.length,
    ]),
  ).toEqual([
    ['Air', 'Study', 1],
    ['Attic', undefined, 1],
    ['Door 10', undefined, 1],
    ['Hall door', undefined, 2],
    ['This machine', undefined, 1],
    ['Exchange rates', undefined, 1],
    ['Outside', undefined, 1],
  ]);
});

it('a thing of many has its name beside the quantity', () => {
  expect(quantityOf({ quantity: 'rate', labels: { currency: 'USD' } })).toBe('rate (USD)');
  expect(quantityOf({ quantity: 'temperature', labels: { device: 'a', sensor: 'nvme' } })).toBe('temperature (nvme)');
  expect(quantityOf({ quantity: 'temperature', labels: { place: 'home' } })).toBe('temperature');
  expect(quantityOf({ quantity: 'energy', labels: { device: 'a', derived: 'power' } })).toBe('energy');
});
