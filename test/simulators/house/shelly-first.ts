/**
 * Shelly's first generation with its defaults: QoS 0, a value a topic, an announcement with model and address but without
 * a name or a room, for which it has no place in MQTT. https://shelly-api-docs.shelly.cloud/gen1/#mqtt-support
 */
import type { FamilySimulator, HouseDevice, Home, Publication, Reading, Sender } from './device.ts';
import { tidy, turn, wander } from './device.ts';

const kinds = [
  { id: 'shellyplug-s', model: 'SHPLG-S', digits: 6 },
  { id: 'shellyht', model: 'SHHT-1', digits: 6 },
  { id: 'shellyem', model: 'SHEM', digits: 6 },
  { id: 'shellyflood', model: 'SHWT-1', digits: 6 },
] as const;

export const shellyFirst: FamilySimulator = (count, home) => Array.from({ length: count }, (_, i) => shelly(i, home));

function shelly(i: number, home: Home): Sender {
  const kind = kinds[i % kinds.length] ?? kinds[0];
  const mac = `C45BBE${home.serial(6)}`;
  const id = `${kind.id}-${mac.slice(6)}`;
  const base = 5 + home.dice(80);
  const device: HouseDevice = {
    key: id,
    family: 'Shelly, first generation',
    name: undefined,
    area: undefined,
    marks: [mac.slice(6)],
    // Those with a battery are asleep most of the time, and their will says nothing of it.
    steady: [{ quantity: 'available', unit: 'bool', value: 1 }],
  };
  const card = JSON.stringify({
    id,
    model: kind.model,
    mac,
    ip: '192.168.7.41',
    new_fw: false,
    fw_ver: '20230913-113421/v1.14.0-gcb84623',
  });
  const say = (rest: string, payload: string | number, reading?: Omit<Reading, 'device'>): Publication => ({
    topic: `shellies/${id}/${rest}`,
    payload: String(payload),
    ...(reading && { readings: [{ ...reading, device: id }] }),
  });

  const report = (step: number): Publication[] => {
    const temperature = wander(18 + base / 20, step, 0.01);
    const battery = 100 - (step % 60);
    switch (kind.id) {
      case 'shellyplug-s': {
        const power = wander(base, step, 0.01);
        const minutes = base * 1_000 + step;
        return [
          say('relay/0', turn(step) ? 'on' : 'off', { quantity: 'state', unit: 'bool', value: turn(step) }),
          say('relay/0/power', power.toFixed(2), { quantity: 'power', unit: 'W', value: power }),
          // Watt-minutes.
          say('relay/0/energy', minutes, { quantity: 'energy', unit: 'kWh', value: tidy(minutes / 60_000) }),
          say('temperature', temperature.toFixed(2), {
            quantity: 'device_temperature',
            unit: '°C',
            value: temperature,
          }),
          say('temperature_f', (temperature * 1.8 + 32).toFixed(2)),
          say('overtemperature', 0),
        ];
      }
      case 'shellyht': {
        const humidity = wander(35, step, 0.1);
        return [
          say('sensor/temperature', temperature.toFixed(2), {
            quantity: 'temperature',
            unit: '°C',
            value: temperature,
          }),
          say('sensor/humidity', humidity.toFixed(1), { quantity: 'humidity', unit: '%', value: humidity }),
          say('sensor/battery', battery, { quantity: 'battery', unit: '%', value: battery }),
          say('sensor/ext_power', 'false'),
          say('sensor/act_reasons', '["sensor"]'),
        ];
      }
      case 'shellyem': {
        // Two clamps; Mantel counts them from 1.
        return [0, 1].flatMap((clamp) => {
          const power = wander(base * (clamp + 1), step, 0.01);
          const voltage = wander(228, step, 0.01);
          const hours = tidy(base * 1_000 + step / 10);
          const of = (quantity: string, unit: Reading['unit'], value: number) => ({
            quantity: `${quantity}_${clamp + 1}`,
            unit,
            value,
          });
          return [
            say(`emeter/${clamp}/power`, power.toFixed(2), of('power', 'W', power)),
            say(`emeter/${clamp}/voltage`, voltage.toFixed(2), of('voltage', 'V', voltage)),
            // Watt-hours, while emeter/0/energy is in watt-minutes since the last message.
            say(`emeter/${clamp}/total`, hours.toFixed(1), of('energy', 'kWh', tidy(hours / 1_000))),
            say(`emeter/${clamp}/energy`, 3),
          ];
        });
      }
      case 'shellyflood':
        return [
          say('sensor/flood', turn(step) ? 'true' : 'false', {
            quantity: 'water_leak',
            unit: 'bool',
            value: turn(step),
          }),
          say('sensor/temperature', temperature.toFixed(2), {
            quantity: 'temperature',
            unit: '°C',
            value: temperature,
          }),
          say('sensor/battery', battery, { quantity: 'battery', unit: '%', value: battery }),
        ];
    }
  };

  return {
    id,
    qos: 0,
    will: { topic: `shellies/${id}/online`, payload: 'false', retain: true },
    devices: [device],
    hello: () => [
      { topic: `shellies/${id}/online`, payload: 'true', retain: true },
      { topic: 'shellies/announce', payload: card },
      { topic: `shellies/${id}/announce`, payload: card },
    ],
    report: (_, step) => report(step),
  };
}
