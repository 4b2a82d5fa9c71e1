/** The newest snapshot of each kind and subject, those of earlier runs included, on its way to the store and the screens. */
import type { Snapshot, SnapshotKind } from '#model/snapshots.ts';
import type { Ingest, Live } from '../ports.ts';

export function createNewestSnapshots(
  opened: readonly Snapshot[],
  queue: { snapshot(snapshot: Snapshot): void },
  live: Pick<Live, 'snapshot'>,
): Pick<Ingest, 'snapshot' | 'newestSnapshot'> {
  const newest = new Map<string, Snapshot>();
  const take = (snapshot: Snapshot): void => {
    newest.set(keyOf(snapshot.kind, snapshot.subject), snapshot);
    live.snapshot(snapshot);
  };
  for (const snapshot of opened) take(snapshot);
  return {
    snapshot(snapshot) {
      queue.snapshot(snapshot);
      take(snapshot);
    },
    newestSnapshot: <K extends SnapshotKind>(kind: K, subject: string) =>
      newest.get(keyOf(kind, subject)) as Snapshot<K> | undefined,
  };
}

const keyOf = (kind: string, subject: string): string => `${kind}\n${subject}`;
