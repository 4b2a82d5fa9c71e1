import { z } from 'zod';
import { filter, mappingSchema } from './mapping-settings.ts';

export const mqttSettings = z.strictObject({
  automatic: z.boolean().default(true).meta({
    title: 'Map by itself',
    help: 'Reads the families it knows, numbers in JSON objects, bare numbers and words without being told.',
  }),
  zigbee2mqtt: z
    .string()
    .regex(/^[^+#]+[^+#/]$/)
    .default('zigbee2mqtt')
    .meta({ title: 'Zigbee2MQTT base topic' }),
  discovery: z
    .string()
    .regex(/^[^+#]+[^+#/]$/)
    .default('homeassistant')
    .meta({ title: 'Discovery prefix', help: 'Where devices announce themselves in the way of Home Assistant.' }),
  ignore: z
    .array(filter)
    .default([])
    .meta({ title: 'Ignored topics', help: 'Nothing is read from them.', examples: [['neighbour/#']] }),
  mappings: z
    .array(mappingSchema)
    .default([])
    .meta({
      title: 'Mappings',
      help: 'What a value on a topic is; they win over what Mantel would make of it.',
      examples: [
        [
          {
            topic: 'garden/+/status',
            path: 'probes[0].raw',
            quantity: 'soil_moisture',
            scale: 0.1,
            deadband: 0.5,
            device: 'bed {2}',
          },
          { topic: 'gate/state', quantity: 'open', device: 'gate', words: { ajar: 1, closed: 0 }, deduplicate: true },
        ],
      ],
    }),
});
export type MqttSettings = z.output<typeof mqttSettings>;
