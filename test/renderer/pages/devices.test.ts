import { expect, it } from 'vitest';
import { directoryOf, seriesInfo } from '#renderer/live/directory.ts';
import { decimalsOf, quantityOf } from '#renderer/format/quantity-name.ts';
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
  ];
  const directory = directoryOf(
    keys.map((key, id) => seriesInfo({ id, key, unit: '', kind: 'gauge' })),
    [
      { kind: 'device', subject: 'a', at: 0, body: { name: 'Air', area: 'Study' } },
      { kind: 'device', subject: 'door-2', at: 0, body: { name: 'Hall door', area: 'Hall' } },
    ],
    { secret: { hidden: true } },
  );
  expect(listedDevices(directory).map(({ name, area, series }) => [name, area, series.length])).toEqual([
    ['Air', 'Study', 1],
    ['Attic', undefined, 1],
    ['Door 10', undefined, 1],
    ['Hall door', undefined, 2],
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
