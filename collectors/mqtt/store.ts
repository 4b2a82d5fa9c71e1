/** What values need to become samples, whichever way they come. */
import type { SeriesHandle, SeriesTable, Sink } from '#model/collector.ts';
import type { Epoch } from '#model/time.ts';
import type { Devices } from './devices.ts';
import type { Field } from './plan.ts';
import { isMetered, newZeroVolts, noteMetered } from './zero-volts.ts';
import type { ZeroVolts } from './zero-volts.ts';

export type Store = {
  open(field: Field): SeriesHandle;
  now(): Epoch;
  /** The message is as old as may be: only what carries its own time is a reading. */
  isOfUnknownAge: boolean;
  /**
   * Its time says when the device was last heard instead of when the value was taken: Zigbee2MQTT sends what it assumes
   * of a group's members with the time of their last own word.
   */
  isTimeOfContact: boolean;
  readonly zeroVolts: ZeroVolts;
  /** Hears, in one sentence, of what is left out without being wrong; for dry runs. */
  readonly leftOut: ((why: string) => void) | undefined;
};

type Parts = Pick<Store, 'now' | 'leftOut'> & {
  readonly sink: Pick<Sink<SeriesTable>, 'discover'>;
  readonly devices: Devices;
};

/** `from`, the store of another reader, is left as it is. */
export function createStore({ sink, devices, now, leftOut }: Parts, from?: Store): Store {
  const zeroVolts = newZeroVolts(from?.zeroVolts.metered);
  return {
    open(field) {
      const handle = sink.discover(field.definition, field.thinning?.atLeastEvery ?? 0);
      const id = field.definition.labels['device'];
      if (id === undefined) return handle;
      devices.announce(id);
      if (isMetered(field.quantity)) noteMetered(zeroVolts, id);
      return handle;
    },
    now,
    isOfUnknownAge: false,
    isTimeOfContact: false,
    zeroVolts,
    leftOut,
  };
}
