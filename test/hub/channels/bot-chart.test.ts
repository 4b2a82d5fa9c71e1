import { describe, expect, it } from 'vitest';
import { chart } from '#hub/channels/bot-chart.ts';
import type { BotDevice, BotHome } from '#hub/channels/bot-home.ts';
import { levelsOf, pictureSize, runsOf } from '#hub/channels/day-picture.ts';
import { encodePng } from '#hub/channels/png.ts';
import type { Alert } from '#model/alert.ts';
import { day, hour, minute } from '#model/time.ts';
import type { Unit } from '#model/units.ts';
import { at } from './channel-parts.ts';
import { decodedPng } from './decoded-png.ts';

const seriesOf = (device: string, quantity: string, unit: Unit = '°C', kind: 'gauge' | 'counter' = 'gauge') => ({
  key: `mqtt.${quantity}{device=${device}}`,
  quantity,
  unit,
  kind,
  at: at - minute,
  value: 21.4,
});
const deviceOf = (id: string, name: string | null, ...series: BotDevice['series']): BotDevice => ({
  id,
  name,
  area: null,
  series,
});
const devices: readonly BotDevice[] = [
  deviceOf('plug', 'Desk', seriesOf('plug', 'energy', 'kWh', 'counter'), seriesOf('plug', 'power', 'W')),
  deviceOf('k1', 'Küche', seriesOf('k1', 'temperature'), seriesOf('k1', 'humidity', '%')),
  deviceOf('bath', null, seriesOf('bath', 'temperature'), seriesOf('bath', 'cpu_temperature')),
];
const hours = Array.from({ length: 24 }, (_, n) => at - day + n * hour);

function homeOf(firing: readonly Alert[] = [], asked: string[] = []): BotHome {
  return {
    verdict: () => ({ tone: 'quiet', text: '', why: [] }),
    firing: () => firing,
    devices: () => structuredClone(devices),
    history(series) {
      asked.push(series);
      const mean = hours.map((_, n) => n);
      return Promise.resolve({ at: hours, mean, min: mean, max: mean });
    },
    correct: () => ({ outcome: 'unknown' }),
    timeZone: () => 'Europe/Vienna',
    now: () => at,
  };
}

async function charted(name: string, firing: readonly Alert[] = []): Promise<string> {
  const asked: string[] = [];
  const { text, picture } = await chart(name, homeOf(firing, asked));
  return picture ? (asked[0] ?? '') : text;
}
const alertOf = (series: string) => [{ series } as Alert];

describe('what a chart is of', () => {
  it.each([
    ['', 'mqtt.power{device=plug}'],
    ['desk', 'mqtt.power{device=plug}'],
    ['kueche', 'mqtt.temperature{device=k1}'],
    ['Küche', 'mqtt.temperature{device=k1}'],
    ['küche humidity', 'mqtt.humidity{device=k1}'],
    ['humidity', 'mqtt.humidity{device=k1}'],
    ['humid', 'mqtt.humidity{device=k1}'],
    ['temperature bath', 'mqtt.temperature{device=bath}'],
    ['bath_cpu_temperature', 'mqtt.cpu_temperature{device=bath}'],
    ['power', 'mqtt.power{device=plug}'],
    ['temperature', 'Several measure that. There are:\n/chart_kueche_temperature\n/chart_bath_temperature'],
    ['attic', 'Nothing of that name. There are:\n/desk\n/kueche\n/bath'],
    ['energy', 'Nothing of that name. There are:\n/desk\n/kueche\n/bath'],
  ])('of "%s" it is %s', async (name, expected) => {
    expect(await charted(name)).toBe(expected);
  });

  it('is what fires, where nothing else was said', async () => {
    const firing = alertOf('mqtt.humidity{device=k1}');
    expect(await charted('', firing)).toBe('mqtt.humidity{device=k1}');
    expect(await charted('kueche', firing)).toBe('mqtt.humidity{device=k1}');
    expect(await charted('kueche temperature', firing)).toBe('mqtt.temperature{device=k1}');
  });
});

describe('a chart', () => {
  it('tells what is newest, how old that is, and the lowest and highest of the day', async () => {
    const { text, picture } = await chart('kueche', homeOf());
    expect(text).toBe('Küche, Temperature: 21.4 °C (1 minute ago)\nLast 24 hours: 0 °C to 23 °C');
    const { width, height } = decodedPng(picture?.png ?? Buffer.alloc(0));
    expect({ width, height }).toEqual(pictureSize);
  });

  it('draws the line where its values are', async () => {
    const { picture } = await chart('kueche', homeOf());
    const { rgb, width, height } = decodedPng(picture?.png ?? Buffer.alloc(0));
    /** Rows in which a column holds the colour of the line. */
    const rowsAt = (x: number): number[] =>
      Array.from({ length: height }, (_, y) => y).filter((y) => {
        const i = (y * width + x) * 3;
        return Math.abs((rgb[i] ?? 0) - 233) + Math.abs((rgb[i + 1] ?? 0) - 168) + Math.abs((rgb[i + 2] ?? 0) - 96) < 9;
      });
    const [early, late] = [rowsAt(300), rowsAt(900)];
    expect(early.length).toBeGreaterThan(2);
    // Values rise, and a row further down has a larger number.
    expect(Math.min(...early)).toBeGreaterThan(Math.max(...late) + 100);
    expect(rowsAt(20)).toEqual([]);
  });

  it('is not drawn over hours in which nothing was measured', () => {
    const of = (minutes: number) => ({ at: minutes * minute, mean: 1, low: 1, high: 1 });
    const measured = [0, 5, 10, 30, 90, 95].map(of);
    expect(runsOf(measured).map((run) => run.length)).toEqual([4, 2]);
    expect(runsOf([of(3)]).map((run) => run.length)).toEqual([1]);
  });

  it.each([
    [18.3, 23.7, [18, 20, 22, 24]],
    [-9, 3, [-10, -5, 0, 5]],
    [45, 45, [42, 44, 46, 48]],
    [0, 0, [0, 0.5]],
    [1_013.2, 1_014.4, [1_013, 1_013.5, 1_014, 1_014.5]],
  ])('has round levels around %d to %d', (low, high, levels) => {
    expect(levelsOf(low, high)).toEqual(levels);
  });
});

describe('PNG', () => {
  it('holds every pixel as it was, and what is damaged is noticed', async () => {
    const rgb = Uint8Array.from({ length: 7 * 5 * 3 }, (_, i) => (i * 37) % 256);
    const png = await encodePng(rgb, 7, 5);
    expect(decodedPng(png)).toEqual({ width: 7, height: 5, rgb });
    png[png.length - 20] = (png[png.length - 20] ?? 0) ^ 1;
    expect(() => decodedPng(png)).toThrow('check sum');
  });
});
