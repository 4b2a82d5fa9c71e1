import { expect, it } from 'vitest';
import { createDevices } from '#collectors/mqtt/devices.ts';
import type { Device } from '#model/snapshots.ts';

it('announces no name that a desktop or a messenger would refuse', () => {
  const announced: Device[] = [];
  const devices = createDevices({ snapshot: (_, __, body) => void announced.push(body as Device) });
  devices.describe('bath', { name: 'Leak\u0000 sensor\r\nBcc: all \ud83d', area: 'Bath\u0007' });
  devices.announce('bath');
  expect(announced).toEqual([{ name: 'Leak sensorBcc: all \ufffd', area: 'Bath' }]);
  devices.describe('bath', { name: '\u0000' });
  expect(announced.at(-1)?.name).not.toContain('\u0000');
});
