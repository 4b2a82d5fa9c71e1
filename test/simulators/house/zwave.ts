/**
 * Z-Wave JS UI 11: one gateway with named topics and time-value payloads, and one with value-id topics and whole value
 * ids; both publish node details. https://zwave-js.github.io/zwave-js-ui/#/usage/setup
 */
import type { Epoch } from '#model/time.ts';
import type { Unit } from '#model/units.ts';
import type { FamilySimulator, HouseDevice, Home, Publication, Sender } from './device.ts';
import { tidy, turn, wander } from './device.ts';

/** One value of a node: Z-Wave's numbers, Z-Wave JS's names, and what it means. */
type Value = {
  readonly commandClass: number;
  readonly className: string;
  readonly classLabel: string;
  readonly property: string;
  readonly propertyKey?: string | number;
  readonly unit?: string;
  readonly value: number | boolean;
  readonly means: readonly [quantity: string, unit: Unit, value: number];
};

type Model = {
  readonly label: string;
  readonly manufacturer: string;
  readonly description: string;
  readonly things: readonly string[];
  values(step: number, base: number): readonly Value[];
};

const sensor = (property: string, unit: string, value: number, means: Value['means']): Value => ({
  commandClass: 49,
  className: 'sensor_multilevel',
  classLabel: 'Multilevel Sensor',
  property,
  unit,
  value,
  means,
});
/** The key holds meter type 1 (electric), scale and rate type 1 (consumed). */
const meter = (propertyKey: number, unit: string, value: number, means: Value['means']): Value => ({
  commandClass: 50,
  className: 'meter',
  classLabel: 'Meter',
  property: 'value',
  propertyKey,
  unit,
  value,
  means,
});
const notification = (property: string, key: string, value: number, means: Value['means']): Value => ({
  commandClass: 113,
  className: 'notification',
  classLabel: 'Notification',
  property,
  propertyKey: key,
  value,
  means,
});

const models: readonly Model[] = [
  {
    label: 'ZW100',
    manufacturer: 'AEON Labs',
    description: 'MultiSensor 6',
    things: ['Picture rail', 'Bookcase', 'Chimney', 'Alcove'],
    values(step, base) {
      const temperature = wander(15 + base / 20, step, 0.1);
      const humidity = 30 + ((step * 7) % 60);
      const lux = wander(base, step, 1);
      return [
        sensor('Air temperature', '°C', temperature, ['temperature', '°C', temperature]),
        sensor('Humidity', '%', humidity, ['humidity', '%', humidity]),
        sensor('Illuminance', 'Lux', lux, ['illuminance', 'lx', lux]),
        // 0 is idle, 8 is "motion detected, location unknown".
        notification('Home Security', 'Motion sensor status', turn(step) * 8, ['occupancy', 'bool', turn(step)]),
        {
          commandClass: 128,
          className: 'battery',
          classLabel: 'Battery',
          property: 'level',
          unit: '%',
          value: 100 - (step % 50),
          means: ['battery', '%', 100 - (step % 50)],
        },
      ];
    },
  },
  {
    label: 'ZW175',
    manufacturer: 'AEON Labs',
    description: 'Smart Switch 7',
    things: ['Freezer', 'Printer', 'Charger', 'Iron'],
    values(step, base) {
      const watts = wander(base, step, 0.1);
      const total = tidy(base * 10 + step / 1_000);
      const volts = wander(228, step, 0.01);
      return [
        {
          commandClass: 37,
          className: 'switch_binary',
          classLabel: 'Binary Switch',
          property: 'currentValue',
          value: turn(step) === 1,
          means: ['state', 'bool', turn(step)],
        },
        meter(65_537, 'kWh', total, ['energy', 'kWh', total]),
        meter(66_049, 'W', watts, ['power', 'W', watts]),
        meter(66_561, 'V', volts, ['voltage', 'V', volts]),
      ];
    },
  },
  {
    label: 'ZSE41',
    manufacturer: 'Zooz',
    description: 'Open / Close XS Sensor',
    things: ['Pantry door', 'Cellar door', 'Roof window', 'Gate'],
    values: (step) => [
      // 22 is open, 23 is closed.
      notification('Access Control', 'Door state (simple)', 22 + turn(step), ['contact', 'bool', turn(step)]),
    ],
  },
];

type Node = {
  readonly id: number;
  readonly device: HouseDevice;
  readonly model: Model;
  readonly base: number;
  readonly path: string;
};

export const zwave: FamilySimulator = (count, home) => {
  const half = Math.ceil(count / 2);
  return [gateway('zwave', 'named', half, home), gateway('zwavejs2mqtt', 'numbered', count - half, home)].filter(
    ({ devices }) => devices.length > 0,
  );
};

function gateway(prefix: string, topics: 'named' | 'numbered', count: number, home: Home): Sender {
  const nodes = Array.from({ length: count }, (_, i): Node => {
    const model = models[i % models.length] as Model;
    const { area, name } = home.place(model.things);
    const id = i + 2;
    const device: HouseDevice = {
      key: `${prefix} ${id}`,
      family: 'Z-Wave JS UI',
      name,
      area,
      marks: [],
      steady: [{ quantity: 'available', unit: 'bool', value: 1 }],
    };
    const path = `${prefix}/${clean(area)}/${topics === 'named' ? clean(name) : id}`;
    return { id, device, model, base: 5 + home.dice(80), path };
  });
  const byKey = new Map(nodes.map((node) => [node.device.key, node]));
  const status = `${prefix}/_CLIENTS/ZWAVE_GATEWAY-${prefix}/status`;

  const say = (node: Node, value: Value, now: Epoch): Publication => {
    const place =
      topics === 'named'
        ? [value.className, 'endpoint_0', value.property, value.propertyKey]
        : [value.commandClass, 0, value.property, value.propertyKey];
    const levels = place.filter((level) => level !== undefined).map((level) => clean(String(level)));
    const [quantity, unit, number] = value.means;
    return {
      topic: [node.path, ...levels].join('/'),
      payload: JSON.stringify(topics === 'named' ? { time: now, value: value.value } : valueId(node.id, value, now)),
      retain: true,
      readings: [{ device: node.device.key, quantity, unit, value: number, at: now }],
    };
  };

  return {
    id: `ZWAVE_GATEWAY-${prefix}`,
    qos: 1,
    will: { topic: status, payload: '{"value":false}', retain: true },
    devices: nodes.map(({ device }) => device),
    hello: (now) => [
      { topic: status, payload: JSON.stringify({ value: true, time: now }), retain: true },
      { topic: `${prefix}/driver/status`, payload: 'true', retain: true },
      ...nodes.flatMap(({ id, path, model, device }) => [
        {
          topic: `${path}/status`,
          payload: JSON.stringify({ time: now, value: true, status: 'Alive', nodeId: id }),
          retain: true,
        },
        {
          topic: `${path}/nodeinfo`,
          payload: JSON.stringify({
            id,
            name: device.name,
            loc: device.area,
            deviceId: `134-${id}-2`,
            manufacturerId: 134,
            manufacturer: model.manufacturer,
            productLabel: model.label,
            productDescription: model.description,
            status: 'Alive',
            ready: true,
            available: true,
            failed: false,
            interviewStage: 'Complete',
            lastActive: now,
            statistics: { commandsTX: 12, commandsRX: 81, rtt: 31.5, rssi: -71 },
          }),
          retain: true,
        },
      ]),
    ],
    report(device, step, now) {
      const node = byKey.get(device.key);
      if (!node) return [];
      return [
        ...node.model.values(step, node.base).map((value) => say(node, value, now)),
        { topic: `${node.path}/lastActive`, payload: JSON.stringify({ time: now, value: now }), retain: true },
      ];
    },
  };
}

/** As it makes names fit for topics. */
const clean = (text: string): string => text.replace(/\s/g, '_').replace(/[^A-Za-z0-9_À-ÖØ-öø-ÿ-]/g, '');

function valueId(nodeId: number, value: Value, now: Epoch): unknown {
  const { commandClass, classLabel, property, propertyKey, unit } = value;
  const key = propertyKey === undefined ? '' : `-${propertyKey}`;
  return {
    id: `${nodeId}-${commandClass}-0-${property}${key}`,
    nodeId,
    commandClass,
    commandClassName: classLabel,
    endpoint: 0,
    property,
    propertyName: property,
    ...(propertyKey !== undefined && { propertyKey }),
    type: typeof value.value,
    readable: true,
    writeable: false,
    label: property,
    stateless: false,
    ...(unit !== undefined && { unit }),
    list: false,
    value: value.value,
    lastUpdate: now,
  };
}
