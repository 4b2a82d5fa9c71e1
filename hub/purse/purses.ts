/** The purses of all sources: one for each kind and key, so that two sources with one key spend from one quota. */
import { createHmac } from 'node:crypto';
import type { Collector } from '#model/collector.ts';
import { Secret } from '#model/secret.ts';
import type { Kept } from '#storage/contract.ts';
import { readPurses } from './kept-purse.ts';
import type { SourcePurse } from './purse-port.ts';
import { createPurse, type PurseOptions } from './purse.ts';

export type Purses = {
  /** Of a source with these settings, secrets resolved. */
  of(collector: Pick<Collector, 'kind' | 'title' | 'capability'>, settings: unknown): SourcePurse;
};

export type PursesOptions = Pick<PurseOptions, 'clock' | 'timers' | 'ingest' | 'timeZone'> & {
  /** What stood in the store. */
  readonly kept: readonly Kept[];
  /** Of this hub alone, and lasting: without it nobody can tell from the id of a purse whether a key is its key. */
  readonly hubId: string;
};

export function createPurses({ kept, hubId, ...parts }: PursesOptions): Purses {
  const known = readPurses(kept);
  const purses = new Map<string, SourcePurse>();
  return {
    of({ kind, title, capability }, settings) {
      const id = purseId(kind, settings, hubId);
      const found = purses.get(id);
      if (found) return found;
      const restored = known.has(id) ? (known.get(id) ?? 'unreadable') : undefined;
      const purse = createPurse({ ...parts, id, title, quota: capability?.quota ?? {}, kept: restored });
      purses.set(id, purse);
      return purse;
    },
  };
}

/** By the kind and the values of the secrets within the settings, whatever they are called there. */
export function purseId(kind: string, settings: unknown, hubId: string): string {
  const values = secretValues(settings).toSorted();
  if (values.length === 0) return kind;
  return `${kind} ${createHmac('sha256', hubId).update(JSON.stringify(values)).digest('hex').slice(0, 32)}`;
}

function secretValues(settings: unknown): string[] {
  // One that is not set yet: the source will say so.
  if (settings instanceof Secret) return settings.isSet ? [settings.reveal()] : [];
  if (typeof settings !== 'object' || settings === null) return [];
  return Object.values(settings).flatMap(secretValues);
}
