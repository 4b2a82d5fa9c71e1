/**
 * 0 V from what lives on the mains: without power it could not say so. A plug says it while it starts, or while its meter
 * is off behind the relay. What also measures power or current is taken for such a thing, unless another of its phases
 * has voltage in the same message.
 */
import { BadReading } from '#model/trouble.ts';
import { mqttCollectorWords as words } from '#model/words/collector-mqtt-en.ts';
import { shown } from './payload.ts';
import type { Field } from './plan.ts';
import type { Quantity } from './quantities.ts';

/** As many as there are devices. */
const mostMetered = 10_000;

/** 0 V that waits for the rest of its message. */
type Waiting = { readonly topic: string; readonly field: Field; readonly at: number | undefined };

export type ZeroVolts = {
  /** Devices that measure power or current. */
  readonly metered: Set<string>;
  readonly waiting: Waiting[];
  /** Devices of which the message had a voltage. */
  readonly live: Set<string>;
};

export const newZeroVolts = (metered?: ReadonlySet<string>): ZeroVolts => ({
  metered: new Set(metered),
  waiting: [],
  live: new Set(),
});

/** voltage, and voltage_a of one of several phases. */
export const isVoltage = ({ name, unit }: Quantity): boolean => unit === 'V' && /^voltage(_|$)/.test(name);

/** power, current, and those of one of several phases. */
export const isMetered = ({ name, unit }: Quantity): boolean =>
  (unit === 'W' && /^power(_|$)/.test(name)) || (unit === 'A' && /^current(_|$)/.test(name));

export function noteMetered({ metered }: ZeroVolts, device: string): void {
  if (metered.size < mostMetered) metered.add(device);
}

const deviceOf = (field: Field): string => field.definition.labels['device'] ?? '';

/** Takes note of a voltage; true when it is to wait for the end of the message. */
export function mustWait(zeroVolts: ZeroVolts, topic: string, field: Field, value: number, at?: number): boolean {
  if (value === 0) zeroVolts.waiting.push({ topic, field, at });
  else zeroVolts.live.add(deviceOf(field));
  return value === 0;
}

/** At the end of a message: hands on what waits and is a reading, and the reason for what is none. */
export function settle(
  { metered, waiting, live }: ZeroVolts,
  isReading: (one: Waiting) => void,
  isNone: (why: BadReading) => void,
): void {
  for (const one of waiting.splice(0)) {
    const device = deviceOf(one.field);
    if (metered.has(device) && !live.has(device)) isNone(isZero(one));
    else isReading(one);
  }
  live.clear();
}

const isZero = ({ topic, field }: Waiting): BadReading =>
  new BadReading(words.zeroVolts(field.quantity.name, shown(topic)), { isHandled: true });
