/** How the collector reaches devices: the home network, or in cases a folder of answers. */
import type { Device } from './reading.ts';

/** A device of the newer kind, which talks only to those who know the login of its owner. */
export type LockedDevice = { readonly id: string; readonly model: string };

export type Ears = {
  /** A device of the older kind answered the search from this address. */
  device(device: Device, address: string): void;
  locked(device: LockedDevice, address: string): void;
};

export type Search = AsyncDisposable & {
  /** Asks everyone once; answers come later. Throws Unreachable when the network does not take the question. */
  ask(): Promise<void>;
};

export type Network = {
  /** Sends JSON to a device of the older kind. Throws Unreachable, within some seconds, or BadReading. */
  exchange(address: string, request: string): Promise<string>;
  search(ears: Ears): Promise<Search>;
  /** Whether a device of the newer kind is at this address; false when nothing answers. */
  isLocked(address: string): Promise<boolean>;
};
