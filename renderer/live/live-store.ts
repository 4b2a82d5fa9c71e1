/**
 * What the screen knows of the home, outside React. Each part is replaced only when it changed, so a selector that
 * returns a part re-renders only those who show it, however fast readings come.
 */
import type { Alert } from '#model/alert.ts';
import type { WireWall } from '#model/kiosk.ts';
import { isWaiting } from '#model/need-look.ts';
import type { Snapshot, SnapshotKind } from '#model/snapshots.ts';
import { shownTwin } from '#model/twins.ts';
import type { Frame, Verdict, WireLatest, WireScreen, WireSource, WireStore, WireTrouble } from '#model/wire.ts';
import { directoryOf, emptyDirectory, seriesInfo, type Directory, type SeriesInfo } from './directory.ts';

/** Newest sample of one series. */
export type Latest = {
  /** Epoch ms by the hub's clock. */
  readonly at: number;
  readonly value: number;
  /** Usual interval in ms; 0 while unknown. */
  readonly cadence: number;
};

export type LiveState = {
  /** waiting: never heard from the hub. lost: heard, but not now. */
  readonly link: 'waiting' | 'live' | 'lost';
  /** The hub refuses this browser, whose session or token it knows no more. */
  readonly isSignedOut: boolean;
  /** When the last frame came, by the hub's clock. */
  readonly lastFrameAt: number | undefined;
  /** What must be added to this machine's clock to get the hub's, in ms. */
  readonly offset: number;
  readonly directory: Directory;
  readonly latest: ReadonlyMap<number, Latest>;
  readonly forecast: Snapshot<'forecast'> | undefined;
  /** All documents by kind; the list of a kind is another one once one of it changed. */
  readonly documents: ReadonlyMap<SnapshotKind, readonly Snapshot[]>;
  readonly alerts: readonly Alert[];
  readonly sources: readonly WireSource[];
  readonly troubles: readonly WireTrouble[];
  /** USB sticks that no program runs and that a person may want to know of. */
  readonly sticks: readonly Snapshot<'stick'>[];
  readonly verdict: Verdict | undefined;
  readonly screen: WireScreen | undefined;
  readonly store: WireStore;
  readonly wall: WireWall;
};

export type LiveStore = {
  readonly state: LiveState;
  subscribe(listener: () => void): () => void;
  /** Takes a frame that arrived when this machine's clock showed `now`. */
  receive(frame: Frame, now: number): void;
  /** The connection ended. */
  lost(): void;
  /** Attempts to connect are refused. */
  signedOut(): void;
};

const nothing: LiveState = {
  link: 'waiting',
  isSignedOut: false,
  lastFrameAt: undefined,
  offset: 0,
  directory: emptyDirectory,
  latest: new Map(),
  forecast: undefined,
  documents: new Map(),
  alerts: [],
  sources: [],
  troubles: [],
  sticks: [],
  verdict: undefined,
  screen: undefined,
  store: { failing: null },
  wall: { on: true, reason: 'usual' },
};

/** Below this the two clocks count as one; a frame needs some milliseconds to arrive. */
const sameClock = 1_000;

export function createLiveStore(): LiveStore {
  let state = nothing;
  let series = new Map<number, SeriesInfo>();
  let latest = new Map<number, Latest>();
  let snapshots = new Map<string, Snapshot>();
  const listeners = new Set<() => void>();

  function publish(next: LiveState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function takeSnapshots(found: readonly Snapshot[]): void {
    for (const snapshot of found) snapshots.set(`${snapshot.kind} ${snapshot.subject}`, snapshot);
  }

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    receive(frame, now) {
      if (frame.type === 'hello') {
        series = new Map();
        latest = new Map();
        snapshots = new Map();
      }
      for (const wire of frame.series ?? []) series.set(wire.id, seriesInfo(wire));
      for (const [id, at, value, cadence] of frame.latest ?? []) latest.set(id, { at, value, cadence });
      takeSnapshots(frame.snapshots ?? []);
      const screen = frame.screen ?? state.screen;
      const renamed =
        (frame.series ?? []).length > 0 || frame.snapshots?.some((each) => each.kind === 'device') === true;
      const offset = frame.now - now;
      publish({
        link: 'live',
        isSignedOut: false,
        lastFrameAt: frame.now,
        offset: Math.abs(offset - state.offset) < sameClock ? state.offset : offset,
        directory:
          frame.type === 'hello' || renamed || screen !== state.screen
            ? directoryOf([...series.values()], [...snapshots.values()], screen?.devices ?? {})
            : state.directory,
        latest,
        forecast: shownTwin([...snapshots.values()].filter(isForecast), frame.sources ?? state.sources, frame.now),
        documents: documentsOf(frame, snapshots, state.documents),
        alerts: frame.alerts ?? state.alerts,
        sources: frame.sources ?? state.sources,
        troubles: frame.troubles ?? state.troubles,
        sticks:
          frame.type === 'hello' || frame.snapshots?.some((each) => each.kind === 'stick') === true
            ? waitingSticks(snapshots)
            : state.sticks,
        verdict: frame.verdict ?? state.verdict,
        screen,
        store: frame.store ?? state.store,
        wall: frame.wall ?? state.wall,
      });
    },
    signedOut() {
      if (!state.isSignedOut) publish({ ...state, isSignedOut: true });
    },
    lost() {
      if (state.link === 'live') publish({ ...state, link: 'lost' });
    },
  };
}

/** Whether a state is another one by this reading: a door, a switch, a presence. */
export function tellsState(
  { directory, latest }: Pick<LiveState, 'directory' | 'latest'>,
  [id, , value]: WireLatest,
): boolean {
  return directory.byId.get(id)?.kind === 'state' && latest.get(id)?.value !== value;
}

function documentsOf(
  frame: Frame,
  snapshots: ReadonlyMap<string, Snapshot>,
  before: LiveState['documents'],
): LiveState['documents'] {
  const changed = new Set(frame.snapshots?.map(({ kind }) => kind));
  if (frame.type === 'delta' && changed.size === 0) return before;
  const byKind = Map.groupBy(snapshots.values(), ({ kind }) => kind);
  if (frame.type === 'hello') return byKind;
  return new Map([...before, ...[...byKind].filter(([kind]) => changed.has(kind))]);
}

function isForecast(snapshot: Snapshot): snapshot is Snapshot<'forecast'> {
  return snapshot.kind === 'forecast';
}

function waitingSticks(snapshots: ReadonlyMap<string, Snapshot>): readonly Snapshot<'stick'>[] {
  return [...snapshots.values()].filter(isStick).filter(({ body }) => isWaiting(body));
}

function isStick(snapshot: Snapshot): snapshot is Snapshot<'stick'> {
  return snapshot.kind === 'stick';
}
