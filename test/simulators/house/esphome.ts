/**
 * ESPHome 2026 over MQTT with its discovery for Home Assistant, whose retained configurations tell name and area, and with
 * the log it publishes beside. https://esphome.io/components/mqtt and components/mqtt/mqtt_component.cpp
 */
import type { FamilySimulator, HouseDevice, Home, Publication, Reading, Sender } from './device.ts';
import { turn, wander } from './device.ts';

/** An entity, and what it measures. */
type Entity = {
  readonly component: 'sensor' | 'binary_sensor' | 'switch';
  readonly name: string;
  readonly more: Readonly<Record<string, unknown>>;
  say(step: number, base: number): readonly [payload: string, quantity: string, unit: Reading['unit'], value: number];
};

const measured = (
  name: string,
  deviceClass: string | undefined,
  unit: string,
  decimals: number,
  of: (step: number, base: number) => number,
  means: readonly [string, Reading['unit']],
  factor = 1,
): Entity => ({
  component: 'sensor',
  name,
  more: {
    ...(deviceClass !== undefined && { dev_cla: deviceClass }),
    unit_of_meas: unit,
    stat_cla: 'measurement',
    sug_dsp_prc: decimals,
  },
  say(step, base) {
    const value = of(step, base);
    return [value.toFixed(decimals), means[0], means[1], Number((value * factor).toFixed(9))];
  },
});

const onOff = (
  component: 'binary_sensor' | 'switch',
  name: string,
  deviceClass: string | undefined,
  quantity: string,
  isInverted = false,
): Entity => ({
  component,
  name,
  more: deviceClass === undefined ? {} : { dev_cla: deviceClass },
  say: (step) => [turn(step) ? 'ON' : 'OFF', quantity, 'bool', isInverted ? 1 - turn(step) : turn(step)],
});

const nodes: readonly {
  readonly board: string;
  readonly things: readonly string[];
  readonly entities: readonly Entity[];
}[] = [
  {
    board: 'esp32-c3-devkitm-1',
    things: ['Air monitor', 'Desk node', 'Plant shelf'],
    entities: [
      measured('Temperature', 'temperature', '°C', 2, (step, base) => wander(16 + base / 20, step, 0.01), [
        'temperature',
        '°C',
      ]),
      measured('Humidity', 'humidity', '%', 1, (step) => wander(33, step, 0.1), ['humidity', '%']),
      measured('CO2', 'carbon_dioxide', 'ppm', 0, (step) => wander(420, step, 5), ['co2', 'ppm']),
      measured('WiFi Signal', 'signal_strength', 'dBm', 0, (step) => -40 - (step % 40), ['rssi', 'dBm']),
    ],
  },
  {
    board: 'd1_mini',
    things: ['Water heater', 'Fountain', 'Floor pump'],
    entities: [
      measured('Power', 'power', 'kW', 3, (step) => wander(0.5, step, 0.001), ['power', 'W'], 1_000),
      measured('Flow temperature', 'temperature', '°F', 1, (step) => wander(100, step, 0.1), ['temperature', '°C']),
      onOff('switch', 'Relay', undefined, 'state'),
    ],
  },
  {
    board: 'esp32dev',
    things: ['Mailbox', 'Shed door', 'Blind'],
    entities: [
      // Home Assistant: ON means open, while a contact is closed.
      onOff('binary_sensor', 'Door', 'door', 'contact', true),
      onOff('binary_sensor', 'Motion', 'motion', 'occupancy'),
      measured('Illuminance', 'illuminance', 'lx', 1, (step, base) => wander(base, step, 0.5), ['illuminance', 'lx']),
    ],
  },
];

export const esphome: FamilySimulator = (count, home) => Array.from({ length: count }, (_, i) => node(i, home));

function node(i: number, home: Home): Sender {
  const kind = nodes[i % nodes.length] ?? nodes[0];
  if (!kind) throw new Error('There are no nodes.');
  const { area, name } = home.place(kind.things);
  const mac = `84cca8${home.serial(6).toLowerCase()}`;
  const id = `${name.toLowerCase().replaceAll(' ', '-')}-${mac.slice(6)}`;
  const base = 5 + home.dice(80);
  const device: HouseDevice = {
    key: id,
    family: 'ESPHome',
    name,
    area,
    marks: [mac.slice(6)],
    steady: [{ quantity: 'available', unit: 'bool', value: 1 }],
  };
  const status = `${id}/status`;

  return {
    id: `${id}-${mac}`,
    qos: 0,
    will: { topic: status, payload: 'offline', retain: true },
    devices: [device],
    hello: () => [
      { topic: status, payload: 'online', retain: true },
      {
        topic: `esphome/discover/${id}`,
        payload: JSON.stringify({
          ip: '192.168.7.60',
          name: id,
          friendly_name: name,
          mac,
          board: kind.board,
          version: '2026.11.0',
        }),
        retain: true,
      },
      ...kind.entities.map((entity): Publication => ({
        topic: `homeassistant/${entity.component}/${id}/${objectId(entity)}/config`,
        payload: JSON.stringify({
          ...entity.more,
          name: entity.name,
          stat_t: `${id}/${entity.component}/${objectId(entity)}/state`,
          ...(entity.component === 'switch' && { cmd_t: `${id}/${entity.component}/${objectId(entity)}/command` }),
          avty_t: status,
          uniq_id: `ESP${entity.component}${objectId(entity)}`,
          dev: {
            ids: mac,
            name,
            sw: '2026.11.0 (config hash 0x1a2b3c4d)',
            mdl: kind.board,
            mf: 'Espressif',
            sa: area,
            cns: [['mac', mac]],
          },
        }),
        retain: true,
      })),
    ],
    report: (_, step) => [
      ...kind.entities.map((entity): Publication => {
        const [payload, quantity, unit, said] = entity.say(step, base);
        const value = entity.more['unit_of_meas'] === '°F' ? ((said - 32) * 5) / 9 : said;
        return {
          topic: `${id}/${entity.component}/${objectId(entity)}/state`,
          payload,
          retain: true,
          readings: [{ device: id, quantity, unit, value }],
        };
      }),
      { topic: `${id}/debug`, payload: `\u001b[0;36m[D][sensor:135]: 'Uptime': Sending state ${step}.0 s\u001b[0m` },
    ],
  };
}

const objectId = ({ name }: Entity): string => name.toLowerCase().replaceAll(' ', '_');
