/**
 * The newest of everything, and its way to the screens: at most four frames a second, when nothing changed an empty one
 * every five seconds, each encoded once for all.
 */
import type { Alert } from '#model/alert.ts';
import type { WireWall } from '#model/kiosk.ts';
import type { Snapshot } from '#model/snapshots.ts';
import { logWords } from '#model/words/log-en.ts';
import {
  heartbeatEvery,
  type DeltaFrame,
  type HelloFrame,
  type Verdict,
  type WireDigest,
  type WireLatest,
  type WireScreen,
  type WireSeries,
  type WireSource,
  type WireStore,
  type WireTrouble,
} from '#model/wire.ts';
import type { Timers } from './clock.ts';
import type { HubClock, HubLog, Live, Slot } from './ports.ts';

type Listener = Parameters<Live['subscribe']>[0];
type Delta = { -readonly [Field in keyof DeltaFrame]: DeltaFrame[Field] };

export type LiveOptions = {
  readonly clock: Pick<HubClock, 'now' | 'monotonic'>;
  readonly timers: Pick<Timers, 'after'>;
  readonly log: HubLog;
  readonly version: string;
  readonly screen: WireScreen;
  readonly verdict: Verdict;
};

/** ms between frames. */
const interval = 250;

export function createLive({ clock, timers, log, version, ...initial }: LiveOptions): Live {
  const slots: Slot[] = [];
  const snapshots = new Map<string, Snapshot>();
  const listeners = new Set<Listener>();
  const whole: {
    alerts: readonly Alert[];
    sources: readonly WireSource[];
    troubles: readonly WireTrouble[];
    verdict: Verdict;
    screen: WireScreen;
    store: WireStore;
    bannerSeen: boolean;
    wall: WireWall;
    digest?: WireDigest;
  } = {
    alerts: [],
    sources: [],
    troubles: [],
    ...initial,
    store: { failing: null },
    bannerSeen: false,
    wall: { on: true, reason: 'usual' },
  };

  /** What changed since the last frame. `isTouched` by slot id keeps a busy slot to one entry. */
  let isTouched = new Uint8Array(1_024);
  const touched: Slot[] = [];
  const opened: Slot[] = [];
  const replaced = new Map<string, Snapshot>();
  let changed: Partial<typeof whole> = {};
  let timer: Disposable | undefined;
  let heartbeat: Disposable | undefined;
  let sentAt = -Infinity;

  function soon(): void {
    if (timer !== undefined || listeners.size === 0) return;
    timer = timers.after(Math.max(0, sentAt + interval - clock.monotonic()), send);
  }

  function send(): void {
    rest();
    heartbeat = timers.after(heartbeatEvery, send);
    sentAt = clock.monotonic();
    const frame: Delta = { type: 'delta', now: clock.now(), ...changed };
    if (opened.length > 0) frame.series = opened.map(seriesOf);
    if (touched.length > 0) frame.latest = touched.map(latestOf);
    if (replaced.size > 0) frame.snapshots = [...replaced.values()];
    forget();
    const json = JSON.stringify(frame);
    for (const listener of listeners) {
      try {
        listener(frame, json);
      } catch (error) {
        log.error({ err: error }, logWords.noFrame);
      }
    }
  }

  function rest(): void {
    timer?.[Symbol.dispose]();
    heartbeat?.[Symbol.dispose]();
    timer = heartbeat = undefined;
  }

  function forget(): void {
    for (const slot of touched) isTouched[slot.id] = 0;
    touched.length = 0;
    opened.length = 0;
    replaced.clear();
    changed = {};
  }

  function set<Field extends keyof typeof whole>(field: Field, value: (typeof whole)[Field]): void {
    if (JSON.stringify(whole[field]) === JSON.stringify(value)) return;
    whole[field] = value;
    if (listeners.size === 0) return;
    changed[field] = value;
    soon();
  }

  return {
    hello(): HelloFrame {
      return {
        type: 'hello',
        now: clock.now(),
        version,
        series: slots.map(seriesOf),
        latest: slots.filter((slot) => slot.at !== 0).map(latestOf),
        snapshots: [...snapshots.values()],
        ...whole,
      };
    },
    subscribe(listener) {
      listeners.add(listener);
      heartbeat ??= timers.after(heartbeatEvery, send);
      return {
        [Symbol.dispose]() {
          listeners.delete(listener);
          if (listeners.size > 0) return;
          // Nobody looks: the next hello tells everything.
          rest();
          forget();
        },
      };
    },
    touched(slot) {
      if (listeners.size === 0 || isTouched[slot.id] === 1) return;
      if (slot.id >= isTouched.length) {
        const wider = new Uint8Array(slot.id * 2);
        wider.set(isTouched);
        isTouched = wider;
      }
      isTouched[slot.id] = 1;
      touched.push(slot);
      soon();
    },
    opened(slot) {
      slots.push(slot);
      if (listeners.size === 0) return;
      opened.push(slot);
      soon();
    },
    snapshot(snapshot) {
      const key = `${snapshot.kind}\n${snapshot.subject}`;
      snapshots.set(key, snapshot);
      if (listeners.size === 0) return;
      replaced.set(key, snapshot);
      soon();
    },
    alerts: (firing) => set('alerts', firing),
    sources: (sources) => set('sources', sources),
    troubles: (troubles) => set('troubles', troubles),
    verdict: (verdict) => set('verdict', verdict),
    screen: (screen) => set('screen', screen),
    store: (store) => set('store', store),
    bannerSeen: (seen) => set('bannerSeen', seen),
    wall: (wall) => set('wall', wall),
    digest: (digest) => set('digest', digest),
    tick: soon,
  };
}

const seriesOf = ({ id, key, definition }: Slot): WireSeries => ({
  id,
  key,
  unit: definition.unit,
  kind: definition.kind,
});
const latestOf = ({ id, at, value, cadence }: Slot): WireLatest => [id, at, value, cadence];
