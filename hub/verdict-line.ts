/** Keeps the verdict line true: gathered from what the hub knows, told to the screens when it changes. */
import type { Alert } from '#model/alert.ts';
import type { Snapshot, SnapshotKind } from '#model/snapshots.ts';
import { shownTwin } from '#model/twins.ts';
import type { WireSource, WireStore } from '#model/wire.ts';
import { verdict } from './insight/verdict.ts';
import type { Live } from './ports.ts';

export type Changed = {
  readonly firing?: readonly Alert[];
  readonly sources?: readonly WireSource[];
  readonly store?: WireStore;
};

export type VerdictLine = {
  /** Takes note of forecasts and tasks; of other snapshots, nothing. */
  snapshot(snapshot: Snapshot): void;
  /** Something it rests on has changed, or time has passed. */
  update(changed?: Changed): void;
};

export type VerdictLineOptions = {
  /** As the store opened with them. */
  readonly known: readonly Snapshot[];
  readonly now: () => number;
  readonly timeZone: () => string;
  /** Ids of the rules in force that watch for silence. */
  readonly silenceRules: () => ReadonlySet<string>;
  readonly live: Pick<Live, 'verdict'>;
};

export function createVerdictLine({ known, now, timeZone, silenceRules, live }: VerdictLineOptions): VerdictLine {
  /** By subject: several sources may write one. */
  const forecasts = new Map<string, Snapshot<'forecast'>>();
  const tasks = new Map<string, Snapshot<'tasks'>>();
  let { firing, sources, store }: Required<Changed> = { firing: [], sources: [], store: { failing: null } };

  const snapshot = (next: Snapshot): void => {
    if (isOf('forecast', next)) forecasts.set(next.subject, next);
    if (isOf('tasks', next)) tasks.set(next.subject, next);
  };

  for (const one of known) snapshot(one);
  return {
    snapshot,
    update(changed = {}) {
      ({ firing, sources, store } = { firing, sources, store, ...changed });
      const place = { now: now(), timeZone: timeZone() };
      const told = {
        alerts: firing,
        silenceRules: silenceRules(),
        sources,
        forecast: shownTwin([...forecasts.values()], sources, place.now),
        store,
        tasks: [...tasks.values()],
      };
      live.verdict(verdict({ ...place, ...told }));
    },
  };
}

const isOf = <K extends SnapshotKind>(kind: K, snapshot: Snapshot): snapshot is Snapshot<K> => snapshot.kind === kind;
