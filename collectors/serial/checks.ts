/** The checksums sensors use. */

/** Low byte of the sum of all. */
export function lowSum(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => (sum + byte) & 0xff, 0);
}

/** Sum of all, 16 bits. */
export function wideSum(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => (sum + byte) & 0xffff, 0);
}

/** CRC-16 of Modbus RTU (polynomial A001, reflected, beginning with FFFF). Source: Modbus over Serial Line V1.02, 6.2.2. */
export function modbusCrc(bytes: Uint8Array): number {
  let crc = 0xffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xa001 : crc >>> 1;
  }
  return crc;
}
