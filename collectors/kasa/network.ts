/** How the collector reaches devices: the home network, or in cases a folder of answers. */
import type { Look } from './look.ts';
import type { Device } from './reading.ts';

/** A device of the newer kind, which talks only to those who know the login of its owner. */
export type LockedDevice = {
  /** By which the search alone knows it; after the login it tells another one. */
  readonly id: string;
  readonly model: string;
  /** The kind of login it wants, as it calls it: KLAP, TPAP, AES. */
  readonly scheme: string | undefined;
};

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
  /**
   * Looks at a device of the newer kind; undefined when there is none at this address. Throws Unreachable, BadReading, or
   * Misconfigured when it wants another login.
   */
  lookNewer(address: string): Promise<Look | undefined>;
  /** Another device of the newer kind is at this address now, so what the former one refused counts no more. */
  changed(address: string): void;
};
