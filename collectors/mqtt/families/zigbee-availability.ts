/** Whether a device of Zigbee2MQTT, or the program itself, is there. */
import { isObject } from '../payload.ts';
import { knownQuantity } from '../quantities.ts';
import { availability } from '../words.ts';
import type { House, TopicReader } from './family.ts';

/** {"state":"online"} since Zigbee2MQTT 2, the bare word before. */
export function availabilityReader(house: House, device: string): TopicReader {
  const available = knownQuantity('available');
  return {
    device,
    read(payload) {
      const value = availability(isObject(payload) ? payload['state'] : payload);
      if (value !== undefined && available) house.put(device, available, value);
    },
  };
}
