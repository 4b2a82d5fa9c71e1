import { expect, it } from 'vitest';
import { machineOf } from '#renderer/panels/machine/machine.ts';
import { home } from './home.ts';

it('this machine is told in one order, as far as it is known', () => {
  const directory = home([
    ['host.cpu_temperature{agent=attic,device=attic}', '°C'],
    ['host.disk_utilization{device=hub}', '%'],
    ['host.cpu_utilization{device=hub}', '%'],
    ['host.load{device=hub}', ''],
    ['host.memory_used{device=hub}', 'GB'],
  ]);
  expect(machineOf(directory).map(({ part }) => part)).toEqual(['load', 'disk']);
});
