/** The documents of one kind that the hub keeps. */
import type { Snapshot, SnapshotKind } from '#model/snapshots.ts';
import { useLive } from './live.ts';

/** Those of which the desk is made. */
export const deskKinds: readonly SnapshotKind[] = [
  'agenda',
  'auctions',
  'feed',
  'messages',
  'playing',
  'quote',
  'rates',
  'tasks',
  'yields',
];

const none: readonly Snapshot[] = [];

export function useDocuments<K extends SnapshotKind>(kind: K): readonly Snapshot<K>[] {
  // What the store lists under a kind is of that kind.
  return useLive((state) => state.documents.get(kind) ?? none) as readonly Snapshot<K>[];
}
