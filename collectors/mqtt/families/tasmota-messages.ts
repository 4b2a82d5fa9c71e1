/** What Tasmota's SENSOR and STATE messages hold: an object a chip, relays, and what the board says of itself. */
import { BadReading } from '#model/trouble.ts';
import { isNoNumber, isObject, shown, strictFlag, strictNumber } from '../payload.ts';
import type { JsonObject } from '../payload.ts';
import type { Quantity } from '../quantities.ts';
import { knownQuantity, ownQuantity, quantityOf, snakeCase } from '../quantities.ts';
import { inUnit, measure } from '../unit-conversions.ts';
import type { House } from './family.ts';

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
/** Of Zigbee devices behind a Tasmota bridge. */
const zigbeeNames: Readonly<Record<string, string>> = {
  BatteryPercentage: 'battery',
  BatteryVoltage: 'battery_voltage',
};
/** What a DS18x20 shows from power-on until its first conversion, according to its data sheet. */
const powerOnTemperature = 85;

export type Board = {
  readonly device: string;
  name(): string;
  /** Which chip feeds a quantity of the board itself, and by which name; another chip is then a thing of its own. */
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

const most = 64;

/** A SENSOR message, or what STATUS8 and STATUS10 hold as StatusSNS. */
export function readSensor(house: House, board: Board, message: JsonObject, topic: string): void {
  for (const key in message) {
    const value = message[key];
    if (notChips.has(key)) continue;
    if (isObject(value)) {
      if (key === 'ENERGY') readMeter(house, board, value);
      else if (key === 'ZbReceived' || key === 'ZbInfo') readZigbee(house, board, value);
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
    const name = Object.hasOwn(meterNames, key) ? meterNames[key] : undefined;
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
    if (typeof value === 'string' && isNoNumber(value)) house.fault(noNumber(`${key} of ${chip}`, value, topic));
    const number = typeof value === 'number' ? value : typeof value === 'string' ? strictNumber(value) : undefined;
    const quantity = number === undefined ? undefined : chipQuantity(chip, key);
    if (number === undefined || !quantity) continue;
    const { device, isFirst } = placeOf(house, board, chip, key, quantity.name);
    // The same chip may tell a quantity twice: the pressure here, and as it would be at sea level.
    const named = isFirst ? quantity : { ...quantity, name: snakeCase(key) };
    if (/^DS18[BS]?20/.test(chip) && isPowerOn(board, chip, number)) house.fault(poweredOn(key, chip, topic));
    else house.put(device, inUnit(named, unitOf(key, quantity, message)), number);
  }
}

const noNumber = (what: string, value: string, topic: string): BadReading =>
  new BadReading(`${what} on ${shown(topic)} was ${value}, which is no number that can be stored.`);
const poweredOn = (key: string, chip: string, topic: string): BadReading =>
  new BadReading(
    `${key} of ${chip} on ${shown(topic)} was 85 °C, which the probe shows until it has measured; it was dropped.`,
  );

function chipQuantity(chip: string, key: string): Quantity | undefined {
  if (chip === 'ESP32' && key === 'Temperature') return knownQuantity('device_temperature');
  if (chip === 'COUNTER') return ownQuantity(`counter_${snakeCase(key)}`, 'count', 'counter');
  const quantity = quantityOf(key);
  // The resistance of a gas sensor, in kΩ, and no alarm.
  if (quantity?.unit === 'bool') return ownQuantity(`${quantity.name}_value`, '');
  return quantity;
}

/** Tasmota tells the unit of all temperatures, pressures and speeds beside the chips; distances are in cm. */
function unitOf(key: string, quantity: Quantity, message: JsonObject): string {
  if (key === 'Distance') return 'cm';
  const named = quantity.unit === '°C' ? message['TempUnit'] : quantity.unit === 'hPa' ? message['PressureUnit'] : '';
  return typeof named === 'string' ? named : '';
}

/** The board itself; for one of several chips of a kind (DS18B20-2, SHT3X-0x45) a thing of its own. */
function placeOf(
  house: House,
  board: Board,
  chip: string,
  key: string,
  quantity: string,
): { device: string; isFirst: boolean } {
  const owner = board.chips.get(quantity);
  if (!chip.includes('-') && (owner === undefined || owner.chip === chip)) {
    if (owner === undefined && board.chips.size < most) board.chips.set(quantity, { chip, key });
    return { device: board.device, isFirst: owner === undefined || owner.key === key };
  }
  const device = `${board.device}/${chip.toLowerCase()}`;
  house.describe(device, { name: `${board.name()} ${chip}` });
  return { device, isFirst: true };
}

function isPowerOn(board: Board, chip: string, value: number): boolean {
  const last = board.probes.get(chip);
  if (value === powerOnTemperature && (last === undefined || Math.abs(value - last) > 10)) return true;
  if (board.probes.size < most || last !== undefined) board.probes.set(chip, value);
  return false;
}

/** What the bridge's Zigbee devices say, by their short address. */
function readZigbee(house: House, { device }: Board, received: JsonObject): void {
  for (const address of Object.keys(received).slice(0, most)) {
    const values = received[address];
    if (!isObject(values) || !/^0x[0-9A-F]{4}$/i.test(address)) continue;
    const id = `${device}/${address}`;
    const { Name: name } = values;
    if (typeof name === 'string') house.describe(id, { name });
    for (const key in values) {
      const value = values[key];
      const what = knownQuantity(Object.hasOwn(zigbeeNames, key) ? (zigbeeNames[key] ?? key) : key);
      if (what && typeof value === 'number' && key !== 'Power') house.put(id, what, value);
      else if (key === 'Power' && typeof value === 'number') putState(house, id, '', value);
    }
  }
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
      const quantity = stateNumbers[key];
      if (quantity && Object.hasOwn(stateNumbers, key)) house.put(device, quantity, value);
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
