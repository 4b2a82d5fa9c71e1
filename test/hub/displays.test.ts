import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDisplays, readEdid } from '#hub/displays.ts';
import { temporaryFolder } from '../simulators/hub-process.ts';

type Told = {
  centimetres?: readonly [number, number];
  millimetres?: readonly [number, number];
  pixels?: readonly [number, number];
};

/** A base block with one detailed timing, as of EDID 1.4. */
function edid({ centimetres = [0, 0], millimetres = [0, 0], pixels = [1920, 1080] }: Told): Uint8Array {
  const block = new Uint8Array(128);
  block.set([0, 255, 255, 255, 255, 255, 255, 0]);
  block.set(centimetres, 21);
  block.set([0x02, 0x3a], 54);
  const [width, height] = pixels;
  block.set([width & 255, 0, (width >> 8) << 4, height & 255, 0, (height >> 8) << 4], 56);
  const [across, down] = millimetres;
  block.set([across & 255, down & 255, ((across >> 8) << 4) | (down >> 8)], 66);
  block[127] = (256 - (block.reduce((sum, byte) => sum + byte, 0) % 256)) % 256;
  return block;
}

describe('the size of a display', () => {
  it('is taken from its millimetres, else from its centimetres', () => {
    expect(readEdid(edid({ centimetres: [53, 30], millimetres: [527, 296] }))).toEqual({
      inches: 23.8,
      width: 1920,
      height: 1080,
    });
    expect(readEdid(edid({ centimetres: [60, 34], pixels: [3840, 2160] }))).toEqual({
      inches: 27.2,
      width: 3840,
      height: 2160,
    });
    expect(readEdid(edid({ millimetres: [154, 86], pixels: [1024, 600] }))?.inches).toBe(6.9);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a block that was cut off', edid({ millimetres: [527, 296] }).subarray(0, 100)],
    ['a wrong checksum', edid({ millimetres: [527, 296] }).map((byte, at) => (at === 30 ? 7 : byte))],
    ['another header', edid({ millimetres: [527, 296] }).map((byte, at) => (at === 0 ? 1 : byte))],
    ['a projector, which has no size', edid({})],
    ['an aspect ratio instead of a size', edid({ millimetres: [16, 9] })],
  ])('is not told by %s', (_what, bytes) => {
    expect(readEdid(bytes)).toBeUndefined();
  });

  it('is found where the kernel lists its connectors', async () => {
    using folder = temporaryFolder();
    for (const name of ['card0', 'card0-HDMI-A-1', 'card0-DP-1']) mkdirSync(join(folder.path, name));
    writeFileSync(join(folder.path, 'card0-HDMI-A-1', 'edid'), edid({ millimetres: [527, 296] }));
    writeFileSync(join(folder.path, 'card0-DP-1', 'edid'), '');
    expect(await findDisplays(folder.path)).toEqual([
      { connector: 'HDMI-A-1', inches: 23.8, width: 1920, height: 1080 },
    ]);
    expect(await findDisplays(join(folder.path, 'absent'))).toEqual([]);
  });
});
