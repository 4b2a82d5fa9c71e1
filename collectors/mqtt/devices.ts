/** What is known of the devices behind the topics, and what of it has been announced. Bounded. */
import type { SeriesTable, Sink } from '#model/collector.ts';
import type { Device } from '#model/snapshots.ts';
import { named } from '../shown-name.ts';
import { remember } from './bounded-map.ts';
import { placeAbove, plainRoom, roomAbove } from './rooms.ts';
import { displayName } from './topics.ts';

/** Devices remembered; one that was forgotten is announced once more. */
const maxDevices = 10_000;
const maxRooms = 200;

export type Devices = {
  /** A device has a reading: it is announced, unless it was just so. */
  announce(id: string): void;
  /** Adds to what is known; undefined takes back. Announces anew what is announced already. */
  describe(id: string, what: Partial<Device>): void;
  /** For a device that is told no area. */
  suggestArea(id: string, area: string): void;
  /** A person chose the levels of its id, which say where it is, as long as nobody else says. */
  placeById(id: string): void;
  /** No longer shown, if it ever was. */
  remove(id: string): void;
  /** Shown again after it was removed, because it speaks. */
  revive(id: string): void;
  isRemoved(id: string): boolean;
  /** How one is announced. */
  nameOf(id: string): string;
  readonly memory: DevicesMemory;
};

/** Nothing in it changes but the maps themselves. */
type DevicesMemory = {
  readonly known: Map<string, Partial<Device>>;
  readonly announced: Map<string, string>;
  readonly removed: Set<string>;
  readonly suggested: Map<string, string>;
  readonly placed: Set<string>;
  /** Rooms that devices were told to be in, as they are spelled, by their plain form. */
  readonly rooms: Map<string, string>;
};

/** Most messages name their sender as the last one did. */
function saysNothingNew(known: Partial<Device> | undefined, what: Partial<Device>): boolean {
  if (!known) return false;
  for (const key in what) {
    const field = key as keyof Device;
    if (known[field] !== what[field]) return false;
  }
  return true;
}

export function createDevices(sink: Pick<Sink<SeriesTable>, 'snapshot'>, from?: DevicesMemory): Devices {
  const known = new Map(from?.known);
  const announced = new Map(from?.announced);
  const removed = new Set(from?.removed);
  const suggested = new Map(from?.suggested);
  const placed = new Set(from?.placed);
  const rooms = new Map(from?.rooms);

  /** As others spell it. */
  function roomOf(id: string): string | undefined {
    const area = suggested.get(id) ?? (placed.has(id) ? placeAbove(id) : undefined);
    return area === undefined ? roomAbove(id, rooms) : (rooms.get(plainRoom(area)) ?? area);
  }

  /** Who was put there by another spelling, or by nobody, is announced anew. */
  function learnRoom(area: string | undefined): void {
    if (area === undefined || area === '' || rooms.has(plainRoom(area))) return;
    remember(rooms, plainRoom(area), area, maxRooms);
    for (const id of announced.keys()) if (known.get(id)?.area === undefined) announce(id);
  }

  function announce(id: string): void {
    const area = roomOf(id);
    const body: Device = {
      name: displayName(id),
      ...(area !== undefined && { area }),
      ...known.get(id),
      ...(removed.has(id) && { gone: true }),
    };
    const text = JSON.stringify(body);
    if (announced.get(id) === text) return;
    remember(announced, id, text, maxDevices);
    sink.snapshot('device', id, body);
  }

  return {
    announce,
    describe(id, what) {
      if (saysNothingNew(known.get(id), what)) return;
      const body = Object.fromEntries(
        Object.entries({ ...known.get(id), ...shown(what) }).filter(([, value]) => value !== undefined && value !== ''),
      );
      remember(known, id, body, maxDevices);
      learnRoom(what.area);
      if (announced.has(id)) announce(id);
    },
    suggestArea(id, area) {
      remember(suggested, id, area, maxDevices);
      if (announced.has(id)) announce(id);
    },
    placeById(id) {
      if (placed.has(id) || placed.size >= maxDevices) return;
      placed.add(id);
      if (announced.has(id)) announce(id);
    },
    remove(id) {
      if (!announced.has(id) || removed.size >= maxDevices) return;
      removed.add(id);
      announce(id);
    },
    revive(id) {
      if (removed.size > 0 && removed.delete(id)) announce(id);
    },
    isRemoved: (id) => removed.has(id),
    nameOf: (id) => known.get(id)?.name ?? displayName(id),
    memory: { known, announced, removed, suggested, placed, rooms },
  };
}

/** What people are shown of it, in notices too: whoever may publish chooses these words. */
const shown = (what: Partial<Device>): { readonly [Field in keyof Device]?: Device[Field] | undefined } => ({
  ...what,
  ...('name' in what && { name: named(what.name) }),
  ...('area' in what && { area: named(what.area) }),
});
