/** What collectors say, in German: a file of this folder for each of them. */
import { hostGroups } from './collector-host.ts';
import { kasaGroups } from './collector-kasa.ts';
import { mqttFamiliesCollector } from './collector-mqtt-families.ts';
import { mqttTemplatesCollector } from './collector-mqtt-templates.ts';
import { mqttCollector } from './collector-mqtt.ts';
import { outsideBrokerCollector } from './collector-outside-broker.ts';
import { serialGroups } from './collector-serial.ts';
import { tadoGroups } from './collector-tado.ts';
import { valuesGroups } from './collector-values.ts';

export const collectorGroups = {
  ...hostGroups,
  ...kasaGroups,
  ...mqttFamiliesCollector,
  ...mqttTemplatesCollector,
  ...mqttCollector,
  ...outsideBrokerCollector,
  ...serialGroups,
  ...tadoGroups,
  ...valuesGroups,
};
