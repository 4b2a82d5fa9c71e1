/**
 * Frames of the live WebSocket. `hello` carries everything, then `delta` only what changed, at most
 * four times a second and at least every five seconds: with only `now` when nothing changed. A reconnect gets a new `hello`; there is no replay.
 */
import type { Alert } from './alert.ts';
import type { RunCause } from './job.ts';
import type { WireKiosk, WireWall } from './kiosk.ts';
import type { Pages } from './pages.ts';
import type { SeriesKind } from './series.ts';
import type { UnitSystem } from './shown-units.ts';
import type { Snapshot } from './snapshots.ts';
import type { Health } from './trouble.ts';
import type { Unit } from './units.ts';
import type { Language } from './words/spoken.ts';

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
  /** Of a source that collects by schedule. */
  readonly jobs?: readonly WireJob[];
  readonly purse?: WirePurse;
  readonly signIn?: WireSignIn;
  /** To be shown beside what came from it. */
  readonly attribution?: string;
};

export const runOutcomes = ['running', 'succeeded', 'failed', 'deferred', 'interrupted'] as const;
/** deferred: nothing was left of the quota. interrupted: the hub or the source was ended meanwhile. */
export type RunOutcome = (typeof runOutcomes)[number];

/** One execution of a job; times are epoch ms, `ended` null while it runs. */
export type WireRun = {
  readonly source: string;
  readonly job: string;
  readonly started: number;
  readonly ended: number | null;
  readonly cause: RunCause;
  readonly outcome: RunOutcome;
  readonly samples: number;
  readonly snapshots: number;
  /** Spent at the source. */
  readonly calls: number;
  /** Why it failed or waits, in one sentence. */
  readonly text?: string;
};

/** How the runs of a source ended that began on one local day, YYYY-MM-DD. */
export type RunDay = {
  readonly source: string;
  readonly day: string;
  readonly succeeded: number;
  readonly failed: number;
  readonly deferred: number;
  readonly interrupted: number;
};

/** Days that are fetched afterwards. `from` and `to` are YYYY-MM-DD, `to` included. */
export type WireBackfill = {
  readonly from: string;
  readonly to: string;
  /** 0 to 1. */
  readonly done: number;
  /** Epoch ms of the next step, when it waits for the quota or for the source. */
  readonly next: number | null;
  /** Why it waits, in one sentence. */
  readonly text?: string;
};

export type WireJob = {
  readonly name: string;
  readonly title: string;
  /** Epoch ms of the next run; null while it is paused or cannot go on. */
  readonly next: number | null;
  readonly paused: boolean;
  /** The run that lasts, else the last one. */
  readonly run: WireRun | null;
  /** Whether days gone by can be fetched. */
  readonly hasHistory: boolean;
  readonly backfill: WireBackfill | null;
};

/** What is left of a quota, the one that is scarcest now. `next` is when the next call is planned, epoch ms. */
export type WirePurse = {
  readonly left: number;
  readonly of: number;
  readonly per: 'minute' | 'day' | 'month';
  readonly next: number | null;
};

/** `expires` is epoch ms, when it is known. */
export type WireSignIn = {
  readonly state: 'needed' | 'waiting' | 'signed in';
  readonly expires: number | null;
  /** While it waits for the person: the page to open, and the code to type there when there is one. */
  readonly page?: string;
  readonly code?: string;
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
  /** watch: nothing needs a person, but something needs a look. */
  readonly tone: 'quiet' | 'watch' | 'attention' | 'alarm';
  readonly text: string;
  readonly why: readonly string[];
};

/** What the screen needs of the settings. */
export type WireScreen = {
  readonly homeName: string;
  readonly language: Language;
  readonly units: UnitSystem;
  /** The first questions are still to be asked. */
  readonly firstRun: boolean;
  /** The home is made up; `back` is the address of the real one from which one came. */
  readonly sample?: { readonly back: string | null };
  readonly timeZone: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly theme: 'sun' | 'night' | 'day';
  readonly distance: 0.6 | 1.5 | 3;
  readonly diagonal: number;
  /** Key of the series shown as the power of the home, when one was chosen. */
  readonly power: string | null;
  readonly kiosk: WireKiosk;
  /** Settings of devices by id. */
  readonly devices: Readonly<
    Record<string, { readonly name?: string; readonly area?: string; readonly hidden: boolean }>
  >;
  /** Pages as they were edited; absent while none was. */
  readonly pages?: Pages;
};

/** What was held back over the day, where no other way brings it: for the desktop, until it is no news (epoch ms). */
export type WireDigest = {
  /** Of the ledger's entry. */
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly until: number;
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
  readonly wall: WireWall;
  /** Absent until one was due since the hub started. */
  readonly digest?: WireDigest;
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

/** Somebody touched a screen or pressed a key; told now and then while the display is on. */
export type TouchFrame = { readonly type: 'touch' };

/** A screen tells this when it changes and every {@link screenTellsEvery}; three times as long unsaid, it counts as hidden. */
export type ScreenFrame = { readonly type: 'screen'; readonly visible: boolean; readonly fullscreen: boolean };

/** ms. */
export const screenTellsEvery = 20_000;
