/**
 * Shelly's second generation and later: notifications on <prefix>/events/rpc (rpc_ntf, on by default) and, for every
 * second device, the whole status of a component on <prefix>/status/<component> as well (status_ntf). QoS 1. Every second
 * owner has put room and name into topic_prefix, the only place it has for them in MQTT.
 * https://shelly-api-docs.shelly.cloud/gen2/ComponentsAndServices/Mqtt
 */
import type { Epoch } from '#model/time.ts';
import type { FamilySimulator, HouseDevice, Home, Publication, Reading, Sender } from './device.ts';
import { tidy, turn, wander } from './device.ts';

const kinds = ['shellyplus1pm', 'shellyplugsg3', 'shellyhtg3'] as const;

export const shellyRpc: FamilySimulator = (count, home) =>
  Array.from({ length: count }, (_, i) => shelly(i, kinds[i % kinds.length] ?? kinds[0], home));

function shelly(i: number, kind: (typeof kinds)[number], home: Home): Sender {
  const mac = `A8032A${home.serial(6)}`;
  const id = `${kind}-${mac.toLowerCase()}`;
  const isClimate = kind === 'shellyhtg3';
  const place = home.place(isClimate ? ['Mirror', 'Nightstand', 'Basket'] : ['Oven', 'Amplifier', 'Coffee', 'Pump']);
  const isNamed = i % 2 === 0;
  const hasStatus = i % 4 < 2;
  const prefix = isNamed ? `${slug(place.area)}/${slug(place.name)}` : id;
  const base = 5 + home.dice(80);
  const device: HouseDevice = {
    key: id,
    family: 'Shelly, second generation',
    name: isNamed ? place.name : undefined,
    area: isNamed ? place.area : undefined,
    marks: isNamed ? [] : [mac],
    steady: [{ quantity: 'available', unit: 'bool', value: 1 }],
  };
  const events = (method: string, params: object): string =>
    JSON.stringify({ src: id, dst: `${prefix}/events`, method, params });
  const sys = { mac, restart_required: false, uptime: 1_234, ram_size: 246_000, ram_free: 141_336, cfg_rev: 10 };
  const wifi = { sta_ip: '192.168.7.42', status: 'got ip', ssid: 'home', rssi: -58 };

  let latest = 0;
  const all = (step: number, now: Epoch) => (isClimate ? climate(id, step, now, base) : relay(id, step, now, base));

  return {
    id,
    qos: 1,
    will: { topic: `${prefix}/online`, payload: 'false', retain: true },
    devices: [device],
    hello(now) {
      const online = { topic: `${prefix}/online`, payload: 'true', retain: true };
      const at = hundredths(now);
      const { status, readings } = all(latest, at);
      const payload = events('NotifyFullStatus', { ts: at / 1_000, cloud: { connected: false }, sys, wifi, ...status });
      return [online, { topic: `${prefix}/events/rpc`, payload, readings }];
    },
    report(_, step, now) {
      latest = step;
      const at = hundredths(now);
      const { status, readings } = all(step, at);
      const said: Publication[] = [
        {
          topic: `${prefix}/events/rpc`,
          payload: events('NotifyStatus', { ts: at / 1_000, ...status }),
          readings,
        },
      ];
      if (hasStatus) {
        for (const [component, body] of Object.entries(status))
          said.push({ topic: `${prefix}/status/${component}`, payload: JSON.stringify(body) });
      }
      return said;
    },
  };
}

type Status = { readonly status: Readonly<Record<string, object>>; readonly readings: readonly Reading[] };

function relay(device: string, step: number, at: Epoch, base: number): Status {
  const power = wander(base, step, 0.1);
  const voltage = wander(228, step, 0.1);
  const current = wander(0.2, step, 0.001);
  const total = tidy(base * 1_000 + step / 10);
  const inside = wander(35, step, 0.1);
  return {
    status: {
      'switch:0': {
        id: 0,
        source: 'timer',
        output: turn(step) === 1,
        apower: power,
        voltage,
        freq: 50,
        current,
        pf: 0.93,
        aenergy: { total, by_minute: [801.2, 822.9, 811], minute_ts: Math.floor(at / 60_000) * 60 },
        temperature: { tC: inside, tF: tidy(inside * 1.8 + 32) },
      },
    },
    readings: [
      { device, quantity: 'state', unit: 'bool', value: turn(step), at },
      { device, quantity: 'power', unit: 'W', value: power, at },
      { device, quantity: 'voltage', unit: 'V', value: voltage, at },
      { device, quantity: 'current', unit: 'A', value: current, at },
      { device, quantity: 'energy', unit: 'kWh', value: tidy(total / 1_000), at },
      { device, quantity: 'device_temperature', unit: '°C', value: inside, at },
    ],
  };
}

function climate(device: string, step: number, at: Epoch, base: number): Status {
  const temperature = wander(18 + base / 20, step, 0.1);
  const humidity = wander(35, step, 0.1);
  const battery = 100 - (step % 60);
  return {
    status: {
      'temperature:0': { id: 0, tC: temperature, tF: tidy(temperature * 1.8 + 32) },
      'humidity:0': { id: 0, rh: humidity },
      'devicepower:0': { id: 0, battery: { V: 5.87, percent: battery }, external: { present: false } },
    },
    readings: [
      { device, quantity: 'temperature', unit: '°C', value: temperature, at },
      { device, quantity: 'humidity', unit: '%', value: humidity, at },
      { device, quantity: 'battery', unit: '%', value: battery, at },
    ],
  };
}

/** Its clock speaks in hundredths of a second. */
const hundredths = (now: Epoch): Epoch => Math.floor(now / 10) * 10;

const slug = (text: string): string => text.toLowerCase().replaceAll(' ', '-');
