/** What Tasmota's SENSOR and STATE messages hold: an object a chip, relays, and what the board says of itself. */
import { BadReading } from '#model/trouble.ts';
import { mqttFamiliesCollectorWords as words } from '#model/words/collector-mqtt-families-en.ts';
import { namedUnit } from '../automatic.ts';
import { lookUp } from '../look-up.ts';
import { isNoNumber, isObject, shown, strictFlag, strictNumber } from '../payload.ts';
import type { JsonObject } from '../payload.ts';
import type { Quantity } from '../quantities.ts';
import { knownQuantity, ownQuantity, quantityOf, snakeCase } from '../quantities.ts';
import { inUnit, measure } from '../unit-conversions.ts';
import type { House } from './family.ts';
import { readZigbee, readZigbeeDevice, zigbeeAddress } from './tasmota-zigbee.ts';

/** Tasmota's meter: its own names of what others call otherwise. */
const meterNames: Readonly<Record<string, string>> = {
  Total: 'energy',
  Today: 'energy_today',
  Yesterday: 'energy_yesterday',
  ExportActive: 'energy_returned',
  Power: 'power',
  ApparentPower: 'apparent_power',
  ReactivePower: 'reactive_power',
  Factor: 'power_factor',
  Frequency: 'frequency',
  Voltage: 'voltage',
  Current: 'current',
};
/** Neither readings nor names of chips. */
const notChips = new Set(['Time', 'TempUnit', 'PressureUnit', 'SpeedUnit', 'Switch', 'Wifi']);
/** What a DS18x20 shows from power-on until its first conversion, according to its data sheet. */
const powerOnTemperature = 85;

export type Board = {
  readonly device: string;
  name(): string;
  /**
   * Which chip feeds a quantity of the board itself, and by which name; another chip is then a thing of its own. Of that
   * the name, by chip and quantity.
   */
  readonly chips: Map<string, { readonly chip: string; readonly key: string }>;
  /** Last temperature of each DS18x20. */
  readonly probes: Map<string, number>;
};

export const newBoard = (device: string, name: () => string): Board => ({
  device,
  name,
  chips: new Map(),
  probes: new Map(),
});

/** DS18x20 probes whose last temperature is remembered. */
const most = 64;
/** Quantities of a board and of its chips. */
const mostPlaces = 256;

/** A SENSOR message, or what STATUS8 and STATUS10 hold as StatusSNS. */
export function readSensor(house: House, board: Board, message: JsonObject, topic: string): void {
  // With SetOption118 and 119 the topic of a Zigbee device holds its values and nothing around them.
  if (zigbeeAddress(message) !== undefined) {
    readZigbeeDevice(house, board.device, message);
    return;
  }
  for (const key in message) {
    const value = message[key];
    if (notChips.has(key)) continue;
    if (isObject(value)) {
      if (key === 'ENERGY') readMeter(house, board, value);
      else if (key === 'ZbReceived' || key === 'ZbInfo') readZigbee(house, board.device, value);
      else readChip(house, board, key, value, message, topic);
    } else if (typeof value === 'string') {
      const flag = /^Switch(\d+)$/.exec(key);
      const said = flag && strictFlag(value);
      if (flag && said !== undefined && said !== null)
        house.put(board.device, ownQuantity(`switch_${flag[1] ?? ''}`, 'bool', 'state'), said);
    } else if (typeof value === 'number') {
      const quantity = knownQuantity(key);
      if (quantity) house.put(board.device, quantity, value);
    }
  }
}

/** A meter of several phases or tariffs tells lists: power_1, power_2. */
function readMeter(house: House, { device }: Board, meter: JsonObject): void {
  for (const key in meter) {
    const name = lookUp(meterNames, key);
    const quantity = name === undefined ? undefined : knownQuantity(name);
    const value = meter[key];
    if (!quantity) continue;
    if (Array.isArray(value)) {
      for (const [index, each] of value.slice(0, 8).entries()) {
        if (typeof each === 'number') house.put(device, { ...quantity, name: `${quantity.name}_${index + 1}` }, each);
      }
    } else if (typeof value === 'number') {
      house.put(device, quantity, value);
    }
  }
}

function readChip(
  house: House,
  board: Board,
  chip: string,
  values: JsonObject,
  message: JsonObject,
  topic: string,
): void {
  for (const key in values) {
    const value = values[key];
    const saysNan = typeof value === 'string' && isNoNumber(value);
    if (saysNan) house.fault(new BadReading(words.noNumberOfChip(key, chip, shown(topic), value)));
    const number = typeof value === 'number' ? value : typeof value === 'string' ? strictNumber(value) : undefined;
    const isReading = number !== undefined || value === null || saysNan;
    const quantity = isReading ? chipQuantity(chip, key) : undefined;
    if (!quantity) continue;
    // Also while it has no value: a chip that starts slowly or is loose for a while does not lose its series to another.
    const { device, isFirst } = placeOf(house, board, chip, key, quantity.name);
    if (number === undefined) continue;
    // The same chip may tell a quantity twice: the pressure here, and as it would be at sea level.
    const named = isFirst ? quantity : { ...quantity, name: snakeCase(key) };
    const what = inUnit(named, key === 'Distance' ? 'cm' : namedUnit(quantity, message));
    const own = what.convert?.(number) ?? number;
    if (/^DS18[BS]?20/.test(chip) && isPowerOn(board, chip, own)) house.fault(poweredOn(key, chip, topic));
    else house.put(device, what, number);
  }
}

const poweredOn = (key: string, chip: string, topic: string): BadReading =>
  new BadReading(words.notYetMeasured(key, chip, shown(topic)), { isHandled: true });

function chipQuantity(chip: string, key: string): Quantity | undefined {
  if (chip === 'ESP32' && key === 'Temperature') return knownQuantity('device_temperature');
  if (chip === 'COUNTER') return ownQuantity(`counter_${snakeCase(key)}`, 'count', 'counter');
  const quantity = quantityOf(key);
  // The resistance of a gas sensor, in kΩ, and no alarm.
  if (quantity?.unit === 'bool') return ownQuantity(`${quantity.name}_value`, '');
  return quantity;
}

/** The board itself; for one of several chips of a kind (DS18B20-2, SHT3X-0x45) a thing of its own. */
function placeOf(
  house: House,
  board: Board,
  chip: string,
  key: string,
  quantity: string,
): { device: string; isFirst: boolean } {
  const feeds = board.chips.get(quantity);
  const isBoard = !chip.includes('-') && (feeds === undefined || feeds.chip === chip);
  const place = isBoard ? quantity : `${chip} ${quantity}`;
  const first = board.chips.get(place);
  if (first === undefined && board.chips.size < mostPlaces) board.chips.set(place, { chip, key });
  const device = isBoard ? board.device : `${board.device}/${chip.toLowerCase()}`;
  if (!isBoard) house.describe(device, { name: `${board.name()} ${chip}` });
  return { device, isFirst: first === undefined || first.key === key };
}

function isPowerOn(board: Board, chip: string, value: number): boolean {
  const last = board.probes.get(chip);
  if (value === powerOnTemperature && (last === undefined || Math.abs(value - last) > 10)) return true;
  if (board.probes.size < most || last !== undefined) board.probes.set(chip, value);
  return false;
}

/** A STATE or RESULT message, or what STATUS11 holds as StatusSTS: relays, brightness, and the board itself. */
export function readState(
  house: House,
  device: string,
  message: JsonObject,
  flag: (word: string) => 0 | 1 | undefined,
): void {
  for (const key in message) {
    const value = message[key];
    const relay = /^POWER(\d*)$/.exec(key);
    if (relay) {
      const said = typeof value === 'string' ? flag(value) : undefined;
      if (said !== undefined) putState(house, device, relay[1] ?? '', said);
    } else if (typeof value === 'number') {
      const quantity = lookUp(stateNumbers, key);
      if (quantity) house.put(device, quantity, value);
    } else if (key === 'Wifi' && isObject(value)) {
      // Its RSSI is a quality in percent; what others call so is its Signal.
      const rssi = measure('rssi');
      if (rssi && typeof value['Signal'] === 'number') house.put(device, rssi, value['Signal']);
    }
  }
}

const stateNumbers: Readonly<Record<string, Quantity>> = {
  Dimmer: ownQuantity('brightness', '%'),
  UptimeSec: ownQuantity('uptime', 's'),
};

/** Whether it is on; the second of several relays has its number. */
export function putState(house: House, device: string, place: string, value: number): void {
  const state = knownQuantity('state');
  if (state) house.put(device, place === '' ? state : { ...state, name: `state_${place}` }, value);
}
