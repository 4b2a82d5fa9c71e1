/** Models of Zigbee devices: what they expose, as zigbee-herdsman-converters 25 defines it, and what they then report. */
import type { Unit } from '#model/units.ts';
import { tidy, turn, wander } from './device.ts';

type Expose = Readonly<Record<string, unknown>>;
/** The state as published, and what it means. */
type Said = {
  readonly state: Readonly<Record<string, unknown>>;
  readonly readings: readonly (readonly [quantity: string, unit: Unit, value: number])[];
};

export type ZigbeeModel = {
  readonly model: string;
  readonly vendor: string;
  readonly description: string;
  readonly type: 'EndDevice' | 'Router';
  readonly exposes: readonly Expose[];
  readonly things: readonly string[];
  say(step: number, base: number): Said;
};

const numeric = (name: string, unit?: string, more: Expose = {}): Expose => ({
  type: 'numeric',
  name,
  label: name,
  property: name,
  access: 1,
  ...(unit !== undefined && { unit }),
  ...more,
});
const binary = (name: string, on: unknown = true, off: unknown = false): Expose => ({
  type: 'binary',
  name,
  label: name,
  property: name,
  access: 1,
  value_on: on,
  value_off: off,
});
const diagnostic = { category: 'diagnostic' };
const battery = numeric('battery', '%', { value_min: 0, value_max: 100, ...diagnostic });
const cell = numeric('voltage', 'mV', diagnostic);
const link = numeric('linkquality', 'lqi', { value_min: 0, value_max: 255, ...diagnostic });
const onOff: Expose = {
  type: 'switch',
  features: [{ ...binary('state', 'ON', 'OFF'), access: 7, value_toggle: 'TOGGLE' }],
};

export const zigbeeModels: readonly ZigbeeModel[] = [
  {
    model: 'WSDCGQ11LM',
    vendor: 'Aqara',
    description: 'Temperature and humidity sensor',
    type: 'EndDevice',
    exposes: [battery, numeric('temperature', '°C'), numeric('humidity', '%'), numeric('pressure', 'hPa'), cell, link],
    things: ['Shelf', 'Window sill', 'Cupboard', 'Wardrobe', 'Corner'],
    say(step, base) {
      const temperature = wander(17 + base / 20, step, 0.01);
      const humidity = wander(40 + base / 10, step, 0.01);
      const pressure = wander(990 + base / 10, step, 0.1);
      const millivolts = 2_900 + ((step * 37) % 97);
      return {
        state: { battery: 87, humidity, linkquality: 40 + (step % 97), pressure, temperature, voltage: millivolts },
        readings: [
          ['temperature', '°C', temperature],
          ['humidity', '%', humidity],
          ['pressure', 'hPa', pressure],
          ['voltage', 'V', tidy(millivolts / 1_000)],
          ['linkquality', '', 40 + (step % 97)],
        ],
      };
    },
  },
  {
    model: 'MCCGQ11LM',
    vendor: 'Aqara',
    description: 'Door and window sensor',
    type: 'EndDevice',
    // The magnet is there: true, so closed is what value_off says.
    exposes: [battery, binary('contact', false, true), numeric('device_temperature', '°C', diagnostic), cell, link],
    things: ['Front door', 'Balcony door', 'Skylight', 'Cat flap'],
    say(step, base) {
      const degrees = 20 + ((step + base) % 9);
      return {
        state: {
          battery: 100,
          contact: turn(step) === 1,
          device_temperature: degrees,
          linkquality: 90,
          voltage: 3_015,
        },
        readings: [
          ['contact', 'bool', turn(step)],
          ['device_temperature', '°C', degrees],
        ],
      };
    },
  },
  {
    model: 'RTCGQ11LM',
    vendor: 'Aqara',
    description: 'Motion sensor',
    type: 'EndDevice',
    exposes: [battery, binary('occupancy'), numeric('illuminance', 'lx'), cell, link],
    things: ['Watcher', 'Stairs', 'Passage'],
    say(step, base) {
      const lux = wander(base, step, 1);
      return {
        state: { battery: 91, illuminance: lux, linkquality: 102, occupancy: turn(step) === 1, voltage: 2_995 },
        readings: [
          ['occupancy', 'bool', turn(step)],
          ['illuminance', 'lx', lux],
        ],
      };
    },
  },
  {
    model: 'SJCGQ11LM',
    vendor: 'Aqara',
    description: 'Water leak sensor',
    type: 'EndDevice',
    exposes: [battery, binary('water_leak'), binary('battery_low'), binary('tamper'), link],
    things: ['Sink', 'Boiler floor', 'Dishwasher floor'],
    say(step) {
      const wet = turn(step) === 1;
      return {
        state: { battery: 55, battery_low: !wet, linkquality: 60, tamper: false, water_leak: wet },
        readings: [
          ['water_leak', 'bool', Number(wet)],
          ['battery_low', 'bool', Number(!wet)],
        ],
      };
    },
  },
  {
    model: 'SD8SC_00.00.03.12TC',
    vendor: 'HEIMAN',
    description: 'Smoke sensor',
    type: 'EndDevice',
    exposes: [battery, binary('smoke'), binary('battery_low'), link],
    things: ['Smoke alarm', 'Fire watch'],
    say(step) {
      return {
        state: { battery: 76, battery_low: false, linkquality: 60, smoke: turn(step) === 1 },
        readings: [['smoke', 'bool', turn(step)]],
      };
    },
  },
  {
    model: 'TS011F_plug_1',
    vendor: 'Tuya',
    description: 'Smart plug (with power monitoring)',
    type: 'Router',
    exposes: [
      onOff,
      numeric('power', 'W'),
      numeric('current', 'A'),
      numeric('voltage', 'V'),
      numeric('energy', 'kWh'),
      { type: 'numeric', name: 'countdown', label: 'Countdown', property: 'countdown', access: 3, unit: 's' },
      link,
    ],
    things: ['Kettle', 'Toaster', 'Fan', 'Heater', 'Aquarium'],
    say(step, base) {
      const power = wander(base, step, 1);
      const current = wander(0.2, step, 0.01);
      const voltage = wander(226, step, 0.1);
      const energy = tidy(base + step / 100);
      return {
        state: {
          countdown: 0,
          current,
          energy,
          linkquality: 120,
          power,
          state: turn(step) === 1 ? 'ON' : 'OFF',
          voltage,
        },
        readings: [
          ['power', 'W', power],
          ['current', 'A', current],
          ['voltage', 'V', voltage],
          ['energy', 'kWh', energy],
          ['state', 'bool', turn(step)],
        ],
      };
    },
  },
];
