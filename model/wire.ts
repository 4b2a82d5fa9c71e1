/**
 * Frames of the live WebSocket. `hello` carries everything, then `delta` only what changed, at most
 * four times a second and at least every five seconds: with only `now` when nothing changed. A reconnect gets a new `hello`; there is no replay.
 */
import type { Alert } from './alert.ts';
import type { SeriesKind } from './series.ts';
import type { Snapshot } from './snapshots.ts';
import type { Health } from './trouble.ts';
import type { Unit } from './units.ts';

export type WireSeries = {
  /** Number of the series, for this hub's lifetime and store. */
  readonly id: number;
  /** Canonical text. */
  readonly key: string;
  readonly unit: Unit;
  readonly kind: SeriesKind;
};

/** Latest sample of a series: [series id, at (epoch ms), value, usual interval in ms or 0 while unknown]. */
export type WireLatest = readonly [id: number, at: number, value: number, cadence: number];

/** A broker that can be connected to as an outside broker; `login` when it asks for one. */
export type WireOffer = { readonly url: string; readonly login: boolean };

export type WireSource = {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly health: Health;
  /** What a person can do about it, by POST /api/v1/broker/connect. */
  readonly offer?: WireOffer;
};

/** Something below the sources that cannot be read: a device, a part of a source, a client of the broker. */
export type WireTrouble = {
  readonly subject: string;
  /** Id of the device it is about, when it is about one. */
  readonly device: string | null;
  /** Epoch ms. */
  readonly since: number;
  /** One sentence with what to do. */
  readonly text: string;
};

/** One sentence made from rules, in two clauses; `why` lists what it rests on. */
export type Verdict = {
  readonly tone: 'quiet' | 'attention' | 'alarm';
  readonly text: string;
  readonly why: readonly string[];
};

/** What the screen needs of the settings. */
export type WireScreen = {
  readonly homeName: string;
  readonly timeZone: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly theme: 'sun' | 'night' | 'day';
  readonly distance: 0.6 | 1.5 | 3;
  readonly diagonal: number;
  /** Key of the series shown as the power of the home, when one was chosen. */
  readonly power: string | null;
  /** Settings of devices by id. */
  readonly devices: Readonly<
    Record<string, { readonly name?: string; readonly area?: string; readonly hidden: boolean }>
  >;
};

/** The store's own state: `failing` since when and why, in one sentence, while it cannot write. */
export type WireStore = { readonly failing: { readonly since: number; readonly reason: string } | null };

type Changes = {
  readonly series: readonly WireSeries[];
  readonly latest: readonly WireLatest[];
  readonly snapshots: readonly Snapshot[];
  readonly alerts: readonly Alert[];
  readonly sources: readonly WireSource[];
  readonly troubles: readonly WireTrouble[];
  readonly verdict: Verdict;
  readonly screen: WireScreen;
  readonly store: WireStore;
  /** A fullscreen screen on the hub's machine is visible: its banner is the notification, and the desktop stays silent. */
  readonly bannerSeen: boolean;
};

/** `alerts` (firing ones), `sources` and `troubles` are always whole lists. */
export type HelloFrame = { readonly type: 'hello'; readonly now: number; readonly version: string } & Changes;
export type DeltaFrame = { readonly type: 'delta'; readonly now: number } & Partial<Changes>;
export type Frame = HelloFrame | DeltaFrame;

/** ms after which the hub sends a frame even with nothing to tell: only by frames can others know that it still runs. */
export const heartbeatEvery = 5_000;

/**
 * ms without a frame after which the hub counts as frozen or cut off, as by this machine's sleep: three heartbeats, so
 * that two may be late or lost before anyone is alarmed.
 */
export const silence = 3 * heartbeatEvery;

/** A screen tells this when it changes and every {@link screenTellsEvery}; three times as long unsaid, it counts as hidden. */
export type ScreenFrame = { readonly type: 'screen'; readonly visible: boolean; readonly fullscreen: boolean };

/** ms. */
export const screenTellsEvery = 20_000;
