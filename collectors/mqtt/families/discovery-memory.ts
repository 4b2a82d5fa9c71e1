/** What is remembered of what was announced to Home Assistant. */
import type { Template } from '../templates/template.ts';
import type { Measure } from '../unit-conversions.ts';
import { newPresences } from './discovery-availability.ts';
import type { Presences } from './discovery-availability.ts';
import type { EntityValue } from './discovery-entity.ts';

/** One value as it is read. */
export type Reading = {
  readonly device: string;
  readonly value: EntityValue;
  readonly template: Template | undefined;
  /** Its own name, for when the device has several of a sort. */
  readonly slug: string | undefined;
  /** What it is called, decided with its first value, when all of its device has been announced. */
  what: Measure | undefined;
};

/** One reading stands in all three. */
export type AnnouncedMemory = {
  /** By the topic of the announcement. */
  readonly announcements: Map<string, readonly Reading[]>;
  readonly byTopic: Map<string, Set<Reading>>;
  readonly byDevice: Map<string, Set<Reading>>;
  readonly presences: Presences;
};

export const newAnnounced = (): AnnouncedMemory => ({
  announcements: new Map(),
  byTopic: new Map(),
  byDevice: new Map(),
  presences: newPresences(),
});

export function add<Value>(map: Map<string, Set<Value>>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}

export function drop<Value>(map: Map<string, Set<Value>>, key: string, value: Value): void {
  const known = map.get(key);
  known?.delete(value);
  if (known?.size === 0) map.delete(key);
}
