/**
 * What the simulated house is made of. Each family has a file beside this one, written from what its own documentation
 * says such devices publish; what must become of it is told here too, and owes nothing to Mantel's code.
 */
import type { Epoch } from '#model/time.ts';
import type { Unit } from '#model/units.ts';

/** One value that must arrive: in the unit it is kept in, at the source's own time where the message has one. */
export type Reading = {
  /** Key of the device. */
  readonly device: string;
  /** Second half of the name of its series. */
  readonly quantity: string;
  readonly unit: Unit;
  readonly value: number;
  readonly at?: Epoch;
};

export type Publication = {
  readonly topic: string;
  readonly payload: string;
  readonly retain?: boolean;
  /** What is new in it: of two publications that say the same, only the first one has it. */
  readonly readings?: readonly Reading[];
};

export type HouseDevice = {
  /** Unique in the house. */
  readonly key: string;
  readonly family: string;
  /** What the protocol says it is called; undefined where it says nothing. */
  readonly name: string | undefined;
  /** The room the protocol says it is in; undefined where nobody can tell. */
  readonly area: string | undefined;
  /** Its id in the hub, where that is agreed upon. */
  readonly id?: string;
  /** Pieces that all stand in the id of its series, whatever else does: for devices without a name. */
  readonly marks: readonly string[];
  /** Values that never change, so that only the newest can be looked at. */
  readonly steady: readonly Omit<Reading, 'device' | 'at'>[];
};

/** Whoever keeps one connection to the broker: a device by itself, or the gateway of many. */
export type Sender = {
  readonly id: string;
  /** As its kind does by default: 0 is lost while there is no connection, 1 is kept until it is acknowledged. */
  readonly qos: 0 | 1;
  readonly will?: Publication;
  readonly devices: readonly HouseDevice[];
  /** The id under which the gateway itself may be shown, once it was off. */
  readonly gateway?: string;
  /** What it says each time it has connected. */
  hello(now: Epoch): readonly Publication[];
  /** What one of its devices says at its turn; `step` counts from 1. */
  report(device: HouseDevice, step: number, now: Epoch): readonly Publication[];
};

/** Builds so many devices of one kind. */
export type FamilySimulator = (count: number, home: Home) => readonly Sender[];

export type Home = {
  /** A whole number from 0 to below `sides`; the same house again for the same seed. */
  dice(sides: number): number;
  /** A room and a name that nothing else in the house has. */
  place(things: readonly string[]): { readonly area: string; readonly name: string };
  /** Hexadecimal digits, upper case, that nothing else in the house has: the end of a MAC address. */
  serial(digits: number): string;
};

/**
 * A value that differs from each of the 96 before it, so that a lost or doubled one is seen: from `base` up by at most 96
 * times `resolution`.
 */
export function wander(base: number, step: number, resolution: number): number {
  return tidy(base + ((step * 37) % 97) * resolution);
}

/** Without the dust of binary fractions. */
export const tidy = (value: number): number => Number(value.toFixed(9));

/** On, off, on, ... */
export const turn = (step: number): 0 | 1 => (step % 2 === 0 ? 0 : 1);
