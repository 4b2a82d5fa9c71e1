/** What there is to say about one kind of sensor. A sensor is one file that exports one of these, and a line in sensors.ts. */
import type { Clock, SerialConnection } from '#model/collector.ts';
import type { Epoch, Milliseconds } from '#model/time.ts';
import type { BadReading } from '#model/trouble.ts';
import type { SerialThing } from '#model/words/collector-serial-en.ts';
import type { Quantity } from '../mqtt/quantities.ts';
import type { Damage, Parser, StreamReader } from './stream.ts';

/** One number a sensor gave. `of` is only for a sensor that names its quantities itself. */
export type Value = { readonly quantity: string; readonly value: number; readonly of?: Quantity };

export type Reading = {
  readonly kind: 'reading';
  readonly values: readonly Value[];
  /** Which of several models that share a protocol this must be. */
  readonly model?: string;
  /** Its own number, where each reading carries it. */
  readonly id?: string;
  /** Its own time. */
  readonly at?: Epoch;
  /** What else it held and cannot be read; follows "It sent". */
  readonly fault?: string;
};

/** What a good frame holds. */
export type Content =
  | Reading
  /** Its own number, for which it was asked. */
  | { readonly kind: 'identity'; readonly id: string }
  /** A proper frame without a reading: a confirmation, nothing new yet, zeros while it warms up. */
  | { readonly kind: 'other'; readonly id?: string }
  /** It says itself that it cannot measure; a sentence. */
  | { readonly kind: 'fault'; readonly text: string };

export type Ranges = Readonly<Record<string, readonly [low: number, high: number]>>;

export type Protocol = {
  /** Name in the settings, and beginning of the ids of its devices: `mhz19`. */
  readonly kind: string;
  /** First half of the names of its series, where that is not `serial`. */
  readonly series?: string;
  /** "Carbon dioxide sensor". */
  readonly title: string;
  readonly model: string;
  readonly maker?: string;
  /** Bits per second. */
  readonly baudRate: number;
  /** A parser of one stream, which may remember what it heard. */
  readonly createParser: () => Parser<Content>;
  /** What a silent one is sent, to find out whether it is there; absent for what cannot be asked. */
  readonly probe?: readonly Uint8Array[];
  /** How long it may take to answer the probe; for what cannot be asked, how long to listen for it. */
  readonly answersIn: Milliseconds;
  /** It speaks for several devices: the id in a reading is of one of them, not its own. */
  readonly carriesParts?: boolean;
  /** What it is asked for its number, if it has one and its readings do not carry it. */
  readonly whoAreYou?: Uint8Array;
  /** Asked for each reading. Absent for one that speaks by itself. */
  readonly question?: Uint8Array;
  /** Sent once before the first question, and again after one that brought no reading. */
  readonly start?: Uint8Array;
  /** How long it may be silent: between readings, or before an answer. */
  readonly patience: Milliseconds;
  /** How often a reading is passed on, unless the settings say otherwise. */
  readonly every: Milliseconds;
  /** Quantities it gives, and what it can measure, lowest and highest by quantity: outside is no reading. */
  readonly ranges: Ranges;
  /** Values it gives while it warms up, and how long that takes at most. */
  readonly warmUp?: { readonly span: Milliseconds; readonly quantity: string; readonly values: readonly number[] };
  /** Instead of being asked or listened to; resolves when the signal aborts, throws when the sensor is lost. */
  readonly measure?: (found: FoundSensor, outlet: Outlet) => Promise<void>;
};

/** What it is called in a sentence. */
export const thingOf = ({ kind, model }: Pick<Protocol, 'kind' | 'model'>): SerialThing =>
  kind === 'lines' ? 'board' : { model };

export type FoundSensor = {
  readonly connection: SerialConnection;
  readonly protocol: Protocol;
  /** What it has said so far: the frame that proved it is among them. */
  readonly heard: readonly (Content | Damage)[];
  /** In the middle of its stream. */
  readonly reader: StreamReader<Content>;
  /** Its own number; undefined when it has none. */
  readonly id: string | undefined;
};

/** Where readings of one sensor go. */
export type Outlet = {
  readonly signal: AbortSignal;
  readonly clock: Clock;
  /** From the settings; 0 passes on everything. */
  readonly every: Milliseconds | undefined;
  put(reading: Reading): void;
  /** A reading that cannot be right, or what else is wrong with a sensor that is there. */
  trouble(error: BadReading): void;
};
