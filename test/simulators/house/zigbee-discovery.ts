/**
 * What Zigbee2MQTT announces to Home Assistant besides, once `homeassistant` is enabled in it: the same devices again
 * under their addresses, which must not make them two. lib/extension/homeassistant.ts of Zigbee2MQTT 2.7
 */
import type { Publication } from './device.ts';
import type { ZigbeeModel } from './zigbee-models.ts';

type Announced = { readonly address: string; readonly topic: string; readonly model: ZigbeeModel };

/** An entity for each number the device exposes. */
export function announcements({ address, topic, model }: Announced): readonly Publication[] {
  return model.exposes.flatMap(({ type, name, unit }) => {
    if (type !== 'numeric' || typeof name !== 'string') return [];
    const body = {
      availability: [
        { topic: 'zigbee2mqtt/bridge/state', value_template: '{{ value_json.state }}' },
        { topic: `zigbee2mqtt/${topic}/availability`, value_template: '{{ value_json.state }}' },
      ],
      availability_mode: 'all',
      default_entity_id: `sensor.${topic.toLowerCase().replace(/[^a-z0-9]+/g, '_')}_${name}`,
      device: {
        identifiers: [`zigbee2mqtt_${address}`],
        manufacturer: model.vendor,
        model: model.description,
        model_id: model.model,
        name: topic,
        via_device: 'zigbee2mqtt_bridge_0x00124b0000000001',
      },
      enabled_by_default: name !== 'linkquality',
      origin: { name: 'Zigbee2MQTT', sw: '2.7.1', url: 'https://www.zigbee2mqtt.io' },
      state_class: 'measurement',
      state_topic: `zigbee2mqtt/${topic}`,
      unique_id: `${address}_${name}_zigbee2mqtt`,
      ...(unit !== undefined && { unit_of_measurement: unit }),
      value_template: `{{ value_json.${name} }}`,
    };
    return [{ topic: `homeassistant/sensor/${address}/${name}/config`, payload: JSON.stringify(body), retain: true }];
  });
}
