/** A house that speaks over MQTT: the past year of four rooms and a plug with its own times, then the present. */
import { connectAsync, type MqttClient } from 'mqtt';
import { day, hour, minute } from '#model/time.ts';

export type LivingHome = AsyncDisposable & {
  /** Sends what every sensor says now. */
  speak(now: number): Promise<void>;
};

const rooms = [
  { topic: 'home/living-room/state', warmth: 21.3, damp: 46, phase: 0.2 },
  { topic: 'home/office/state', warmth: 22.6, damp: 41, phase: 1.4 },
  { topic: 'home/bedroom/state', warmth: 18.7, damp: 52, phase: 2.9 },
  { topic: 'home/nursery/state', warmth: 20.4, damp: 39, phase: 4.1 },
] as const;

/** The same curve on every run: slow waves whose periods never meet, and a little unrest. */
function wave(at: number, phase: number): number {
  const hours = at / hour;
  const unrest = Math.sin(hours * 37.7 + phase * 9) * Math.sin(hours * 11.3 + phase * 5);
  return Math.sin((hours / 24) * 2 * Math.PI + phase) * 0.5 + Math.sin(hours / 17 + phase) * 0.35 + unrest * 0.1;
}

const season = (at: number): number => Math.cos(((at / day - 200) / 365.25) * 2 * Math.PI) * 1.4;

function climate(room: (typeof rooms)[number], at: number): Record<string, number> {
  return {
    temperature: Math.round((room.warmth + season(at) + 0.4 + wave(at, room.phase)) * 10) / 10,
    humidity: Math.round(room.damp - wave(at, room.phase + 1) * 4),
  };
}

/** Fine dust; since `smokeFrom` something burns on the stove. */
function dust(at: number, smokeFrom: number): number {
  const smoke = Math.min(1, Math.max(0, at - smokeFrom) / (12 * minute));
  return Math.round(5 + wave(at, 5) * 2.5 + (smoke > 0 ? 34 + 24 * smoke : 0));
}

/** Standby, a fridge that comes and goes, a kettle in the morning and an oven in the evening. */
function watts(at: number): number {
  const minuteOfDay = Math.floor((at % day) / minute);
  const fridge = minuteOfDay % 47 < 16 ? 84 : 0;
  const kettle = minuteOfDay >= 385 && minuteOfDay < 391 ? 1_870 : 0;
  const oven = minuteOfDay >= 1_035 && minuteOfDay < 1_080 && minuteOfDay % 9 < 5 ? 1_480 : 0;
  return Math.round(118 + fridge + kettle + oven + wave(at, 3) * 14);
}

/** @param smokeFrom Epoch ms since when the air of the living room is bad; never unless told. */
export async function startLivingHome(port: number, now: number, smokeFrom = Infinity): Promise<LivingHome> {
  const client = await connectAsync({ host: '127.0.0.1', port, reconnectPeriod: 0 });
  await tellPast(client, now, smokeFrom);
  return {
    async speak(at) {
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

/** A year by the half hour, the last two days by the minute or two. */
async function tellPast(client: MqttClient, now: number, smokeFrom: number): Promise<void> {
  for (const [i, room] of rooms.entries()) {
    const sent: Promise<void>[] = [];
    const tell = (at: number): void => {
      sent.push(
        send(client, room.topic, { ...climate(room, at), ...(i === 0 && { pm2_5: dust(at, smokeFrom) }), time: at }),
      );
    };
    for (let at = now - 365 * day; at < now - 2 * day; at += 30 * minute) tell(at);
    for (let at = now - 2 * day; at < now; at += 2 * minute) tell(at);
    await Promise.all(sent);
  }
  const sent: Promise<void>[] = [];
  for (let at = now - 2 * day; at < now; at += minute)
    sent.push(send(client, 'home/plug/state', { power: watts(at), time: at }));
  await Promise.all(sent);
}

async function send(client: MqttClient, topic: string, reading: Readonly<Record<string, number>>): Promise<void> {
  await client.publishAsync(topic, JSON.stringify(reading), { qos: 1 });
}
