/** Which families live in the house, and how many of a number of devices each one gets. */
import type { FamilySimulator } from './device.ts';
import { esphome } from './esphome.ts';
import { plain } from './plain.ts';
import { radio } from './radio.ts';
import { ruuvi } from './ruuvi.ts';
import { shellyFirst } from './shelly-first.ts';
import { shellyRpc } from './shelly-rpc.ts';
import { tasmota } from './tasmota.ts';
import { zigbee } from './zigbee.ts';
import { zwave } from './zwave.ts';

/** Each with its share in hundredths; what is left over is Zigbee's. */
export const overMqtt: readonly (readonly [simulator: FamilySimulator, share: number])[] = [
  [zwave, 12],
  [tasmota, 14],
  [shellyFirst, 8],
  [shellyRpc, 12],
  [esphome, 10],
  [radio, 4],
  [ruuvi, 3],
  [plain, 2],
];

/** Plugs that are asked at their address, and dust sensors at serial ports. */
export const beside = { kasa: 4, dust: 1 } as const;

export type Shares = {
  readonly mqtt: readonly (readonly [simulator: FamilySimulator, count: number])[];
  readonly kasa: number;
  readonly dust: number;
};

/** At least one of each, so the smallest house has eleven devices. */
export function share(devices: number): Shares {
  const part = (hundredths: number): number => Math.max(1, Math.floor((devices * hundredths) / 100));
  const counted = overMqtt.map(([simulator, hundredths]) => [simulator, part(hundredths)] as const);
  const [kasa, dust] = [part(beside.kasa), Math.min(3, part(beside.dust))];
  const rest = devices - kasa - dust - counted.reduce((sum, [, count]) => sum + count, 0);
  return { mqtt: [[zigbee, Math.max(1, rest)], ...counted], kasa, dust };
}
