/** The series of devices that families speak of: one field for each device and quantity, opened with its first value. */
import { BadReading } from '#model/trouble.ts';
import { mqttCollectorWords as words } from '#model/words/collector-mqtt-en.ts';
import { remember } from './bounded-map.ts';
import { copied } from './copied.ts';
import { shown } from './payload.ts';
import type { Field } from './plan.ts';
import { newField } from './plan.ts';
import type { Quantity } from './quantities.ts';

/** Devices whose fields are remembered; those of a forgotten one are made anew. */
const maxDevices = 10_000;
/** A device that keeps inventing quantities is none. */
const maxQuantities = 256;

export type Fields = {
  /** Undefined when the device has had too many quantities. */
  of(device: string, quantity: Quantity): Field | undefined;
  /** Those of a device, by quantity. */
  all(device: string): ReadonlyMap<string, Field> | undefined;
};

/** `from` is left as it is: its fields are copied when they are wanted. */
export function createFields(from?: Fields): Fields {
  const devices = new Map<string, Map<string, Field>>();
  return {
    of(device, quantity) {
      let fields = devices.get(device);
      if (!fields) {
        fields = new Map(copied(from?.all(device), 'handle'));
        remember(devices, device, fields, maxDevices);
      }
      const known = fields.get(quantity.name);
      // In another unit than before: the series itself will refuse it, with a sentence.
      if (known !== undefined && known.definition.unit === quantity.unit) return known;
      if (fields.size >= maxQuantities) return undefined;
      const field = newField(device, quantity);
      fields.set(quantity.name, field);
      return field;
    },
    all: (device) => devices.get(device) ?? from?.all(device),
  };
}

export const tooManyQuantities = (device: string): BadReading =>
  new BadReading(words.tooManyQuantities(shown(device), maxQuantities));
