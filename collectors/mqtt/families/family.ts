/** What a family of devices has to tell: which topics are its own, and what their messages mean. */
import type { Message } from '#model/collector.ts';
import type { Device } from '#model/snapshots.ts';
import type { Epoch } from '#model/time.ts';
import type { BadReading } from '#model/trouble.ts';
import type { MqttFamily } from '#model/words/collector-mqtt-en.ts';
import type { Payload } from '../payload.ts';
import type { Quantity } from '../quantities.ts';
import type { MqttSettings } from '../settings.ts';
import type { Measure } from '../unit-conversions.ts';

/** One file in this folder, one line in all.ts and its name among the words. The order there says who comes first when two know a topic. */
export type FamilyDefinition = {
  readonly name: MqttFamily;
  /** Its name in files: where its cases are. */
  readonly folder: string;
  /** Called once a run; what it learns lives as long. */
  open(house: House, settings: MqttSettings): Family;
};

export type Family = {
  /**
   * How a topic is read; 'ignored' for one of the family's own that holds no reading; undefined for all others. Asked
   * when a topic is first seen, and again after `house.reconsider`. Must be cheap and keep nothing.
   */
  claim(topic: string): TopicReader | 'ignored' | undefined;
};

export type TopicReader = {
  /** The device, when the whole topic speaks of one. */
  readonly device?: string;
  /** Bytes a message may have; 256 kB unless told. A list of devices has more. */
  readonly maxBytes?: number;
  /** What it reads is about devices, and holds until it is told anew: read again from what the broker keeps. */
  readonly isNews?: boolean;
  /** Its time says when the device was last heard, not when the value was taken. */
  readonly isTimeOfContact?: boolean;
  /** What it remembers of earlier messages; as that of the house. */
  readonly memory?: object;
  /**
   * Reads one message; null is an empty one. What it throws as BadReading is told once a topic, so what is wrong with one
   * of several values goes to `house.fault` instead.
   */
  read(payload: Payload, message: Message): void;
};

/** Where readings and news of devices go. */
export type House = {
  /**
   * One value of a device. Out of its range it is dropped and told. Without a time of its own it is of now, unless the
   * message is as old as may be.
   */
  put(device: string, what: Measure | Quantity, value: number, at?: Epoch): void;
  /** What is known of a device, beyond what was said before. It is announced once it has a reading. */
  describe(device: string, what: Partial<Device>): void;
  /** It left its network, or is another device now: it is no longer shown. A reading brings it back. */
  remove(device: string): void;
  /** It was announced to measure power or current, so that 0 V is no reading of it. */
  measuresPower(device: string): void;
  /** What is wrong with a part of the message; the first of a message is told, the rest of it is stored. */
  fault(error: BadReading): void;
  /** A place for a device whose own family knows none. */
  suggestArea(device: string, area: string): void;
  /** A person chose the levels of its id, which say where it is, as long as nobody else says. */
  placeById(device: string): void;
  /** The id under which the device of an address was announced in an earlier run. */
  idOf(address: string): string | undefined;
  /** The unit somebody announced for the bare value of a topic, for families whose messages name none; else empty. */
  unitOf(topic: string): string;
  suggestUnit(topic: string, unit: string): void;
  /** A topic, or every one for which it holds, is looked at afresh: something was learnt that tells whose it is. */
  reconsider(concerns: string | ((topic: string) => boolean)): void;
  /** The device whose readings a topic holds, when a family that comes before the one that asks knows it. */
  ownerOf(topic: string): string | undefined;
  /** Something a person should read in the journal. */
  tell(device: string, text: string): void;
  /**
   * What the family remembers from message to message: maps, sets, lists and plain objects. It is asked for once, when
   * the family is opened, and nothing is remembered elsewhere: a dry run goes on from a copy of it.
   */
  memory<Memory extends object>(make: () => Memory): Memory;
};
