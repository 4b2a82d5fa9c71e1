/** Whether a hub made of the house what it is: every device once, by name and area, and every value once. Pure. */
import type { Unit } from '#model/units.ts';
import type { HouseDevice } from './device.ts';
import type { SentReading } from './memory.ts';

export type SeenDevice = { readonly id: string; readonly name: string; readonly area: string | undefined };
export type SeenSeries = {
  readonly key: string;
  /** Second half of its name. */
  readonly quantity: string;
  /** Its label `device`. */
  readonly device: string;
  readonly unit: Unit;
  /** The newest value. */
  readonly value: number;
};
/** Samples of a series, in the order of their times. */
export type SeenSamples = { readonly at: readonly number[]; readonly value: readonly number[] };

export type Fault = {
  readonly family: string;
  /** The device of the house, or the id of what should not be there. */
  readonly device: string;
  readonly kind: 'missing' | 'doubled' | 'name' | 'area' | 'stranger' | 'series' | 'unit' | 'value' | 'lost' | 'twice';
  readonly text: string;
  /** Topic and payload that show it, where there are any. */
  readonly example?: string;
};

export type Found = {
  readonly faults: readonly Fault[];
  /** The id in the hub of each device of the house that was found, by its key. */
  readonly ids: ReadonlyMap<string, string>;
};

/** Finds each device of the house among those the hub shows, and what the hub shows besides. */
export function compareDevices(expected: readonly HouseDevice[], seen: readonly SeenDevice[]): Found {
  const faults: Fault[] = [];
  const ids = new Map<string, string>();
  const taken = new Set<string>();

  for (const device of expected) {
    const fault = (kind: Fault['kind'], text: string): void => {
      faults.push({ family: device.family, device: device.name ?? device.key, kind, text });
    };
    const called = device.name === undefined ? [] : seen.filter(({ name }) => name === device.name);
    const marked = seen.filter(({ id }) => id === device.id || (device.marks.length > 0 && bears(id, device.marks)));
    const found = [...new Set([...called, ...marked])];
    const [first, ...others] = called.length > 0 ? [...called, ...found.filter((one) => !called.includes(one))] : found;
    if (!first) {
      fault('missing', 'is not there');
      continue;
    }
    ids.set(device.key, first.id);
    for (const one of found) taken.add(one.id);
    if (others.length > 0) fault('doubled', `is there ${found.length} times: ${found.map(({ id }) => id).join(', ')}`);
    if (device.name !== undefined && first.name !== device.name) fault('name', `is called "${first.name}"`);
    if (first.name.trim() === '') fault('name', 'has no name');
    if (device.area !== undefined && first.area !== device.area)
      fault('area', `is in ${first.area === undefined ? 'no area' : `"${first.area}"`} instead of "${device.area}"`);
  }
  for (const { id, name } of seen) {
    if (!taken.has(id))
      faults.push({ family: '', device: id, kind: 'stranger', text: `"${name}" is no device of the house` });
  }
  return { faults, ids };
}

const plainText = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const bears = (id: string, marks: readonly string[]): boolean =>
  marks.every((mark) => plainText(id).includes(plainText(mark)));

/** The series of a device's quantity, whatever its collector. */
export function seriesOf(id: string, quantity: string, seen: readonly SeenSeries[]): SeenSeries | undefined {
  return seen.find((series) => series.device === id && series.quantity === quantity);
}

/** Exact but for what conversion between units costs a double. */
export const sameValue = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));

/**
 * What is wrong with one series. A value with a time of its own must stand there exactly once; one without may have been
 * told again by its source when the acknowledgement was lost, so it may stand there as often as it was sent.
 */
export function compareSamples(
  sent: readonly SentReading[],
  { at, value }: SeenSamples,
): readonly Pick<Fault, 'kind' | 'text'>[] {
  const [timed, untimed] = [sent.filter((one) => one.at !== undefined), sent.filter((one) => one.at === undefined)];
  const faults: Pick<Fault, 'kind' | 'text'>[] = [];
  const unclaimed = new Set(at.keys());
  const places = new Map(at.map((time, place) => [time, place]));

  for (const reading of timed) {
    const place = places.get(reading.at ?? 0);
    if (place === undefined) {
      if (isCertain(reading)) faults.push({ kind: 'lost', text: `${reading.value} of ${time(reading.at)} is missing` });
      continue;
    }
    unclaimed.delete(place);
    // Of two values at one time the later wins: only that one can be asked for.
    const stands = value[place] ?? Number.NaN;
    if (!timed.some((one) => one.at === reading.at && sameValue(one.value, stands)))
      faults.push({ kind: 'value', text: `at ${time(reading.at)} it is ${stands} instead of ${reading.value}` });
  }

  const open = [...unclaimed];
  for (const group of Map.groupBy(untimed, (reading) => reading.value.toPrecision(12)).values()) {
    const wanted = group[0]?.value ?? 0;
    const stored = open.filter((place) => sameValue(value[place] ?? Number.NaN, wanted));
    for (const place of stored) unclaimed.delete(place);
    const least = group.filter(isCertain).length;
    const most = group.reduce((sum, { message }) => sum + message.sends, 0);
    const text = `${wanted} is there ${stored.length} times`;
    if (stored.length < least) faults.push({ kind: 'lost', text: `${text}, delivered ${least} times` });
    if (stored.length > most) faults.push({ kind: 'twice', text: `${text}, sent ${most} times` });
  }
  for (const place of unclaimed) {
    faults.push({ kind: 'twice', text: `${value[place]} at ${time(at[place])} was not sent, or not for then` });
  }
  return faults;
}

/** Delivered, so it must be there. */
const isCertain = ({ message }: SentReading): boolean => message.fate === 'delivered';

const time = (at: number | undefined): string => (at === undefined ? 'no time' : new Date(at).toISOString());
