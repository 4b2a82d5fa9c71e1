/** A message of a Zigbee device: which of its keys feed a series, and how. */
import { remember } from '../bounded-map.ts';
import { ownTime } from '#model/own-time.ts';
import type { JsonObject } from '../payload.ts';
import type { Measure } from '../unit-conversions.ts';
import type { House } from './family.ts';
import { flagMeaning, numberMeaning } from './zigbee-devices.ts';
import type { FlagMeaning, ZigbeeDevice } from './zigbee-devices.ts';

/** Keys of one topic whose meaning is remembered. */
const mostKeys = 256;

/** What the keys of one topic mean, which is found out once. */
type Heard = {
  readonly numbers: Map<string, Measure | undefined>;
  readonly flags: Map<string, FlagMeaning | undefined>;
  /** Which key feeds a quantity, so that "presence" and "occupancy" do not take turns. */
  readonly claimed: Map<string, string>;
};

export const newHeard = (): Heard => ({ numbers: new Map(), flags: new Map(), claimed: new Map() });

function claims({ claimed }: Heard, key: string, what: Measure | undefined): boolean {
  if (!what) return false;
  const by = claimed.get(what.quantity.name);
  if (by === undefined && claimed.size < mostKeys) claimed.set(what.quantity.name, key);
  return by === undefined || by === key;
}

/** Puts every value of one message. `device` is what the list of devices says of it. */
export function readMessage(
  house: House,
  id: string,
  device: ZigbeeDevice | undefined,
  heard: Heard,
  message: JsonObject,
): void {
  const { numbers, flags } = heard;
  const at = ownTime(message['last_seen']);
  for (const key in message) {
    const value = message[key];
    if (typeof value === 'number') {
      let what = numbers.get(key);
      if (!what && !numbers.has(key)) {
        what = numberMeaning(key, value, message, device);
        if (!claims(heard, key, what)) what = undefined;
        remember(numbers, key, what, mostKeys);
      }
      if (what) house.put(id, what, value, at);
    } else if (typeof value === 'boolean' || typeof value === 'string') {
      let meaning = flags.get(key);
      if (!meaning) {
        meaning = flagMeaning(key, value, device);
        if (!meaning || !claims(heard, key, meaning.what)) continue;
        remember(flags, key, meaning, mostKeys);
      }
      const flag = meaning.value(value);
      if (flag !== undefined) house.put(id, meaning.what, flag, at);
    }
  }
}
