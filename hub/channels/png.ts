/** Writes PNG (ISO/IEC 15948): eight bits a channel, no alpha, each row predicted from the one above. */
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const packed = promisify(deflate);

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Filter type 2: what a byte is more than the one above it. */
const up = 2;

/** `rgb` holds three bytes a pixel, by rows. It is packed in another thread. */
export async function encodePng(rgb: Uint8Array, width: number, height: number): Promise<Buffer> {
  const row = width * 3;
  const filtered = Buffer.alloc((row + 1) * height);
  for (let y = 0; y < height; y++) {
    const to = y * (row + 1);
    filtered[to] = up;
    const from = y * row;
    if (y === 0) filtered.set(rgb.subarray(0, row), to + 1);
    else for (let x = 0; x < row; x++) filtered[to + 1 + x] = (rgb[from + x] ?? 0) - (rgb[from - row + x] ?? 0);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Bits, truecolour; deflate, filters by row, not interlaced.
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', await packed(filtered)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
