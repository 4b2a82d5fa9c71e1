/** Devices of the newer kind that answered the search and are not known yet: each is logged in to, and then met. */
import { Unreachable } from '#model/trouble.ts';
import type { Attempts } from './attempts.ts';
import { otherScheme } from './login-trouble.ts';
import type { LockedDevice, Network } from './network.ts';
import type { Device } from './reading.ts';
import { isTrouble, patience } from './target.ts';

export type StrangersOptions = {
  readonly network: Pick<Network, 'lookNewer' | 'changed'>;
  readonly attempts: Attempts;
  /** One that let itself be looked at. */
  meet(device: Device, address: string, isNewer: boolean): void;
  /** One that did not. */
  refused(device: LockedDevice, address: string, error: unknown): void;
};

export type Strangers = {
  /** One answered the search from an address. */
  heard(device: LockedDevice, address: string): void;
};

type Stranger = { address: string; misses: number };

/** Sooner, its answer to the search of the older kind may still be on its way. */
const secondSearch = 2;
/** A bound for what others on the network can make us remember. */
const most = 200;

export function createStrangers({ network, attempts, meet, refused }: StrangersOptions): Strangers {
  const strangers = new Map<string, Stranger>();

  const visit = async (device: LockedDevice, stranger: Stranger): Promise<void> => {
    const { address } = stranger;
    try {
      const look = await network.lookNewer(address);
      if (!look) throw otherScheme(device.scheme);
      strangers.delete(device.id);
      meet(look.device, address, true);
    } catch (error) {
      if (!isTrouble(error)) throw error;
      stranger.misses += 1;
      if (stranger.misses < (error instanceof Unreachable ? patience : secondSearch)) return;
      refused(device, address, error);
    }
  };

  return {
    heard(device, address) {
      const known = strangers.get(device.id);
      if (!known && strangers.size >= most) return;
      if (known?.address !== address) network.changed(address);
      const stranger = known ?? { address, misses: 0 };
      strangers.set(device.id, stranger);
      stranger.address = address;
      void attempts.begin(stranger, () => visit(device, stranger));
    },
  };
}
