/**
 * Gives the memory of typed arrays back at once; they are empty afterwards. Left to the garbage collector, which lets 64
 * MB of them wait in each thread before it looks, an hour of readings would stay in memory several times over.
 */
export function giveBack(...arrays: readonly (Float64Array | Uint32Array | Uint8Array)[]): void {
  for (const { buffer } of arrays) if (buffer instanceof ArrayBuffer && !buffer.detached) buffer.transfer(0);
}
