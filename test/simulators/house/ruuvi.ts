/**
 * Ruuvi Gateway 1.16: raw advertisements of RuuviTags in data format 5, and of whatever else is near.
 * https://docs.ruuvi.com/communication/bluetooth-advertisements/data-format-5-rawv2 and
 * https://docs.ruuvi.com/ruuvi-gateway-firmware/gw-data-formats
 */
import type { Epoch } from '#model/time.ts';
import type { FamilySimulator, HouseDevice, Reading } from './device.ts';
import { tidy, wander } from './device.ts';

const gateway = 'C8:25:2D:8E:9C:2C';

export const ruuvi: FamilySimulator = (count, home) => {
  const tags = Array.from({ length: count }, () => {
    const mac = `CB:B8:33:${home.serial(6).replace(/(..)(?=.)/g, '$1:')}`;
    const device: HouseDevice = {
      key: mac,
      family: 'Ruuvi',
      name: undefined,
      area: undefined,
      marks: [mac.slice(-5).replace(':', '')],
      steady: [],
    };
    return { device, mac, base: 5 + home.dice(80) };
  });
  const byKey = new Map(tags.map((tag) => [tag.device.key, tag]));
  if (tags.length === 0) return [];
  const status = `ruuvi/${gateway}/gw_status`;
  return [
    {
      id: `Ruuvi-${gateway}`,
      qos: 1,
      will: { topic: status, payload: '{"state": "offline"}', retain: true },
      devices: tags.map(({ device }) => device),
      hello: () => [{ topic: status, payload: '{"state": "online"}', retain: true }],
      report(device, step, now) {
        const tag = byKey.get(device.key);
        if (!tag) return [];
        const seconds = Math.floor(now / 1_000);
        const at: Epoch = seconds * 1_000;
        const temperature = wander(10 + tag.base / 10, step, 0.005);
        const humidity = wander(40, step, 0.0025);
        const pascals = 98_000 + ((step * 37) % 97) * 10;
        const millivolts = 2_600 + ((step * 37) % 97);
        const rssi = -50 - (step % 40);
        const of = (quantity: string, unit: Reading['unit'], value: number): Reading => ({
          device: tag.mac,
          quantity,
          unit,
          value,
          at,
        });
        return [
          {
            topic: `ruuvi/${gateway}/${tag.mac}`,
            payload: envelope(
              rssi,
              seconds,
              advertisement(tag.mac, { temperature, humidity, pascals, millivolts, step }),
            ),
            readings: [
              of('temperature', '°C', temperature),
              of('humidity', '%', humidity),
              of('pressure', 'hPa', tidy(pascals / 100)),
              of('battery_voltage', 'V', tidy(millivolts / 1_000)),
              of('rssi', 'dBm', rssi),
            ],
          },
          // Somebody's headphones: no measurement, and nothing anybody wants to see.
          {
            topic: `ruuvi/${gateway}/7C:04:D0:00:00:${String(step % 90).padStart(2, '0')}`,
            payload: envelope(-88, seconds, '02011A0AFF4C001005031C8BA89D'),
          },
        ];
      },
    },
  ];
};

const envelope = (rssi: number, seconds: number, data: string): string =>
  JSON.stringify({ gw_mac: gateway, rssi, aoa: [], gwts: seconds, ts: seconds, data, coords: '' });

type Measured = { temperature: number; humidity: number; pascals: number; millivolts: number; step: number };

/** Flags, then manufacturer data of 0x0499: format 5, big endian. */
function advertisement(mac: string, { temperature, humidity, pascals, millivolts, step }: Measured): string {
  const data = Buffer.alloc(24);
  data.writeUInt8(5, 0);
  data.writeInt16BE(Math.round(temperature / 0.005), 1);
  data.writeUInt16BE(Math.round(humidity / 0.0025), 3);
  data.writeUInt16BE(pascals - 50_000, 5);
  data.writeInt16BE(4, 7);
  data.writeInt16BE(-4, 9);
  data.writeInt16BE(1_036, 11);
  // Millivolts above 1,600 in 11 bits, then transmission power in steps of 2 dBm above -40.
  data.writeUInt16BE(((millivolts - 1_600) << 5) | 22, 13);
  data.writeUInt8(66, 15);
  data.writeUInt16BE(step & 0xffff, 16);
  data.write(mac.replaceAll(':', ''), 18, 'hex');
  return `0201061BFF9904${data.toString('hex').toUpperCase()}`;
}
