/** Each way in which a device can be away, as data, and the sentence it leads to. */
import { expect, test } from 'vitest';
import { deviceTrouble } from '#hub/insight/device-trouble.ts';
import type { HeardSeries } from '#hub/insight/device-trouble.ts';
import { hour, minute, second } from '#model/time.ts';

const now = Date.UTC(2026, 10, 22, 14);
const kinds = { available: 'state', contact: 'state', battery_low: 'state' } as const;

/** Quantity, ms since its newest sample, value, usual interval, and whether that has lasted. */
type Told = readonly [quantity: string, ago: number, value: number, cadence: number, isSteady?: boolean];

const series = ([quantity, ago, value, cadence, isSteady = cadence > 0]: Told): HeardSeries => ({
  definition: {
    name: `mqtt.${quantity}`,
    labels: { device: 'x' },
    unit: '',
    kind: Object.hasOwn(kinds, quantity) ? 'state' : 'gauge',
  },
  at: now - ago,
  value,
  cadence,
  isSteady,
});

const well = undefined;

test.each<[what: string, told: readonly Told[], text: string | undefined]>([
  ['speaks', [['temperature', 4 * minute, 20, 5 * minute]], well],
  ['is late', [['temperature', 24 * minute, 20, 5 * minute]], well],
  [
    'missed five intervals',
    [['temperature', 26 * minute, 20, 5 * minute]],
    'Hall has said nothing for 26 minutes; it usually speaks every 5 minutes. Check its power and its connection.',
  ],
  [
    'runs on a battery and is quiet at night',
    [
      ['temperature', 2 * hour, 20, 5 * minute],
      ['battery', 2 * hour, 80, hour],
    ],
    well,
  ],
  [
    'runs on a battery and is silent',
    [
      ['temperature', 3 * hour + minute, 20, 5 * minute],
      ['battery', 4 * hour, 80, hour],
    ],
    'Hall has said nothing for 3 hours; it usually speaks every 5 minutes. Check its battery or range.',
  ],
  ['speaks more often than one can look', [['power', 20 * second, 5, second]], well],
  ['spoke each second and has paused', [['power', 10 * minute, 5, second]], well],
  [
    'spoke each second',
    [['power', 10 * minute + second, 5, second]],
    'Hall has said nothing for 10 minutes; it usually speaks every second. Check its power and its connection.',
  ],
  ['was heard once, long ago', [['power', 55 * minute, 5, 0]], well],
  ['sent a handful of messages at once', [['linkquality', 55 * minute, 5, second, false]], well],
  [
    'sends handfuls, and something steadily',
    [
      ['linkquality', 55 * minute, 5, second, false],
      ['power', 55 * minute, 5, minute],
    ],
    'Hall has said nothing for 55 minutes; it usually speaks every minute. Check its power and its connection.',
  ],
  ['tells states only', [['contact', 90 * hour, 1, minute]], well],
  ['has never said anything', [], well],
  [
    'says that it is away: availability of Zigbee2MQTT, LWT of Tasmota, online of Shelly, status of ESPHome and Z-Wave',
    [
      ['available', 58 * minute, 0, 0],
      ['temperature', hour, 20, minute],
    ],
    'Hall has been unavailable since 13:02. Check its power and its connection.',
  ],
  [
    'has been away for days, with its battery',
    [
      ['available', 75 * hour, 0, 0],
      ['battery_low', 80 * hour, 1, 0],
    ],
    'Hall has been unavailable for 3 days. Check its battery or range.',
  ],
  [
    'is watched over and there, and quiet for a while',
    [
      ['available', 9 * hour, 1, 0],
      ['temperature', 58 * minute, 20, minute],
    ],
    well,
  ],
  [
    'is still called there, but has died: whoever watched over it has, too',
    [
      ['available', 9 * hour, 1, 0],
      ['temperature', 2 * hour, 20, minute],
    ],
    'Hall has said nothing for 2 hours; it usually speaks every minute. Check its power and its connection.',
  ],
  [
    'is called there and speaks rarely',
    [
      ['available', 9 * hour, 1, 0],
      ['temperature', 4 * hour, 20, hour],
    ],
    well,
  ],
  [
    'is called there and was heard too little to know how often',
    [
      ['available', 90 * hour, 1, 0],
      ['power', 80 * hour, 20, 0],
    ],
    well,
  ],
  [
    'is called there, on a battery, and quiet for a day',
    [
      ['available', 90 * hour, 1, 0],
      ['temperature', 24.5 * hour, 20, 5 * minute],
      ['battery', 40 * hour, 80, hour],
    ],
    well,
  ],
  [
    'is called there, on a battery, and has died',
    [
      ['available', 90 * hour, 1, 0],
      ['temperature', 26 * hour, 20, 5 * minute],
      ['battery', 40 * hour, 80, hour],
    ],
    'Hall has said nothing for 26 hours; it usually speaks every 5 minutes. Check its battery or range.',
  ],
  [
    'spoke after it was called away',
    [
      ['available', hour, 0, 0],
      ['temperature', minute, 20, minute],
    ],
    well,
  ],
  [
    'spoke after it was called away, and then no more',
    [
      ['available', 3 * hour, 0, 0],
      ['temperature', hour, 20, minute],
    ],
    'Hall has said nothing for 60 minutes; it usually speaks every minute. Check its power and its connection.',
  ],
])('a device that %s', (_, told, text) => {
  const found = deviceTrouble('Hall', told.map(series), { now, startedAt: 0, timeZone: 'UTC' });
  expect(found?.text).toBe(text);
});

test('what the hub was not there to hear is nobody’s silence', () => {
  const silent = [series(['temperature', 8 * hour, 20, minute])];
  const at = (startedAt: number) => deviceTrouble('Hall', silent, { now, startedAt, timeZone: 'UTC' });
  expect(at(now - 9 * minute)).toBeUndefined();
  expect(at(now - 11 * minute)).toMatchObject({ since: now - 8 * hour });
});
