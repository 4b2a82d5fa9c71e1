/** One value on its way into its series: what cannot be right is dropped, what says nothing new is left out. */
import type { SeriesHandle } from '#model/collector.ts';
import { presenceQuantity } from '#model/presence.ts';
import { BadReading } from '#model/trouble.ts';
import type { CameValue } from '#model/words/collector-mqtt-en.ts';
import { mqttCollectorWords as words } from '#model/words/collector-mqtt-en.ts';
import { shown } from './payload.ts';
import type { Field } from './plan.ts';
import type { Quantity } from './quantities.ts';
import { isRepeatedTooOften, startOver, tooManyRepeats } from './repeats.ts';
import type { Store } from './store.ts';
import type { Thinning } from './thinning.ts';
import { addsNothing, isBehind, noteLeftOut, noteStored, startsAgain, whyLeftOut } from './thinning.ts';
import { mustWait, settle } from './zero-volts.ts';

/** Puts one value, 0 V at the end of its message. Throws BadReading when it cannot be right. */
export function put(topic: string, field: Field, raw: number, at: number | undefined, store: Store): void {
  const value = field.convert === undefined ? raw : field.convert(raw);
  const { quantity } = field;
  // Also false for NaN and the infinities.
  if (!(value >= quantity.low && value <= quantity.high)) throw outOfRange(topic, quantity, value);
  if (field.sentinels?.includes(value) === true) throw isSentinel(topic, quantity, value);
  // Whether a device is there is what a broker keeps it for: that holds until it says otherwise.
  if (at === undefined && store.isOfUnknownAge && quantity.name !== presenceQuantity) {
    store.leftOut?.(words.unknownAge(cameAs(topic, quantity, value)));
    return;
  }
  if (field.thinning !== undefined) {
    putThinned(topic, field, field.thinning, value, at, store);
    return;
  }
  if (field.isVoltage && mustWait(store.zeroVolts, topic, field, value, at)) return;
  putNext(topic, field, value, at, store);
}

/** At the end of a message: puts what waited for it, and hands on why not. */
export function putWaiting(store: Store, keepFault: (error: unknown) => void): void {
  if (store.zeroVolts.waiting.length === 0 && store.zeroVolts.live.size === 0) return;
  settle(
    store.zeroVolts,
    ({ topic, field, at }) => {
      try {
        putNext(topic, field, 0, at, store);
      } catch (error) {
        keepFault(error);
      }
    },
    keepFault,
  );
}

function putNext(topic: string, field: Field, value: number, at: number | undefined, store: Store): void {
  if (at === undefined) {
    if (value !== field.value) startOver(field, value);
    else if (isRepeatedTooOften(field, store.now)) throw tooManyRepeats(topic, field.quantity.name, value);
  }
  write(field, value, at, store);
}

const handleOf = (field: Field, store: Store): SeriesHandle => (field.handle ??= store.open(field));

function write(field: Field, value: number, at: number | undefined, store: Store): void {
  const handle = handleOf(field, store);
  handle.put(value, at !== undefined && store.isTimeOfContact ? unlessSpent(field, handle, value, at) : at);
}

/** What repeats is left out here anyway, so it is no flood. */
function putThinned(
  topic: string,
  field: Field,
  thinning: Thinning,
  value: number,
  at: number | undefined,
  store: Store,
): void {
  const time = at ?? store.now();
  if (addsNothing(thinning, value, time)) {
    store.leftOut?.(whyLeftOut(thinning, cameAs(topic, field.quantity, value), time));
    noteLeftOut(thinning, value, at);
    return;
  }
  // Without a time of its own a moment late, but not lost: what a counter adds up to stays right.
  if (startsAgain(thinning, value) && isBehind(thinning)) handleOf(field, store).put(thinning.heard, thinning.heardAt);
  write(field, value, at, store);
  noteStored(thinning, value, time);
}

/** Another value of the same time is news of now: by that time it would replace what was true then. */
function unlessSpent(field: Field, handle: SeriesHandle, value: number, at: number): number | undefined {
  if (field.last === undefined) {
    // An earlier run may have stored what was true then.
    const newest = handle.newest?.();
    field.last = newest?.at === at ? { ...newest } : { at, value };
  }
  const { last } = field;
  if (last.at >= at && last.value !== value) return undefined;
  last.at = at;
  last.value = value;
  return at;
}

const cameAs = (topic: string, { name, unit }: Quantity, value: number): CameValue => ({
  name,
  topic: shown(topic),
  value,
  unit: unit === 'bool' ? '' : unit,
});

function isSentinel(topic: string, quantity: Quantity, value: number): BadReading {
  return new BadReading(words.nothingMeasured(cameAs(topic, quantity, value)), { isHandled: true });
}

function outOfRange(topic: string, quantity: Quantity, value: number): BadReading {
  if (!Number.isFinite(value)) return new BadReading(words.noNumber(quantity.name, shown(topic), String(value)));
  const low = quantity.low > -Number.MAX_VALUE ? quantity.low : undefined;
  const high = quantity.high < Number.MAX_VALUE ? quantity.high : undefined;
  return new BadReading(words.outOfRange(cameAs(topic, quantity, value), low, high));
}
