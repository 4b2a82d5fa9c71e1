/** What the components of a Shelly of the second generation or later measure, by the names of its API reference. */
import { ownQuantity } from '../quantities.ts';
import { asIs, measure, renamed } from '../unit-conversions.ts';
import type { Measure } from '../unit-conversions.ts';

const energy = { 'aenergy.total': measure('energy', 'Wh'), 'ret_aenergy.total': measure('energy_returned', 'Wh') };
const output = {
  apower: measure('power'),
  voltage: measure('voltage'),
  current: measure('current'),
  pf: measure('power_factor'),
  freq: measure('frequency'),
  'temperature.tC': measure('device_temperature'),
  ...energy,
};
const phase = (letter: string): Readonly<Record<string, Measure | undefined>> => ({
  [`${letter}_current`]: part('current', letter),
  [`${letter}_voltage`]: part('voltage', letter),
  [`${letter}_act_power`]: part('power', letter),
  [`${letter}_aprt_power`]: part('apparent_power', letter),
  [`${letter}_pf`]: part('power_factor', letter),
  [`${letter}_freq`]: part('frequency', letter),
  [`${letter}_total_act_energy`]: part('energy', letter, 'Wh'),
  [`${letter}_total_act_ret_energy`]: part('energy_returned', letter, 'Wh'),
});
/** Numbers of a component, by the path to them. */
export const componentNumbers: Readonly<Record<string, Readonly<Record<string, Measure | undefined>>>> = {
  switch: output,
  pm1: output,
  light: { ...output, brightness: asIs(ownQuantity('brightness', '%')) },
  rgb: { ...output, brightness: asIs(ownQuantity('brightness', '%')) },
  rgbw: { ...output, brightness: asIs(ownQuantity('brightness', '%')) },
  cct: { ...output, brightness: asIs(ownQuantity('brightness', '%')) },
  cover: { ...output, current_pos: measure('position') },
  em: {
    ...phase('a'),
    ...phase('b'),
    ...phase('c'),
    n_current: part('current', 'n'),
    total_current: measure('current'),
    total_act_power: measure('power'),
    total_aprt_power: measure('apparent_power'),
  },
  emdata: {
    ...phase('a'),
    ...phase('b'),
    ...phase('c'),
    total_act: measure('energy', 'Wh'),
    total_act_ret: measure('energy_returned', 'Wh'),
  },
  em1: {
    current: measure('current'),
    voltage: measure('voltage'),
    act_power: measure('power'),
    aprt_power: measure('apparent_power'),
    pf: measure('power_factor'),
    freq: measure('frequency'),
  },
  em1data: { total_act_energy: measure('energy', 'Wh'), total_act_ret_energy: measure('energy_returned', 'Wh') },
  temperature: { tC: measure('temperature') },
  humidity: { rh: measure('humidity') },
  illuminance: { lux: measure('illuminance') },
  // Of an add-on or a terminal, and never the mains: no voltage of the device, and 0 V is a reading.
  voltmeter: { voltage: asIs(ownQuantity('voltmeter', 'V')) },
  devicepower: { 'battery.V': measure('battery_voltage'), 'battery.percent': measure('battery') },
  thermostat: { current_C: measure('temperature'), target_C: measure('target_temperature') },
  blutrv: { current_C: measure('temperature'), target_C: measure('target_temperature'), pos: measure('position') },
  bthomedevice: { rssi: measure('rssi'), battery: measure('battery') },
  wifi: { rssi: measure('rssi') },
  sys: { uptime: asIs(ownQuantity('uptime', 's')) },
  input: {
    percent: asIs(ownQuantity('input_level', '%')),
    'counts.total': asIs(ownQuantity('pulses', 'count', 'counter')),
  },
};
export const componentFlags: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  switch: { output: 'state' },
  light: { output: 'state' },
  rgb: { output: 'state' },
  rgbw: { output: 'state' },
  cct: { output: 'state' },
  input: { state: 'input' },
  smoke: { alarm: 'smoke' },
  flood: { alarm: 'water_leak' },
  presence: { state: 'occupancy' },
  thermostat: { output: 'heating' },
};
/**
 * Components of which the second and later are things of their own; of others there are several in one thing. Of several
 * types in one device (Pro RGBWW PM: rgb and cct, or rgb and light) the one that stands first here comes first.
 */
export const outputs = new Set(['switch', 'cover', 'pm1', 'rgb', 'rgbw', 'light', 'cct']);

function part(name: string, letter: string, unit?: string): Measure | undefined {
  const whole = measure(name, unit);
  return whole && renamed(whole, `${name}_${letter}`);
}

/** "shellyplus1pm-a8032ab636ec" as "Shelly plus1pm b636ec"; undefined for a name somebody chose. */
export function shellyName(id: string): string | undefined {
  const [, type, address] = /^shelly([a-z0-9-]*?)-([0-9a-f]{6,12})$/i.exec(id) ?? [];
  return type === undefined || address === undefined ? undefined : `Shelly ${type} ${address.slice(-6)}`;
}
