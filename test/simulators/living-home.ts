/** A house that speaks over MQTT: the past year of four rooms and a plug with its own times, then the present. */
import { connectAsync, type MqttClient } from 'mqtt';
import { day, hour, minute } from '#model/time.ts';

export type LivingHome = AsyncDisposable & {
  /** Sends what every sensor says now, if it is time again. */
  speak(now: number): Promise<void>;
};

/** How often every sensor speaks, and spoke over the last week. */
const rhythm = minute;

/** What changes over a day, as values at hours of the house's clock; between them it goes smoothly. */
type Course = readonly (readonly [hour: number, value: number])[];
type Room = {
  readonly topic: string;
  readonly warmth: number;
  readonly damp: number;
  readonly phase: number;
  readonly course: Course;
};

const rooms: readonly Room[] = [
  {
    topic: 'home/living-room/state',
    warmth: 21.2,
    damp: 46,
    phase: 1,
    // The heating rests from ten to half past five; in the evening people and lamps warm the room.
    course: [
      [0, -0.5],
      [5.5, -1.4],
      [8, 0.1],
      [13, 0.3],
      [16, 0],
      [20, 0.7],
    ],
  },
  {
    topic: 'home/office/state',
    warmth: 22,
    damp: 41,
    phase: 2,
    course: [
      [0, -1],
      [7, -1.8],
      [9.5, 0.2],
      [15, 0.9],
      [18, 0.3],
      [21, -0.4],
    ],
  },
  {
    topic: 'home/bedroom/state',
    warmth: 18.6,
    damp: 52,
    phase: 3,
    // Aired after getting up.
    course: [
      [0, 0.3],
      [6.9, 0.7],
      [7.4, -1.7],
      [9.5, -0.6],
      [16, -0.1],
      [21, 0],
    ],
  },
  {
    topic: 'home/nursery/state',
    warmth: 20.3,
    damp: 39,
    phase: 4,
    course: [
      [0, -0.4],
      [5, -0.9],
      [7.5, 0.2],
      [12, -0.2],
      [14, 0.4],
      [18.5, 0.5],
    ],
  },
];

/** The house's clock is an hour ahead of UTC. */
const hourOf = (at: number): number => ((at + hour) % day) / hour;

/** Half a cosine from `a` to `b`, by `part` from 0 to 1. */
const ease = (a: number, b: number, part: number): number => a + ((b - a) * (1 - Math.cos(part * Math.PI))) / 2;

function along(course: Course, at: number): number {
  const clock = hourOf(at);
  const [from, a] = course.findLast(([start]) => start <= clock) ?? [0, 0];
  const [to, b] = course.find(([start]) => start > clock) ?? [24, course[0]?.[1] ?? 0];
  return ease(a, b, (clock - from) / (to - from));
}

/** -1 to 1, the same on every run: random values `period` ms apart and what lies between them. */
function unrest(at: number, period: number, seed: number): number {
  const cell = Math.floor(at / period);
  const random = (n: number): number => {
    const value = Math.sin(n * 127.1 + seed * 311.7) * 43_758.5453;
    return (value - Math.floor(value)) * 2 - 1;
  };
  return ease(random(cell), random(cell + 1), at / period - cell);
}

const season = (at: number): number => Math.cos(((at / day - 200) / 365.25) * 2 * Math.PI) * 1.4;

function climate({ warmth, damp, phase, course }: Room, at: number): Record<string, number> {
  const mood = unrest(at, 31 * hour, phase) * 0.6 + unrest(at, 2.7 * hour, phase + 10) * 0.16;
  const noise = unrest(at, 26 * minute, phase + 20) * 0.09 + unrest(at, 4 * minute, phase + 30) * 0.02;
  return {
    temperature: Number((warmth + season(at) + 0.9 + along(course, at) + mood + noise).toFixed(2)),
    humidity: Math.round(damp + unrest(at, 9 * hour, phase + 40) * 4 + unrest(at, hour, phase + 50)),
  };
}

const cooking: Course = [
  [0, 0],
  [17.9, 0],
  [18.7, 9],
  [20.5, 0.5],
];

/** Fine dust; since `smokeFrom` something burns on the stove. */
function dust(at: number, smokeFrom: number): number {
  const smoke = Math.min(1, Math.max(0, at - smokeFrom) / (12 * minute));
  const usual = 5 + unrest(at, 3 * hour, 5) * 2.2 + unrest(at, 20 * minute, 6) * 0.7 + along(cooking, at);
  return Number((usual + (smoke > 0 ? 34 + 24 * smoke : 0)).toFixed(1));
}

const lamps: Course = [
  [0, 40],
  [1, 0],
  [5.8, 0],
  [6.6, 90],
  [8.5, 20],
  [16, 30],
  [18, 160],
  [22, 150],
];

/** Standby and lamps, a fridge, a kettle in the morning, a dishwasher at noon and an oven in the evening. */
function watts(at: number): number {
  const clock = hourOf(at);
  const during = (from: number, to: number, power: number): number => (clock >= from && clock < to ? power : 0);
  const fridge = 30 + 26 * Math.sin((at / (52 * minute)) * 2 * Math.PI);
  const dishwasher = during(12.9, 13.2, 1_250) + during(13.75, 13.95, 1_150);
  // Its thermostat switches off ever longer.
  const oven = during(18.1, 18.35, 1_900) + during(18.45, 18.6, 1_300) + during(18.75, 18.85, 1_200);
  const large = during(6.75, 6.85, 1_500) + dishwasher + oven;
  return Math.max(40, Math.round(78 + fridge + along(lamps, at) + large + unrest(at, 14 * minute, 7) * 16));
}

/** @param smokeFrom Epoch ms since when the air of the living room is bad; never unless told. */
export async function startLivingHome(port: number, now: number, smokeFrom = Infinity): Promise<LivingHome> {
  const client = await connectAsync({ host: '127.0.0.1', port, reconnectPeriod: 0 });
  await tellPast(client, now, smokeFrom);
  let due = -Infinity;
  return {
    async speak(at) {
      if (at < due) return;
      due = at + rhythm;
      await Promise.all([
        ...rooms.map((room, i) =>
          send(client, room.topic, { ...climate(room, at), ...(i === 0 && { pm2_5: dust(at, smokeFrom) }) }),
        ),
        send(client, 'home/plug/state', { power: watts(at) }),
      ]);
    },
    async [Symbol.asyncDispose]() {
      await client.endAsync(true);
    },
  };
}

/** A year by the half hour, the last month by ten minutes, the last week in the rhythm in which it goes on. */
async function tellPast(client: MqttClient, now: number, smokeFrom: number): Promise<void> {
  for (const [i, room] of rooms.entries()) {
    const sent: Promise<void>[] = [];
    const tell = (at: number): void => {
      sent.push(
        send(client, room.topic, { ...climate(room, at), ...(i === 0 && { pm2_5: dust(at, smokeFrom) }), time: at }),
      );
    };
    for (let at = now - 365 * day; at < now - 30 * day; at += 30 * minute) tell(at);
    for (let at = now - 30 * day; at < now - 7 * day; at += 10 * minute) tell(at);
    for (let at = now - 7 * day; at < now; at += rhythm) tell(at);
    await Promise.all(sent);
  }
  const sent: Promise<void>[] = [];
  for (let at = now - 7 * day; at < now; at += rhythm)
    sent.push(send(client, 'home/plug/state', { power: watts(at), time: at }));
  await Promise.all(sent);
}

async function send(client: MqttClient, topic: string, reading: Readonly<Record<string, number>>): Promise<void> {
  await client.publishAsync(topic, JSON.stringify(reading), { qos: 1 });
}
