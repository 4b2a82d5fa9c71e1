/** Walks one JSON object and collects which values go to which series. */
import { BadReading } from '#model/trouble.ts';
import { mqttCollectorWords as words } from '#model/words/collector-mqtt-en.ts';
import { flagField, innerLayer, numberField, wantsText } from './automatic.ts';
import { ownTime } from '#model/own-time.ts';
import type { JsonObject } from './payload.ts';
import { saysNothing, shown, strictNumber, toldFlag } from './payload.ts';
import type { Field, Layer, Plan } from './plan.ts';

/** Reused from message to message; `length` entries count. */
export type Found = {
  length: number;
  readonly fields: Field[];
  readonly values: number[];
};

/** The first fault of a message; the rest of it is still good. */
type Faults = { fault: BadReading | undefined };

export function scan(plan: Plan, message: JsonObject, found: Found, faults: Faults): void {
  scanLayer(plan, plan.root, message, message, found, faults);
}

function scanLayer(
  plan: Plan,
  layer: Layer,
  object: JsonObject,
  message: JsonObject,
  found: Found,
  faults: Faults,
): void {
  for (const key in object) {
    const value = object[key];
    if (typeof value === 'number') {
      add(found, numberField(plan, layer, key, message), value);
    } else if (typeof value === 'boolean') {
      add(found, flagField(plan, layer, key), Number(value));
    } else if (typeof value === 'string') {
      const flag = toldFlag(value);
      if (flag !== undefined) {
        add(found, flagField(plan, layer, key), flag);
      } else if (wantsText(plan, layer, key)) {
        const number = strictNumber(value.trim());
        if (number !== undefined) add(found, numberField(plan, layer, key, message), number);
        else if (!saysNothing(value)) faults.fault ??= notANumber(plan.topic, key, value);
      }
    } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      const inner = innerLayer(plan, layer, key);
      if (inner) scanLayer(plan, inner, value as JsonObject, message, found, faults);
    }
  }
}

function add(found: Found, field: Field | null, value: number): void {
  if (field === null) return;
  found.fields[found.length] = field;
  found.values[found.length] = value;
  found.length++;
}

export function notANumber(topic: string, name: string, text: string): BadReading {
  return new BadReading(words.noNumber(name, shown(topic), shown(text)));
}

/** The source's own time; undefined when the message carries none that can be one. */
export function timeOf(plan: Plan, message: JsonObject): number | undefined {
  for (const key of plan.timeKeys) {
    const at = Object.hasOwn(message, key) ? ownTime(message[key]) : undefined;
    if (at !== undefined) return at;
  }
  return undefined;
}
