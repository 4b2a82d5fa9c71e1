/** How large the displays at this machine are, by what they say of themselves (EDID). */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Display } from '#model/display-api.ts';

/** Where the kernel lists the connectors of its graphics. */
const connectors = '/sys/class/drm';
const header = '00ffffffffffff00';
const mmPerInch = 25.4;
/** Projectors tell nonsense or an aspect ratio; no display is as small or as large. */
const likely = { least: 3, most: 120 };

/**
 * The diagonal and the resolution of an EDID; undefined when it is none, or does not tell its size. The detailed timing
 * tells millimetres, the block itself whole centimetres only.
 */
export function readEdid(edid: Uint8Array): Omit<Display, 'connector'> | undefined {
  const at = (index: number): number => edid[index] ?? 0;
  const block = edid.subarray(0, 128);
  if (block.length < 128 || Buffer.from(block.subarray(0, 8)).toString('hex') !== header) return undefined;
  if (block.reduce((sum, byte) => sum + byte, 0) % 256 !== 0) return undefined;
  const hasTiming = at(54) !== 0 || at(55) !== 0;
  const pixels = { width: at(56) + ((at(58) & 0xf0) << 4), height: at(59) + ((at(61) & 0xf0) << 4) };
  const fine = { width: at(66) + ((at(68) & 0xf0) << 4), height: at(67) + ((at(68) & 0x0f) << 8) };
  const coarse = { width: at(21) * 10, height: at(22) * 10 };
  const size = hasTiming && fine.width > 0 && fine.height > 0 ? fine : coarse;
  if (!hasTiming || size.width === 0 || size.height === 0) return undefined;
  const inches = Math.round((Math.hypot(size.width, size.height) / mmPerInch) * 10) / 10;
  return inches < likely.least || inches > likely.most ? undefined : { inches, ...pixels };
}

/** Those that are plugged in and say how large they are. Empty where nobody can tell. */
export async function findDisplays(folder = connectors): Promise<readonly Display[]> {
  const names = await readdir(folder).catch(() => []);
  const found = await Promise.all(
    names.map(async (name) => {
      const edid = await readFile(join(folder, name, 'edid')).catch(() => undefined);
      const told = edid && readEdid(edid);
      return told ? [{ connector: name.replace(/^card\d+-/, ''), ...told }] : [];
    }),
  );
  return found.flat().toSorted((one, other) => (one.connector < other.connector ? -1 : 1));
}
