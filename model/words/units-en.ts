/** Numbers, spans and names of quantities in English words, for sentences. */
import { hour, minute } from '../time.ts';
import { units } from '../units.ts';
import type { Unit } from '../units.ts';

const formats = new Map<number, Intl.NumberFormat>();

function format(decimals: number): Intl.NumberFormat {
  let found = formats.get(decimals);
  if (found === undefined) {
    found = new Intl.NumberFormat('en', { maximumFractionDigits: decimals });
    formats.set(decimals, found);
  }
  return found;
}

/** "1,204", "21.4"; no more decimals than a person wants. */
export const number = (value: number, unit: Unit): string => format(units[unit].decimals).format(value);

/** "62 µg/m³", "9%", "21.4 °C". */
export function quantity(value: number, unit: Unit): string {
  if (unit === '%' || unit === '°') return `${number(value, unit)}${unit}`;
  if (unit === '' || unit === 'index' || unit === 'count' || unit === 'bool') return number(value, unit);
  return `${number(value, unit)} ${unit}`;
}

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${format(0).format(count)} ${count === 1 ? one : many}`;

/** "40 seconds", "12 minutes", "3 hours", "2 days": one unit, rounded down. */
export function span(ms: number): string {
  if (ms < minute) return plural(Math.max(1, Math.floor(ms / 1_000)), 'second');
  if (ms < 2 * hour) return plural(Math.floor(ms / minute), 'minute');
  if (ms < 48 * hour) return plural(Math.floor(ms / hour), 'hour');
  return plural(Math.floor(ms / (24 * hour)), 'day');
}

const counted = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
];

/** "Two", "13": how a sentence begins. */
export const count = (number_: number): string => counted[number_] ?? format(0).format(number_);

/** "15:00" of the home. */
export function clockTime(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(
    at,
  );
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const named: Readonly<Record<string, string>> = {
  pm1: 'PM1',
  pm2_5: 'PM2.5',
  pm4: 'PM4',
  pm10: 'PM10',
  co2: 'CO2',
  voc: 'VOC',
  cpu: 'CPU',
};

/** "PM2.5" of `mqtt.pm2_5`, "CPU temperature" of `host.cpu_temperature`. */
export function quantityName(series: string): string {
  const last = series.slice(series.lastIndexOf('.') + 1);
  const whole = named[last];
  if (whole !== undefined) return whole;
  return capital(
    last
      .split('_')
      .map((word) => named[word] ?? word)
      .join(' '),
  );
}
