/** What Mantel makes of a message that no family knows: numbers and flags in flat objects and in those named after a chip. */
import { isTimeKey } from '#model/own-time.ts';
import type { JsonObject } from './payload.ts';
import type { Field, Layer, Plan } from './plan.ts';
import { claim, hasRoom, newLayer } from './plan.ts';
import type { Quantity } from './quantities.ts';
import { knownQuantity, quantityOf, snakeCase, toldQuantity } from './quantities.ts';
import { inUnit } from './unit-conversions.ts';

/** Whoever copies Tasmota names inner objects after the chip, in capitals: ENERGY, DHT22, DS18B20-1. */
const chip = /^[A-Z][A-Z0-9_]+(?:-(\d+))?$/;
/** Keys that say "the value of what the topic names". */
const valueKeys = new Set(['value', 'val']);

/** The field of a number; null when it is not wanted. Remembers the answer. */
export function numberField(plan: Plan, layer: Layer, key: string, message: JsonObject): Field | null {
  const seen = layer.numbers.get(key);
  if (seen !== undefined) return seen;
  if (!hasRoom(plan)) return null;
  const field = learnNumber(plan, layer, key, message);
  layer.numbers.set(key, field);
  return field;
}

function learnNumber(plan: Plan, layer: Layer, key: string, message: JsonObject): Field | null {
  if (isTimeKey(key)) {
    noteTimeKey(plan, layer, key);
    return null;
  }
  if (layer.holder === undefined && valueKeys.has(key) && knownQuantity(plan.last)) return bareField(plan);
  // In German the device keeps its id, under which its other values are known.
  const named = layer.holder === undefined && valueKeys.has(key) ? toldQuantity(plan.last) : undefined;
  const quantity =
    layer.holder === undefined
      ? (named ?? toldQuantity(key) ?? quantityOf(key))
      : toldQuantity(layer.holder === 'ENERGY' && key === 'Total' ? 'energy' : key);
  if (!quantity) return null;
  const { convert } = inUnit(quantity, namedUnit(quantity, message));
  return claim(plan, layer.device, quantity, convert);
}

function noteTimeKey(plan: Plan, layer: Layer, key: string): void {
  if (layer.holder === undefined && !plan.timeKeys.includes(key)) plan.timeKeys.push(key);
}

/** Whether text under a key may be a number: only under a name that is known. Remembers the answer. */
export function wantsText(plan: Plan, layer: Layer, key: string): boolean {
  const seen = layer.texts.get(key);
  if (seen !== undefined) return seen;
  if (!hasRoom(plan)) return false;
  if (isTimeKey(key)) noteTimeKey(plan, layer, key);
  const quantity = isTimeKey(key) ? undefined : toldQuantity(key);
  const wanted = quantity !== undefined && quantity.unit !== 'bool';
  layer.texts.set(key, wanted);
  return wanted;
}

/** As Tasmota does for temperatures and pressures, the unit may stand beside the values; empty when it does not. */
export function namedUnit(quantity: Quantity, message: JsonObject): string {
  const name = quantity.unit === '°C' ? 'TempUnit' : quantity.unit === 'hPa' ? 'PressureUnit' : '';
  const unit = name === '' || !Object.hasOwn(message, name) ? undefined : message[name];
  return typeof unit === 'string' ? unit : '';
}

/** The field of a boolean, or of ON and OFF; null when it is not wanted. Remembers the answer. */
export function flagField(plan: Plan, layer: Layer, key: string): Field | null {
  const seen = layer.flags.get(key);
  if (seen !== undefined) return seen;
  if (!hasRoom(plan)) return null;
  const quantity = layer.holder === undefined ? switchQuantity(key) : undefined;
  const field = quantity ? claim(plan, layer.device, quantity) : null;
  layer.flags.set(key, field);
  return field;
}

/** state, POWER, switch and relay say whether it is on; state_left and POWER2 say so of one of several. */
function switchQuantity(key: string): Quantity | undefined {
  const name = snakeCase(key);
  const state = knownQuantity('state');
  const switched = /^(?:state|power|relay|switch)(?:_?(\w+))?$/.exec(name);
  if (switched && state) return switched[1] === undefined ? state : { ...state, name: `state_${switched[1]}` };
  const known = knownQuantity(name);
  return known?.unit === 'bool' ? known : undefined;
}

/** What an object inside the message is read as; null when it is not. */
export function innerLayer(plan: Plan, layer: Layer, key: string): Layer | null {
  const seen = layer.layers.get(key);
  if (seen !== undefined) return seen;
  if (!hasRoom(plan)) return null;
  const found = layer.holder === undefined ? chip.exec(key) : null;
  let inner: Layer | null = null;
  if (found) inner = newLayer(found[1] === undefined ? layer.device : `${layer.device}/${key.toLowerCase()}`, key);
  layer.layers.set(key, inner);
  return inner;
}

/** The field of a message that is one number: its topic names the quantity. */
export function bareField(plan: Plan): Field | null {
  if (plan.bare !== undefined) return plan.bare;
  const quantity = toldQuantity(plan.last) ?? quantityOf(plan.last);
  plan.bare = quantity ? claim(plan, plan.above, quantity) : null;
  return plan.bare;
}
