import type { FamilyDefinition } from './family.ts';
import { homeAssistant } from './home-assistant.ts';
import { rtl433 } from './rtl433.ts';
import { ruuvi } from './ruuvi.ts';
import { shellyRpc } from './shelly-rpc.ts';
import { shelly } from './shelly.ts';
import { tasmota } from './tasmota.ts';
import { theengs } from './theengs.ts';
import { zigbee2mqtt } from './zigbee2mqtt.ts';
import { zwave } from './zwave.ts';

/**
 * Every family there is. The first that claims a topic reads it, so what a device's own family says comes before what
 * it announces to Home Assistant: docs/decisions/0011-mqtt-families.md.
 */
export const families: readonly FamilyDefinition[] = [
  // One import above and one line here for each.
  zigbee2mqtt,
  tasmota,
  shelly,
  shellyRpc,
  zwave,
  rtl433,
  ruuvi,
  theengs,
  homeAssistant,
];
