/** Room that everything large under way shares: packets and WebSocket messages, over all connections. */

/** Bytes from which something counts. */
export const large = 64 * 1024;

export type LargeRoom = {
  /** False when they found no room, and were not taken. */
  take(bytes: number): boolean;
  give(bytes: number): void;
};

export function createLargeRoom(most: number): LargeRoom {
  let taken = 0;
  return {
    take(bytes) {
      if (taken + bytes > most) return false;
      taken += bytes;
      return true;
    },
    give(bytes) {
      taken -= bytes;
    },
  };
}
