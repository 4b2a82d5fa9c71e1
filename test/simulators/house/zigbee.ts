/**
 * Zigbee2MQTT 2.x with availability and homeassistant enabled and last_seen ISO_8601: one gateway, whose friendly names
 * are "room/name" as its guide proposes. https://www.zigbee2mqtt.io/guide/usage/mqtt_topics_and_messages.html
 */
import type { FamilySimulator, HouseDevice, Publication, Reading } from './device.ts';
import { turn } from './device.ts';
import { announcements } from './zigbee-discovery.ts';
import { zigbeeModels, type ZigbeeModel } from './zigbee-models.ts';

type Paired = {
  readonly device: HouseDevice;
  readonly model: ZigbeeModel | undefined;
  readonly address: string;
  readonly topic: string;
  readonly base: number;
};

const bridge = 'zigbee2mqtt/bridge';
const will: Publication = { topic: `${bridge}/state`, payload: '{"state":"offline"}', retain: true };

export const zigbee: FamilySimulator = (count, home) => {
  const paired: Paired[] = Array.from({ length: count }, (_, i) => {
    // The last of many is no device but a group of lamps.
    const model = i > 0 && i === count - 1 ? undefined : zigbeeModels[i % zigbeeModels.length];
    const { area, name } = home.place(model?.things ?? ['Ceiling lights']);
    const address = `0x00158d00${home.serial(8).toLowerCase()}`;
    const device: HouseDevice = {
      key: `zigbee ${address}`,
      family: 'Zigbee2MQTT',
      name,
      area,
      marks: [],
      steady: model ? [{ quantity: 'available', unit: 'bool', value: 1 }] : [],
    };
    return { device, model, address, topic: `${area}/${name}`, base: 5 + home.dice(80) };
  });
  const byKey = new Map(paired.map((one) => [one.device.key, one]));

  return [
    {
      id: 'zigbee2mqtt',
      qos: 1,
      will,
      gateway: bridge,
      devices: paired.map(({ device }) => device),
      hello: () => [
        { ...will, payload: '{"state":"online"}' },
        kept('info', {
          version: '2.7.1',
          commit: 'b2ab8a0e',
          coordinator: { ieee_address: '0x00124b0000000001', type: 'zStack3x0', meta: { revision: 20_230_507 } },
          network: { channel: 15, pan_id: 6_754, extended_pan_id: '0xdddddddddddddddd' },
          log_level: 'info',
          permit_join: false,
          config: { availability: { enabled: true }, advanced: { last_seen: 'ISO_8601' } },
        }),
        kept('devices', [coordinator, ...paired.flatMap((one, i) => (one.model ? [listed(one, one.model, i)] : []))]),
        kept(
          'groups',
          paired.flatMap((one) => (one.model ? [] : [groupOf(one)])),
        ),
        ...paired.flatMap(({ model, address, topic }) => (model ? announcements({ address, topic, model }) : [])),
        ...paired.flatMap(({ model, topic }) =>
          model ? [{ topic: `zigbee2mqtt/${topic}/availability`, payload: '{"state":"online"}', retain: true }] : [],
        ),
      ],
      report(device, step, now) {
        const one = byKey.get(device.key);
        if (!one) return [];
        const topic = `zigbee2mqtt/${one.topic}`;
        if (!one.model) {
          const reading: Reading = { device: device.key, quantity: 'state', unit: 'bool', value: turn(step) };
          return [{ topic, payload: JSON.stringify({ state: turn(step) ? 'ON' : 'OFF' }), readings: [reading] }];
        }
        const { state, readings } = one.model.say(step, one.base);
        return [
          {
            topic,
            payload: JSON.stringify({ ...state, last_seen: new Date(now).toISOString() }),
            readings: readings.map(([quantity, unit, value]) => ({
              device: device.key,
              quantity,
              unit,
              value,
              at: now,
            })),
          },
          {
            topic: `${bridge}/logging`,
            payload: JSON.stringify({
              level: 'info',
              message: `z2m:mqtt: MQTT publish: topic '${topic}', payload '${JSON.stringify(state)}'`,
              namespace: 'z2m:mqtt',
            }),
          },
        ];
      },
    },
  ];
};

const kept = (what: string, body: unknown): Publication => ({
  topic: `${bridge}/${what}`,
  payload: JSON.stringify(body),
  retain: true,
});

const coordinator = {
  ieee_address: '0x00124b0000000001',
  type: 'Coordinator',
  network_address: 0,
  supported: true,
  disabled: false,
  friendly_name: 'Coordinator',
  definition: null,
  endpoints: {},
  interview_completed: true,
  interviewing: false,
  interview_state: 'SUCCESSFUL',
};

function listed({ address, topic }: Paired, model: ZigbeeModel, place: number): unknown {
  return {
    ieee_address: address,
    type: model.type,
    network_address: 1_000 + place,
    supported: true,
    disabled: false,
    friendly_name: topic,
    definition: {
      source: 'native',
      model: model.model,
      vendor: model.vendor,
      description: model.description,
      exposes: model.exposes,
      options: [{ type: 'numeric', name: 'temperature_calibration', property: 'temperature_calibration', access: 2 }],
      supports_ota: false,
    },
    power_source: model.type === 'Router' ? 'Mains (single phase)' : 'Battery',
    model_id: model.model,
    manufacturer: model.vendor,
    interview_completed: true,
    interviewing: false,
    interview_state: 'SUCCESSFUL',
    endpoints: { 1: { bindings: [], clusters: { input: [], output: [] }, configured_reportings: [], scenes: [] } },
  };
}

const groupOf = ({ topic }: Paired): unknown => ({
  id: 1,
  friendly_name: topic,
  description: null,
  scenes: [],
  members: [],
});
