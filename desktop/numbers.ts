/**
 * The three numbers beside the verdict: those chosen for the night page, else outside, the first rooms and the power; of a
 * home without sensors, this machine's. Pure.
 */
import { isOfAgent } from '#model/series.ts';
import { second } from '#model/time.ts';
import { weatherSources } from '#model/twins.ts';
import { desktopWords as words } from '#model/words/desktop-en.ts';
import { capital, quantity, span } from '#model/words/units-en.ts';
import type { Picture, Reading } from './picture.ts';

/** "Kitchen" and "21.4 °C", or "silent for 3 hours". */
export type TrayNumber = { readonly name: string; readonly value: string };

const most = 3;
/** So many of its usual intervals without a sample, and a value is no longer one. */
const missed = 5;
const unknownCadence = 600 * second;
const shortestCadence = 5 * second;

const ownFigures = [
  ['host.cpu_utilization', 'load'],
  ['host.memory_utilization', 'memory'],
  ['host.cpu_temperature', 'heat'],
  ['host.disk_utilization', 'disk'],
] as const;
/** Collectors whose devices are no rooms and whose watts are not the home's. */
const notTheHome = new RegExp(`^(host|mantel|broker|${weatherSources.join('|')})\\.`);
const roomTemperature = /\.(local_)?temperature$/;

export function numbersOf(picture: Picture): readonly TrayNumber[] {
  const readings = [...picture.readings.values()].filter(({ at }) => at > 0);
  const chosen = picture.screen.kiosk.night.numbers
    .map((key) => readings.find((one) => one.key === key))
    .filter((found) => found !== undefined)
    .map((found) => told(nameOf(picture, found), found, picture.now));
  if (chosen.length > 0) return chosen.slice(0, most);
  const outside = weatherSources
    .map((source) => readings.find(({ name }) => name === `${source}.temperature`))
    .find((one) => one !== undefined);
  const rooms = roomsOf(picture, readings);
  const power = powerOf(picture, readings);
  const own = ownFigures.map(([wanted, name]) => {
    const found = readings.find(({ name: its, labels }) => its === wanted && !isOfAgent(labels));
    return found && told(words.numbers[name], found, picture.now);
  });
  const before = outside && told(words.numbers.outside, outside, picture.now);
  const spared = (before ? 1 : 0) + (power ? 1 : 0);
  return [before, ...rooms.slice(0, most - spared), power, ...own].filter((each) => each !== undefined).slice(0, most);
}

function told(name: string, reading: Reading, now: number): TrayNumber {
  const age = now - reading.at;
  const silent = age > missed * cadenceOf(reading);
  return { name, value: silent ? words.silentFor(span(age)) : quantity(reading.value, reading.unit) };
}

const cadenceOf = ({ cadence }: Reading): number => Math.max(shortestCadence, cadence > 0 ? cadence : unknownCadence);

/** Of its device; of the weather, outside. */
function nameOf({ screen, devices }: Picture, { name, labels: { device } }: Reading): string {
  if (weatherSources.some((source) => name === `${source}.temperature`)) return words.numbers.outside;
  if (device === undefined) return capital(readable(name));
  const settings = screen.devices[device];
  const known = devices.get(device);
  return capital(settings?.name ?? known?.name ?? settings?.area ?? known?.area ?? readable(device));
}

/** One temperature a room, in the order of the settings and then by name. */
function roomsOf({ screen, devices, now }: Picture, readings: readonly Reading[]): readonly TrayNumber[] {
  const listed = Object.keys(screen.devices);
  const rooms = new Map<string, { readonly number: TrayNumber; readonly place: number }>();
  for (const reading of readings.filter((each) => each.isGauge && each.unit === '°C')) {
    const { device } = reading.labels;
    if (device === undefined || notTheHome.test(reading.name) || !roomTemperature.test(reading.name)) continue;
    const settings = screen.devices[device];
    if (settings?.hidden === true) continue;
    const known = devices.get(device);
    const name = capital(settings?.area ?? known?.area ?? settings?.name ?? known?.name ?? readable(device));
    const place = listed.includes(device) ? listed.indexOf(device) : listed.length;
    if (place < (rooms.get(name)?.place ?? Infinity)) rooms.set(name, { number: told(name, reading, now), place });
  }
  return [...rooms.values()]
    .toSorted((a, b) => a.place - b.place || a.number.name.localeCompare(b.number.name, 'en'))
    .map(({ number }) => number);
}

/** The chosen meter, else all together; those that fell silent are left out. */
function powerOf({ screen, now }: Picture, readings: readonly Reading[]): TrayNumber | undefined {
  const meters = readings.filter(
    ({ key, name, unit, isGauge, labels }) =>
      unit === 'W' &&
      isGauge &&
      (screen.power === null
        ? !notTheHome.test(name) && screen.devices[labels['device'] ?? '']?.hidden !== true
        : key === screen.power),
  );
  const speaking = meters.filter((meter) => now - meter.at <= missed * cadenceOf(meter));
  if (speaking.length === 0) {
    const newest = meters.toSorted((a, b) => b.at - a.at)[0];
    return newest && told(words.numbers.power, newest, now);
  }
  const value = speaking.reduce((sum, meter) => sum + meter.value, 0);
  return { name: words.numbers.power, value: quantity(value, 'W') };
}

const readable = (id: string): string => id.replaceAll(/[-_/.]+/g, ' ').trim() || id;
