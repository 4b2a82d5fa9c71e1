/** What collectors say, in German: a file of this folder for each of them. */
import { mqttFamiliesCollector } from './collector-mqtt-families.ts';
import { mqttTemplatesCollector } from './collector-mqtt-templates.ts';
import { mqttCollector } from './collector-mqtt.ts';
import { outsideBrokerCollector } from './collector-outside-broker.ts';

export const collectorGroups = {
  ...mqttCollector,
  ...mqttFamiliesCollector,
  ...mqttTemplatesCollector,
  ...outsideBrokerCollector,
};
