/** Numbers, spans and names of quantities in English words, for sentences. */
import { hour, minute } from '../time.ts';
import { shownDifference, shownValue } from '../shown-units.ts';
import type { Unit } from '../units.ts';
import { locale, spoken, unitSystem } from './spoken.ts';

const formats = new Map<string, Intl.NumberFormat>();

function format(decimals: number): Intl.NumberFormat {
  const id = `${locale()} ${decimals}`;
  let found = formats.get(id);
  if (found === undefined) {
    found = new Intl.NumberFormat(locale(), { maximumFractionDigits: decimals });
    formats.set(id, found);
  }
  return found;
}

/** "1,204", "21.4"; no more decimals than a person wants. */
export function number(value: number, unit: Unit): string {
  const shown = shownValue(value, unit, unitSystem());
  return format(shown.decimals).format(shown.value);
}

/** "62 µg/m³", "9%", "21.4 °C". */
export function quantity(value: number, unit: Unit): string {
  return withUnit(number(value, unit), shownValue(value, unit, unitSystem()).unit);
}

/** Numbers of a value and of the limit that it is beyond, with a decimal more where they would read the same. */
export function beyond(value: number, limit: number, unit: Unit): { readonly value: string; readonly limit: string } {
  const shown = shownValue(value, unit, unitSystem());
  const edge = shownValue(limit, unit, unitSystem());
  const isAlike = value !== limit && number(value, unit) === number(limit, unit);
  const written = format(shown.decimals + (isAlike ? 1 : 0));
  return { value: withUnit(written.format(shown.value), shown.unit), limit: written.format(edge.value) };
}

/** The same of a difference between two values. */
export function difference(value: number, unit: Unit): string {
  const shown = shownDifference(value, unit, unitSystem());
  return withUnit(format(shown.decimals).format(shown.value), shown.unit);
}

function withUnit(text: string, unit: string): string {
  if (unit === '%' || unit === '°') return `${text}${unit}`;
  return ['', 'index', 'count', 'bool'].includes(unit) ? text : `${text} ${unit}`;
}

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${format(0).format(count)} ${count === 1 ? one : many}`;

/** Spans of time and small numbers as a sentence wants them. */
const said = spoken('spans', {
  second: (n: number) => plural(n, 'second'),
  minute: (n: number) => plural(n, 'minute'),
  hour: (n: number) => plural(n, 'hour'),
  day: (n: number) => plural(n, 'day'),
  /** From none to twelve, as a sentence begins. */
  counts: ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'],
});

/** "40 seconds", "12 minutes", "3 hours", "2 days": one unit, rounded down. */
export function span(ms: number): string {
  if (ms < minute) return said.second(Math.max(1, Math.floor(ms / 1_000)));
  if (ms < 2 * hour) return said.minute(Math.floor(ms / minute));
  if (ms < 48 * hour) return said.hour(Math.floor(ms / hour));
  return said.day(Math.floor(ms / (24 * hour)));
}

/** "Two", "13": how a sentence begins. */
export const count = (number_: number): string => said.counts[number_] ?? format(0).format(number_);

/** "15:00" of the home. */
export function clockTime(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(
    at,
  );
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What is not said as it is written. A language that says quantities in its own words has an entry for each. */
const named = spoken<Readonly<Record<string, string>>>('quantityNames', {
  pm1: 'PM1',
  pm2_5: 'PM2.5',
  pm4: 'PM4',
  pm10: 'PM10',
  co2: 'CO2',
  voc: 'VOC',
  cpu: 'CPU',
});

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
