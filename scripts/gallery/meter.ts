/** The meter of the gallery's home: what it tells now goes on from what it told over the year. */
import { connectAsync } from 'mqtt';
import { along, chance, dayOf, hourOf, season, unrest, type Course } from '#collectors/sample/courses.ts';
import { day, hour, minute } from '#model/time.ts';
import type { Past } from './past.ts';

const topic = 'home/house-meter/state';
/** Keys of its series. */
export const meterKeys = {
  power: 'mqtt.power{device=home/house-meter}',
  energy: 'mqtt.energy{device=home/house-meter}',
} as const;

/** W of what people use, on top of what always runs. */
const use: Course = [
  [0, 30],
  [5.5, 30],
  [7.5, 420],
  [10, 170],
  [13, 240],
  [16, 190],
  [19.5, 640],
  [22, 330],
];
const standby = 95;
/** W, in the first minutes of an hour in which somebody cooks. */
const cooking = { watts: 1_900, from: 10 * minute, to: 16 * minute };
/** When it was put in. */
const origin = Date.UTC(2025, 0, 1);

const isCooked = (at: number): boolean => chance(dayOf(at) * 24 + Math.floor(hourOf(at)), 11) < along(use, at) / 1_600;

const calmPower = (at: number): number =>
  standby +
  along(use, at) * (1 - 0.22 * season(at)) * (1 + 0.3 * unrest(at, 31 * hour, 5)) +
  14 * (1 + unrest(at, 20 * minute, 8)) +
  6 * unrest(at, 2 * minute, 9);

export function powerAt(at: number): number {
  const within = at % hour;
  const isCooking = within >= cooking.from && within < cooking.to && isCooked(at);
  return Math.round(calmPower(at) + (isCooking ? cooking.watts : 0));
}

const hourEnergy = (start: number): number =>
  (calmPower(start + hour / 2) + (isCooked(start) ? (cooking.watts * (cooking.to - cooking.from)) / hour : 0)) / 1_000;

/** kWh at these times, which go on. */
function energiesAt(times: readonly number[]): number[] {
  let [start, told] = [origin, 0];
  return times.map((at) => {
    for (; start + hour <= at; start += hour) told += hourEnergy(start);
    return Number((told + (hourEnergy(start) * (at - start)) / hour).toFixed(3));
  });
}

/** A minute apart on the last day, five minutes over two weeks, an hour before. */
function timesOf(begin: number, end: number): number[] {
  const stepAt = (at: number): number => (at < end - 15 * day ? hour : at < end - 26 * hour ? 5 * minute : minute);
  const times: number[] = [];
  for (let at = Math.ceil(begin / hour) * hour; at < end; at += stepAt(at)) times.push(at);
  return times;
}

/** Undefined for what is not of the meter. */
export function meterPast(key: string, begin: number, end: number): Past | undefined {
  if (key !== meterKeys.power && key !== meterKeys.energy) return undefined;
  const at = timesOf(begin, end);
  return { at, value: key === meterKeys.power ? at.map(powerAt) : energiesAt(at) };
}

export async function startMeter(brokerPort: number, every: number): Promise<AsyncDisposable> {
  const client = await connectAsync(`mqtt://127.0.0.1:${brokerPort}`, { reconnectPeriod: 1_000 });
  const speak = async (): Promise<void> => {
    const now = Date.now();
    const [energy = 0] = energiesAt([now]);
    await client.publishAsync(topic, JSON.stringify({ power: powerAt(now), energy }), { qos: 1 });
  };
  await speak();
  const timer = setInterval(() => void speak(), every);
  return {
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      await client.endAsync(true);
    },
  };
}
