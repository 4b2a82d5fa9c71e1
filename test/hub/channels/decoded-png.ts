/** Reads the PNG that Mantel writes, and checks what a reader must. */
import { crc32, inflateSync } from 'node:zlib';

export type Pixels = { readonly width: number; readonly height: number; readonly rgb: Uint8Array };

/** Throws where a check sum, a length or a filter is not as the header says. */
export function decodedPng(png: Buffer): Pixels {
  if (png.subarray(0, 8).toString('latin1') !== '\x89PNG\r\n\x1a\n') throw new Error('This is no PNG.');
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const named = png.subarray(at + 4, at + 8 + length);
    if (crc32(named) !== png.readUInt32BE(at + 8 + length)) throw new Error('A check sum is wrong.');
    parts.set(named.subarray(0, 4).toString('latin1'), named.subarray(4));
    at += 12 + length;
  }
  const header = parts.get('IHDR') ?? Buffer.alloc(0);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = inflateSync(parts.get('IDAT') ?? Buffer.alloc(0));
  const row = width * 3;
  if (rows.length !== (row + 1) * height || !parts.has('IEND')) throw new Error('Rows are missing.');
  const rgb = new Uint8Array(row * height);
  for (let i = 0; i < rgb.length; i++) {
    const y = Math.floor(i / row);
    if (rows[y * (row + 1)] !== 2) throw new Error('This filter is not known.');
    rgb[i] = (rows[y * (row + 1) + 1 + (i % row)] ?? 0) + (rgb[i - row] ?? 0);
  }
  return { width, height, rgb };
}
