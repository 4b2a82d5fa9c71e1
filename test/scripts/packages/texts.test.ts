/** What packages say must agree with the sources it was copied from by hand. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { mayHoldSensor } from '#hub/sources/serial/sensor-adapter.ts';
import { changelogVersion, epoch, maintainer, packaging, read, root, version } from '#scripts/packages/release.ts';

test('the changelog and the metadata speak of this version', () => {
  expect(changelogVersion).toBe(version);
  expect(read('desktop/dev.mantel.Mantel.metainfo.xml')).toContain(`<release version="${version}"`);
  expect(maintainer).toMatch(/^.+ <.+@.+>$/);
  expect(epoch).toBeGreaterThan(0);
});

test('the icons are those of the drawing', () => {
  const drawing = readFileSync(path.join(root, 'renderer/icon.svg'));
  expect(read('icons/drawing.sha256').trim()).toBe(createHash('sha256').update(drawing).digest('hex'));
  for (const size of [16, 24, 32, 48, 64, 128, 256, 512]) {
    const file = path.join(packaging, `icons/${size}x${size}.png`);
    expect(existsSync(file)).toBe(true);
    // Width and height stand in the head of a PNG.
    expect([readFileSync(file).readUInt32BE(16), readFileSync(file).readUInt32BE(20)]).toEqual([size, size]);
  }
});

test('the udev rule names the adapters behind which the hub looks for sensors', () => {
  const ids = [...read('hub/70-mantel-hub.rules').matchAll(/idVendor}=="(\w+)", ATTRS{idProduct}=="(\w+)"/g)].map(
    ([, vendor, product]) => `${vendor}:${product}`,
  );
  expect(ids).toHaveLength(2);
  for (const each of ids) {
    expect(mayHoldSensor('/dev/ttyUSB0', { ids: each })).toBe(true);
  }
});

test('purging asks, and no is what silence means', () => {
  expect(read('hub/templates')).toMatch(/^Default: false$/m);
  expect(read('hub/postinst')).toContain('sudo mantel open');
});
