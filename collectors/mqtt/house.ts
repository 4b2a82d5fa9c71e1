/** What families are given: readings to their series, news of devices to whoever shows them. */
import type { SeriesTable, Sink } from '#model/collector.ts';
import { presenceQuantity } from '#model/presence.ts';
import type { Device } from '#model/snapshots.ts';
import { BadReading } from '#model/trouble.ts';
import type { MqttFamily } from '#model/words/collector-mqtt-en.ts';
import { remember } from './bounded-map.ts';
import { copied } from './copied.ts';
import type { Devices } from './devices.ts';
import type { Family, House } from './families/family.ts';
import { createFields, tooManyQuantities } from './fields.ts';
import type { Fields } from './fields.ts';
import { put } from './put.ts';
import type { Routes } from './routes.ts';
import type { Store } from './store.ts';
import { asIs } from './unit-conversions.ts';
import { noteMetered } from './zero-volts.ts';

/** As many as there are topics. */
const maxUnits = 10_000;

/** The message that is being read, and what of it. */
export type Current = {
  topic: string;
  /** The first thing wrong with it. */
  fault: BadReading | undefined;
  /** The number of the mapping, 0 when it is none. */
  mapping: number;
  /** Undefined when no family knows the topic. */
  family: MqttFamily | undefined;
};

/** What is remembered for the families. */
export type HousesMemory = {
  readonly fields: Fields;
  readonly units: ReadonlyMap<string, string>;
  readonly addresses: ReadonlyMap<string, string> | undefined;
  /** What they remember themselves, by the family's name. */
  readonly families: ReadonlyMap<string, object>;
};

export type Houses = {
  /** The house of one family. */
  of(name: string, self: () => Family): House;
  readonly memory: HousesMemory;
};

export type HouseParts = {
  readonly sink: Pick<Sink<SeriesTable>, 'journal'>;
  readonly devices: Devices;
  readonly store: Store;
  readonly current: Current;
  readonly known: ReadonlyMap<string, Device>;
  /** Only once every family has been opened. */
  readonly routes: () => Routes;
};

/** Gives each family its house. `from` is left as it is. */
export function createHouses(
  { sink, devices, store, current, known, routes }: HouseParts,
  from?: HousesMemory,
): Houses {
  const fields = createFields(from?.fields);
  const units = new Map(from?.units);
  const memories = new Map<string, object>();
  let addresses = from?.addresses;

  /** Looked through once: families remember whom they meet later. */
  const idOf = (address: string): string | undefined => {
    // Of several that had it the one that is still there, which comes last.
    addresses ??= new Map(
      [...known]
        .toSorted(([, one], [, other]) => Number(one.gone !== true) - Number(other.gone !== true))
        .flatMap(([id, { address: own }]): [string, string][] => (own === undefined ? [] : [[own, id]])),
    );
    return addresses.get(address);
  };

  const fault = (error: BadReading): void => {
    current.fault ??= error;
  };

  const of = (name: string, self: () => Family): House => ({
    put(device, what, value, at) {
      const { quantity, convert } = 'quantity' in what ? what : asIs(what);
      // Its last word on a device that left its network.
      if (quantity.name === presenceQuantity && value === 0 && devices.isRemoved(device)) return;
      const field = fields.of(device, quantity);
      if (!field) {
        fault(tooManyQuantities(device));
        return;
      }
      try {
        put(current.topic, field, convert === undefined ? value : convert(value), at, store);
        devices.revive(device);
      } catch (error) {
        if (!(error instanceof BadReading)) throw error;
        fault(error);
      }
    },
    describe: devices.describe,
    suggestArea: devices.suggestArea,
    placeById: devices.placeById,
    remove: devices.remove,
    measuresPower: (device) => noteMetered(store.zeroVolts, device),
    fault,
    idOf,
    unitOf: (topic) => units.get(topic) ?? '',
    suggestUnit: (topic, unit) => remember(units, topic, unit, maxUnits),
    reconsider(concerns) {
      for (const device of routes().reconsider(concerns)) devices.remove(device);
    },
    ownerOf: (topic) => routes().ownerOf(topic, self()),
    tell: (device, text) => sink.journal('device', device, text),
    memory<Memory extends object>(make: () => Memory): Memory {
      // Kept under the name by the same family.
      const before = from?.families.get(name) as Memory | undefined;
      const memory = before === undefined ? make() : copied(before);
      memories.set(name, memory);
      return memory;
    },
  });

  return {
    of,
    memory: {
      fields,
      units,
      get addresses() {
        return addresses;
      },
      families: memories,
    },
  };
}
