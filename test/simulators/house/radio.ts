/**
 * rtl_433 25 with its default outputs, both of them: a JSON event, and each value on a topic of its own. Sensors have a
 * model, an id and a channel, and neither name nor room. https://triq.org/rtl_433/OPERATION.html and src/output_mqtt.c
 */
import type { FamilySimulator, HouseDevice, Home, Publication, Reading } from './device.ts';
import { wander } from './device.ts';

type Heard = {
  readonly device: HouseDevice;
  readonly topic: string;
  readonly fields: Readonly<Record<string, string | number>>;
  readonly model: Model;
  readonly base: number;
};

type Model = {
  readonly name: string;
  readonly channel: string | number | undefined;
  measure(
    step: number,
    base: number,
  ): {
    readonly fields: Readonly<Record<string, number>>;
    readonly means: readonly (readonly [string, Reading['unit'], number])[];
  };
};

const models: readonly Model[] = [
  {
    name: 'Nexus-TH',
    channel: 1,
    measure(step, base) {
      const temperature = wander(-5 + base / 10, step, 0.1);
      const humidity = 30 + ((step * 7) % 60);
      return {
        fields: { battery_ok: 1, temperature_C: temperature, humidity },
        means: [
          ['temperature', '°C', temperature],
          ['humidity', '%', humidity],
        ],
      };
    },
  },
  {
    name: 'Ambientweather-F007TH',
    channel: 3,
    measure(step, base) {
      const fahrenheit = wander(50 + base / 10, step, 0.1);
      const humidity = 30 + ((step * 7) % 60);
      return {
        fields: { battery_ok: 1, temperature_F: fahrenheit, humidity },
        means: [
          ['temperature', '°C', ((fahrenheit - 32) * 5) / 9],
          ['humidity', '%', humidity],
        ],
      };
    },
  },
  {
    name: 'Fineoffset-WH51',
    channel: undefined,
    measure(step) {
      const moisture = 10 + ((step * 7) % 61);
      return { fields: { battery_ok: 1, battery_mV: 1_500, moisture }, means: [['soil_moisture', '%', moisture]] };
    },
  },
];

export const radio: FamilySimulator = (count, home) => {
  const heard = Array.from({ length: count }, (_, i) =>
    sensor(models[i % models.length] ?? (models[0] as Model), home),
  );
  const byKey = new Map(heard.map((one) => [one.device.key, one]));
  if (heard.length === 0) return [];
  return [
    {
      id: 'rtl_433-a1b2c3d4e5f6',
      qos: 0,
      devices: heard.map(({ device }) => device),
      hello: () => [],
      report(device, step, now) {
        const one = byKey.get(device.key);
        if (!one) return [];
        const { fields, means } = one.model.measure(step, one.base);
        // Local time without a zone, which is how it speaks unless told otherwise.
        const time = new Date(now + 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
        const event = { time, model: one.model.name, ...one.fields, ...fields, mic: 'CRC' };
        const readings = means.map(([quantity, unit, value]): Reading => ({
          device: device.key,
          quantity,
          unit,
          value,
        }));
        return [
          { topic: 'rtl_433/attic-pi/events', payload: JSON.stringify(event), readings },
          ...Object.entries({ time, ...one.fields, ...fields, mic: 'CRC' }).map(([key, value]): Publication => ({
            topic: `${one.topic}/${key}`,
            payload: String(value),
          })),
        ];
      },
    },
  ];
};

function sensor(model: Model, home: Home): Heard {
  const id =
    model.name === 'Fineoffset-WH51' ? home.serial(6).toLowerCase() : 1_000 + Number.parseInt(home.serial(4), 16);
  const fields = { id, ...(model.channel !== undefined && { channel: model.channel }) };
  const levels = [model.name, model.channel, id].filter((level) => level !== undefined);
  return {
    device: {
      key: `${model.name} ${id}`,
      family: 'rtl_433',
      name: undefined,
      area: undefined,
      marks: [model.name, String(id)],
      steady: [],
    },
    topic: `rtl_433/attic-pi/devices/${levels.join('/')}`,
    fields,
    model,
    base: 5 + home.dice(80),
  };
}
