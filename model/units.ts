/**
 * The closed list of canonical units. Collectors convert to these; other spellings exist only for
 * display. `decimals` is what a person wants to read, not the precision that is kept.
 */
export const units = {
  '°C': { title: 'degrees Celsius', decimals: 1 },
  '%': { title: 'percent', decimals: 0 },
  W: { title: 'watts', decimals: 0 },
  VA: { title: 'volt-amperes', decimals: 0 },
  var: { title: 'volt-amperes reactive', decimals: 0 },
  kWh: { title: 'kilowatt-hours', decimals: 2 },
  V: { title: 'volts', decimals: 1 },
  A: { title: 'amperes', decimals: 2 },
  Hz: { title: 'hertz', decimals: 2 },
  GHz: { title: 'gigahertz', decimals: 2 },
  hPa: { title: 'hectopascals', decimals: 0 },
  lx: { title: 'lux', decimals: 0 },
  ppm: { title: 'parts per million', decimals: 0 },
  ppb: { title: 'parts per billion', decimals: 0 },
  'µg/m³': { title: 'micrograms per cubic metre', decimals: 0 },
  '1/cm³': { title: 'particles per cubic centimetre', decimals: 2 },
  'm/s': { title: 'metres per second', decimals: 1 },
  µm: { title: 'micrometres', decimals: 2 },
  mm: { title: 'millimetres', decimals: 1 },
  'mm/h': { title: 'millimetres per hour', decimals: 1 },
  m: { title: 'metres', decimals: 1 },
  'm³': { title: 'cubic metres', decimals: 3 },
  l: { title: 'litres', decimals: 1 },
  'm³/h': { title: 'cubic metres per hour', decimals: 2 },
  kg: { title: 'kilograms', decimals: 2 },
  'W/m²': { title: 'watts per square metre', decimals: 0 },
  'µS/cm': { title: 'microsiemens per centimetre', decimals: 0 },
  '°': { title: 'degrees of angle', decimals: 0 },
  dBm: { title: 'decibel-milliwatts', decimals: 0 },
  dB: { title: 'decibels', decimals: 1 },
  rpm: { title: 'revolutions per minute', decimals: 0 },
  CFM: { title: 'cubic feet per minute', decimals: 0 },
  GB: { title: 'gigabytes', decimals: 1 },
  MB: { title: 'megabytes', decimals: 1 },
  kB: { title: 'kilobytes', decimals: 1 },
  B: { title: 'bytes', decimals: 0 },
  s: { title: 'seconds', decimals: 0 },
  ms: { title: 'milliseconds', decimals: 0 },
  '1/s': { title: 'per second', decimals: 1 },
  bool: { title: 'on or off', decimals: 0 },
  index: { title: 'index', decimals: 0 },
  count: { title: 'count', decimals: 0 },
  EUR: { title: 'euros', decimals: 2 },
  USD: { title: 'US dollars', decimals: 2 },
  '': { title: 'no unit', decimals: 2 },
} as const;

export type Unit = keyof typeof units;
export const unitNames = Object.keys(units) as [Unit, ...Unit[]];

export function isUnit(text: string): text is Unit {
  return Object.hasOwn(units, text);
}
