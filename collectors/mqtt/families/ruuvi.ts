/**
 * Ruuvi Gateway: <prefix>/<gateway>/<tag> with the advertisement in hex and its time, or decoded; and the JSON of bridges
 * under ruuvi, ruuvitag and ruuvi2mqtt. A tag is its Bluetooth address, whoever hears it.
 */
import { BadReading } from '#model/trouble.ts';
import { mqttFamiliesCollectorWords as words } from '#model/words/collector-mqtt-families-en.ts';
import { lookUp } from '../look-up.ts';
import { messageTime, ownTime } from '#model/own-time.ts';
import { isObject, shown } from '../payload.ts';
import type { JsonObject } from '../payload.ts';
import { knownQuantity } from '../quantities.ts';
import { displayName } from '../topics.ts';
import { addressIn } from './bluetooth-address.ts';
import type { FamilyDefinition, House } from './family.ts';
import { readAdvertisement } from './ruuvi-formats.ts';

const byGateway = /(?:^|\/)(?:[0-9A-F]{2}:){5}[0-9A-F]{2}\/((?:[0-9A-F]{2}:){5}[0-9A-F]{2})$/i;
const byBridge = /^(?:ruuvi|ruuvitag|ruuvi2mqtt)\/(?:.+\/)?([^/]+)$/i;

/** Fields of decoded messages, in the spellings of the gateway and of bridges. */
const decoded: Readonly<Record<string, string>> = {
  temperature: 'temperature',
  humidity: 'humidity',
  voltage: 'battery_voltage',
  batteryVoltage: 'battery_voltage',
  battery_voltage: 'battery_voltage',
  battery: 'battery_voltage',
  dewPoint: 'dew_point',
  PM1: 'pm1',
  'PM1.0': 'pm1',
  'PM2.5': 'pm2_5',
  'PM4.0': 'pm4',
  'PM10.0': 'pm10',
  PM10: 'pm10',
  CO2: 'co2',
  VOC: 'voc_index',
  NOx: 'nox_index',
  luminosity: 'illuminance',
  rssi: 'rssi',
};

export const ruuvi: FamilyDefinition = {
  name: 'Ruuvi',
  folder: 'ruuvi',
  open(house) {
    return {
      claim(topic) {
        if (topic.endsWith('/gw_status') && byBridge.test(topic)) return 'ignored';
        const tag = byGateway.exec(topic)?.[1] ?? byBridge.exec(topic)?.[1];
        if (tag === undefined) return undefined;
        const device = addressIn(tag) ?? topic;
        return {
          device,
          read(payload) {
            if (!isObject(payload)) return;
            const { data } = payload;
            if (typeof data === 'string' && data !== '') readRaw(house, topic, device, data, payload);
            else readDecoded(house, device, payload);
          },
        };
      },
    };
  },
};

function readRaw(house: House, topic: string, device: string, data: string, message: JsonObject): void {
  const bytes = Buffer.from(data, 'hex');
  if (bytes.length * 2 !== data.length) throw new BadReading(words.notHex(shown(topic)));
  let found: ReturnType<typeof readAdvertisement>;
  try {
    found = readAdvertisement(bytes);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new BadReading(words.cutOff(shown(topic)), { cause });
  }
  // The gateway passes on whatever it hears; other makers' devices are not ours to read.
  if (!found) return;
  const id = found.address ?? device;
  // When the gateway heard it; gwts is when it told.
  const at = ownTime(message['ts']);
  house.describe(id, { name: `${found.model} ${id.slice(-5).replace(':', '')}`, model: found.model, maker: 'Ruuvi' });
  for (const [quantity, value] of found.readings) house.put(id, quantity, value, at);
  const rssi = knownQuantity('rssi');
  if (rssi && typeof message['rssi'] === 'number') house.put(id, rssi, message['rssi'], at);
}

function readDecoded(house: House, device: string, message: JsonObject): void {
  const { mac, id, name, pressure } = message;
  const told = [mac, id].find((each) => typeof each === 'string');
  const owner = (typeof told === 'string' ? addressIn(told) : undefined) ?? device;
  const at = messageTime(message);
  house.describe(owner, { name: typeof name === 'string' && name !== '' ? name : displayName(owner), maker: 'Ruuvi' });
  for (const key of Object.keys(decoded)) {
    const value = lookUp(message, key);
    const quantity = knownQuantity(decoded[key] ?? '');
    if (typeof value !== 'number' || !quantity) continue;
    // Some tell millivolts.
    const isMilli = quantity.name === 'battery_voltage' && value > 100;
    house.put(owner, quantity, isMilli ? value / 1_000 : value, at);
  }
  const air = knownQuantity('pressure');
  // The gateway tells Pa, bridges hPa.
  if (air && typeof pressure === 'number') house.put(owner, air, pressure > 2_000 ? pressure / 100 : pressure, at);
}
